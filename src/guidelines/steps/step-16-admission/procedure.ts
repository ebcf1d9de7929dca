import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { complete, figure, listed, present } from '../../rules.ts'
import { campaignBefore, inOneYear, order, rounds, startOfTerm, withinEditions } from './calendar.ts'
import { committeeComposed, committeeDecides, committeeOfTeam, stepsBy } from './committee.ts'
import { admissionWith, cohort } from './examples.ts'
import { stepsOfMain } from './main-registration.ts'

/** Guideline 16.2. */
export const procedure: Guideline = {
  id: 'admission.procedure',
  number: '16.2',
  step: 'admission',
  title: 'Joint procedure of application, admission and registration',
  summary:
    'A joint committee, chaired by the leading university and with all partners in it, meets before each cohort. Procedure and criteria are transparent, fair and published; learners can complain, and special needs do not count against them.',
  basis: 'sister-book',
  address: addresses.admission,
  statements: [
    'ProcedureStep',
    'AdmissionCommittee',
    'Cohort',
    'ApplicationRound',
    'CommitteeMeeting',
    'RegistrationDate',
    'StartDate',
    'SelectionCriterion',
    'Complaints',
    'AdmissionAccommodation',
    'AdmissionPublished',
  ],
  rules: [
    present(
      'steps',
      'admission',
      ['ProcedureStep'],
      'the steps of the procedure',
      'The way from application to registration is not described: step "Application on the website" by ….',
      { failing: admissionWith('places 40'), passing: admissionWith('step "Application on the website" by Nordhaven') },
    ),
    stepsBy,
    stepsOfMain,
    committeeOfTeam,
    committeeComposed,
    committeeDecides,
    present(
      'cohort',
      'admission',
      ['Cohort'],
      'the dates of a cohort',
      'No cohort has dates yet: cohort NAME "…" { application from … to … meeting … registration … start … }.',
      { failing: admissionWith('places 40'), passing: cohort('start 2027-09-06') },
    ),
    complete(
      {
        Cohort: {
          ApplicationRound: 'when applications are open',
          CommitteeMeeting: 'when the committee meets',
          RegistrationDate: 'when learners register',
          StartDate: 'when it starts',
        },
      },
      {
        failing: cohort('application from 2027-03-01 to 2027-05-14, start 2027-09-06'),
        passing: cohort(
          'application from 2027-03-01 to 2027-05-14, meeting 2027-05-31, registration 2027-07-01, start 2027-09-06',
        ),
      },
      { id: 'cohort-complete' },
    ),
    order,
    rounds,
    inOneYear,
    startOfTerm,
    withinEditions,
    campaignBefore,
    {
      id: 'criteria-sum',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The weights of the criteria of selection add up to 100 %.',
      failing: admissionWith('criterion "Fit of prior study" weight 60 %\ncriterion "Motivation" weight 30 %'),
      passing: admissionWith('criterion "Fit of prior study" weight 60 %\ncriterion "Motivation" weight 40 %'),
      find: ({ admission }) => {
        const sum = admission.criteriaTotal
        const [last] = admission.criteria.slice(-1)
        if (!last || sum === undefined || Math.abs(sum - 1) < 0.0005) return []
        const parts = admission.criteria.map(({ weight }) => `${figure((weight ?? 0) * 100)} %`)
        return [
          {
            node: last.node,
            property: 'value',
            message: `The criteria of selection weigh ${figure(sum * 100)} % together (${listed(parts)}); 100 % is the whole.`,
            remedy: rightAmount(last.node.value, 100 - (sum - (last.weight ?? 0)) * 100, '%'),
          },
        ]
      },
    },
    present(
      'complaints',
      'admission',
      ['Complaints'],
      'how a refusal can be contested',
      'Nothing says how a refusal can be contested: complaints "…".',
      {
        failing: admissionWith('places 40'),
        passing: admissionWith('complaints "To the secretary of the committee within four weeks"'),
      },
    ),
    present(
      'accommodation',
      'admission',
      ['AdmissionAccommodation'],
      'how special needs are met at admission',
      'Nothing says how special needs are met at admission: accommodation "…".',
      {
        failing: admissionWith('places 40'),
        passing: admissionWith('accommodation "Special needs are asked for after admission"'),
      },
    ),
    present(
      'published',
      'admission',
      ['AdmissionPublished'],
      'where procedure and criteria are published',
      'Procedure and criteria are not said to be published, and are transparent only then: published at "https://…".',
      { failing: admissionWith('places 40'), passing: admissionWith('published at "https://example.org/admission"') },
    ),
    {
      id: 'website-shows',
      kind: 'consistency',
      weight: 'judgement',
      says: 'What is published on admission stands on the website of the programme too.',
      failing: `recruitment { website "https://example.org" { shows courses } }\n${admissionWith('published at "https://example.org/admission"')}`,
      passing: `recruitment { website "https://example.org" { shows courses, admission-criteria } }\n${admissionWith('published at "https://example.org/admission"')}`,
      find: (model) => {
        const [node] = every(model, 'AdmissionPublished')
        const items = every(model, 'WebsiteItems')
        if (!node || items.length === 0 || items.some((each) => each.items.includes('admission-criteria'))) return []
        const related = items.map((each) => ({ node: each, message: 'What the website shows.' }))
        return [
          {
            node,
            message:
              'The criteria of admission are published here, but the website of the programme is not said to show them: shows …, admission-criteria.',
            related,
          },
        ]
      },
    },
  ],
  leftToReader: 'Whether the procedure is fair in fact, and open to all: learners and their representatives tell.',
}
