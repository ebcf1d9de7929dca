import { codeList } from './code-list.ts'

/** A level of the European Qualifications Framework. */
export interface EqfLevel {
  /** 1 to 8. */
  readonly level: number
  /** The label in the European Learning Model: "Level 7". */
  readonly label: string
  /** What is learned at this level, shortened and in our words. */
  readonly meaning: string
  readonly address: string
}

const meanings = [
  'basic general knowledge; simple tasks under direct supervision',
  'basic facts of a field; routine tasks under supervision with some autonomy',
  'facts, principles and general concepts of a field; takes responsibility for tasks',
  'factual and theoretical knowledge in broad contexts; manages oneself, supervises routine work of others',
  'comprehensive, specialised knowledge and awareness of its limits; manages and supervises where change is unpredictable',
  'advanced knowledge with critical understanding of theories; takes decisions in complex activities or projects',
  'highly specialised knowledge, partly at the forefront of a field; manages complex contexts that need new approaches',
  'knowledge at the most advanced frontier and between fields; extends it with authority and integrity',
]

/**
 * The eight levels, from the lowest.
 *
 * Levels: Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03), Annex II.
 * Labels and addresses: code list `eqf` of the European Learning Model.
 */
export const eqfLevels: readonly EqfLevel[] = meanings.map((meaning, index) => ({
  level: index + 1,
  label: `Level ${index + 1}`,
  meaning,
  address: `http://data.europa.eu/snb/eqf/${index + 1}`,
}))

/** The scheme to which the addresses of the levels belong. */
export const eqfScheme = 'http://data.europa.eu/snb/eqf/25831c2'

/** Gives the level with this number; undefined where there is none (0, 9, 6.5). */
export const eqfLevel = (level: number): EqfLevel | undefined => eqfLevels[level - 1]

/** The levels as a code list; the code is the number after `EQF`. */
export const eqf = codeList(
  {
    id: 'eqf',
    title: 'level of the European Qualifications Framework',
    source:
      'Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03), Annex II, in our words',
  },
  () => eqfLevels.map(({ level, label, meaning, address }) => ({ code: `${level}`, label: `${label}: ${meaning}`, address })),
)
