/**
 * Tests the checks by mutation: every statement of the complete example is deleted, every number and date changed, every reference and code
 * swapped, one at a time, and `check` has to notice.
 *
 *   node test/support/mutations.ts [--section Team] [--kind deletion|number|reference|code] [--every N]
 *
 * Prints the mutants that nothing notices, and the shares that are noticed.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Diagnostic } from 'vscode-languageserver-types'
import { applied, type Mutant, mutantsOf } from './mutants.ts'
import { readFolder, TestWorkspace } from './workspace.ts'

export const completeExample = fileURLToPath(new URL('../../examples/coastal-resilience', import.meta.url))

/** What is said, without the place: a finding that only moved is no new one. */
const key = ({ code, severity, message }: Diagnostic): string => `${code} ${severity} ${message}`

/** Counts findings of one kind, so that a second one of the same words is new. */
function counted(findings: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1)
  return counts
}

/** A mutant and whether `check` says anything that it did not say before. */
export interface Outcome {
  readonly mutant: Mutant
  readonly noticed: boolean
}

/** Tries the mutants that a filter lets through. */
export async function tryMutants(wanted: (mutant: Mutant, index: number) => boolean): Promise<Outcome[]> {
  const workspace = await TestWorkspace.of(readFolder(completeExample))
  const before = counted(workspace.findings())
  const outcomes: Outcome[] = []
  for (const file of Object.keys(readFolder(completeExample)).sort()) {
    const original = workspace.document(file).textDocument.getText()
    const mutants = mutantsOf(workspace, file).filter(wanted)
    const texts = mutants.map((mutant) => applied(workspace.document(file), mutant))
    for (const [index, mutant] of mutants.entries()) {
      await workspace.change(file, texts[index] ?? original)
      const after = counted(workspace.findings())
      outcomes.push({ mutant, noticed: [...after].some(([finding, count]) => count > (before.get(finding) ?? 0)) })
    }
    await workspace.change(file, original)
  }
  return outcomes
}

/** The share of mutants of some kinds that are noticed, 0 to 1. */
export function noticedShare(outcomes: readonly Outcome[], ...kinds: readonly Mutant['kind'][]): number {
  const these = outcomes.filter(({ mutant }) => kinds.includes(mutant.kind))
  return these.length === 0 ? 1 : these.filter(({ noticed }) => noticed).length / these.length
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { section: { type: 'string' }, kind: { type: 'string' }, every: { type: 'string', default: '1' } },
  })
  const outcomes = await tryMutants(
    (mutant, index) =>
      (!values.section || mutant.section.toLowerCase() === values.section.toLowerCase()) &&
      (!values.kind || mutant.kind === values.kind) &&
      index % Number(values.every) === 0,
  )
  for (const { mutant, noticed } of outcomes) {
    if (!noticed)
      console.log(`${mutant.file}:${mutant.line} ${mutant.section} ${mutant.kind} ${mutant.statement}: ${mutant.what}`)
  }
  for (const kind of ['deletion', 'number', 'reference', 'code'] as const) {
    const count = outcomes.filter(({ mutant }) => mutant.kind === kind).length
    console.log(`${kind}: ${count} mutants, ${(noticedShare(outcomes, kind) * 100).toFixed(1)} % noticed`)
  }
}
