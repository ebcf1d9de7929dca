import { choices } from './choices.ts'
import { codeList } from './code-list.ts'

/** The words for the cycles, as a programme writes them. */
export type CycleName = 'short' | 'first' | 'second' | 'third'

/**
 * The level of the European Qualifications Framework (1 to 8) that goes with each cycle of the European Higher Education Area.
 *
 * Source: Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03), notes to Annex II: the
 * descriptors of the short, first, second and third cycle correspond to the outcomes of levels 5, 6, 7 and 8.
 */
export const levelOfCycle: Readonly<Record<CycleName, number>> = { short: 5, first: 6, second: 7, third: 8 }

/** Gives the cycle that a level of the European Qualifications Framework goes with; undefined below level 5. */
export function cycleOfLevel(level: number): CycleName | undefined {
  return (Object.keys(levelOfCycle) as CycleName[]).find((cycle) => levelOfCycle[cycle] === level)
}

/** The cycles as a code list. */
export const cycles = codeList(
  {
    id: 'cycles',
    title: 'cycle of the European Higher Education Area',
    source:
      'Overarching framework of qualifications of the European Higher Education Area (QF-EHEA, 2005, with the short cycle of 2018)',
  },
  () =>
    Object.entries(choices['Cycle.value']?.words ?? {}).map(([code, meaning]) => ({
      code,
      label: `${meaning} EQF ${levelOfCycle[code as CycleName]}.`,
    })),
)
