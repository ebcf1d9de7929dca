import type { AstNode } from 'langium'
import { isLevelStatement } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import { eqfOf } from '../../../model/head.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { type Block, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

interface Levelled {
  readonly level?: number
  readonly node?: AstNode
}

function levelled(block: Block | readonly Block[]): Levelled {
  const node = first(block, isLevelStatement)
  return { node, level: eqfOf(node?.value) }
}

const levelOfCourse = (entry: CourseEntry): Levelled => levelled(entry.blocks)

function mostCredits(model: ProgrammeModel): Finding[] {
  const { level, levelNode } = model.head
  const known = model.courses.flatMap((entry) => {
    const credits = model.credits.courses.get(entry.node)?.credits
    const its = levelOfCourse(entry).level
    return credits === undefined || its === undefined ? [] : [{ entry, credits, level: its }]
  })
  if (level === undefined || !levelNode || known.length < model.courses.length || known.length === 0) return []
  const whole = known.reduce((sum, each) => sum + each.credits, 0)
  const there = known.filter((each) => each.level === level).reduce((sum, each) => sum + each.credits, 0)
  if (there * 2 >= whole) return []
  const message = `The programme is at EQF ${level}, but only ${figure(there)} of ${figure(whole)} ECTS are in courses of that level. Most credits would be at the level of the programme.`
  return [{ node: levelNode, message, missing: `credits at EQF ${level}` }]
}

function aboveProgramme(model: ProgrammeModel): Finding[] {
  const { level } = model.head
  if (level === undefined) return []
  const ofCourses = model.courses.map((entry) => ({ name: `Course ${entry.name}`, ...levelOfCourse(entry), entry }))
  const ofOutcomes = every(model, 'Outcome').map((node) => ({
    name: `Outcome ${node.name}`,
    ...levelled(node),
    entry: undefined,
  }))
  return [...ofCourses, ...ofOutcomes].flatMap(({ name, node, level: its, entry }) =>
    node && its !== undefined && its > level
      ? [{ node: entry ? mendAt(entry, node) : node, message: `${name} is at EQF ${its}, above the programme (EQF ${level}).` }]
      : [],
  )
}

function notMatching(model: ProgrammeModel): Finding[] {
  const courses = model.courses.flatMap((entry) => {
    const { level, node } = levelOfCourse(entry)
    const levels = entry.outcomes.flatMap((outcome) => levelled(outcome).level ?? [])
    if (level === undefined || !node || levels.length === 0 || levels.includes(level)) return []
    const message = `Course ${entry.name} is at EQF ${level}, but all outcomes that it teaches are at EQF ${listed([...new Set(levels)].map(String))}.`
    return [{ node: mendAt(entry, node), message }]
  })
  const outcomes = model.chain.outcomes.flatMap((link) => {
    const { level, node } = levelled(link.node)
    const levels = link.courses.flatMap((entry) => levelOfCourse(entry).level ?? [])
    if (level === undefined || !node || levels.length === 0 || levels.includes(level)) return []
    const message = `Outcome ${link.node.name} is at EQF ${level}, but all courses that teach it are at EQF ${listed([...new Set(levels)].map(String))}.`
    return [{ node, message }]
  })
  return [...courses, ...outcomes]
}

/** Guideline 7.1: the levels of programme, courses and outcomes. */
export const levelRules: readonly Rule[] = [
  {
    id: 'most-credits',
    kind: 'consistency',
    weight: 'gap',
    basis: 'sister-book',
    says: 'At least half of the credits are in courses at the level of the programme.',
    failing: `level EQF 7\ncurriculum { course Tides "Tides" { volume 2 ECTS level EQF 7 } course Reefs "Reefs" { volume 3 ECTS level EQF 6 } }`,
    passing: `level EQF 7\ncurriculum { course Tides "Tides" { volume 3 ECTS level EQF 7 } course Reefs "Reefs" { volume 2 ECTS level EQF 6 } }`,
    find: mostCredits,
  },
  {
    id: 'above-programme',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'No course and no outcome is above the level of the programme.',
    failing: 'level EQF 6\ncurriculum { outcome Plan "Design a plan" { level EQF 7 } }',
    passing: 'level EQF 7\ncurriculum { outcome Plan "Design a plan" { level EQF 7 } }',
    find: aboveProgramme,
  },
  {
    id: 'levels-match',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A course teaches an outcome of its own level, and an outcome is taught in a course of its own level.',
    needs: ['Outcome'],
    failing: 'curriculum { outcome Plan "Design a plan" { level EQF 7 } course Tides "Tides" { level EQF 6 teaches Plan } }',
    passing: 'curriculum { outcome Plan "Design a plan" { level EQF 7 } course Tides "Tides" { level EQF 7 teaches Plan } }',
    find: notMatching,
  },
]
