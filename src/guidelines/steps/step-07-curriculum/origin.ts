import { isDegreeProvider, isOrigin, isOwner, isProviderVariant } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import { all, first, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { listed, present } from '../../rules.ts'
import { developmentRules } from './development.ts'
import { incompleteCourses, mendAt } from './mend.ts'
import { levelOfOrigin } from './origin-level.ts'
import { variantRules } from './variants.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven }
---
`

const originOf = (entry: CourseEntry) => first(entry.blocks, isOrigin)

/** Guideline 7.0, the preliminary remarks. */
export const origin: Guideline = {
  id: 'curriculum.origin',
  number: '7.0',
  step: 'curriculum',
  title: 'Co-owned and co-delivered, by default from existing courses',
  summary:
    'The partners own and deliver the curriculum together. As a rule they take existing courses, modules or blocks and integrate them under agreed objectives; parts designed jointly are few, and all-new courses take two or three times as long to develop.',
  basis: 'programme-book',
  address: addresses.curriculum,
  statements: ['Course', 'CourseUse', 'Providers', 'ProviderVariant', 'Owner', 'Origin', 'Effort'],
  rules: [
    present(
      'courses',
      'curriculum',
      ['Course', 'CourseUse'],
      'a course',
      'The curriculum has no course: course NAME "…", or include NAME for a shared one.',
      {
        failing: 'curriculum { outcome Plan "Design a plan" }',
        passing: 'curriculum { outcome Plan "Design a plan" course Tides "Tides" { by Nordhaven } }',
      },
    ),
    {
      id: 'provider',
      kind: 'presence',
      weight: 'gap',
      asks: ['Providers'],
      says: 'Every course is given by a partner.',
      failing: 'curriculum { course Tides "Tides" { volume 3 ECTS } }',
      passing: 'curriculum { course Tides "Tides" { volume 3 ECTS by Nordhaven } }',
      find: (model) =>
        model.providers.withoutProvider
          // A name that is not found is reported where it stands.
          .filter((entry) => all(entry.blocks, isProviderVariant).length === 0 && !entry.blocks.some(hasProviders))
          .map((entry) => ({
            node: mendAt(entry),
            message: `Nobody gives the course ${entry.name}. Name its partner: by PARTNER; several together: by PARTNER, PARTNER; any one of several: by any-of PARTNER, PARTNER.`,
            missing: `who gives ${entry.name}`,
          })),
    },
    {
      id: 'details',
      kind: 'presence',
      weight: 'detail',
      says: 'Every course says who owns it and where it comes from.',
      failing: 'curriculum { course Tides "Tides" { by Nordhaven } }',
      passing: 'curriculum { course Tides "Tides" { by Nordhaven owner Nordhaven origin joint } }',
      find: (model) =>
        incompleteCourses(model, { Owner: 'who owns it', Origin: 'whether it exists, is adapted, joint or new (origin)' }),
    },
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'gap',
      says: 'Every full partner owns or gives a course; a joint activity alone is not a part of the curriculum.',
      needs: ['Institution', 'Course'],
      failing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora joint-activity Opening "Opening days" by Nordhaven, Valmora }
curriculum { course Tides "Tides" { by Nordhaven } }`,
      passing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora joint-activity Opening "Opening days" by Nordhaven, Valmora }
