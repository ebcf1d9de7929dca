import { isLevelStatement, isOrigin } from '../../../language/generated/ast.ts'
import { eqfOf } from '../../../model/head.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { mendAt } from './mend.ts'

const from = (level: number): string => `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Degree of Coasts" { by Nordhaven level EQF ${level} }
---
curriculum { course Tides "Tides" { by Nordhaven level EQF 7 origin existing from Coasts } }`

/** Guideline 7.0: a course that is taken as it is keeps its level. */
export const levelOfOrigin: Rule = {
  id: 'level-of-origin',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A course that exists already is at the level of the degree programme that it is taken from.',
  needs: ['DegreeProgramme'],
  failing: from(6),
  passing: from(7),
  find: (model) =>
    model.courses.flatMap((entry) => {
      const statement = first(entry.blocks, isOrigin)
      const degree = statement?.degree?.ref
      if (entry.origin !== 'existing' || !degree) return []
      const [its, there] = [entry.blocks, degree].map((block) => eqfOf(first(block, isLevelStatement)?.value))
      if (its === undefined || there === undefined || its === there) return []
      const message = `Course ${entry.name} is at EQF ${its}, but ${degree.name}, from which it is taken as it is, is at EQF ${there}. Has it been adapted, or is one of the levels a slip?`
      return [{ node: mendAt(entry, statement), message }]
    }),
}
