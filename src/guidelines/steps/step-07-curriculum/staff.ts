import { isExpertise, isResponsibleStatement, isStaff } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'
import { placeRules } from './capacity.ts'
import { incompleteCourses, mendAt } from './mend.ts'

function staffOfGivers(model: ProgrammeModel): Finding[] {
  return model.courses.flatMap((entry) => {
    const { partners, manner } = entry.providers
    const staff = all(entry.blocks, isStaff)
    const named = referred(staff.flatMap((statement) => statement.partner ?? []))
    if (partners.length === 0 || staff.length === 0) return []
    const strange = staff.filter((statement) => statement.partner?.ref && !partners.includes(statement.partner.ref))
    const without =
      manner === 'jointly' && named.length === staff.length ? partners.filter((partner) => !named.includes(partner)) : []
    return [
      ...strange.map((statement) => ({
        node: mendAt(entry, statement),
        message: `Staff of ${statement.partner?.ref?.name} teaches in ${entry.name}, which ${listed(partners.map((each) => each.name))} gives.`,
      })),
      ...(without.length > 0
        ? [
            {
              node: mendAt(entry),
              message: `${listed(without.map((each) => each.name))} gives the course ${entry.name} with the others, but no staff of it is named.`,
              missing: `staff of ${listed(without.map((each) => each.name))} in ${entry.name}`,
            },
          ]
        : []),
    ]
  })
}

/** Courses whose owner gives them too, but of which all the staff is of others. */
function withoutOwner(model: ProgrammeModel): Finding[] {
  return model.courses.flatMap((entry) => {
    const { owner, providers } = entry
    const staff = all(entry.blocks, isStaff)
    const named = referred(staff.flatMap((statement) => statement.partner ?? []))
    const judged = owner && providers.manner === 'any-of' && providers.partners.includes(owner)
    if (!judged || named.length === 0 || named.length < staff.length || named.includes(owner)) return []
    const message = `${owner.name} owns the course ${entry.name}, but all the staff that is named is of ${listed(distinct(named).map((each) => each.name))}.`
    return [{ node: mendAt(entry, staff[0]), message }]
  })
}

/** Partners who answer for a topic, own or give a course alone, or whose staff is named. */
function expertiseUnused(model: ProgrammeModel): Finding[] {
  const topics = every(model, 'Topic').flatMap((topic) => all(topic, isResponsibleStatement).flatMap((each) => referred(each.by)))
  const answering = topics.map((one) => (one.$type === 'Member' ? one.organisation?.ref : one))
  const teaching = model.courses.flatMap((entry) => all(entry.blocks, isStaff).flatMap((each) => each.partner?.ref ?? []))
  const used = new Set<unknown>([
    ...distinct([...answering, ...teaching]),
    ...model.courses.flatMap((entry) => entry.providers.partners),
  ])
  return model.partners.flatMap(({ institution, nodes }) => {
    const statement = first(nodes, isExpertise)
    if (!statement || used.has(institution) || model.courses.length === 0) return []
    return [
      {
        node: statement,
        message: `The expertise of ${institution.name} is used nowhere: it answers for no topic and teaches in no course.`,
      },
    ]
  })
}

/** Guideline 7.2: what is known of each course, and who teaches it. */
export const staffRules: readonly Rule[] = [
  {
    id: 'course-details',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'Every course has a description, its level, its staff and the number of places.',
    failing: 'curriculum { course Tides "Tides" { by Nordhaven level EQF 7 } }',
    passing:
      'curriculum { course Tides "Tides" { by Nordhaven description "How tides work" level EQF 7 staff "Chair of Tides" capacity 40 } }',
    find: (model) =>
      incompleteCourses(model, {
        Description: 'what it is about (description)',
        LevelStatement: 'its level',
        Staff: 'who teaches it (staff)',
        Capacity: 'for how many it has places (capacity)',
      }),
  },
  {
    id: 'staff',
    kind: 'consistency',
    weight: 'detail',
    basis: 'sister-book',
    says: 'The staff of a course is of the partners who give it; where several give it together, of each of them.',
    needs: ['Institution'],
    failing: 'curriculum { course Tides "Tides" { by Nordhaven, Valmora staff "Chair of Tides" of Nordhaven } }',
    passing:
      'curriculum { course Tides "Tides" { by Nordhaven, Valmora staff "Chair of Tides" of Nordhaven staff "Sea Institute" of Valmora } }',
    find: staffOfGivers,
  },
  {
    id: 'staff-of-owner',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Among the staff of a course is somebody of the partner who owns it.',
    needs: ['Institution'],
    failing:
      'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora owner Valmora staff "Chair of Tides" of Nordhaven } }',
    passing:
      'curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora owner Nordhaven staff "Chair of Tides" of Nordhaven } }',
    find: withoutOwner,
  },
  {
    id: 'expertise',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'sister-book',
    says: "Each partner's expertise is used: it answers for a topic or teaches in a course.",
    needs: ['Institution', 'Member', 'Topic', 'Course'],
    failing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora { expertise "Reefs" } }
curriculum { course Tides "Tides" { by Nordhaven } }`,
    passing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora { expertise "Reefs" } }
curriculum { course Tides "Tides" { by any-of Nordhaven, Valmora } }`,
    find: expertiseUnused,
  },
  ...placeRules,
]
