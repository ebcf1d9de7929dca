import type { DiagramAnswer } from '../../editor/protocol.ts'
import { sameAddress } from '../active-programme.ts'

/**
 * Why the picture that is shown has to stay, although another answer is there: the files whose text cannot be read to its end. While that
 * is so, what stands in the rest of them would vanish from the picture; where it is the head that cannot be read, the whole programme.
 *
 * @param shown what is shown
 * @param answer what the server says now; nothing where it knows no programme
 * @param front the address of the programme file in which the author is
 * @returns no file where the answer is to be drawn
 */
export function unreadable(
  shown: DiagramAnswer | undefined,
  answer: DiagramAnswer | undefined,
  front: string | undefined,
): readonly string[] {
  if (!shown) return []
  if (answer && isSameProgramme(shown, answer)) return shown.unparsed.length === 0 ? answer.unparsed : []
  if (front === undefined || !holds(shown, front) || (answer && holds(answer, front))) return []
  return [front]
}

const holds = ({ programme }: DiagramAnswer, address: string): boolean =>
  programme.files.some((file) => sameAddress(file, address))

/** Its name may be what the author is typing; its place may have moved to another file. */
const isSameProgramme = ({ programme: one }: DiagramAnswer, { programme: other }: DiagramAnswer): boolean =>
  one.name === other.name || sameAddress(one.place.uri, other.place.uri)

/** The picture as it was drawn, with the places of its boxes as they are now: clicks and marks follow the text that is being written. */
export function withPlacesOf(shown: DiagramAnswer, answer: DiagramAnswer | undefined): DiagramAnswer {
  const now = new Map(answer?.places.map((place) => [place.id, place]))
  return { ...shown, places: shown.places.map((place) => now.get(place.id) ?? place) }
}
