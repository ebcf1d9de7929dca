import type { Accreditation } from '../../../language/generated/ast.ts'
import {
  isAccreditationNeed,
  isAccreditationProfession,
  isAccreditationStatus,
  isDueStatement,
  isProcedure,
  isValidUntil,
} from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import { all, distinct, first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { asked } from '../../left-out.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed } from '../../rules.ts'
import { asRecognition } from './professional.ts'

const needed = (node: Accreditation): string | undefined => first(node, isAccreditationNeed)?.answer
const granted = (node: Accreditation): boolean => first(node, isAccreditationStatus)?.value === 'granted'
const both =
  'quality {\n  accreditation FI { needed no "Covered by the quality system" }\n  accreditation NL { needed no "Covered by the quality system" }\n}'
const FI = (statements: string): string => `quality {\n  accreditation FI {\n    ${statements}\n  }\n}`
const start = 'admission { cohort First "First cohort" { start 2027-09-06 } }'

/** Guideline 14.5. */
export const accreditation: Guideline = {
  id: 'quality.accreditation',
  number: '14.5',
  step: 'quality',
  title: 'Prepare for accreditation',
  summary:
    'Continuous evaluation is the basis of a formal accreditation, national or professional, where one is needed or asked for. For each country it is known whether it is, by which agency and procedure, and how far the dossier is.',
  basis: 'programme-book-name',
  address: addresses.quality,
  statements: ['Accreditation', 'AccreditationNeed', 'Agency', 'Procedure', 'AccreditationStatus', 'AccreditationProfession'],
  declinedBy: ['accreditation'],
  rules: [
    {
      id: 'each-country',
      kind: 'consistency',
      weight: 'gap',
      says: 'For each country of a full partner it is said whether accreditation is needed.',
      needs: ['Institution'],
      failing: 'quality { accreditation FI { needed no "Covered by the quality system" } }',
      passing: both,
      find: (model) => {
        const there = new Set(every(model, 'Accreditation').map((node) => node.country))
        const countries = distinct(model.partners.filter((partner) => partner.full).flatMap((partner) => partner.country ?? []))
        const list = listed(countries.filter((country) => !there.has(country)))
        if (list === '') return []
        const message = `Nothing says whether the award needs accreditation in ${list}. The guidelines ask to prepare for it: accreditation ${list.split(/\W/)[0]} { needed … }.`
        return [{ node: sectionOf(model, 'quality'), message, missing: `accreditation in ${list}` }]
      },
    },
    {
      id: 'whose-country',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'A country of accreditation is that of a partner.',
      needs: ['Institution'],
      failing: `${both.slice(0, -1)}  accreditation SE { needed no "No partner is there" }\n}`,
      passing: both,
      find: (model) => {
        const countries = model.partners.flatMap((partner) => partner.country ?? [])
        return every(model, 'Accreditation')
          .filter((node) => node.country && !countries.includes(node.country) && !first(node, isAccreditationProfession))
          .map((node) => ({
            node,
            property: 'country',
            message: `No partner is of ${node.country}, the partners are of ${listed(distinct(countries))}. If a profession asks for it there, name it: profession "…".`,
          }))
      },
    },
    complete(
      {
        Accreditation: {
          AccreditationNeed: 'whether it is needed',
          Agency: 'which agency decides',
          Procedure: 'by which procedure',
        },
      },
      {
        failing: FI('needed yes "By law"'),
        passing: FI('needed yes "By law"\n    agency "National agency"\n    procedure european-approach'),
      },
      { basis: 'inference' },
    ),
    {
      id: 'dossier',
      kind: 'presence',
      weight: 'gap',
      basis: 'inference',
      says: 'Where accreditation is needed, the state of the dossier and its deadline are said; where it is granted, until when.',
      failing: FI('needed yes "By law"\n    status preparing as-of 2026-08-03'),
      passing: FI('needed yes "By law"\n    status preparing as-of 2026-08-03\n    due 2026-12-31'),
      find: (model) =>
        every(model, 'Accreditation').flatMap((node) => {
          const open = asked([node], 'Accreditation', {
            ...(needed(node) === 'yes'
              ? { AccreditationStatus: 'how far the dossier is (status …)', DueStatement: 'when it is due (due …)' }
              : {}),
            ...(granted(node) ? { ValidUntil: 'until when it holds (valid until …)' } : {}),
            ...(first(node, isProcedure)?.value === 'professional'
              ? { AccreditationProfession: 'which profession (profession "…")' }
              : {}),
          })
          if (!open) return []
          const { now, awaited } = open
          const message = `Accreditation in ${node.country} does not say ${now}.`
          return [{ node, message, missing: `the dossier of ${node.country}`, awaited }]
        }),
    },
    {
      id: 'not-needed',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Where accreditation is not needed, there is no dossier of it.',
      failing: FI('needed no "Covered by the quality system"\n    status granted as-of 2026-08-03'),
      passing: FI('needed no "Covered by the quality system"'),
      find: (model) =>
        every(model, 'Accreditation').flatMap((node) => {
          const status = first(node, isAccreditationStatus)
          if (needed(node) !== 'no' || !status) return []
          return [
            {
              node: status,
              message: `Accreditation in ${node.country} is said not to be needed, and yet to be ${status.value}. Say needed yes, with the reason, or take out the status.`,
            },
          ]
        }),
    },
    {
      id: 'unclear',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'It is clear whether accreditation is needed.',
      failing: FI('needed unclear "The agency has been asked"'),
      passing: FI('needed no "The agency has confirmed it"'),
      find: (model) =>
        every(model, 'AccreditationNeed')
          .filter((node) => node.answer === 'unclear')
          .map((node) => ({
            node,
            message: `Whether the award needs accreditation in ${(node.$container as Accreditation).country} is not clear yet. Ask the agency before the partners agree.`,
          })),
    },
    {
      id: 'profession',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'An accreditation for a profession is by a professional body.',
      failing: FI('needed yes "For the register"\n    procedure national\n    profession "Engineer"'),
      passing: FI('needed yes "For the register"\n    procedure professional\n    profession "Engineer"'),
      find: (model) =>
        every(model, 'Accreditation').flatMap((node) => {
          const procedure = first(node, isProcedure)
          if (!first(node, isAccreditationProfession) || !procedure || procedure.value === 'professional') return []
          const message = `The accreditation in ${node.country} is for a profession, but the procedure is ${procedure.value}: procedure professional, or leave out the profession.`
          return [{ node: procedure, message }]
        }),
    },
    {
      id: 'before-award',
      kind: 'order',
      weight: 'gap',
      basis: 'inference',
      says: 'Accreditation that is needed is granted, or at least due, before the first learners start; what is granted still holds then.',
      failing: `${start}\n${FI('needed yes "By law"\n    status preparing as-of 2026-08-03\n    due 2028-12-31')}`,
      passing: `${start}\n${FI('needed yes "By law"\n    status preparing as-of 2026-08-03\n    due 2026-12-31')}`,
      find: (model) => {
        const { firstStart } = model.calendar
        if (!firstStart) return []
        return every(model, 'Accreditation')
          .filter((node) => needed(node) === 'yes')
          .flatMap((node): Finding[] => {
            const due = first(node, isDueStatement)
            const on = dateOf(due?.date)
            const [until] = all(node, isValidUntil)
            const end = dateOf(until?.date)
            const where = `Accreditation in ${node.country}`
            if (due && on && isBefore(firstStart, on)) {
              return [
                {
                  node: due,
                  message: `${where} is needed, but due on ${on.text} only; the first learners start on ${firstStart.text}. It should be there before.`,
                  missing: `accreditation in ${node.country} in time`,
                },
              ]
            }
            if (!until || !end || !isBefore(end, firstStart)) return []
            return [
              {
                node: until,
                message: `${where} holds until ${end.text}, and ends before the first learners start (${firstStart.text}).`,
                missing: `accreditation in ${node.country} in time`,
              },
            ]
          })
      },
    },
    {
      id: 'status-in-time',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'The dossier was granted by its deadline, and before it ends.',
      failing: FI('needed yes "By law"\n    status granted as-of 2027-08-03\n    due 2026-12-31\n    valid until 2031-08-31'),
      passing: FI('needed yes "By law"\n    status granted as-of 2026-08-03\n    due 2026-12-31\n    valid until 2031-08-31'),
      find: (model) =>
        every(model, 'Accreditation').flatMap((node) => {
          const status = first(node, isAccreditationStatus)
          const on = dateOf(status?.date)
          const due = dateOf(first(node, isDueStatement)?.date)
          const until = dateOf(first(node, isValidUntil)?.date)
          if (!status || !on || !granted(node)) return []
          if (due && isBefore(due, on))
            return [
              {
                node: status,
                message: `Granted on ${on.text}, after the deadline of ${due.text}. One of the dates does not hold.`,
              },
            ]
          if (!until || !isBefore(until, on)) return []
          return [{ node: status, message: `Granted on ${on.text}, but said to hold until ${until.text}, which is earlier.` }]
        }),
    },
    asRecognition,
  ],
  leftToReader: 'Whether the law of a country asks for accreditation: the legal services of the partners know.',
}
