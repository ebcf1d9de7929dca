import { diagrams } from '../diagrams/index.ts'
import { titleOf } from '../model/statements.ts'
import { checkFiles } from './checking.ts'
import type { NamedDiagram } from './diagram-formats.ts'
import { programmeMeant, unreadLines } from './model-reading.ts'
import type { Progress } from './progress.ts'
import type { ReportRequest } from './reporting.ts'
import type { Surroundings } from './surroundings.ts'

/** The diagrams of a programme, and what may be missing from them. */
export interface DiagramReading {
  readonly title: string
  readonly diagrams: readonly NamedDiagram[]
  /** A line for each file that could not be read, or not rightly. */
  readonly unread: readonly string[]
  /** How many errors there are in the files asked for. */
  readonly errors: number
}

/**
 * Reads the one programme that the files contain or continue, or the one of the given name, and draws it.
 *
 * @param kind the kind of diagram, or `all`
 * @throws CannotRun when there is no programme, or more than one that could be meant.
 */
export async function readDiagrams(
  request: ReportRequest,
  { kind, programme: name }: { readonly kind: string; readonly programme: string | undefined },
  surroundings: Surroundings,
  progress: Progress,
): Promise<DiagramReading> {
  const checked = await checkFiles(request, surroundings, progress)
  const unread = unreadLines(request, checked, surroundings)
  const programme = programmeMeant(checked, name, unread)
  const { model } = checked.judgement.of(programme)
  const kinds = diagrams.filter((one) => kind === 'all' || one.name === kind)
  const found = [...checked.documents.values()].flatMap((document) => document.diagnostics ?? [])
  return {
    title: titleOf(programme),
    diagrams: kinds.map((one) => ({ name: one.name, ...one.draw(model) })),
    unread,
    errors: found.filter(({ severity }) => severity === 1).length,
  }
}
