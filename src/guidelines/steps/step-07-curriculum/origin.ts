import {
  isDegreeProvider,
  isEffort,
  isOrigin,
  isOwner,
  isProviderVariant,
} from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { hoursOf } from '../../../model/quantities.ts'
import { all, first, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { figure, listed, present } from '../../rules.ts'
import { incompleteCourses, mendAt } from './mend.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven }
---
`

/** How much longer an all-new course takes to develop, at least, than one that is adapted (preliminary remarks: double or triple). */
const effortOfNew = 2

const creditsOf = (model: ProgrammeModel, entry: CourseEntry): number | undefined => model.credits.courses.get(entry.node)?.credits
const originOf = (entry: CourseEntry) => first(entry.blocks, isOrigin)

/** Hours of development for a credit, where both are said. */
function effortPerCredit(model: ProgrammeModel, entry: CourseEntry): number | undefined {
  const hours = hoursOf(first(entry.blocks, isEffort)?.value)
  const credits = creditsOf(model, entry)
  return hours === undefined || !credits ? undefined : hours / credits
}

function effortsOfNew(model: ProgrammeModel): Finding[] {
  const efforts = (origin: string) =>
    model.courses.flatMap((entry) => {
      const effort = entry.origin === origin ? effortPerCredit(model, entry) : undefined
      return effort === undefined ? [] : [{ entry, effort }]
    })
  const adapted = efforts('adapted')
  const most = adapted.toSorted((left, right) => right.effort - left.effort)[0]
  if (!most) return []
  return efforts('new')
    .filter(({ effort }) => effort < effortOfNew * most.effort)
    .map(({ entry, effort }) => ({
      node: mendAt(entry, first(entry.blocks, isEffort)),
      message: `Course ${entry.name} is new and is to be developed in ${figure(effort)} h a credit; ${most.entry.name}, which is only adapted, takes ${figure(most.effort)} h. By the guidelines a new course takes two to three times the work.`,
    }))
}

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
    present('courses', 'curriculum', ['Course', 'CourseUse'], 'a course', 'The curriculum has no course: course NAME "…", or include NAME for a shared one.', {
      failing: 'curriculum { outcome Plan "Design a plan" }',
      passing: 'curriculum { outcome Plan "Design a plan" course Tides "Tides" { by Nordhaven } }',
    }),
    {
      id: 'provider',
      kind: 'presence',
      weight: 'gap',
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
      find: (model) => incompleteCourses(model, { Owner: 'who owns it', Origin: 'whether it exists, is adapted, joint or new (origin)' }),
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
          .filter((each) => each.partner?.full && each.owned.length + each.delivered.length === 0 && each.jointActivities.length > 0)
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
    {
      id: 'variants',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'What differs at a partner is said only of partners who give the course.',
      needs: ['Institution'],
      failing: 'curriculum { course Tides "Tides" { by Nordhaven at Valmora { capacity 20 } } }',
      passing: 'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Valmora { capacity 20 } } }',
      find: (model) =>
        model.courses.flatMap((entry) =>
          entry.variants
            .filter((variant) => variant.partner?.ref && !entry.providers.partners.includes(variant.partner.ref))
            .map((variant) => ({
              node: mendAt(entry, variant),
              property: 'partner',
              message: `${variant.partner?.ref?.name} does not give the course ${entry.name} (by ${listed(entry.providers.partners.map((each) => each.name))}), yet it is said what differs there.`,
            })),
        ),
    },
    {
      id: 'all-variants',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Where one of several partners gives a course and it is said what differs at one of them, it is said for each.',
      needs: ['Institution'],
      failing: 'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Valmora { capacity 20 } } }',
      passing: 'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora at Nordhaven { capacity 30 } at Valmora { capacity 20 } } }',
      find: (model) =>
        model.courses.flatMap((entry) => {
          const said = new Set(entry.variants.map((variant) => variant.partner?.ref))
          const without = entry.providers.partners.filter((partner) => !said.has(partner)).map((partner) => partner.name)
          if (entry.variants.length === 0 || entry.providers.manner !== 'any-of' || without.length === 0) return []
          return [{ node: mendAt(entry), message: `Course ${entry.name} does not say what differs at ${listed(without)}.`, missing: `${entry.name} at ${listed(without)}` }]
        }),
    },
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
      id: 'effort',
      kind: 'presence',
      weight: 'detail',
      says: 'Every course that does not exist yet says how many hours its development takes.',
      failing: 'curriculum { course Tides "Tides" { by Nordhaven origin new } }',
      passing: 'curriculum { course Tides "Tides" { by Nordhaven origin new effort 160 h } }',
      find: (model) =>
        model.courses
          .filter((entry) => entry.origin !== undefined && entry.origin !== 'existing' && !first(entry.blocks, isEffort))
          .map((entry) => ({
            node: mendAt(entry),
            message: `Course ${entry.name} is ${entry.origin}; how many hours of staff does its development take? effort … h.`,
            missing: `the effort for ${entry.name}`,
          })),
    },
    {
      id: 'effort-of-new',
      kind: 'judgement',
      weight: 'judgement',
      says: 'A new course is given at least twice the hours of development, for a credit, of an adapted one.',
      failing: `${top}curriculum {
  course Tides "Tides" { volume 2 ECTS by Nordhaven origin adapted from Coasts effort 60 h }
  course Reefs "Reefs" { volume 2 ECTS by Valmora origin new effort 80 h }
}`,
      passing: `${top}curriculum {
  course Tides "Tides" { volume 2 ECTS by Nordhaven origin adapted from Coasts effort 60 h }
  course Reefs "Reefs" { volume 2 ECTS by Valmora origin new effort 130 h }
}`,
      find: effortsOfNew,
    },
    {
      id: 'mostly-new',
      kind: 'judgement',
      weight: 'judgement',
      says: 'New courses make up less than half of the credits.',
      failing: `curriculum { course Tides "Tides" { volume 2 ECTS origin existing } course Reefs "Reefs" { volume 3 ECTS origin new } }`,
      passing: `curriculum { course Tides "Tides" { volume 3 ECTS origin existing } course Reefs "Reefs" { volume 2 ECTS origin new } }`,
      find: (model) => {
        const fresh = model.providers.origins.find((each) => each.origin === 'new')
        if (!fresh || (fresh.share ?? 0) <= 0.5) return []
        return fresh.courses.slice(0, 1).map((course) => ({
          node: mendAt(model.courses.find((entry) => entry.node === course) as CourseEntry),
          message: `${figure(fresh.credits)} ECTS, ${figure((fresh.share ?? 0) * 100)} % of all, are in new courses (${listed(fresh.courses.map((each) => each.name))}). By the guidelines these take two to three times as long; existing courses are the usual way.`,
        }))
      },
    },
    {
      id: 'development-cost',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The business plan has a cost of development for every course that does not exist yet, and for no other.',
      needs: ['Course'],
      failing: `curriculum { course Tides "Tides" { by Nordhaven origin new effort 160 h } }\nbusiness { cost delivery 4000 EUR }`,
      passing: `curriculum { course Tides "Tides" { by Nordhaven origin new effort 160 h } }\nbusiness { cost development 4000 EUR by Nordhaven for Tides }`,
      find: (model) => {
        if (!hasSection(model, 'business') || every(model, 'CostLine').length === 0) return []
        const lines = every(model, 'CostLine').filter((line) => line.kind === 'development')
        const general = lines.some((line) => !line.course)
        const paid = new Set(lines.map((line) => line.course?.ref))
        const toPay = model.courses.filter((entry) => entry.origin !== undefined && entry.origin !== 'existing')
        const unpaid = general ? [] : toPay.filter((entry) => !paid.has(entry.node))
        const idle = lines.filter((line) => model.courses.some((entry) => entry.node === line.course?.ref && entry.origin === 'existing'))
        return [
          ...unpaid.map((entry) => ({
            node: mendAt(entry, originOf(entry)),
            message: `Course ${entry.name} is ${entry.origin}, but the business plan has no cost of its development: cost development … EUR for ${entry.name}.`,
            missing: `the cost of developing ${entry.name}`,
          })),
          ...idle.map((line) => ({ node: line, message: `${line.course?.ref?.name} exists already, yet the plan has a cost of its development. It may be adapted rather than existing.` })),
        ]
      },
    },
  ],
  leftToReader: 'Whether the partners own the curriculum together in more than name; whether the time planned is enough for the new courses.',
}

const hasProviders = (block: CourseEntry['blocks'][number]): boolean => block.statements.some((statement) => statement.$type === 'Providers')
