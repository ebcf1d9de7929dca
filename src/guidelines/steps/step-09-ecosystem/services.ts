import { dateOf, isBefore } from '../../../model/dates.ts'
import { referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed, present } from '../../rules.ts'

const training: readonly Rule[] = [
  {
    id: 'training-details',
    kind: 'presence',
    weight: 'detail',
    says: 'A training of staff says who gives it and when.',
    failing: 'ecosystem { staff-training "Teaching online" by Nordhaven, Valmora }',
    passing: 'ecosystem { staff-training "Teaching online" by Nordhaven, Valmora on 2027-03 }',
    find: (model) =>
      every(model, 'StaffTraining').flatMap((node) => {
        const missing = [
          node.partners.length === 0 ? ['who gives it (by PARTNER)'] : [],
          node.date === undefined ? ['when it takes place (on DATE)'] : [],
        ].flat()
        return missing.length === 0 ? [] : [{ node, message: `This training does not say ${listed(missing)}.` }]
      }),
  },
  {
    id: 'training-for-all',
    kind: 'consistency',
    weight: 'detail',
    says: 'Every partner that gives a course takes part in the training of staff.',
    needs: ['Institution'],
    failing:
      'ecosystem { staff-training "Teaching online" by Nordhaven on 2027-03 }\ncurriculum { course Intro "Introduction" { by Valmora } }',
    passing:
      'ecosystem { staff-training "Teaching online" by Nordhaven, Valmora on 2027-03 }\ncurriculum { course Intro "Introduction" { by Valmora } }',
    find: (model) => {
      const trainings = every(model, 'StaffTraining').filter((node) => node.partners.length > 0)
      const trained = new Set(trainings.flatMap((node) => referred(node.partners)))
      const [node] = trainings
      const without = model.providers.providers.filter(
        (provider) => provider.delivered.length > 0 && !trained.has(provider.institution),
      )
      if (!node || without.length === 0) return []
      const names = listed(without.map((provider) => provider.institution.name))
      return [
        {
          node,
          message: `${names} give${without.length > 1 ? '' : 's'} courses, but no training of staff is by ${names}. Add it, so that all who teach are prepared.`,
        },
      ]
    },
  },
  {
    id: 'training-in-time',
    kind: 'order',
    weight: 'judgement',
    says: 'Staff are trained before the first learners start.',
    failing:
      'ecosystem { staff-training "Teaching online" by Nordhaven on 2027-10 }\nadmission { cohort First { start 2027-09-06 } }',
    passing:
      'ecosystem { staff-training "Teaching online" by Nordhaven on 2027-08 }\nadmission { cohort First { start 2027-09-06 } }',
    find: (model) => {
      const start = model.calendar.firstStart
      const dated = every(model, 'StaffTraining').flatMap((node) => {
        const date = dateOf(node.date)
        return date ? [{ node, date }] : []
      })
      if (!start || dated.length === 0 || dated.some(({ date }) => !isBefore(start, date))) return []
      return dated.slice(0, 1).map(({ node, date }) => ({
        node,
        property: 'date',
        message: `The first training of staff is on ${date.text}, after the first learners start on ${start.text}. Train staff before.`,
      }))
    },
  },
]

/** Guideline 9.3: the educational side. */
export const services: Guideline = {
  id: 'ecosystem.services',
  number: '9.3',
  step: 'ecosystem',
  title: 'Educational side',
  summary: 'Services for learners at every partner, a learning community, and a plan for the training of staff.',
  basis: 'inference',
  address: addresses.ecosystem,
  statements: ['LearnerService', 'Community', 'StaffTraining'],
  rules: [
    present(
      'learner-services',
      'ecosystem',
      ['LearnerService'],
      'services for learners',
      'No service for learners is named, such as counselling, a library or technical help: learner-service "…" by PARTNER.',
      { failing: 'ecosystem { community "Forum" }', passing: 'ecosystem { learner-service "Library" by Nordhaven, Valmora }' },
    ),
    {
      id: 'services-of-all',
      kind: 'consistency',
      weight: 'detail',
      says: 'Every full partner offers a service to learners.',
      needs: ['Institution'],
      failing: 'ecosystem { learner-service "Library" by Nordhaven }',
      passing: 'ecosystem { learner-service "Library" by Nordhaven  learner-service "Help desk" by Valmora }',
      find: (model) => {
        const given = every(model, 'LearnerService')
        const offering = new Set(given.flatMap((service) => referred(service.partners)))
        const without = model.partners
          .filter((partner) => partner.full && !offering.has(partner.institution))
          .map((partner) => partner.institution.name)
        const [node] = given
        if (!node || without.length === 0) return []
        return [
          {
            node,
            message: `${listed(without)} offer${without.length > 1 ? '' : 's'} no service to learners. Learners study with all partners: name what each of them offers.`,
          },
        ]
      },
    },
    present(
      'community',
      'ecosystem',
      ['Community'],
      'how learners become a community',
      'How learners of several universities become a community is not said: community "…".',
      {
        failing: 'ecosystem { learner-service "Library" by Nordhaven }',
        passing: 'ecosystem { community "Forum and alumni group" }',
      },
      { weight: 'detail' },
    ),
    present(
      'staff-training',
      'ecosystem',
      ['StaffTraining'],
      'the training of staff',
      'How staff are trained for joint teaching is not said: staff-training "…" by PARTNER on DATE.',
      {
        failing: 'ecosystem { community "Forum" }',
        passing: 'ecosystem { staff-training "Teaching online" by Nordhaven, Valmora on 2027-03 }',
      },
    ),
    ...training,
  ],
  leftToReader: 'Whether the services reach the learners of all partners.',
}
