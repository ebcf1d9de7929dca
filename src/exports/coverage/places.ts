/** Where a guideline is answered: hundreds of statements, brought together by file and by lines that follow each other. */

export interface Place {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** Lines of one file, from 1: "8, 21-36, 91". */
export interface PlacesInFile {
  readonly file: string
  readonly lines: string
}

/** A place as it is written elsewhere: file and line. */
export const placed = ({ file, from }: Place): string => `${file}:${from}`

/** The places by file, the files in the order of their first place; what lies within another place, or right after it, is one with it. */
export const placesByFile = (places: readonly Place[]): PlacesInFile[] =>
  Array.from(
    Map.groupBy(places, ({ file }) => file),
    ([file, its]) => ({
      file,
      lines: stretches(its)
        .map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`))
        .join(', '),
    }),
  )

function stretches(places: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const place of [...places].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1)
    if (last && place.from <= last.to + 1) joined[joined.length - 1] = { ...last, to: Math.max(last.to, place.to) }
    else joined.push(place)
  }
  return joined
}
