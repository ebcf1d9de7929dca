import type { Picture } from '../export.ts'
import type { PictureBlock } from './content.ts'

/** The pictures of some kinds, in the order asked for, as far as there are such. */
export const picturesOf = (pictures: readonly Picture[], kinds: readonly string[], alternative: string): PictureBlock[] =>
  kinds.flatMap((kind) =>
    pictures.filter((picture) => picture.kind === kind).map((picture) => ({ kind: 'picture', picture, alternative })),
  )
