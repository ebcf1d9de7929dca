import {
  isConsequence,
  isFrameworkStatus,
  isNote,
  isOpenQuestion,
  type NationalFramework,
} from '../../../language/generated/ast.ts'
import { choices } from '../../../language/library/choices.ts'
import { type DateSpan, dateOf, isBefore, latest } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { typesSetAside } from '../../set-aside.ts'
import { countriesOf } from '../step-00-concept/tools.ts'

/** After so many months a look-up is old: frameworks for micro-credentials are being written. Our own inference. */
const freshMonths = 12

const consequences = Object.keys(choices['Consequence.subject']?.words ?? {})

/** What an entry leaves out. A framework that does not exist has no page and no consequences. */
function without(node: NationalFramework): string[] {
  const status = first(node, isFrameworkStatus)
  const missing = [
    ...(!textOf(node.title) && status?.value !== 'none' ? ['its name'] : []),
    ...leftOut([node], 'NationalFramework', { FrameworkStatus: 'its status' }),
    ...(status && !status.date ? ['when this was looked up (as-of …)'] : []),
  ]
  if (status?.value === 'none') return missing
  const said = new Set(all(node, isConsequence).map(({ subject }) => subject))
  const open = consequences.filter((subject) => !said.has(subject))
  const aside = typesSetAside([node], 'NationalFramework', ['Consequence']).length > 0
  return [
    ...missing,
    ...(open.length > 0 && !aside ? [`what follows for ${listed(open, 'and')}`] : []),
    ...leftOut([node], 'NationalFramework', { Website: 'where it can be read' }),
  ]
}

/** The day up to which a look-up has to be fresh: when the agreement was signed, or else the step agreed. */
const decidedOn = (model: ProgrammeModel): DateSpan | undefined =>
  model.agreement.signedOn ??
  latest(model.decisions.sections.filter(({ section }) => section === 'alignment').map(({ agreedOn }) => agreedOn))

const months = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + toMonth - fromMonth
}

