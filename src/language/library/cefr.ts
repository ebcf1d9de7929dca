import { codeList } from './code-list.ts'

/**
 * The six levels of the Common European Framework of Reference for Languages, from the lowest, in our words.
 *
 * Source: Council of Europe, Common European Framework of Reference for Languages (2001; companion volume 2020), global scale.
 */
export const cefrLevels = {
  A1: 'Beginner: simple phrases about oneself, when others speak slowly.',
  A2: 'Elementary: short exchanges on familiar matters of daily life.',
  B1: 'Intermediate: manages at work, at study and on travel; simple connected text on familiar topics.',
  B2: 'Upper intermediate: follows the argument of complex texts; speaks fluently enough for natural conversation in one’s field.',
  C1: 'Advanced: understands demanding, longer texts; expresses oneself precisely for study and profession.',
  C2: 'Mastery: understands practically everything; expresses finer shades of meaning.',
} as const

/** A level, as it is written after a language: en B2. */
export type CefrLevel = keyof typeof cefrLevels

const order = Object.keys(cefrLevels)

/** Gives 0 for A1 to 5 for C2, so that levels can be compared; undefined where the word is no level. */
export function cefrRank(level: string): number | undefined {
  const rank = order.indexOf(level)
  return rank < 0 ? undefined : rank
}

/** The levels as a code list. */
export const cefr = codeList(
  {
    id: 'cefr',
    title: 'level of language',
    source: 'Council of Europe, Common European Framework of Reference for Languages (2001, 2020), in our words',
  },
  () => Object.entries(cefrLevels).map(([code, label]) => ({ code, label })),
)
