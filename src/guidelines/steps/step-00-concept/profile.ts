import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { countryRules } from './country-rules.ts'
import { profileRules } from './profile-rules.ts'

/** Guideline 0.4. */
export const profile: Guideline = {
  id: 'concept.profile',
  number: '0.4',
  step: 'concept',
  title: 'Characteristics of a short learning programme',
  summary:
    'A short learning programme is a coherent set of courses with a common subject, for a specific need, for lifelong learners, by higher education institutions, online or blended, with an examination, stackable, documented and quality-assured. The Common Microcredential Framework and the countries of the partners set limits of their own.',
  basis: 'third-source',
  address: addresses.concept,
  statements: ['Profile'],
  rules: [
    {
      id: 'declared',
      kind: 'presence',
      weight: 'detail',
      asks: ['Profile'],
      basis: 'inference',
      says: 'The programme says which profile it follows, so that the limits of the profile can be checked.',
      failing: 'volume 10 ECTS',
      passing: 'volume 10 ECTS\nprofile joint-programme',
      find: (model) => {
        if (model.head.profiles.length > 0) return []
        const message =
          'The programme does not say which profile it follows. With profile joint-programme, short-learning-programme or common-microcredential-framework its limits are checked.'
        return [{ node: model.programme, property: 'name', message, missing: 'the profile' }]
      },
    },
    ...profileRules,
    ...countryRules,
  ],
  leftToReader:
    'Whether the courses have a common subject and meet a specific need. The hours of contact for a credit that Malta asks for are not counted, since activities do not say who is present.',
}
