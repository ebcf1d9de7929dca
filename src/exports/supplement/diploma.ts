/** The eight sections of the Diploma Supplement, with our own headings, each filled from the programme or a field for the registry. */
import { isMobility, isRecognised, isVolumeStatement } from '../../language/generated/ast.ts'
import { creditMeasure } from '../../model/credits.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, first } from '../../model/statements.ts'
import { givenBy } from '../handbook/courses.ts'
import { forLearners } from '../handbook/studying.ts'
import { awardKinds } from '../page/awards.ts'
import { type FactRow, labelled, tableOf } from '../page/compose.ts'
import type { Block, Inline, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import { field } from './elements.ts'
import { certification, further, rights, systems } from './rights.ts'
import { told } from './told.ts'
import { fieldLines, gradeScale, languageLine, levelLines, nameInLaw, routeLines, titleLines, workloadLines } from './values.ts'

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
  const { award, head, partners, parts } = model
  const typeOfEach: FactRow = ['Type by the rules of each awarding body', ...awardKinds(award, reader)]
  const unsaid = (subject: string) => reasons(parts, [subject], reader)
  const named = award.awardingBodies.map((body) =>
    labelled(nameInLaw(body, reader), reader.said(first(body, isRecognised)?.authority)),
  )
  return told([
    ['Name of the qualification', ...titleLines(model, reader)],
    ['Type', reader.chosen('AwardType.value', award.type)],
    ...(award.fits.length > 0 ? [typeOfEach] : []),
    ['Form', reader.chosen('AwardForm.value', award.form)],
    ['Fields of study', ...fieldLines(head.fields, reader), ...unsaid('field')],
    ['Awarded by, and by whom they are recognised', ...named],
    ['Studies given by', reader.named(partners.map((partner) => partner.institution))],
    ['Languages of teaching and examination', languageLine(model, reader)],
  ])
}

const levelAndDuration = (model: ProgrammeModel, reader: Reader): Block[] =>
  told([
    ['Level', ...levelLines(model, reader), ...reasons(model.parts, ['level'], reader)],
    ['Workload', ...workloadLines(model, reader)],
    ['Duration', reader.figures.weeks(model.weeks.weeks)],
    ['Access', ...routeLines(model, reader)],
  ])

function contents(model: ProgrammeModel, reader: Reader): Block[] {
  const { delivery, chain, courses, curricula } = model
  const measure = creditMeasure(model.credits.courses, model)
  const result = field('Result')
  const parts = [
    ...courses.map((entry) => ({ node: entry.node, by: givenBy(entry, reader) })),
    ...model.assessment.programme.map(({ node }) => ({ node, by: undefined })),
  ]
  const mobilities = all(curricula, isMobility)
    .filter(forLearners)
    .map((node) =>
      labelled(reader.titled(node), reader.figures.credits(model.conversion.toEcts(first(node, isVolumeStatement)?.value))),
    )
  const final: Inline[] = ['Whole programme', '', reader.figures.credits(model.credits.required) ?? '', field('Overall result')]
  return [
    ...told([
      ['Mode of study', reader.chosen('Delivery.mode', delivery.whole?.mode ?? delivery.derived)],
      ['Outcomes', ...chain.outcomes.map(({ node }) => reader.titled(node))],
      ['Grades', gradeScale(model, reader)],
      ...(mobilities.length > 0 ? [['Mobility', ...mobilities] as const] : []),
    ]),
    ...tableOf(
      'Courses and results; courses that were not taken are struck out',
      ['Course', 'Given by', { title: 'Credits', figures: true }, 'Result'],
      parts.length === 0
        ? []
        : [...parts.map(({ node, by }) => [reader.titled(node), by, reader.figures.credits(measure.of(node)), result]), final],
    ).map((table) => ({ ...table, summed: true })),
  ]
}
