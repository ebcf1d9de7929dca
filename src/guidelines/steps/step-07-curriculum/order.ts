import { isGroupLead, isPeriodStatement, isRequires } from '../../../language/generated/ast.ts'
import { isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { PrerequisiteConflict } from '../../../model/order.ts'
import { first, referred } from '../../../model/statements.ts'
import { coursesWithin } from '../../../model/structure.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

const because: Readonly<Record<PrerequisiteConflict['kind'], string>> = {
  later: 'which the structure puts after it',
  unordered: 'but nothing in the structure puts it before',
  elective: 'which learners need not take',
  outside: 'which is no course of this programme; then it belongs to the conditions of admission',
}

function conflicts(model: ProgrammeModel, ...kinds: readonly PrerequisiteConflict['kind'][]): Finding[] {
  return model.order.conflicts
    .filter((conflict) => kinds.includes(conflict.kind))
    .map(({ course, required, node, kind }) => {
      const entry = model.courses.find((each) => each.node === course)
      return {
        node: entry ? mendAt(entry, node) : node,
        message: `Course ${course.name} requires ${required.name}, ${because[kind]}.`,
      }
    })
}

function datesOfPrerequisites(model: ProgrammeModel): Finding[] {
  const entries = new Map(model.courses.map((entry) => [entry.node, entry]))
  return model.order.prerequisites.flatMap(({ course, required }) => {
    const [after, before] = [entries.get(course), entries.get(required)]
    const end = before?.period?.end
    if (!after?.period || !before || !end || !isBefore(after.period.start, end)) return []
    const message = `Course ${course.name} begins on ${after.period.start.text}, but ${required.name}, which it requires, ends on ${end.text}.`
    return [{ node: mendAt(after, first(after.blocks, isPeriodStatement)), message }]
  })
}

const tracks = `course Tides "Tides" { volume 3 ECTS by Nordhaven }
  course Reefs "Reefs" { volume 3 ECTS by Valmora }`

/** Guideline 7.2: sequence, prerequisites and tracks. */
export const orderRules: readonly Rule[] = [
  {
    id: 'prerequisite-later',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A course that another one requires does not come after it.',
    needs: ['Course', 'Group'],
    failing: 'curriculum { course Tides "Tides" { requires Reefs } course Reefs "Reefs" structure { first Tides then Reefs } }',
    passing: 'curriculum { course Tides "Tides" { requires Reefs } course Reefs "Reefs" structure { first Reefs then Tides } }',
    find: (model) => conflicts(model, 'later'),
  },
  {
    id: 'prerequisite',
    kind: 'order',
    weight: 'gap',
    basis: 'inference',
    says: 'A course that another one requires is one of the programme, comes before it, and is taken by all who need it.',
    needs: ['Course', 'Group'],
    failing: 'curriculum { course Tides "Tides" { requires Reefs } course Reefs "Reefs" structure { anytime Tides, Reefs } }',
    passing: 'curriculum { course Tides "Tides" { requires Reefs } course Reefs "Reefs" structure { first Reefs then Tides } }',
    find: (model) => conflicts(model, 'unordered', 'elective', 'outside'),
  },
  {
    id: 'prerequisite-dates',
    kind: 'order',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A course that another one requires has ended when that one begins.',
    failing: `curriculum {
  course Reefs "Reefs" { period from 2027-09-06 to 2027-12-19 }
  course Tides "Tides" { requires Reefs period from 2027-11-01 to 2027-12-19 }
}`,
    passing: `curriculum {
  course Reefs "Reefs" { period from 2027-09-06 to 2027-10-31 }
  course Tides "Tides" { requires Reefs period from 2027-11-01 to 2027-12-19 }
}`,
    find: datesOfPrerequisites,
  },
  {
    id: 'first-is-required',
    kind: 'judgement',
    weight: 'detail',
    basis: 'inference',
    says: 'Where most later courses require the same first course, the others of the structure do too.',
    needs: ['Course', 'Group'],
    failing: `curriculum {
  course Tides "Tides"
  course Reefs "Reefs" { requires Tides }
  course Dunes "Dunes" { requires Tides }
  course Marsh "Marsh"
  structure { first Tides then Reefs, Dunes, Marsh }
}`,
    passing: `curriculum {
  course Tides "Tides"
  course Reefs "Reefs" { requires Tides }
  course Dunes "Dunes" { requires Tides }
  course Marsh "Marsh" { requires Tides }
  structure { first Tides then Reefs, Dunes, Marsh }
}`,
    find: commonPrerequisite,
  },
  {
    id: 'one-track',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Tracks are at least two, so that learners follow one of them.',
    needs: ['Course', 'Group'],
    failing: `curriculum {\n  ${tracks}\n  structure { track Sea "Sea" { led by Nordhaven first Tides then Reefs } }\n}`,
    passing: `curriculum {\n  ${tracks}\n  structure { track Sea "Sea" { led by Nordhaven first Tides } track Land "Land" { led by Valmora first Reefs } }\n}`,
    find: (model) => {
      const its = (model.structure?.groups ?? []).filter((group) => group.kind === 'track')
      return its.length === 1
        ? its.map(({ node }) => ({
            node,
            message: `${node.name} is the only track, so that there is nothing to follow instead. A phase or a group would do.`,
          }))
        : []
    },
  },
  {
    id: 'leads',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Every track has its leading partner, and whoever leads a track, phase or group gives a course in it.',
    needs: ['Institution', 'Course', 'Group'],
    failing: `curriculum {\n  ${tracks}\n  structure { track Sea "Sea" { led by Valmora first Tides } track Land "Land" { led by Valmora first Reefs } }\n}`,
    passing: `curriculum {\n  ${tracks}\n  structure { track Sea "Sea" { led by Nordhaven first Tides } track Land "Land" { led by Valmora first Reefs } }\n}`,
    find: leads,
  },
]

function commonPrerequisite(model: ProgrammeModel): Finding[] {
  const first = model.structure?.steps[0]?.items[0]
  const start =
    first && (first.kind === 'course' ? first.node : first.kind === 'assessment' ? undefined : coursesWithin(first.steps)[0])
  const later = model.courses.filter(
    (entry) => start && entry.node !== start && model.order.compare(start, entry.node) === 'before',
  )
  const requiring = new Set(model.order.prerequisites.filter((each) => each.required === start).map((each) => each.course))
  const without = later.filter((entry) => !requiring.has(entry.node))
  if (!start || without.length === 0 || without.length >= requiring.size) return []
  return without.map((entry) => ({
    node: mendAt(entry, entry.blocks.flatMap((block) => block.statements).find(isRequires)),
    message: `${figure(requiring.size)} of the ${later.length} courses after ${start.name} require it, ${entry.name} does not. Can it be taken without?`,
  }))
}

function leads(model: ProgrammeModel): Finding[] {
  const entries = new Map(model.courses.map((entry) => [entry.node, entry]))
  return (model.structure?.groups ?? []).flatMap((group): Finding[] => {
    const { node, kind } = group
    const statement = first(node, isGroupLead)
    if (!statement) {
      return kind === 'track'
        ? [{ node, message: `Nobody leads the track ${node.name}: led by PARTNER.`, missing: `who leads ${node.name}` }]
        : []
    }
    const givers = new Set(coursesWithin(group.steps).flatMap((course) => entries.get(course)?.providers.partners ?? []))
    const idle = givers.size > 0 ? referred(statement.partners).filter((partner) => !givers.has(partner)) : []
    if (idle.length === 0) return []
    const names = listed(idle.map((partner) => partner.name))
    return [
      {
        node: statement,
        message: `${names} ${idle.length > 1 ? 'lead' : 'leads'} the ${kind} ${node.name}, but ${idle.length > 1 ? 'give' : 'gives'} no course in it.`,
      },
    ]
  })
}
