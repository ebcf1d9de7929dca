/** What the award gives: the degree programmes in which its credits count. */

import { isCondition } from '../../language/generated/ast.ts'
import { figure } from '../../model/figure.ts'
import { all, titleOf } from '../../model/statements.ts'
import { learningEntitlement, prospective } from './concepts.ts'
import type { LearningEntitlementSpecification } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import type { Source } from './source.ts'
import { english, note } from './values.ts'

/** One entitlement for each degree programme. */
export function entitlementsOf(source: Source, organisations: Organisations): LearningEntitlementSpecification[] {
  const seen = new Set<string>()
  return source.model.stacking.stackings.flatMap(({ node, degree, credits, institutions }) => {
    if (!degree?.name || seen.has(degree.name)) return []
    seen.add(degree.name)
    const title = titleOf(degree)
    const counted = credits === undefined ? 'Credits count' : `${figure(credits)} ECTS count`
    return [
      {
        class: 'LearningEntitlementSpecification',
        id: source.id('entitlement', degree.name),
        title: [english(`${counted} towards ${title}`)],
        additionalNote: all(node, isCondition)
          .flatMap((condition) => source.texts(condition.text))
          .map(note),
        type: learningEntitlement,
        entitlementStatus: prospective,
        limitOrganisation: institutions.flatMap((institution) => organisations.institution(institution)),
      },
    ]
  })
}
