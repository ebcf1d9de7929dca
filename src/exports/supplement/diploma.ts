/** The eight sections of the Diploma Supplement, with our own headings, each filled from the programme or a field for the registry. */
import { isRecognised } from '../../language/generated/ast.ts'
import { isced } from '../../language/library/isced.ts'
import { creditMeasure } from '../../model/credits.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { first } from '../../model/statements.ts'
import { tableOf, withNames } from '../page/compose.ts'
import type { Block, Inline, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { field } from './elements.ts'
import { certification, further, rights, systems } from './rights.ts'
import { told } from './told.ts'
import { gradeScale, languageLine, levelLines, routeLines, workloadLines } from './values.ts'

/** The eight sections. */
export function diplomaSections(model: ProgrammeModel, reader: Reader): Section[] {
  const bodies: readonly (readonly [string, readonly Block[]])[] = [
    ['The holder', holder],
    ['The qualification', qualification(model, reader)],
    ['Level and duration', levelAndDuration(model, reader)],
    ['Contents and results', contents(model, reader)],
    ['What the qualification opens', rights(model, reader)],
    ['Further information', further(model, reader)],
    ['Certification', certification(model, reader)],
    ['The systems of higher education', systems(model, reader)],
  ]
  return bodies.map(([title, blocks], index) => ({ id: `diploma-${index + 1}`, title: `${index + 1}. ${title}`, blocks }))
}

const holder: readonly Block[] = told([
  ['Family name', field('Family name')],
  ['Given names', field('Given names')],
  ['Date of birth', field('Date of birth')],
  ['Number of the learner', field('Number or code, if there is one')],
])

function qualification(model: ProgrammeModel, reader: Reader): Block[] {
  const { award, head, partners } = model
  const named = award.awardingBodies.map((body) =>
    withNames(reader.titled(body), reader.said(first(body, isRecognised)?.authority)),
  )
  return told([
    [
      'Name of the qualification',
      ...award.titles
        .filter((title) => title.where !== 'supplement')
        .slice(0, 1)
        .map(({ value }) => value),
    ],
    ['Type', reader.chosen('AwardType.value', award.type)],
    ['Fields of study', ...head.fields.map((code) => reader.english(isced.entries.get(code)?.label ?? code))],
    ['Awarded by, and by whom they are recognised', ...named],
    ['Studies given by', reader.named(partners.map((partner) => partner.institution))],
    ['Languages of teaching and examination', languageLine(model, reader)],
  ])
}

const levelAndDuration = (model: ProgrammeModel, reader: Reader): Block[] =>
  told([
    ['Level', ...levelLines(model, reader)],
    ['Workload', ...workloadLines(model, reader)],
    ['Duration', reader.figures.weeks(model.weeks.weeks)],
    ['Access', ...routeLines(model, reader)],
  ])

function contents(model: ProgrammeModel, reader: Reader): Block[] {
  const { delivery, chain, courses } = model
  const measure = creditMeasure(model.credits.courses, model)
  const result = field('Result')
  const parts = [...courses.map((entry) => entry.node), ...model.assessment.programme.map((entry) => entry.node)]
  const final: Inline[] = ['Whole programme', reader.figures.credits(model.credits.required) ?? '', field('Overall result')]
  return [
    ...told([
      ['Mode of study', reader.chosen('Delivery.mode', delivery.whole?.mode ?? delivery.derived)],
      ['Outcomes', ...chain.outcomes.map(({ node }) => reader.titled(node))],
      ['Grades', gradeScale(model, reader)],
    ]),
    ...tableOf(
      'Courses and results; courses that were not taken are struck out',
      ['Course', { title: 'Credits', figures: true }, 'Result'],
      parts.length === 0
        ? []
        : [...parts.map((node) => [reader.titled(node), reader.figures.credits(measure.of(node)), result]), final],
    ).map((table) => ({ ...table, summed: true })),
  ]
}
