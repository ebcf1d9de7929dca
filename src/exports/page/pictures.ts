import type { Picture } from '../export.ts'
import type { PictureBlock } from './content.ts'
import type { Reader } from './reader.ts'

/**
 * The pictures of some kinds, in the order asked for, without those that show what is unfinished. What is written in them and about
 * them is English.
 */
export function picturesOf(
  pictures: readonly Picture[],
  kinds: readonly string[],
  { word, pageLanguage }: Reader,
): PictureBlock[] {
  const language = pageLanguage === 'en' ? undefined : 'en'
  return kinds.flatMap((kind) =>
    pictures
      .filter((picture) => picture.kind === kind && !picture.unfinished)
      .map((picture): PictureBlock => ({ kind: 'picture', picture, language, alternative: word('description') })),
  )
}
