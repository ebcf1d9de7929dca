/** What hover says of courses, outcomes and the structure of a curriculum. */
import * as ast from '../../language/generated/ast.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { periodOf } from '../../model/dates.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, first, referred } from '../../model/statements.ts'
import { credits, hours, percent } from '../figures.ts'
import { fact, facts, plain } from '../markdown.ts'
import { sumOf } from '../sums.ts'
import type { Summaries } from './summary.ts'
import { eqf, figures, givers, label, named, text, titles } from './words.ts'

export const ofCurriculum: Summaries = {
  [ast.Course.$type]: (node: ast.Course, model) => {
    const entry = model.courses.find((each) => each.node === node)
    return entry ? course(entry, model) : undefined
  },
  [ast.Outcome.$type]: (node: ast.Outcome, model) => {
    const link = model.chain.outcomes.find((each) => each.node === node)
    const taxonomy = first(node, ast.isTaxonomyLevel)?.value
    return {
      lines: [
        ...fact('Kind', label('OutcomeKind', 'value', first(node, ast.isOutcomeKind)?.value)),
        ...fact('Level', taxonomy && label('TaxonomyLevel', 'value', taxonomy)),
        ...facts('Answers', (link?.needs ?? []).map(named)),
        ...facts('Serves', (link?.objectives ?? []).map(named)),
        ...facts(
          'Taught in',
          (link?.courses ?? []).map((entry) => named(entry.node)),
        ),
        ...facts(
          'Assessed by',
          (link?.assessments ?? []).map((each) => named(each.node)),
        ),
        ...facts('Measured by', (link?.indicators ?? []).map(named)),
      ],
    }
  },
  [ast.Assessment.$type]: (node: ast.Assessment, model) => {
    const entry = model.assessment.all.find((each) => each.node === node)
    const outcomes = model.chain.assessments.find((each) => each.node === node)?.outcomes ?? []
    const weight = percent(entry?.weight)
    return {
      head: figures(
        label('AssessmentKind', 'value', entry?.kind),
        entry?.formative ? 'formative' : weight && `${weight} of the course`,
        entry?.passFail ? 'passed or failed' : undefined,
        hours(entry?.hours),
        credits(model.conversion.toEcts(first(node, ast.isVolumeStatement)?.value)),
      ),
      lines: [
        ...fact('Of', entry?.course && named(entry.course.node)),
        ...fact('Assessed by', responsible(node)),
        ...facts('Proves', outcomes.map(named)),
      ],
    }
  },
  [ast.Topic.$type]: (node: ast.Topic, model) => ({
    lines: [
      ...facts(
        'Leads to',
        all(node, ast.isTopicOutcomes)
          .flatMap((statement) => referred(statement.outcomes))
          .map(named),
      ),
      ...facts(
        'Covered by',
        model.courses.filter((entry) => entry.topics.includes(node)).map((entry) => named(entry.node)),
      ),
    ],
  }),
  [ast.Group.$type]: (node: ast.Group, model) => ({
    head: sumOf(node, model),
    lines: [
      ...fact('Led by', titles(all(node, ast.isGroupLead).flatMap((lead) => referred(lead.partners)))),
      ...fact('In', titles(all(node, ast.isGroupTerm).flatMap((term) => referred(term.terms)))),
      ...facts('Holds', [...all(node, ast.isStep).flatMap((step) => referred(step.items)), ...all(node, ast.isGroup)].map(named)),
    ],
  }),
  [ast.Term.$type]: (node: ast.Term, model) => ({ head: sumOf(node, model), lines: fact('When', when(node.period)) }),
  [ast.SubAward.$type]: (node: ast.SubAward, model) => {
    const award = model.stacking.subAwards.find((each) => each.node === node)
    return {
      head: figures(credits(award?.volume), eqf(award?.level)),
      lines: [...facts('After', (award?.courses ?? []).map(named)), ...fact('Awarded by', titles(award?.awardedBy ?? []))],
    }
  },
}

function course(entry: CourseEntry, model: ProgrammeModel) {
  const { node, blocks, outcomes, topics, assessments, delivery, owner, weeks, variants } = entry
  const load = model.load.courses.get(node)
  const worth = model.credits.courses.get(node)
  const rate = hours(load?.hoursPerCredit)
  const weightOf = (assessment: ast.Assessment) => {
    const known = model.assessment.all.find((each) => each.node === assessment)
    return known?.formative ? 'formative' : percent(known?.weight)
  }
  return {
    head: figures(
      credits(worth?.credits ?? worth?.range),
      hours(load?.hours),
      rate && `${rate} for a credit`,
      level(first(blocks, ast.isLevelStatement)),
      delivery?.mode && plain(delivery.mode),
    ),
    lines: [
      ...fact('Given by', givers(entry)),
      ...fact('Owned by', owner && named(owner)),
      ...fact(
        'When',
        figures(
          when(first(blocks, ast.isPeriodStatement)?.value),
          weeks === undefined ? undefined : `${Math.round(weeks)} weeks`,
        ),
      ),
      ...facts(
        'Given at',
        variants.flatMap((variant) => (variant.partner?.ref ? [named(variant.partner.ref)] : [])),
      ),
      ...fact('After', titles(all(blocks, ast.isRequires).flatMap((statement) => referred(statement.courses)))),
      ...facts('Teaches', outcomes.map(named)),
      ...fact('Covers', titles(topics)),
      ...facts(
        'Assessed by',
        assessments.map((assessment) => {
          const by = responsible(assessment)
          return `${named(assessment)}${bracketed(figures(weightOf(assessment), by && `by ${by}`))}`
        }),
      ),
      ...fact('About', text(first(blocks, ast.isDescription)?.text)),
    ],
  }
}

const bracketed = (words: string | undefined): string => (words ? ` (${words})` : '')
const level = (statement: ast.LevelStatement | undefined): string | undefined => eqf(statement?.value?.level)
const responsible = (node: ast.Assessment): string | undefined =>
  titles(all(node, ast.isAssessmentResponsible).flatMap((statement) => referred(statement.by)))

/** A period as it is written. */
export function when(period: ast.Period | undefined): string | undefined {
  const span = periodOf(period)
  return span && `${span.start.text}${span.end ? ` to ${span.end.text}` : ' on'}`
}
