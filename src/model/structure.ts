/** The structure of the curriculum as a tree: steps in order, choices, groups in groups, tracks of which one is followed. */
import { AstUtils } from 'langium'
import type { Assessment, Course, Group, Institution, Selection, Step, Structure, Term } from '../language/generated/ast.ts'
import {
  isAssessment,
  isCourse,
  isCurriculum,
  isGroup,
  isGroupLead,
  isGroupTerm,
  isStep,
  isStructure,
  isTerm,
} from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { amountOf } from './quantities.ts'
import { all, type Block, distinct, referred, sections } from './statements.ts'

/** A course in its place. */
export interface StructureCourse {
  readonly kind: 'course'
  readonly node: Course
}

/** An assessment that is no course: a final examination. */
export interface StructureAssessment {
  readonly kind: 'assessment'
  readonly node: Assessment
}

/** A group, phase or track with its own steps. */
export interface StructureGroup {
  readonly kind: 'group' | 'phase' | 'track'
  readonly node: Group
  readonly steps: readonly StructureStep[]
  readonly leads: readonly Institution[]
  readonly terms: readonly Term[]
}

/** What a step is made of. */
export type StructureItem = StructureCourse | StructureAssessment | StructureGroup

/** What a learner chooses: credits (in ECTS) or a number of items; neither where the figure cannot be read. */
export interface Choice {
  readonly node: Selection
  readonly atLeast: boolean
  readonly credits?: number
  readonly count?: number
}

/** A step of the order in which things are taken. */
export interface StructureStep {
  /** Absent where a group stands in its place without a step that names it. */
  readonly node?: Step
  readonly order: 'first' | 'then' | 'anytime'
  readonly choice?: Choice
  readonly items: readonly StructureItem[]
  /** How many of the names refer to nothing. */
  readonly unresolved: number
  readonly terms: readonly Term[]
}

/** The structure of the curriculum, as steps within groups. */
export interface StructureTree {
  readonly nodes: readonly Structure[]
  /** In their order: the first ones, then the others, those of any time last. */
  readonly steps: readonly StructureStep[]
  readonly terms: readonly Term[]
  readonly groups: readonly StructureGroup[]
  /** Groups that contain themselves; they are left out where they would begin again. */
  readonly loops: readonly Group[]
}

/** The structure, merged over the files; nothing if the curriculum has none (then every course is compulsory, in any order). */
export function structureOf(model: ProgrammeModel): StructureTree | undefined {
  const nodes = all(sections(model.parts, isCurriculum), isStructure)
  if (nodes.length === 0) return undefined
  const groups = new Map<Group, StructureGroup>()
  const loops: Group[] = []
  const named = new Set(
    stepsWithin(nodes).flatMap((step) =>
      referred(step.items).filter((item) => isGroup(item) && !AstUtils.hasContainerOfType(step, (node) => node === item)),
    ),
  )

  function itemOf(node: Course | Group | Assessment, above: readonly Group[]): StructureItem[] {
    if (isCourse(node)) return [{ kind: 'course', node }]
    if (isAssessment(node)) return [{ kind: 'assessment', node }]
    if (above.includes(node)) {
      loops.push(node)
      return []
    }
    const group = groups.get(node) ?? groupOf(node, [...above, node])
    groups.set(node, group)
    return [group]
  }

  function groupOf(node: Group, above: readonly Group[]): StructureGroup {
    const leads = all(node, isGroupLead).flatMap((lead) => referred(lead.partners))
    const terms = all(node, isGroupTerm).flatMap((term) => referred(term.terms))
    return { kind: node.kind ?? 'group', node, steps: stepsOf([node], above), leads, terms }
  }

  function stepsOf(blocks: readonly Block[], above: readonly Group[]): StructureStep[] {
    const standing = all(blocks, isGroup).filter((group) => !named.has(group))
    const tracks = standing.filter((group) => group.kind === 'track')
    const inPlace = (items: readonly Group[]): StructureStep => ({
      order: 'then',
      items: items.flatMap((group) => itemOf(group, above)),
      unresolved: 0,
      terms: [],
    })
    const steps = blocks.flatMap((block) =>
      block.statements.flatMap((statement): StructureStep[] => {
        if (isStep(statement)) return [stepOf(statement, above)]
        if (!isGroup(statement) || named.has(statement)) return []
        // Tracks that stand side by side are one choice, at the place of the first of them.
        if (statement.kind === 'track') return statement === tracks[0] ? [inPlace(tracks)] : []
        return [inPlace([statement])]
      }),
    )
    return (['first', 'then', 'anytime'] as const).flatMap((order) => steps.filter((step) => step.order === order))
  }

  function stepOf(node: Step, above: readonly Group[]): StructureStep {
    return {
      node,
      order: node.order ?? 'then',
      choice: node.choice && choiceOf(node.choice, model),
      items: referred(node.items).flatMap((item) => itemOf(item, above)),
      unresolved: node.items.filter((item) => !item.ref).length,
      terms: referred(node.terms),
    }
  }

  const steps = stepsOf(nodes, [])
  // Groups that only name each other are reached from nowhere; they are followed too, so that their loop is found.
  for (const group of named) if (isGroup(group) && !groups.has(group)) itemOf(group, [])
  return { nodes, steps, terms: all(nodes, isTerm), groups: [...groups.values()], loops: distinct(loops) }
}

function stepsWithin(blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) => [...all(block, isStep), ...all(block, isGroup).flatMap((group) => stepsWithin([group]))])
}

function choiceOf(node: Selection, model: ProgrammeModel): Choice {
  const atLeast = node.atLeast === true
  const counted = node.unit === undefined || /^(course|item|group|track|module)s?$/.test(node.unit)
  if (counted) return { node, atLeast, count: amountOf(node) }
  return { node, atLeast, credits: model.conversion.toEcts(node) }
}

/** The courses that lie anywhere within the steps, each once. */
export function coursesWithin(steps: readonly StructureStep[]): Course[] {
  return distinct(
    steps.flatMap((step) =>
      step.items.flatMap((item) =>
        item.kind === 'course' ? [item.node] : item.kind === 'assessment' ? [] : coursesWithin(item.steps),
      ),
    ),
  )
}
