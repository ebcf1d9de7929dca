import { isLevelStatement, isVolumeStatement } from '../../../language/generated/ast.ts'
import { degreesOf } from '../../../model/degrees.ts'
import { eqfOf } from '../../../model/head.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { figure } from '../../rules.ts'

/**
 * The usual volumes of degree programmes in ECTS, by EQF level: 180 to 240 in the first cycle, 90 to 120 and at least 60 in the second
 * (Framework for Qualifications of the European Higher Education Area; ECTS Users' Guide 2015). That 300 and 360 are no slip either, as
 * programmes have them that lead from school to a master's degree, is ours.
 */
const usual: Readonly<Record<number, { readonly from: number; readonly to: number; readonly long?: readonly number[] }>> = {
  6: { from: 180, to: 240 },
  7: { from: 60, to: 120, long: [300, 360] },
}

const top = (volume: number): string => `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven volume ${volume} ECTS level EQF 7 field ISCED 0521 }
---
`

/** Guideline 6.5: what is said of a degree programme can be so. */
export const degreeVolume: Rule = {
  id: 'degree-volume',
  kind: 'judgement',
  weight: 'judgement',
  basis: 'ects-guide',
  says: 'A degree programme at EQF 6 has 180 to 240 ECTS, one at EQF 7 has 60 to 120 (300 or 360 where it begins after school).',
  needs: ['DegreeProgramme'],
  failing: `${top(132)}vision { relates to Coasts through overlap "Tides" }`,
  passing: `${top(120)}vision { relates to Coasts through overlap "Tides" }`,
  find: (model) =>
    degreesOf(model).flatMap((degree) => {
      const statement = first(degree, isVolumeStatement)
      const level = eqfOf(first(degree, isLevelStatement)?.value)
      const volume = model.conversion.toEcts(statement?.value)
      const range = level === undefined ? undefined : usual[level]
      if (!statement || volume === undefined || !range || range.long?.includes(volume)) return []
      if (volume >= range.from && volume <= range.to) return []
      const message = `${degree.name} has ${figure(volume)} ECTS at EQF ${level}; degree programmes of that level usually have ${range.from} to ${range.to}. Are both figures right?`
      return [{ node: statement, message }]
    }),
}
