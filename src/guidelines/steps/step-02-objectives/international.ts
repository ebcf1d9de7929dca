import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { detailsOn } from './details.ts'
import { everyObjective } from './every-objective.ts'
import { objective, objectivesOn, topicRule } from './topics.ts'

const topic = 'international'

/** Guideline 2.4. */
export const international: Guideline = {
  id: 'objectives.international',
  number: '2.4',
  step: 'objectives',
  title: 'International attractiveness',
  summary: 'Continuing education becomes attractive and competitive internationally.',
  basis: 'programme-book',
  address: addresses.objectives,
  statements: ['InternationalFeature', 'Comparison'],
  rules: [
    topicRule(
      topic,
      'No macro-objective is about attracting learners internationally. The guidelines ask to make continuing education attractive there: topic international.',
    ),
    detailsOn(
      topic,
      {
        InternationalFeature: 'what makes it attractive (feature "…")',
        Comparison: 'how it differs from other offers (compared with "…" differs by "…")',
      },
      'feature "Teams of three countries"',
      'feature "Teams of three countries"\ncompared with "National courses" differs by "Three legal orders"',
    ),
    {
      id: 'recruiting-area',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A programme that is to attract learners internationally recruits in Europe or the world.',
      failing: `${objective(topic, 'feature "Teams of three countries"')}\nrecruitment {\n  area national\n}`,
      passing: `${objective(topic, 'feature "Teams of three countries"')}\nrecruitment {\n  area national, european\n}`,
      find: (model) => {
        const statements = every(model, 'RecruitingArea')
        const areas = statements.flatMap(({ values }) => values)
        if (areas.length === 0 || areas.some((area) => area !== 'national')) return []
        return objectivesOn(model, topic).map((node) => ({
          node,
          message: `Objective ${node.name} is to attract learners internationally, but the partners recruit in their own countries only (area national).`,
          related: statements.map((statement) => ({ node: statement, message: 'This is the recruiting area.' })),
        }))
      },
    },
    ...everyObjective(topic),
  ],
  leftToReader:
    'Whether the programme is attractive beside the other offers. That the website is in a language of teaching is checked with 12.2.',
}
