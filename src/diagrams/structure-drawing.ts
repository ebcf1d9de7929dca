/** Draws the tree of the structure: frames for terms, groups and choices, boxes for courses, arrows for their order. */
import type { AstNode } from 'langium'
import type { Course, Term } from '../language/generated/ast.ts'
import type { CourseEntry } from '../model/courses.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import { coursesWithin, type StructureGroup, type StructureItem, type StructureStep } from '../model/structure.ts'
import type { Box, Chart } from './chart.ts'
import { courseBox, foldedBox, requiredText } from './courses.ts'
import { credits } from './figures.ts'
import { foldedGroups } from './fold.ts'
import { assessmentVolume, choiceText, groupContent, groupTitle, isTrackChoice, termsText } from './structure-texts.ts'

/** So many lines between two steps can be told apart; beyond, one stands for all. */
const mostLines = 4

/** The boxes and frames to which lines lead: from what comes before to the first ones, to what follows from the last. */
interface Ends {
  readonly first: readonly string[]
  readonly last: readonly string[]
}

const nothing: Ends = { first: [], last: [] }

/**
 * Draws the whole structure into the chart.
 *
 * @param inColumn how many boxes stand below each other in a frame
 */
export function drawStructure(chart: Chart, model: ProgrammeModel, inColumn: number): void {
  const folded = foldedGroups(model.structure?.steps ?? [])
  /** Where a course is drawn first: its own box, or that of its folded group. */
  const boxOf = new Map<Course, string>()
  const start = chart.box({
    kind: 'programme',
    look: 'programme',
    text: [titleOf(model.programme), credits(model.credits.required ?? model.credits.stated)],
    node: model.programme,
  })
  const begin = single(start)

  function join(from: Ends, to: Ends, line: 'solid' | 'none' = 'solid'): void {
    const few = from.last.length * to.first.length <= mostLines
    for (const source of few ? from.last : from.last.slice(-1))
      for (const target of few ? to.first : to.first.slice(0, 1)) chart.link(source, target, line)
  }

  /** Lines lead to the frame, not to what is in it: they would run through its title. */
  function framed(kind: string, text: readonly (string | undefined)[], node: AstNode | undefined, content: () => void): Ends {
    return single(chart.frame({ kind, text, node }, content))
  }

  function steps(of: readonly StructureStep[], before: Ends): Ends {
    let [ends, first] = [before, nothing]
    for (const one of of) {
      const drawn = step(one, of.length === 1)
      if (drawn.first.length === 0) continue
      if (first.first.length === 0) first = drawn
      if (one.order === 'anytime') join(before, drawn, 'none')
      else {
        join(ends, drawn)
        ends = drawn
      }
    }
    return { first: first.first, last: ends === before ? first.last : ends.last }
  }

  /** @param alone whether it is the only step of the frame around it, which then says how it is taken. */
  function step(one: StructureStep, alone: boolean): Ends {
    const content = (): Ends => {
      const missing = one.unresolved > 0 ? [missingBox(one)] : []
      return below([...one.items.map(item), ...missing])
    }
    const how = howTaken(one)
    return how === undefined || alone ? content() : framed('choice', [how], one.node, content)
  }

  function howTaken(one: StructureStep): string | undefined {
    const free = one.order === 'anytime' ? 'at any time' : one.items.length > 1 ? 'in any order' : undefined
    return choiceText(one, model) ?? (isTrackChoice(one) ? 'one of these tracks' : free)
  }

  function missingBox(one: StructureStep): Ends {
    const text = [one.unresolved === 1 ? 'A name that is declared nowhere' : `${one.unresolved} names that are declared nowhere`]
    return single(chart.box({ kind: 'unknown', look: 'problem', text, node: one.node }))
  }

  function below(drawn: readonly Ends[]): Ends {
    const ids = drawn.flatMap((ends) => ends.first)
    if (drawn.length > 1) chart.columns(ids, inColumn)
    return { first: ids.slice(0, mostLines), last: ids.slice(-mostLines) }
  }

  function item(one: StructureItem): Ends {
    if (one.kind === 'course') return courseEnds(one.node)
    if (one.kind === 'assessment') {
      const text = [titleOf(one.node), assessmentVolume(one.node, model)]
      return single(chart.box({ kind: 'assessment', look: 'assessment', text, node: one.node }))
    }
    return folded.has(one) ? foldedGroup(one) : group(one)
  }

  function group(one: StructureGroup): Ends {
    const text = [groupTitle(one), onlyChoice(one), one.terms.length > 0 ? termsText(one.terms) : undefined]
    return framed('group', text, one.node, () => steps(one.steps, nothing))
  }

  function onlyChoice({ steps: [only, second] }: StructureGroup): string | undefined {
    return only && !second ? howTaken(only) : undefined
  }

  function foldedGroup(one: StructureGroup): Ends {
    const [only, second] = one.steps
    const choice = only && !second ? choiceText(only, model) : undefined
    const id = chart.box(foldedBox(one, choice ?? groupContent(one, model)))
    for (const course of coursesWithin(one.steps)) if (!boxOf.has(course)) boxOf.set(course, id)
    return single(id)
  }

  function courseEnds(node: Course): Ends {
    const entry = model.courses.find((one) => one.node === node)
    const id = chart.box(entry ? withRequired(entry) : { kind: 'course', look: 'problem', text: [titleOf(node)], node })
    if (!boxOf.has(node)) boxOf.set(node, id)
    return single(id)
  }

  function withRequired(entry: CourseEntry): Box {
    const box = courseBox(entry, model)
    return { ...box, text: [...box.text, requiredText(entry, model)] }
  }

  if (model.structure) {
    let before = begin
    for (const { terms, steps: its } of runsByTerm(model.structure.steps)) {
      const [term] = terms
      const ends = term ? framed('term', [termsText(terms)], term, () => steps(its, nothing)) : steps(its, before)
      if (term) join(before, ends)
      if (ends.last.length > 0) before = ends
    }
  } else {
    const all = () => below(model.courses.map((entry) => courseEnds(entry.node)))
    join(begin, framed('unordered', ['all of them, in any order'], undefined, all))
  }
  const outside = model.credits.outside.map((entry) => ({ ...courseBox(entry, model), look: 'problem' as const }))
  if (outside.length > 0) {
    const text = ['not in the structure']
    const ends = framed('outside', text, undefined, () =>
      chart.columns(
        outside.map((box) => chart.box(box)),
        inColumn,
      ),
    )
    join(begin, ends, 'none')
  }
  for (const { course, required, kind } of model.order.conflicts) {
    chart.link(boxOf.get(required), boxOf.get(course), 'dashed', `required, but ${conflictWords[kind]}`)
  }
}

/** Why a course that is required may not have been taken. */
const conflictWords = {
  later: 'later',
  unordered: 'in no order',
  elective: 'not taken by all',
  outside: 'not in the programme',
} as const

const single = (id: string): Ends => ({ first: [id], last: [id] })

/** Steps that follow each other in the same terms, as one; a step of one group lies in the terms of that group. */
function runsByTerm(steps: readonly StructureStep[]): { terms: readonly Term[]; steps: StructureStep[] }[] {
  const runs: { terms: readonly Term[]; steps: StructureStep[] }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    const same = last && step.terms.length === last.terms.length && step.terms.every((term, index) => term === last.terms[index])
    if (same) last.steps.push(step)
    else runs.push({ terms: step.terms, steps: [step] })
  }
  return runs
}
