import { choices } from '../../../language/library/choices.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, hasSection, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'

const aspects = Object.keys(choices['Inclusion.aspect']?.words ?? {})
const allAspects = aspects.map((aspect) => `inclusion ${aspect} "The partners see to it"`).join(' ')

/** Guideline 7.9. */
export const inclusion: Guideline = {
  id: 'curriculum.inclusion',
  number: '7.9',
  step: 'curriculum',
  title: 'An inclusive programme',
  summary:
    'Measures let everybody take part: in access, costs, disability, language, digital means, caring duties and work; where there is a standard, such as the Web Content Accessibility Guidelines, it is named.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Inclusion'],
  declinedBy: ['inclusion'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Inclusion'],
      'measures of inclusion',
      'The curriculum names no measure of inclusion. The guidelines ask for an inclusive programme: inclusion disability "…" standard "WCAG 2.2 AA", costs, language and so on.',
      {
        failing: 'curriculum { course Tides "Tides" }',
        passing: 'curriculum { course Tides "Tides" inclusion costs "Scholarships" }',
      },
    ),
    {
      id: 'aspects',
      kind: 'presence',
      weight: 'detail',
      basis: 'third-source',
      says: `There is a measure for each aspect: ${listed(aspects)}.`,
      failing: 'curriculum { inclusion language "Glossary" }',
      passing: `curriculum { ${allAspects} }`,
      find: (model) => {
        const said = new Set(every(model, 'Inclusion').map((node) => node.aspect))
        const without = aspects.filter((aspect) => !said.has(aspect))
        if (said.size === 0 || without.length === 0) return []
        return [
          {
            node: sectionOf(model, 'curriculum'),
            message: `No measure of inclusion is named for ${listed(without)}.`,
            missing: listed(without),
          },
        ]
      },
    },
    {
      id: 'standard',
      kind: 'presence',
      weight: 'detail',
      basis: 'third-source',
      says: 'For learners with a disability the standard is named.',
      failing: 'curriculum { inclusion disability "Accessible material" }',
      passing: 'curriculum { inclusion disability "Accessible material" standard "WCAG 2.2 AA" }',
      find: (model) =>
        every(model, 'Inclusion')
          .filter((node) => node.aspect === 'disability' && !node.standard)
          .map((node) => ({
            node,
            message: 'By which standard is it accessible? inclusion disability "…" standard "WCAG 2.2 AA".',
            missing: 'the standard of accessibility',
          })),
    },
    {
      id: 'costs-in-plan',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Where costs are no hindrance, the business plan has scholarships or a reduced fee.',
      failing: 'curriculum { inclusion costs "Scholarships" }\nbusiness { planned 40 learners }',
      passing: 'curriculum { inclusion costs "Scholarships" }\nbusiness { planned 40 learners scholarship "For islanders" }',
      find: (model) => {
        if (!hasSection(model, 'business')) return []
        const node = every(model, 'Inclusion').find((each) => each.aspect === 'costs')
        const cheaper =
          every(model, 'Scholarship').length > 0 || every(model, 'FeeCategory').some((each) => each.value === 'reduced')
        return node && !cheaper
          ? [
              {
                node,
                message: 'Costs are to be no hindrance, but the business plan has neither a scholarship nor a reduced fee.',
              },
            ]
          : []
      },
    },
  ],
  leftToReader: 'Whether the measures reach those who need them.',
}
