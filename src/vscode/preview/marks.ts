import type { DiagramAnswer } from '../../editor/protocol.ts'

/** A place of the cursor; line and character from 0. */
export interface Cursor {
  readonly uri: string
  readonly line: number
  readonly character: number
}

/**
 * The ids of the boxes that stand for the statement at the cursor: of all statements around it that are drawn, the innermost; of one
 * statement, every box.
 *
 * @param sameFile whether two addresses name the same file; editor and server do not escape the same characters
 */
export function boxesAt(
  places: DiagramAnswer['places'],
  cursor: Cursor,
  sameFile: (one: string, other: string) => boolean = (one, other) => one === other,
): string[] {
  const around = places.filter(({ place, extent }) => contains(extent, cursor) && sameFile(place.uri, cursor.uri))
  const [smallest] = [...around].sort((one, other) => size(one.extent) - size(other.extent))
  if (!smallest) return []
  return around.filter(({ extent }) => size(extent) === size(smallest.extent)).map(({ id }) => id)
}

type Range = DiagramAnswer['places'][number]['extent']

function contains({ start, end }: Range, { line, character }: Cursor): boolean {
  const after = line > start.line || (line === start.line && character >= start.character)
  const before = line < end.line || (line === end.line && character <= end.character)
  return after && before
}

/** Larger for what spans more; lines count before characters. */
const size = ({ start, end }: Range): number => (end.line - start.line) * 10_000 + (end.character - start.character)
