import type { Basis, Weight } from './guideline.ts'

/** How grave a finding is for this programme. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'
/** How far a programme is, as it says itself. */
export type StageName = 'exploring' | 'designing' | 'agreed' | 'running'

/** From the mildest to the gravest. */
export const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error']

const byStage: Readonly<Record<Weight, Readonly<Record<StageName, Severity>>>> = {
  contradiction: { exploring: 'error', designing: 'error', agreed: 'error', running: 'error' },
  gap: { exploring: 'hint', designing: 'information', agreed: 'error', running: 'error' },
  detail: { exploring: 'hint', designing: 'hint', agreed: 'warning', running: 'warning' },
  judgement: { exploring: 'hint', designing: 'information', agreed: 'warning', running: 'warning' },
}

/** Bases on which an error may rest: the programme book itself, and arithmetic (two statements of the programme that cannot both hold). */
const strong: ReadonlySet<Basis> = new Set(['programme-book', 'programme-book-name', 'arithmetic'])

/** The stage as a word of the list; a programme that does not say its stage, or says one that does not exist, is being designed. */
export const stageOf = (word: string | undefined): StageName =>
  word === 'exploring' || word === 'agreed' || word === 'running' ? word : 'designing'

/** How grave a finding is, by what it is, on what it rests, and how far the programme is. */
export function severityOf(weight: Weight, basis: Basis, stage: StageName): Severity {
  const severity = byStage[weight][stage]
  return severity === 'error' && !strong.has(basis) ? 'warning' : severity
}
