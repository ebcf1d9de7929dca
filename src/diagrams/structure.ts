import type { ProgrammeModel } from '../model/model.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { drawStructure } from './structure-drawing.ts'
import { describeStructure } from './structure-texts.ts'

/** Courses by term and group, what is chosen, what comes first, and who gives what. */
export const structure: DiagramKind = {
  name: 'structure',
  title: 'Structure of the curriculum',
  says: 'Courses by term and group, with credits, choices, prerequisites and who provides them.',
  draw,
}

const mostColumns = 5

function draw(model: ProgrammeModel): Diagram {
  // Terms and phases stand beside each other until they would be too narrow to read; below each other they can be broader.
  const beside = (model.structure?.steps.length ?? 0) <= mostColumns
  const chart = new Chart(beside ? 'LR' : 'TB')
  const something = model.courses.length > 0 || (model.structure?.steps.length ?? 0) > 0
  if (something) drawStructure(chart, model, beside ? 10 : 4)
  return chart.finish(model, {
    title: structure.title,
    sentences: describeStructure(model),
    legend: {
      programme: 'double sides: the programme, with the credits that it asks for',
      course: 'whole border: a course that every learner takes; “after” names the courses that it requires',
      elective: 'dashed border: a course that some learners take and others do not',
      folded: 'double sides: a group of courses, folded because there are many',
      assessment: 'slanted: an assessment that belongs to no course',
      problem: '⚠: a course that the structure leaves out, or a name that is declared nowhere',
    },
    empty: 'Courses stand in the curriculum: curriculum { course Name "Title" { volume 2 ECTS } }',
  })
}
