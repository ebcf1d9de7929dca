/** A programme as a dataset of the European Learning Model, or what it lacks for one. */
import type { ProgrammeModel } from '../../model/model.ts'
import type { MissingStatement } from '../export.ts'
import { Gaps } from '../missing.ts'
import { accreditationsOf } from './accreditations.ts'
import { assessmentsOf, gradingSchemeOf } from './assessments.ts'
import { checkCourses, courseEntities, namedCourses } from './courses.ts'
import type { Dataset, Entity } from './dataset.ts'
import { entitlementsOf } from './entitlements.ts'
import { essentialsOf } from './essentials.ts'
import { programmeOpportunity } from './opportunity.ts'
import { Organisations } from './organisations.ts'
import { outcomesOf } from './outcomes.ts'
import { awardOf } from './qualifications.ts'
import { sourceOf } from './source.ts'
import { checkSubAwards, subAwardsOf } from './sub-awards.ts'

/** The dataset of a programme; where it would not be valid, the statements that are missing. */
export function datasetOf(
  model: ProgrammeModel,
): { readonly dataset: Dataset } | { readonly missing: readonly MissingStatement[] } {
  const gaps = new Gaps()
  const essentials = essentialsOf(model, gaps)
  checkCourses(model, gaps)
  checkSubAwards(model, gaps)
  if (!essentials || gaps.list.length > 0) return { missing: gaps.list }
  const source = sourceOf(model, essentials)
  const organisations = new Organisations(source)
  const courses = namedCourses(model.courses).flatMap((entry) => courseEntities(entry, source, organisations))
  const parts = courses.flatMap((entity) =>
    entity.class === 'LearningOpportunity' ? [{ is: 'reference', id: entity.id } as const] : [],
  )
  const belongings = {
    assessments: assessmentsOf(source),
    entitlements: entitlementsOf(source, organisations),
    accreditations: accreditationsOf(source, organisations),
  }
  const award = awardOf(source, organisations, belongings)
  const entities = [
    ...programmeOpportunity(source, organisations, parts),
    award,
    ...subAwardsOf(source, organisations),
    ...courses,
    ...outcomesOf(source),
    ...Object.values(belongings).flat(),
    ...gradingSchemeOf(source),
  ]
  return { dataset: once([...entities, ...organisations.entities]) }
}

/** Each identifier once: what is declared twice is reported in the editor, and its first declaration counts. */
function once(entities: readonly Entity[]): Dataset {
  const seen = new Set<string>()
  return entities.filter(({ id }) => !seen.has(id) && seen.add(id))
}
