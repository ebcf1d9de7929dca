import type { Duration } from '../../../language/generated/ast.ts'
import { committeeEntry } from '../../../model/committees.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { rightSum } from '../../right-amount.ts'
import { figure, listed, subject } from '../../rules.ts'
import { regulations } from './examples.ts'

const written = (duration: Duration | undefined): string => `${duration?.amount} ${duration?.unit}`
const board = (statements: string): string =>
  `team {\n  leader Director "Director" of Nordhaven\n  member Lecturer "Lecturer" of Valmora\n  committee Board "Examination committee" { ${statements} }\n}\nqualification { awarded by Nordhaven, Valmora }`

/** The award asks for as many credits as the programme has. */
export const awardCredits: Rule = {
  id: 'award-credits',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'The credits for the award are the volume of the programme.',
  failing: `volume 12 ECTS\n${regulations('award when 10 ECTS "All courses are passed"')}`,
  passing: `volume 12 ECTS\n${regulations('award when 12 ECTS "All courses are passed"')}`,
  find: (model) =>
    every(model, 'AwardCondition').flatMap((node): Finding[] => {
      const credits = model.conversion.toEcts(node.credits)
      const { volume, volumeNode } = model.head
      if (credits === undefined || volume === undefined || credits === volume) return []
      const related = volumeNode && [{ node: volumeNode, message: 'The volume of the programme.' }]
      return [
        {
          node,
          property: 'credits',
          message: `The award asks for ${figure(credits)} ECTS; the programme has ${figure(volume)}. The two should be the same.`,
          related,
          remedy: rightSum(node.credits, volume, 'ECTS'),
        },
      ]
    }),
}

/** The committee that decides is the examination committee, and every awarding body has a voice in it (8.4). */
export const decidedByCommittee: Rule = {
  id: 'decided-by-committee',
  kind: 'consistency',
  weight: 'judgement',
  says: 'The examination committee of the regulations decides on the award, with a member of each awarding body.',
  needs: ['Committee', 'Member', 'Institution'],
  failing: `${board('kind examination members Director')}\n${regulations('award decided by Board')}`,
  passing: `${board('kind examination members Director, Lecturer')}\n${regulations('award decided by Board')}`,
  find: (model) => {
    const examiners = every(model, 'ExaminationCommittee').flatMap((node) => node.committee?.ref ?? [])
    return every(model, 'AwardDecision').flatMap((node): Finding[] => {
      const committee = node.committee?.ref
      if (!committee) return []
      const [own] = examiners
      if (own && !examiners.includes(committee)) {
        return [
          {
            node,
            message: `${subject(committee)} decides on the award, but the regulations name ${subject(own)} as the examination committee. Let the same decide.`,
          },
        ]
      }
      const { institutions, members, kind } = committeeEntry(committee)
      if (!own && kind !== undefined && kind !== 'examination') {
        return [{ node, message: `${subject(committee)} is of kind ${kind}. The examination committee decides on the award.` }]
      }
      const without = model.award.awardingBodies.filter((body) => !institutions.includes(body)).map((body) => body.name)
      if (members.length === 0 || without.length === 0) return []
      return [
        {
          node,
          message: `${listed(without)} awards too, but has no member in ${subject(committee)} that decides.`,
          related: [{ node: committee, message: 'The committee.' }],
        },
      ]
    })
  },
}

/** Each sub-award of the curriculum (7.3) has its condition. */
export const eachSubAward: Rule = {
  id: 'each-sub-award',
  kind: 'consistency',
  weight: 'gap',
  says: 'For each sub-award of the curriculum the regulations say when it is earned.',
  needs: ['SubAward'],
  failing: `curriculum { sub-award Basics "Basics" { volume 4 ECTS } }\n${regulations('method "Criteria are published"')}`,
  passing: `curriculum { sub-award Basics "Basics" { volume 4 ECTS } }\n${regulations('modular Basics when "The first course is passed"')}`,
  find: (model) => {
    const there = new Set(every(model, 'ModularAward').map((node) => node.award?.ref))
    const without = model.stacking.subAwards.filter(({ node }) => !there.has(node)).map(({ node }) => node.name)
    if (without.length === 0) return []
    const message = `The curriculum has the sub-award ${listed(without)}, but nothing says when it is earned: modular ${without[0]} when "…".`
    return [{ node: sectionOf(model, 'examination'), message, missing: `the condition of ${listed(without)}` }]
  },
}

/** Results are valid at least as long as learners may take. */
export const validLongEnough: Rule = {
  id: 'valid-long-enough',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'Results are valid at least as long as learners may take for the programme.',
  failing: `curriculum { maximum-duration 3 years }\n${regulations('results valid 2 years')}`,
  passing: `curriculum { maximum-duration 3 years }\n${regulations('results valid 3 years')}`,
  find: (model) => {
    const [node] = every(model, 'ResultValidity')
    const [most] = every(model, 'MaximumDuration')
    const valid = daysOfDuration(node?.duration)
    const longest = daysOfDuration(most?.value)
    if (!node || !most || valid === undefined || longest === undefined || valid >= longest) return []
    const message = `Results are valid for ${written(node.duration)}, but learners may take ${written(most.value)}: the first results would lapse on the way.`
    return [{ node, message, related: [{ node: most, message: 'How long learners may take.' }] }]
  },
}

/** The validity of results and of the credits that rest on them (7.3) is one. */
export const creditsValid: Rule = {
  id: 'credits-valid',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'Results are valid as long as the credits that rest on them.',
  failing: `curriculum { credits valid 6 years }\n${regulations('results valid 5 years')}`,
  passing: `curriculum { credits valid 6 years }\n${regulations('results valid 6 years')}`,
  find: (model) => {
    const [node] = every(model, 'ResultValidity')
    const [credits] = every(model, 'CreditValidity')
    const valid = daysOfDuration(node?.duration)
    const counted = daysOfDuration(credits?.duration)
    if (!node || !credits || valid === undefined || counted === undefined || valid === counted) return []
    const message = `Results are valid for ${written(node.duration)}, the credits that rest on them for ${written(credits.duration)}. Say the same in both places.`
    return [{ node, message, related: [{ node: credits, message: 'The validity of credits.' }] }]
  },
}
