import { keywordOf } from '../../../language/statements.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import { distinct } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** Statements that every block has, and that no other partner has to repeat. */
const common = ['Note', 'Agreed', 'OpenQuestion', 'Concerns', 'Absence', 'Unknown']

/** What is said of one of several partners who give a course is said of each: partners without it, and kinds of statement without it. */
function unequal(entry: CourseEntry): Finding[] {
  const { variants, providers } = entry
  if (variants.length === 0 || providers.manner !== 'any-of') return []
  const said = new Set(variants.map((variant) => variant.partner?.ref))
  const without = providers.partners.filter((partner) => !said.has(partner)).map((partner) => partner.name)
  const partners: Finding[] =
    without.length > 0
      ? [
          {
            node: mendAt(entry),
            message: `Course ${entry.name} does not say what differs at ${listed(without)}.`,
            missing: `${entry.name} at ${listed(without)}`,
          },
        ]
      : []
  const types = distinct(variants.flatMap((variant) => variant.statements.map((statement) => statement.$type))).filter(
    (type) => !common.includes(type),
  )
  const gaps = variants.flatMap((variant): Finding[] => {
    const left = types.filter((type) => variant.statements.every((statement) => statement.$type !== type))
    if (left.length === 0) return []
    const words = listed(left.map((type) => keywordOf(type) ?? type))
    const name = variant.partner?.$refText
    return [
      {
        node: mendAt(entry, variant),
        message: `Course ${entry.name} gives its ${words} at the other partners, but not at ${name}.`,
        missing: `${words} of ${entry.name} at ${name}`,
      },
    ]
  })
  return [...partners, ...gaps]
}

/** Guideline 7.0: what differs where one of several partners gives a course. */
export const variantRules: readonly Rule[] = [
  {
    id: 'variants',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'What differs at a partner is said only of partners who give the course.',
    needs: ['Institution'],
    failing: 'curriculum { course Tides "Tides" { by Nordhaven at Valmora { capacity 20 } } }',
    passing: 'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Valmora { capacity 20 } } }',
    find: (model) =>
      model.courses.flatMap((entry) =>
        entry.variants
          .filter((variant) => variant.partner?.ref && !entry.providers.partners.includes(variant.partner.ref))
          .map((variant) => ({
            node: mendAt(entry, variant),
            property: 'partner',
            message: `${variant.partner?.ref?.name} does not give the course ${entry.name} (by ${listed(entry.providers.partners.map((each) => each.name))}), yet it is said what differs there.`,
          })),
      ),
  },
  {
    id: 'all-variants',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Where any one of several partners gives a course, what is said of one of them is said of each.',
    needs: ['Institution'],
    failing: 'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Valmora { capacity 20 } } }',
    passing:
      'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Nordhaven { capacity 30 } at Valmora { capacity 20 } } }',
    find: (model) => model.courses.flatMap(unequal),
  },
]
