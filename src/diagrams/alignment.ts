import { listed } from '../language/checks/report.ts'
import type { AssessmentLink, OutcomeLink } from '../model/chain-links.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { distinct, titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import { drawCourses } from './courses.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted } from './figures.ts'
import { mostBoxes } from './fold.ts'

/** From what is needed to what is learned, taught and assessed. */
export const alignment: DiagramKind = {
  name: 'alignment',
  title: 'Constructive alignment',
  says: 'From need to outcome to course to assessment, with the links that are missing.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const { chain } = model
  const chart = new Chart('LR')
  const needs = chain.needs.map(({ node }) => node)
  for (const node of needs) {
    const idle = chain.unansweredNeeds.includes(node)
    const text = [titleOf(node), idle ? 'no outcome or topic answers it' : undefined]
    chart.box({ kind: 'need', look: idle ? 'problem' : 'need', text, node })
  }
  for (const link of chain.outcomes) {
    const breaks = breaksOf(link, model)
    const text = [named(link), ...breaks]
    chart.box({ kind: 'outcome', look: breaks.length > 0 ? 'problem' : 'outcome', text, node: link.node })
  }
  const proving = chain.assessments.filter((link) => !link.formative || link.outcomes.length > 0)
  // Where there are many, the assessments of a course are counted in its box instead of having their own.
  const apart = model.courses.length <= mostBoxes
  const courses = drawCourses(chart, model, model.courses, (entry) => [
    chain.coursesWithoutOutcome.includes(entry) ? '⚠ teaches no outcome' : undefined,
    apart ? undefined : counted(proving.filter(({ course }) => course === entry).length, 'assessment'),
  ])
  for (const link of proving) if (apart || !link.course) drawAssessment(chart, link, model)
  // Assessments stand behind the courses, also those that belong to none.
  const [firstCourse] = courses.values()
  for (const { node, course } of proving) if (!course) chart.link(firstCourse, chart.idOf(node), 'none')
  for (const { node, needs, courses: teaching, assessments } of chain.outcomes) {
    for (const need of needs) chart.link(chart.idOf(need), chart.idOf(node))
    for (const course of teaching) chart.link(chart.idOf(node), courses.get(course.node))
    for (const link of assessments.filter(({ course }) => !course)) chart.link(chart.idOf(node), chart.idOf(link.node))
  }
  // What nothing leads to stays in the column of its kind.
  const [need] = needs
  const [outcome] = chain.outcomes
  for (const { node } of chain.outcomes) chart.link(chart.idOf(need), chart.idOf(node), 'none')
  for (const id of courses.values()) chart.link(chart.idOf(outcome?.node), id, 'none')
  for (const { node, course } of proving) if (course && apart) chart.link(courses.get(course.node), chart.idOf(node))
  return chart.finish(model, {
    title: alignment.title,
    sentences: describe(model),
    legend: {
      need: 'six sides: a need of society, of the labour market or of learners',
      outcome: 'rounded: a learning outcome, with the name by which assessments speak of it',
      course: 'whole border: a course that every learner takes',
      elective: 'dashed border: a course that some learners take and others do not',
      folded: 'double sides: a group of courses, folded because there are many',
      assessment: 'slanted: an assessment, with the outcomes that it proves',
      problem: '⚠: a link is missing; the box says which',
    },
    empty:
      'Needs stand in the vision, outcomes and courses in the curriculum: curriculum { outcome Name "Title" { answers Need } }',
  })
}

/** "Weighing: Evaluate ways to protect a coast": the name is what the boxes of assessments say. */
const named = ({ node }: OutcomeLink): string => distinct([node.name, titleOf(node)].filter(Boolean)).join(': ')

function drawAssessment(chart: Chart, { node, outcomes }: AssessmentLink, model: ProgrammeModel): void {
  const idle = model.chain.assessmentsWithoutOutcome.some((link) => link.node === node)
  const proves = outcomes.map((outcome) => outcome.name)
  const text = [titleOf(node), idle ? 'proves no outcome' : proves.length > 0 ? `proves ${listed(proves)}` : undefined]
  chart.box({ kind: 'assessment', look: idle ? 'problem' : 'assessment', text, node })
}

/** What an outcome lacks. */
function breaksOf({ node }: OutcomeLink, { chain }: ProgrammeModel): string[] {
  const lacks: readonly (readonly [readonly unknown[], string])[] = [
    [chain.outcomesWithoutNeed, 'answers no need'],
    [chain.outcomesWithoutCourse, 'no course teaches it'],
    [chain.outcomesWithoutAssessment, 'no assessment proves it'],
  ]
  return lacks.flatMap(([without, says]) => (without.includes(node) ? [says] : []))
}

function describe(model: ProgrammeModel): string[] {
  const { chain } = model
  const titles = (nodes: readonly Parameters<typeof titleOf>[0][]) => listed(nodes.map((node) => titleOf(node)))
  const outcomes = chain.outcomes.map((link) => {
    const parts = [
      link.needs.length > 0 ? `answers: ${titles(link.needs)}` : undefined,
      link.courses.length > 0 ? `is taught in ${titles(link.courses.map((entry) => entry.node))}` : undefined,
      link.assessments.length > 0 ? `is proved by ${titles(link.assessments.map((each) => each.node))}` : undefined,
      ...breaksOf(link, model),
    ]
    return `Outcome ${titleOf(link.node)}: ${parts.filter(Boolean).join('; ')}.`
  })
  const idle = chain.assessmentsWithoutOutcome.map((link) => link.node)
  const silent = chain.coursesWithoutOutcome.map((entry) => entry.node)
  return [
    `${counted(chain.needs.length, 'need')}, ${counted(chain.outcomes.length, 'outcome')}, ${counted(model.courses.length, 'course')} and ${counted(chain.assessments.length, 'assessment')}.`,
    ...outcomes,
    ...(chain.unansweredNeeds.length > 0 ? [`Not answered: ${titles(chain.unansweredNeeds)}.`] : []),
    ...(silent.length > 0 ? [`Courses that teach no outcome: ${titles(silent)}.`] : []),
    ...(idle.length > 0 ? [`Assessments that prove no outcome: ${titles(idle)}.`] : []),
  ]
}
