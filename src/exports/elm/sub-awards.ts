/** The sub-awards on the way to the award of the programme: each is a qualification of its own, and a part of the whole. */
import { isVolumeStatement, type Outcome } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { hoursOf } from '../../model/quantities.ts'
import { only } from '../../model/ranges.ts'
import type { SubAwardEntry } from '../../model/stacking.ts'
import { first, wordings } from '../../model/statements.ts'
import type { Gaps } from '../missing.ts'
import { eqfConcept } from './concepts.ts'
import { ectsPoints } from './courses.ts'
import type { Qualification } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import { awarding, commonOf } from './qualifications.ts'
import type { Source } from './source.ts'
import { hoursDuration } from './values.ts'

const namedSubAwards = ({ stacking }: ProgrammeModel): SubAwardEntry[] => stacking.subAwards.filter(({ node }) => node.name)

/** Notes what the European Learning Model asks of each sub-award and is not said. */
export function checkSubAwards(model: ProgrammeModel, gaps: Gaps): void {
  for (const award of namedSubAwards(model)) {
    const { name } = award.node
    gaps.required(
      wordings(award.node.title),
      award.node,
      `Sub-award ${name} has no title, which the European Learning Model asks of each qualification: sub-award ${name} "…".`,
    )
    gaps.required(
      describedIn(award.outcomes),
      award.node,
      `The courses of sub-award ${name} teach no outcome, of which the European Learning Model asks for at least one: after COURSE, and teaches OUTCOME in that course.`,
    )
  }
}

const describedIn = (outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome) => outcome.name && wordings(outcome.text).length > 0)

/** The sub-awards, each a part of the whole. */
export function subAwardsOf(source: Source, organisations: Organisations): Qualification[] {
  const { model, essentials, texts, reference } = source
  return namedSubAwards(model).map((award) => {
    const id = source.id('qualification', award.node.name)
    const sameLevel = award.level === undefined || award.level === model.head.level
    return {
      ...commonOf(source),
      id,
      title: texts(award.node.title),
      altLabel: [],
      description: [],
      additionalNote: [],
      category: [],
      volumeOfLearning: hoursDuration(hoursOf(first(award.node, isVolumeStatement)?.value)),
      creditPoint: ectsPoints(award.volume ?? only(award.credits)),
      targetGroup: [],
      learningOutcome: describedIn(award.outcomes).map((node) => reference('outcome', node.name)),
      provenBy: [],
      entitlesTo: [],
      hasPart: [],
      isPartOf: [reference('qualification')],
      awardingOpportunity: awarding(award.awardedBy, id, organisations, false),
      isPartialQualification: true,
      EQFLevel: eqfConcept(award.level) ?? essentials.level,
      // The national level of another European level is not said: the framework alone is known.
      NQFLevel: sameLevel ? essentials.nationalLevels : essentials.nationalFrameworks,
      accreditation: [],
    }
  })
}