/** Guideline 1.3. */
export const national: Guideline = {
  id: 'alignment.national-frameworks',
  number: '1.3',
  step: 'alignment',
  title: 'National frameworks under development',
  summary:
    'The programme connects with the national frameworks for micro-credentials in the countries of its partners, many of which are still being made.',
  basis: 'programme-book-name',
  address: addresses.alignment,
  statements: ['NationalFramework', 'FrameworkStatus', 'Consequence'],
  rules: [
    {
      id: 'each-country',
      kind: 'consistency',
      weight: 'gap',
      says: 'Every country of a full partner has an entry, be it that there is no framework.',
      needs: ['Institution'],
      failing: 'alignment {\n  national-framework FI "FiNQF" { status in-force as-of 2026-01 }\n}',
      passing:
        'alignment {\n  national-framework FI "FiNQF" { status in-force as-of 2026-01 }\n  national-framework NL { status none as-of 2026-01 }\n}',
      find: (model) => {
        const said = new Set(every(model, 'NationalFramework').map(({ country }) => country))
        const countries = countriesOf(model).filter((country) => !said.has(country))
        if (countries.length === 0) return []
        const list = listed(countries)
        const message = `Nothing is said about the national framework of ${list}. The guidelines ask to connect with the frameworks of the partners' countries: national-framework ${countries[0]} { status … }.`
        return [{ node: sectionOf(model, 'alignment'), message, missing: `the national framework of ${list}` }]
      },
    },
    {
      id: 'country-of-partner',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'A national framework is that of a country of a partner.',
      needs: ['Institution'],
      failing: 'alignment {\n  national-framework SE "SeQF" { status in-force as-of 2026-01 }\n}',
      passing: 'alignment {\n  national-framework NL "NLQF" { status in-force as-of 2026-01 }\n}',
      find: (model) => {
        const countries = new Set(model.partners.map(({ country }) => country))
        if (countries.size === 0 || countries.has(undefined)) return []
        return every(model, 'NationalFramework')
          .filter(({ country }) => country !== undefined && !countries.has(country))
          .map((node) => ({
            node,
            property: 'country',
            message: `No partner is in ${node.country}: what does its framework mean for the programme?`,
          }))
      },
    },
    {
      id: 'details',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'An entry gives the name of the framework, its status and when it was looked up, what follows for funding, level, award and register, and where it can be read.',
      failing: 'alignment {\n  national-framework NL "NLQF" {\n    status in-force\n    website "https://example.org"\n  }\n}',
      passing:
        'alignment {\n  national-framework NL "NLQF" {\n    status in-force as-of 2026-01\n    consequence funding "None"\n    consequence level "The award stands at level 7"\n    consequence award "It is called a microcredential"\n    consequence register "It is entered in the pilot"\n    website "https://example.org"\n  }\n}',
      find: (model) =>
        every(model, 'NationalFramework').flatMap((node): Finding[] => {
          const list = listed(without(node))
          if (!list) return []
          return [
            {
              node,
              message: `The entry on the framework of ${node.country} does not say ${list}.`,
              missing: `${list} (framework of ${node.country})`,
            },
          ]
        }),
    },
    {
      id: 'fresh',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: `The status was looked up at most ${freshMonths} months before the agreement was signed, or the step agreed.`,
      failing: 'alignment {\n  national-framework NL "NLQF" { status draft as-of 2024-05 }\n  agreed 2026-03-02\n}',
      passing: 'alignment {\n  national-framework NL "NLQF" { status draft as-of 2025-05 }\n  agreed 2026-03-02\n}',
      find: (model) => {
        const decided = decidedOn(model)
        if (!decided) return []
        return every(model, 'FrameworkStatus').flatMap((node) => {
          const looked = dateOf(node.date)
          const age = looked && months(looked.last, decided.first)
          if (!looked || age === undefined || age <= freshMonths) return []
          const message = `This was looked up in ${looked.text}, ${age} months before the decision of ${decided.text}. National frameworks change: look again.`
          return [{ node, property: 'date', message }]
        })
      },
    },
    {
      id: 'seen-before-decision',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'What was looked up after the step was agreed is agreed on again.',
      failing: 'alignment {\n  national-framework NL "NLQF" { status draft as-of 2026-05 }\n  agreed 2026-03-02\n}',
      passing:
        'alignment {\n  national-framework NL "NLQF" { status draft as-of 2026-05 }\n  agreed 2026-03-02\n  agreed 2026-06-01\n}',
      find: (model) => {
        const decision = model.decisions.sections.find(({ section }) => section === 'alignment')
        const agreed = latest(decision?.agreements.map(({ date }) => date) ?? [])
        if (!agreed) return []
        return every(model, 'FrameworkStatus').flatMap((node) => {
          const looked = dateOf(node.date)
          if (!looked || !isBefore(agreed, looked)) return []
          const message = `This was looked up in ${looked.text}, after the step was agreed on ${agreed.text}. Agree on the step again, now that more is known.`
          return [{ node, property: 'date', message }]
        })
      },
    },
    {
      id: 'draft',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Where a framework is still a draft, an open question or a note says what happens if it changes.',
      failing: 'alignment {\n  national-framework NL "NLQF" { status draft as-of 2026-01 }\n}',
      passing:
        'alignment {\n  national-framework NL "NLQF" {\n    status draft as-of 2026-01\n    open "Will the award be entered in the register?" for Valmora until 2026-10-01\n  }\n}',
      find: (model) =>
        every(model, 'NationalFramework').flatMap((framework) => {
          const node = first(framework, isFrameworkStatus)
          if (node?.value !== 'draft' || framework.statements.some((each) => isOpenQuestion(each) || isNote(each))) return []
          const message = `The framework of ${framework.country} is a draft. Say what depends on it, and who follows it: open "…" for … until …, or a note.`
          return [{ node, property: 'value', message }]
        }),
    },
  ],
  leftToReader: 'Whether the consequences are drawn rightly from the framework.',
}
