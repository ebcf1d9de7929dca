import { isPlaces, isStakeholder } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { amountOf } from '../../../model/quantities.ts'
import { first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, says, sectionOf } from '../../places.ts'
import { rightCount } from '../../right-amount.ts'
import { listed } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const stakeholders =
  'partnership {\n  coordinator Nordhaven\n  partner Nordhaven\n  partner Valmora\n  stakeholder Ports "Small ports"\n  stakeholder Alumni "Alumni"\n}'

/** The most learners of one cohort: what its cohorts say, or the admission as a whole. */
function mostPlaces(model: ProgrammeModel): number | undefined {
  const known = [model.admission.places, ...model.calendar.cohorts.map((cohort) => cohort.places)].filter(
    (count) => count !== undefined,
  )
  return known.length > 0 ? Math.max(...known) : undefined
}

/** Where places are limited, it is known by what learners are chosen, and the weights add up. */
export const criteriaForPlaces: Rule = {
  id: 'criteria-for-places',
  kind: 'consistency',
  weight: 'gap',
  asks: ['SelectionCriterion'],
  says: 'Where places are limited, the criteria of selection are said.',
  failing: admissionWith('places 40'),
  passing: admissionWith('places 40\ncriterion "Fit of prior study" weight 60 %\ncriterion "Motivation" weight 40 %'),
  find: (model) => {
    const [node] = every(model, 'Places')
    if (!node || says(model, 'SelectionCriterion')) return []
    const message = `There are ${node.count} places, but nothing says by what learners are chosen where more apply: criterion "…" weight … %.`
    return [{ node: sectionOf(model, 'admission'), message, missing: 'criteria of selection' }]
  },
}

/** Places that are reserved are among those that there are. */
export const reservedWithin: Rule = {
  id: 'reserved-within',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'No more places are reserved than there are.',
  failing: admissionWith('places 40\nreserved 30 for Nordhaven\nreserved 20 for Valmora'),
  passing: admissionWith('places 40\nreserved 10 for Nordhaven\nreserved 20 for Valmora'),
  find: (model) => {
    const { places, reserved } = model.admission
    const [node] = every(model, 'ReservedPlaces').slice(-1)
    if (!node || places === undefined || reserved === undefined || reserved <= places) return []
    const left = places - (reserved - (node.count ?? 0))
    const message = `${reserved} places are reserved in all; there are ${places}.`
    return [{ node, property: 'count', message, remedy: rightCount(node, left) }]
  },
}

/** Places are kept for a stakeholder that gives something in return. */
export const reservedFor: Rule = {
  id: 'reserved-for',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A stakeholder for which places are reserved contributes to the programme.',
  needs: ['Stakeholder', 'Institution'],
  failing: `${stakeholders}\nbusiness { contribution of Ports 4000 EUR }\n${admissionWith('reserved 6 for Alumni')}`,
  passing: `${stakeholders}\nbusiness { contribution of Ports 4000 EUR }\n${admissionWith('reserved 6 for Ports')}`,
  find: (model) => {
    const giving = new Set(every(model, 'StakeholderContribution').map((contribution) => contribution.stakeholder?.ref))
    if (giving.size === 0) return []
    return every(model, 'ReservedPlaces').flatMap((node): Finding[] => {
      const others = referred(node.partners).filter((each) => isStakeholder(each) && !giving.has(each))
      if (others.length === 0) return []
      const message = `${node.count} places are kept for ${listed(others.map((each) => each.name))}, of whom the business plan has no contribution. Other learners may ask why: say what they give, or keep no places.`
      return [{ node, property: 'partners', message }]
    })
  },
}

/** A number of places that is said twice is the same. */
export const cohortPlaces: Rule = {
  id: 'cohort-places',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'No cohort has more places than the admission as a whole says, and one of them as many.',
  failing: admissionWith('places 40\ncohort First "First cohort" { places 50 }'),
  passing: admissionWith('places 40\ncohort First "First cohort" { places 40 }'),
  find: (model) => {
    const { places } = model.admission
    if (places === undefined) return []
    const stated = model.calendar.cohorts.flatMap(({ node, places: own }) =>
      own === undefined ? [] : [{ node: first(node, isPlaces) ?? node, name: node.name, own }],
    )
    const more = stated.filter(({ own }) => own > places)
    if (more.length > 0)
      return more.map(({ node, name, own }) => ({
        node,
        message: `${name} has ${own} places; the admission as a whole says ${places}. Say which holds.`,
      }))
    const [only] = stated
    if (!only || stated.length < model.calendar.cohorts.length || stated.some(({ own }) => own === places)) return []
    const message = `The admission says ${places} places, but no cohort has as many (${listed(stated.map(({ name, own }) => `${name} ${own}`))}). Say which holds.`
    return [{ node: every(model, 'Places')[0] ?? only.node, message }]
  },
}

/** The business plan (13) counts on no more learners than can be admitted. */
export const learnersPlanned: Rule = {
  id: 'learners-planned',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'The business plan counts on no more learners than there are places.',
  failing: `business { planned 60 learners }\n${admissionWith('places 40')}`,
  passing: `business { planned 40 learners }\n${admissionWith('places 40')}`,
  find: (model) => {
    const places = mostPlaces(model)
    const [planned] = every(model, 'PlannedEnrolment')
    const count = amountOf({ amount: planned?.count })
    const [node] = every(model, 'Places')
    if (!node || !planned || places === undefined || count === undefined || count <= places) return []
    const message = `The business plan counts on ${count} learners; ${places} can be admitted.`
    const remedy = rightCount(planned, places)
    return [{ node, message, related: [{ node: planned, message: 'The planned learners.' }], remedy }]
  },
}
