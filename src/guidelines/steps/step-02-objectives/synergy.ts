import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { detailsOn } from './details.ts'
import { everyObjective } from './every-objective.ts'
import { objective, objectivesOn, topicRule } from './topics.ts'

const topic = 'synergy'

/** Guideline 2.3. */
export const synergy: Guideline = {
  id: 'objectives.synergy',
  number: '2.3',
  step: 'objectives',
  title: 'Synergies with other universities',
  summary: 'The partners put their strengths together for a higher quality than each could reach alone.',
  basis: 'programme-book',
  address: addresses.objectives,
  statements: ['PartnerStrength'],
  rules: [
    topicRule(
      topic,
      'No macro-objective is about what the universities reach together. The guidelines ask for synergies that raise the quality: topic synergy.',
    ),
    detailsOn(
      topic,
      { PartnerStrength: 'which strength of which partner makes the programme better (strength of … "…")' },
      'follows strategy of Nordhaven "Goal 2"',
      'strength of Nordhaven "Ecology of the coast"',
    ),
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'A strength of every full partner is named.',
      needs: ['Institution'],
      failing: objective(topic, 'strength of Nordhaven "Ecology of the coast"'),
      passing: objective(topic, 'strength of Nordhaven "Ecology of the coast"\nstrength of Valmora "Law of the sea"'),
      find: (model) => {
        const strengths = every(model, 'PartnerStrength')
        const named = new Set(strengths.map(({ partner }) => partner?.ref))
        const without = model.partners.filter(({ full, institution }) => full && !named.has(institution))
        if (strengths.length === 0 || without.length === 0) return []
        const names = listed(without.map(({ institution }) => institution.name))
        const node = objectivesOn(model, topic)[0] ?? sectionOf(model, 'objectives')
        const message = `No strength of ${names} is named: what does ${without.length > 1 ? 'each of them' : 'it'} bring that makes the programme better? strength of ${without[0]?.institution.name} "…".`
        return [{ node, message, missing: `a strength of ${names}` }]
      },
    },
    {
      id: 'brought-in',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A partner whose strength is named brings it in: it owns or gives a course, or takes part in a joint activity.',
      needs: ['Institution', 'Course'],
      failing: `${objective(topic, 'strength of Nordhaven "Ecology of the coast"\nstrength of Valmora "Law of the sea"')}\ncurriculum {\n  course Shores { by Nordhaven }\n}`,
      passing: `${objective(topic, 'strength of Nordhaven "Ecology of the coast"\nstrength of Valmora "Law of the sea"')}\ncurriculum {\n  course Shores { by Nordhaven }\n  course Ports { by Valmora }\n}`,
      find: (model) => {
        const { providers, withoutProvider } = model.providers
        if (model.courses.length === 0 || withoutProvider.length > 0) return []
        const active = new Set(
          providers
            .filter(({ owned, delivered, jointActivities }) => owned.length + delivered.length + jointActivities.length > 0)
            .map(({ institution }) => institution),
        )
        return every(model, 'PartnerStrength').flatMap((node) => {
          const partner = node.partner?.ref
          if (!partner || active.has(partner)) return []
          return [
            {
              node,
              message: `The strength of ${partner.name} is to make the programme better, but ${partner.name} gives no course and takes part in no joint activity.`,
            },
          ]
        })
      },
    },
    ...everyObjective(topic),
  ],
  leftToReader: 'Whether the strengths complement each other.',
}
