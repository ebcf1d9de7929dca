import type { ProfessionalRecognition } from '../../language/generated/ast.ts'
import {
  isAwardTitle,
  isCondition,
  isExamination,
  isModularAward,
  isProfessionalRecognition,
  isQualification,
  isRecognitionCountries,
  isRecognitionKind,
  isRecognitionStatus,
  isValidUntil,
} from '../../language/generated/ast.ts'
import { dateOf } from '../../model/dates.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, first, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, listOf, sectionOf, tableOf } from '../page/compose.ts'
import type { Inline, Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import type { PartWriter } from './part.ts'

/** What learners get, who signs it, and what it is good for. */
export const award: PartWriter = (model, reader) => {
  const { word, named, titled } = reader
  const { award: facts, supplement, parts, stacking, curricula } = model
  const qualifications = sections(parts, isQualification)
  const modular = all(sections(parts, isExamination), isModularAward)
  const professions = all(qualifications, isProfessionalRecognition)
  const unsaid = (blocks: Parameters<typeof reasons>[0], subject: string) => listOf(reasons(blocks, [subject], reader))
  return {
    blocks: factsOf([
      [word('title'), ...reader.texts(qualifications, isAwardTitle)],
      [word('form'), reader.chosen('AwardForm.value', facts.form)],
      [word('awardedBy'), named(facts.awardingBodies)],
      [word('recognisedBy'), named(facts.recognisedBy)],
      [
        word('nationalAward'),
        ...facts.nationalAwards.map(({ node, institution }) => labelled(titled(institution), titled(node))),
      ],
      [word('formats'), ...supplement.formats.map((format) => reader.chosen('SupplementFormat.values', format))],
    ]),
    sections: [
      ...sectionOf({
        id: 'stacking',
        title: word('stacking'),
        blocks: [...stackingTable(model, reader), ...unsaid(curricula, 'stacking')],
      }),
      ...sectionOf({
        id: 'sub-awards',
        title: word('subAwards'),
        blocks: [
          ...tableOf(
            word('subAwards'),
            [word('title'), { title: word('credits'), figures: true }, word('after'), word('condition'), word('awardedBy')],
            stacking.subAwards.map(({ node, volume, credits, courses, awardedBy }): (Inline | undefined)[] => [
              titled(node),
              reader.figures.credits(volume ?? credits),
              named(courses),
              joined(modular.filter(({ award }) => award?.ref === node).flatMap(({ text }) => reader.said(text) ?? [])),
              named(awardedBy),
            ]),
          ),
          ...unsaid(curricula, 'sub-award'),
        ],
      }),
      ...sectionOf({
        id: 'profession',
        title: word('profession'),
        blocks: [
          ...tableOf(
            word('profession'),
            [word('body'), word('kind'), word('status'), word('until'), word('countries')],
            professions.map((node) => professionRow(node, reader)),
          ),
          ...unsaid(qualifications, 'professional-recognition'),
        ],
      }),
    ],
  }
}

/** The degree programmes that count the credits. */
export function stackingTable({ stacking }: ProgrammeModel, { word, figures, titled, named, texts }: Reader): Table[] {
  return tableOf(
    word('stacking'),
    [word('degree'), word('partner'), { title: word('credits'), figures: true }, word('condition')],
    stacking.stackings.map(({ node, degree, institutions, credits }): (Inline | undefined)[] => [
      titled(degree) ?? node.degree?.$refText,
      named(institutions),
      figures.credits(credits),
      joined(texts(node, isCondition)),
    ]),
  )
}

function professionRow(node: ProfessionalRecognition, { chosen, figures, titled }: Reader): (Inline | undefined)[] {
  const status = first(node, isRecognitionStatus)
  return [
    titled(node.stakeholder?.ref),
    chosen('RecognitionKind.value', first(node, isRecognitionKind)?.value),
    labelled(chosen('RecognitionStatus.value', status?.value), figures.date(dateOf(status?.date))),
    figures.date(dateOf(first(node, isValidUntil)?.date)),
    joined(all(node, isRecognitionCountries).flatMap((statement) => statement.countries.map(figures.country))),
  ]
}
