import type { ProgrammeSummary } from '../editor/protocol.ts'

/** What decides which of several programmes is shown. */
export interface Circumstances {
  /** The name of the one that was asked for. */
  readonly wanted?: string | undefined
  /** Where the cursor is, in a programme file; lines from 0. */
  readonly at?: { readonly uri: string; readonly line: number } | undefined
  /** The one shown until now. */
  readonly before?: ProgrammeSummary | undefined
}

/**
 * The programme to show: the one asked for, or else the one at the cursor, or else the same as before, or else the first. Of several
 * programmes in a file it is the last that begins at or above the cursor.
 */
export function activeProgramme(
  programmes: readonly ProgrammeSummary[],
  { wanted, at, before }: Circumstances,
): ProgrammeSummary | undefined {
  const here = at ? programmes.filter(({ files }) => files.some((file) => sameAddress(file, at.uri))) : []
  const begun = here.filter(({ place }) => at && sameAddress(place.uri, at.uri) && place.range.start.line <= at.line)
  return (
    programmes.find(({ name }) => name === wanted) ??
    begun.at(-1) ??
    here[0] ??
    programmes.find(({ name, place }) => name === before?.name && place.uri === before.place.uri) ??
    programmes[0]
  )
}

/** Editor and server do not escape the same characters of an address. */
export const sameAddress = (one: string, other: string): boolean => one === other || unescaped(one) === unescaped(other)

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
