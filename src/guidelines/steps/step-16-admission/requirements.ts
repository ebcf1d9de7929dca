import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { present } from '../../rules.ts'
import { admissionWith } from './examples.ts'
import { groupCanMeet, groupHasRoute, languagesTaught, routeFitsGroup } from './groups.ts'
import { reservedAsPlanned } from './main-registration.ts'
import { cohortPlaces, criteriaForPlaces, learnersPlanned, reservedFor, reservedWithin } from './places.ts'
import { degreeField, entryLevel, otherRoute, routeComplete } from './routes.ts'

/** Guideline 16.1. */
export const requirements: Guideline = {
  id: 'admission.requirements',
  number: '16.1',
  step: 'admission',
  title: 'Requirements of admission',
  summary:
    'Learners come in with a degree of a relevant field, or show in another way what they can do: by a portfolio, experience, professional certificates. Level, field, language and digital means are stated; whoever is not ready finds a preparatory course.',
  basis: 'sister-book',
  address: addresses.admission,
  statements: [
    'Route',
    'RouteKind',
    'RequiredLanguages',
    'DigitalMeans',
    'RouteLearners',
    'Proof',
    'Preparatory',
    'Places',
    'ReservedPlaces',
  ],
  rules: [
    present(
      'route',
      'admission',
      ['Route'],
      'a way in',
      'There is no way in: say who can be admitted, and how: route NAME "…" { kind degree level EQF 6 for … }.',
      { failing: admissionWith('places 40'), passing: admissionWith('route ByDegree "Bachelor\'s degree" { kind degree }') },
    ),
    otherRoute,
    routeComplete,
    entryLevel,
    degreeField,
    groupHasRoute,
    groupCanMeet,
    routeFitsGroup,
    languagesTaught,
    present(
      'preparatory',
      'admission',
      ['Preparatory'],
      'what prepares for the programme',
      'Nothing prepares those who are not yet ready: preparatory "…", or no preparatory because "…".',
      {
        failing: admissionWith('route ByDegree "Bachelor\'s degree" { kind degree }'),
        passing: admissionWith('preparatory "Open course of three weeks"'),
      },
      { weight: 'detail' },
    ),
    present(
      'places',
      'admission',
      ['Places'],
      'how many learners can be admitted',
      'Nothing says how many learners can be admitted: places …, or no places because "Everyone is admitted".',
      { failing: admissionWith('preparatory "Open course"'), passing: admissionWith('places 40') },
      { weight: 'detail' },
    ),
    criteriaForPlaces,
    reservedWithin,
    reservedFor,
    reservedAsPlanned,
    cohortPlaces,
    learnersPlanned,
  ],
  leftToReader: 'Whether a candidate is ready: the committee judges.',
}
