import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, present } from '../../rules.ts'

/** Where ESCO keeps its occupations: its own, and the groups of ISCO that it takes over. */
const escoOccupation = /^https?:\/\/data\.europa\.eu\/esco\/(occupation|isco)\//

const academic = 'academic-profile "Coastal science for planners"'
const professional = 'professional-profile "Advises towns on the coast"'

/** Guideline 6.2. */
export const profiles: Guideline = {
  id: 'vision.profile',
  number: '6.2',
  step: 'vision',
  title: 'Academic and professional profile',
  summary:
    'The profiles follow from the needs, from research and innovation and from what the programme is worth to economy and society: what graduates know as academics, and in which occupations they work.',
  basis: 'programme-book-name',
  address: addresses.vision,
  statements: ['AcademicProfile', 'ProfessionalProfile', 'Occupation'],
  rules: [
    present(
      'academic',
      'vision',
      ['AcademicProfile'],
      'an academic profile',
      'The vision has no academic profile. The guidelines ask for one: academic-profile "…".',
      {
        failing: `vision { ${professional} }`,
        passing: `vision { ${academic} ${professional} }`,
      },
    ),
    present(
      'professional',
      'vision',
      ['ProfessionalProfile'],
      'a professional profile',
      'The vision has no professional profile. The guidelines ask for one: professional-profile "…" { occupation "…" }.',
      { failing: `vision { ${academic} }`, passing: `vision { ${academic} ${professional} }` },
    ),
    complete(
      {
        AcademicProfile: { Answers: 'the needs that it answers' },
        ProfessionalProfile: { Answers: 'the needs that it answers', Occupation: 'an occupation' },
      },
      {
        failing: `vision { ${professional} }`,
        passing: `vision { need Plans "Towns need plans" ${professional} { occupation "Town planners" answers Plans } }`,
      },
      { basis: 'sister-book' },
    ),
    {
      id: 'esco',
      kind: 'allowed-value',
      weight: 'detail',
      basis: 'inference',
      says: 'The address of an occupation is one of ESCO, the European classification of skills and occupations.',
      failing: `vision { ${professional} { occupation "Civil engineers" esco "https://example.org/C2142" } }`,
      passing: `vision { ${professional} { occupation "Civil engineers" esco "http://data.europa.eu/esco/isco/C2142" } }`,
      find: (model) =>
        every(model, 'Occupation')
          .filter((node) => node.esco !== undefined && !escoOccupation.test(node.esco))
          .map((node) => ({
            node,
            property: 'esco',
            message: `“${node.esco}” is no occupation of ESCO; these begin with http://data.europa.eu/esco/occupation/ or http://data.europa.eu/esco/isco/.`,
          })),
    },
  ],
  leftToReader: 'Whether the profiles follow from research and are worth something to economy and society.',
}
