import { listed } from '../language/checks/report.ts'
import type { SectionName } from '../language/generated/ast.ts'
import { type Decision, restsOn } from '../model/decisions.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted } from './figures.ts'
import type { LookName } from './palette.ts'
import { stepOf } from './steps.ts'

/** What the partners have decided, and what waits for whom. */
export const decisions: DiagramKind = {
  name: 'decisions',
  title: 'Joint decisions',
  says: 'The steps of the design, who has agreed to each, and which rests on which.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('LR')
  const all = model.decisions.sections
  if (all.some((decision) => decision.present)) {
    const settled = restsOn.agreement ?? []
    const before = all.filter(({ section }) => section !== 'agreement' && settled.includes(section as SectionName))
    const others = all.filter(({ section }) => section !== 'agreement' && !settled.includes(section as SectionName))
    const ids = new Map<string, string>()
    const drawn = (some: readonly Decision[]) => () => {
      for (const one of some) ids.set(one.section, drawStep(chart, one, model))
      chart.columns(some.filter(({ section }) => !chained.includes(section)).flatMap(({ section }) => ids.get(section) ?? []))
      for (const { later, on } of rests) chart.link(ids.get(on), ids.get(later))
    }
    // Of two frames that no line joins, Mermaid puts the last one above.
    if (others.length > 0) chart.frame({ kind: 'steps', text: ['Other steps'], name: 'others' }, drawn(others), 'LR')
    const frame = chart.frame({ kind: 'steps', text: ['What the agreement settles'], name: 'settled' }, drawn(before))
    for (const one of all.filter(({ section }) => section === 'agreement')) chart.link(frame, drawStep(chart, one, model))
  }
  return chart.finish(model, {
    title: decisions.title,
    sentences: describe(model),
    legend: {
      agreed: '✓: all whom it concerns have agreed',
      partly: '◐: some have agreed; the box says who is missing',
      open: '○: nobody has agreed yet, or nothing is written',
      problem: '⚠: agreed before a step on which it rests',
    },
    empty: 'A decision stands in the section that is agreed on: partnership { agreed 2026-05-04 by Partner, Other }',
  })
}

/** Which step rests on which, but for the agreement, which rests on nearly all. */
const rests = Object.entries(restsOn).flatMap(([later, ons]) =>
  later === 'agreement' ? [] : (ons ?? []).map((on) => ({ later, on })),
)
/** The steps that rest on each other; the others stand in columns. */
const chained: readonly string[] = rests.flatMap(({ later, on }) => [later, on])

function drawStep(chart: Chart, decision: Decision, model: ProgrammeModel): string {
  const early = unfounded(decision, model)
  return chart.box({
    kind: 'step',
    look: early.length > 0 ? 'problem' : lookOf(decision),
    text: [stepOf(decision.section), state(decision), waiting(decision), ...early],
    node: decision.nodes[0],
    name: decision.section,
  })
}

const lookOf = ({ agreed, agreements }: Decision): LookName => (agreed ? 'agreed' : agreements.length > 0 ? 'partly' : 'open')

/** "agreed 2026-04-14 by all 3 partners", "waits for Bologna". */
function state({ present, agreed, agreedOn, agreements, missing, concerned }: Decision): string {
  if (!present) return 'nothing is written yet'
  if (agreed)
    return ['agreed', agreedOn?.text, `by ${concerned.length > 2 ? `all ${concerned.length} partners` : names(concerned)}`]
      .filter(Boolean)
      .join(' ')
  if (agreements.length === 0) return 'not agreed yet'
  return `waits for ${names(missing)}`
}

const names = (nodes: Decision['missing']): string => listed(nodes.map((node) => titleOf(node)))

function waiting({ openQuestions, unknowns }: Decision): string | undefined {
  const parts = [
    openQuestions.length > 0 ? counted(openQuestions.length, 'open question') : undefined,
    unknowns.length > 0 ? `${unknowns.length} not known yet` : undefined,
  ]
  return parts.filter(Boolean).join(', ') || undefined
}

const unfoundedWords = { missing: 'is not written', open: 'is not agreed', later: 'was agreed later' } as const

function unfounded({ section }: Decision, { decisions: facts }: ProgrammeModel): string[] {
  const its = facts.unfounded.filter((one) => one.section === section)
  return its.map(({ on, kind }) => `but ${stepOf(on)?.replace(/^Step \d+: /, '') ?? on} ${unfoundedWords[kind]}`)
}

function describe(model: ProgrammeModel): string[] {
  const { sections } = model.decisions
  const agreed = sections.filter((decision) => decision.agreed).length
  return [
    `${agreed} of ${sections.length} steps are agreed.`,
    ...sections.map((decision) => {
      const parts = [state(decision), waiting(decision), ...unfounded(decision, model)]
      return `${stepOf(decision.section) ?? decision.section}: ${parts.filter(Boolean).join('; ')}.`
    }),
  ]
}