curriculum { course Tides "Tides" { by Nordhaven, Valmora } }`,
      find: (model) => {
        if (model.courses.length === 0 || model.providers.withoutProvider.length > 0) return []
        return model.providers.providers
          .filter(
            (each) => each.partner?.full && each.owned.length + each.delivered.length === 0 && each.jointActivities.length > 0,
          )
          .map((each) => ({
            node: each.partner?.nodes[0] ?? model.programme,
            message: `${each.institution.name} takes part in joint activities, but owns and gives no course. The guidelines ask for a curriculum that is owned and delivered together.`,
            missing: `a course of ${each.institution.name}`,
          }))
      },
    },
    {
      id: 'owner-gives',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'The owner of a course is one of those who give it.',
      needs: ['Institution'],
      failing: 'curriculum { course Tides "Tides" { by Nordhaven owner Valmora } }',
      passing: 'curriculum { course Tides "Tides" { by Nordhaven, Valmora owner Valmora } }',
      find: (model) =>
        model.courses
          .filter(({ owner, providers }) => owner && providers.partners.length > 0 && !providers.partners.includes(owner))
          .map((entry) => ({
            node: mendAt(entry, first(entry.blocks, isOwner)),
            message: `${entry.owner?.name} owns the course ${entry.name}, but ${listed(entry.providers.partners.map((each) => each.name))} gives it. If this is meant, a note would tell why.`,
          })),
    },
    ...variantRules,
    {
      id: 'degree-of-origin',
      kind: 'reference',
      weight: 'detail',
      says: 'A course that exists or is adapted names the degree programme that it comes from.',
      failing: 'curriculum { course Tides "Tides" { by Nordhaven origin existing } }',
      passing: `${top}curriculum { course Tides "Tides" { by Nordhaven origin existing from Coasts } }`,
      find: (model) =>
        model.courses
          .filter((entry) => (entry.origin === 'existing' || entry.origin === 'adapted') && !originOf(entry)?.degree)
          .map((entry) => ({
            node: mendAt(entry, originOf(entry)),
            message: `Course ${entry.name} is ${entry.origin}, but it is not said from which degree programme: origin ${entry.origin} from DEGREE.`,
            missing: `the degree programme of ${entry.name}`,
          })),
    },
    {
      id: 'new-from-degree',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'A course that is new or jointly designed is not taken from a degree programme.',
      failing: `${top}curriculum { course Tides "Tides" { by Nordhaven origin new from Coasts } }`,
      passing: `${top}curriculum { course Tides "Tides" { by Nordhaven origin adapted from Coasts } }`,
      find: (model) =>
        model.courses
          .filter((entry) => (entry.origin === 'new' || entry.origin === 'joint') && originOf(entry)?.degree)
          .map((entry) => ({
            node: mendAt(entry, originOf(entry)),
            message: `Course ${entry.name} is called ${entry.origin}, yet it comes from ${originOf(entry)?.degree?.$refText}. It is either adapted from there, or ${entry.origin} without a degree programme.`,
          })),
    },
    {
      id: 'owner-of-origin',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'A course that is taken from a degree programme is owned by a partner whose programme that is.',
      needs: ['Institution', 'DegreeProgramme'],
      failing: `${top}curriculum { course Tides "Tides" { by Valmora owner Valmora origin existing from Coasts } }`,
      passing: `${top}curriculum { course Tides "Tides" { by Nordhaven owner Nordhaven origin existing from Coasts } }`,
      find: (model) =>
        model.courses.flatMap((entry) => {
          const degree = originOf(entry)?.degree?.ref
          const givers = degree ? all(degree, isDegreeProvider).flatMap((each) => referred(each.institutions)) : []
          if (!entry.owner || givers.length === 0 || givers.includes(entry.owner)) return []
          const message = `${entry.name} comes from ${degree?.name}, a programme of ${listed(givers.map((each) => each.name))}, but ${entry.owner.name} owns it.`
          return [{ node: mendAt(entry, originOf(entry)), message }]
        }),
    },
    {
      id: 'designed-together',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'A course that is designed jointly is given by several partners together, one that is new by the partner who designs it.',
      needs: ['Institution'],
      failing: 'curriculum { course Tides "Tides" { by Nordhaven, Valmora origin new } }',
      passing: 'curriculum { course Tides "Tides" { by Nordhaven, Valmora origin joint } }',
      find: (model) =>
        model.courses.flatMap((entry) => {
          const { manner } = entry.providers
          const message =
            entry.origin === 'new' && manner === 'jointly'
              ? `Course ${entry.name} is called new (designed by one partner), but ${listed(entry.providers.partners.map((each) => each.name))} give it together. Is it jointly designed: origin joint?`
              : entry.origin === 'joint' && manner === 'alone'
                ? `Course ${entry.name} is called joint (designed together), but ${entry.providers.partners[0]?.name} gives it alone.`
                : undefined
          return message ? [{ node: mendAt(entry, originOf(entry)), message }] : []
        }),
    },
    levelOfOrigin,
    ...developmentRules,
  ],
  leftToReader:
    'Whether the partners own the curriculum together in more than name; whether the time planned is enough for the new courses.',
}

const hasProviders = (block: CourseEntry['blocks'][number]): boolean =>
  block.statements.some((statement) => statement.$type === 'Providers')
