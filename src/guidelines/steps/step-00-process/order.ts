import type { SectionName } from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import { restsOn, type Unfounded } from '../../../model/decisions.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { saysAgreed } from './agreements.ts'

/** One finding for each record: all the steps on which it rests too early. */
function grouped(
  unfounded: readonly Unfounded[],
  say: (group: readonly Unfounded[], section: SectionName, date: string) => string,
): Finding[] {
  const groups = Map.groupBy(unfounded, ({ node }) => node)
  return [...groups].flatMap(([node, group]) => {
    const [first] = group
    return first ? [{ node, message: say(group, first.section, first.date ? ` on ${first.date.text}` : '') }] : []
  })
}

/**
 * Records that came too early, as far as nothing else says so: a step on which not all have agreed is reported with its record, and once
 * the whole is agreed, every step that is missing or not recorded is.
 */
function prematureOf(model: ProgrammeModel): Unfounded[] {
  if (saysAgreed(model)) return []
  const begun = new Set<string>(
    model.decisions.sections.filter(({ agreements }) => agreements.length > 0).map(({ section }) => section),
  )
  return model.decisions.unfounded.filter(({ kind, on }) => kind !== 'later' && !begun.has(on))
}

/** The order of the decisions. */
export const orderRules: readonly Rule[] = [
  {
    id: 'resting-on-open',
    kind: 'order',
    weight: 'gap',
    says: 'Nothing is recorded as agreed while a step on which it rests is open; in a programme that is agreed, the open step itself is reported.',
    failing: 'stage designing\nobjectives { }\ncurriculum {\n  agreed 2026-05-12\n}',
    passing: 'stage designing\nobjectives {\n  agreed 2026-03-02\n}\ncurriculum {\n  agreed 2026-05-12\n}',
    find: (model) =>
      grouped(prematureOf(model), (group, section, date) => {
        const one = group.length === 1
        const steps = listed(group.map(({ on }) => on))
        return `The step ${section} is marked agreed${date}, but ${steps}, on which it rests, ${one ? 'is' : 'are'} still open.`
      }),
  },
  {
    id: 'resting-on-later',
    kind: 'order',
    weight: 'judgement',
    says: 'A step is not agreed before the steps on which it rests.',
    failing: 'objectives {\n  agreed 2026-06-02\n}\ncurriculum {\n  agreed 2026-05-12\n}',
    passing: 'objectives {\n  agreed 2026-05-12\n}\ncurriculum {\n  agreed 2026-05-12\n}',
    find: (model) =>
      grouped(
        model.decisions.unfounded.filter(({ kind }) => kind === 'later'),
        (group, section, date) => {
          const steps = listed(group.map(({ on, otherDate }) => `${on} (${otherDate?.text})`))
          return `The step ${section} was agreed${date}, before ${steps}, on which it rests. Agree on it again, or correct the dates.`
        },
      ),
  },
  {
    id: 'agreement-last',
    kind: 'order',
    weight: 'judgement',
    says: 'The agreement comes last: no step is agreed after it.',
    failing: 'support {\n  agreed 2026-10-05\n}\nagreement {\n  agreed 2026-09-15\n}',
    passing: 'support {\n  agreed 2026-09-01\n}\nagreement {\n  agreed 2026-09-15\n}',
    find: ({ decisions }) => {
      const concluded = decisions.sections.find(({ section }) => section === 'agreement')?.agreedOn
      if (!concluded) return []
      // On the matters of the agreement it rests; these are reported where the agreement is recorded.
      const matters = new Set<string>(restsOn.agreement)
      return [decisions.head, ...decisions.sections].flatMap(({ section, agreements, agreedOn }) => {
        const record = agreements.at(-1)
        if (!record || !agreedOn || matters.has(section) || !isBefore(concluded, agreedOn)) return []
        const what = section === 'programme' ? 'the head of the programme' : `the step ${section}`
        const message = `The agreement was concluded on ${concluded.text}, ${what} was agreed on ${agreedOn.text} only. The agreement comes last and gathers what was decided before: renew it, or correct the dates.`
        return [{ node: record.node, property: 'date', message }]
      })
    },
  },
  {
    id: 'part-before-whole',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'What is agreed for a part of a step is not younger than the agreement on the step.',
    failing: 'curriculum {\n  course Shores { volume 5 ECTS agreed 2026-06-02 }\n  agreed 2026-05-12\n}',
    passing: 'curriculum {\n  course Shores { volume 5 ECTS agreed 2026-04-02 }\n  agreed 2026-05-12\n}',
    find: (model) =>
      model.decisions.blocks.flatMap(({ section, agreements }) => {
        const whole = model.decisions.sections.find((decision) => decision.section === section)?.agreedOn
        return agreements.flatMap(({ node, date }) =>
          whole && date && isBefore(whole, date)
            ? [
                {
                  node,
                  property: 'date',
                  message: `This part was agreed on ${date.text}, the step ${section} as a whole on ${whole.text} already. Agree on the step again, or correct the dates.`,
                },
              ]
            : [],
        )
      }),
  },
  {
    id: 'settled-first',
    kind: 'order',
    weight: 'judgement',
    says: 'A question that was to be settled before the step was agreed is not still open.',
    basis: 'inference',
    failing: 'objectives {\n  open "Which sectors?" for Valmora until 2026-02-01\n  agreed 2026-03-02\n}',
    passing: 'objectives {\n  open "Which sectors?" for Valmora until 2026-06-01\n  agreed 2026-03-02\n}',
    find: (model) =>
      [model.decisions.head, ...model.decisions.sections].flatMap(({ section, agreedOn, openQuestions }) =>
        openQuestions.flatMap((node) => {
          const until = dateOf(node.until)
          if (!agreedOn || !until || !isBefore(until, agreedOn)) return []
          const message = `“${textOf(node.question)}” was to be settled by ${until.text} and is still open, though ${section} was agreed on ${agreedOn.text}. Say what was decided, or give it a new date.`
          return [{ node, message }]
        }),
      ),
  },
  {
    id: 'questions',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'An open question says who is to answer it, and until when.',
    failing: 'objectives {\n  open "Which sectors?"\n}',
    passing: 'objectives {\n  open "Which sectors?" for Valmora until 2026-06-01\n}',
    find: (model: ProgrammeModel) =>
      every(model, 'OpenQuestion').flatMap((node) => {
        const without = [
          node.partners.length === 0 && 'who is to answer it (for …)',
          node.until === undefined && 'until when (until …)',
        ].filter((part) => typeof part === 'string')
        return without.length > 0
          ? [{ node, message: `The question “${textOf(node.question)}” does not say ${listed(without)}.` }]
          : []
      }),
  },
]
