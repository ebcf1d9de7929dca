import type { ProfessionalRecognition, ValidUntil } from '../../../language/generated/ast.ts'
import {
  isCountry,
  isInvolvement,
  isRecognitionCountries,
  isRecognitionStatus,
  isValidUntil,
} from '../../../language/generated/ast.ts'
import { type DateSpan, dateOf, isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, titleOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'

const withGuild = (section: string): string =>
  `partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  stakeholder Guild "Guild of engineers" { country FI  involved in recognition }\n}\n${section}`
const recognition = (statements: string, others = ''): string =>
  withGuild(`qualification {\n  professional-recognition by Guild {\n    ${statements}\n  }\n}${others}`)

/** Guideline 8.6: professional qualification. */
export const professionalRecognition: Guideline = {
  id: 'qualification.professional-recognition',
  number: '8.6',
  step: 'qualification',
  title: 'Professional qualification',
  summary:
    'Professional bodies can recognise the award: with credits of professional development, by accreditation, or as a step to a licence. Said are the body, the kind, how far it is, how long and where it holds.',
  basis: 'programme-book-name',
  address: addresses.qualification,
  statements: ['ProfessionalRecognition', 'RecognitionKind', 'RecognitionStatus', 'RecognitionCountries'],
  declinedBy: ['professional-recognition'],
  rules: [
    present(
      'recognition',
      'qualification',
      ['ProfessionalRecognition'],
      'the professional body that recognises the award',
      'Nothing is said on recognition by a professional body. The guidelines ask for it: professional-recognition by STAKEHOLDER, or no professional-recognition because "…".',
      {
        failing: 'qualification { type micro-credential }',
        passing: 'qualification { no professional-recognition because "No body regulates this field" }',
      },
      { weight: 'judgement' },
    ),
    complete(
      {
        ProfessionalRecognition: {
          RecognitionKind: 'what it consists of (its kind)',
          RecognitionStatus: 'how far it is (its status)',
          RecognitionCountries: 'in which countries it holds',
          Description: 'what it means for learners (a description)',
        },
      },
      {
        failing: recognition('kind credits  status planned  countries FI'),
        passing: recognition(
          'kind credits  status planned  countries FI\n    description "20 hours of professional development"',
        ),
      },
      { basis: 'inference' },
    ),
    {
      id: 'validity',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'A recognition that is granted says since when and how long it is valid.',
      failing: recognition('status granted'),
      passing: recognition('status granted as-of 2026-05\n    valid until 2031'),
      find: (model) =>
        every(model, 'ProfessionalRecognition').flatMap((node) => {
          const { status, since, until } = factsOf(node)
          const missing = [
            since ? [] : ['since when it is granted (as-of)'],
            until ? [] : ['how long it is valid (valid until)'],
          ].flat()
          if (status !== 'granted' || missing.length === 0) return []
          return [{ node, message: `The recognition by ${nameOf(node)} is granted, but it does not say ${listed(missing)}.` }]
        }),
    },
    {
      id: 'valid-after-grant',
      kind: 'order',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'A recognition is valid beyond the day on which it was granted.',
      failing: recognition('status granted as-of 2026-05-12\n    valid until 2025-12-31'),
      passing: recognition('status granted as-of 2026-05-12\n    valid until 2031-12-31'),
      find: (model) =>
        every(model, 'ProfessionalRecognition').flatMap((node) => {
          const { status, since, until, validity } = factsOf(node)
          if (status !== 'granted' || !since || !until || !isBefore(until, since)) return []
          return [
            {
              node: validity ?? node,
              message: `The recognition ends ${until.text}, before ${since.text}, when it was granted. One of the two dates is wrong.`,
            },
          ]
        }),
    },
    {
      id: 'valid-at-start',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'A recognition is still valid when the first learners start.',
      failing: `${recognition('status granted as-of 2024-05\n    valid until 2026-12-31')}\nadmission { cohort First { start 2027-09-06 } }`,
      passing: `${recognition('status granted as-of 2024-05\n    valid until 2029-12-31')}\nadmission { cohort First { start 2027-09-06 } }`,
      find: (model) => {
        const start = model.calendar.firstStart
        return every(model, 'ProfessionalRecognition').flatMap((node) => {
          const { until, validity } = factsOf(node)
          if (!start || !until || !isBefore(until, start)) return []
          return [
            {
              node: validity ?? node,
              message: `The recognition by ${nameOf(node)} ends ${until.text}, before the first learners start on ${start.text}. Have it renewed.`,
            },
          ]
        })
      },
    },
    {
      id: 'stakeholders',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'The bodies that recognise the award are the stakeholders that are said to be involved in recognition.',
      needs: ['Stakeholder'],
      failing: withGuild('qualification { type micro-credential }'),
      passing: withGuild('qualification { professional-recognition by Guild }'),
      find: involvement,
    },
    {
      id: 'country-of-body',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A recognition holds in the country of the body that grants it.',
      needs: ['Stakeholder'],
      failing: recognition('countries NL'),
      passing: recognition('countries FI, NL'),
      find: (model) =>
        every(model, 'ProfessionalRecognition').flatMap((node) => {
          const own = first(node.stakeholder?.ref, isCountry)?.code
          const statement = first(node, isRecognitionCountries)
          if (!own || !statement || statement.countries.includes(own)) return []
          return [
            {
              node: statement,
              message: `${nameOf(node)} is in ${own}, but its recognition does not hold there: ${listed(statement.countries)}. Add ${own}, or mend the country of the stakeholder.`,
            },
          ]
        }),
    },
  ],
  leftToReader: 'Whether the professions value the recognition.',
}

interface Facts {
  readonly status?: string
  readonly since?: DateSpan
  readonly until?: DateSpan
  readonly validity?: ValidUntil
}

function factsOf(node: ProfessionalRecognition): Facts {
  const status = first(node, isRecognitionStatus)
  const validity = first(node, isValidUntil)
  return { status: status?.value, since: dateOf(status?.date), until: dateOf(validity?.date), validity }
}

const nameOf = (node: ProfessionalRecognition): string => (node.stakeholder?.ref ? titleOf(node.stakeholder.ref) : 'the body')

function involvement(model: ProgrammeModel): Finding[] {
  const recognitions = every(model, 'ProfessionalRecognition')
  const bodies = new Set(recognitions.map((node) => node.stakeholder?.ref))
  const involved = every(model, 'Stakeholder').filter((stakeholder) =>
    all(stakeholder, isInvolvement).some((each) => each.values.includes('recognition')),
  )
  return [
    ...recognitions
      .filter((node) => node.stakeholder?.ref && !involved.includes(node.stakeholder.ref))
      .map((node) => ({
        node,
        property: 'stakeholder',
        message: `${nameOf(node)} recognises the award, but is not said to be involved in it. Add to the stakeholder: involved in recognition.`,
      })),
    ...involved
      .filter((stakeholder) => !bodies.has(stakeholder))
      .map((node) => ({
        node,
        message: `${titleOf(node)} is involved in recognition, but the qualification does not say what it recognises: professional-recognition by ${node.name}.`,
        missing: `the recognition by ${node.name}`,
      })),
  ]
}
