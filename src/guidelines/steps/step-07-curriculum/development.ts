import { isEffort, isOrigin } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { hoursOf } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven }
---
`

/** How much longer an all-new course takes to develop, at least, than one that is adapted (preliminary remarks: double or triple). */
const effortOfNew = 2

const creditsOf = (model: ProgrammeModel, entry: CourseEntry): number | undefined =>
  model.credits.courses.get(entry.node)?.credits
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

/** Guideline 7.0: what the development of courses takes. */
export const developmentRules: readonly Rule[] = [
  {
    id: 'effort',
    kind: 'presence',
    weight: 'detail',
    asks: ['Effort'],
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
      const idle = lines.filter((line) =>
        model.courses.some((entry) => entry.node === line.course?.ref && entry.origin === 'existing'),
      )
      return [
        ...unpaid.map((entry) => ({
          node: mendAt(entry, originOf(entry)),
          message: `Course ${entry.name} is ${entry.origin}, but the business plan has no cost of its development: cost development … EUR for ${entry.name}.`,
          missing: `the cost of developing ${entry.name}`,
        })),
        ...idle.map((line) => ({
          node: line,
          message: `${line.course?.ref?.name} exists already, yet the plan has a cost of its development. It may be adapted rather than existing.`,
        })),
      ]
    },
  },
]
