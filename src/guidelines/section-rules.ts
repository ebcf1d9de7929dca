import type { MicrocredAstType } from '../language/generated/ast.ts'
import type { DateSpan } from '../model/dates.ts'
import type { MoneyAmount } from '../model/quantities.ts'
import type { Rule, StepName } from './guideline.ts'
import { blocksOfType, says, sectionOf, sectionTypeOf } from './places.ts'
import { figure, listed } from './rules.ts'
import { typesSetAside } from './set-aside.ts'

type Type = keyof MicrocredAstType

/**
 * A rule that a section as a whole, over all its files, says each of several things, unless it sets one aside with a reason. One finding
 * with all that it leaves out.
 *
 * @param name the section as the subject of a sentence: "The business plan"
 */
export function sectionSays(
  id: string,
  step: StepName,
  name: string,
  expected: Partial<Record<Type, string>>,
  examples: Pick<Rule, 'failing' | 'passing'>,
  options: Partial<Pick<Rule, 'basis' | 'weight'>> = {},
): Rule {
  const types = Object.keys(expected) as Type[]
  return {
    id,
    kind: 'presence',
    weight: 'detail',
    says: `${name} says ${listed(Object.values(expected))}.`,
    ...examples,
    ...options,
    find: (model) => {
      const absent = types.filter((type) => !says(model, type))
      const section = sectionTypeOf(step)
      const aside = typesSetAside(blocksOfType(model, section), section, absent)
      const without = absent.filter((type) => !aside.includes(type))
      if (without.length === 0) return []
      const list = listed(
        without.map((type) => expected[type] ?? ''),
        'or',
      )
      const block = sectionOf(model, step)
      return [
        {
          node: block,
          message: `${name} does not say ${list}.`,
          missing: list,
          remedy: { kind: 'insert', block, types: without },
        },
      ]
    },
  }
}

/** An amount of money as a reader writes it: "72800 EUR". */
export const price = ({ amount, currency }: MoneyAmount): string => `${figure(amount)} ${currency}`

/** A date with the word that belongs before it: "on 2027-03-01", "in 2027". */
export const at = ({ text, precision }: DateSpan): string => `${precision === 'day' ? 'on' : 'in'} ${text}`
