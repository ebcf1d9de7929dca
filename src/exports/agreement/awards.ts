/** What the qualification says: what it is called, who awards it, and how. */
import {
  isAdmission,
  isAwardDecision,
  isExamination,
  isFallback,
  isIssuing,
  isLegalBasis,
  isPriorLearningRecognition,
  isQualification,
  isSignatory,
} from '../../language/generated/ast.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { award, stackingTable } from '../handbook/award.ts'
import type { PartWriter } from '../handbook/part.ts'
import { awardKinds, titleIn } from '../page/awards.ts'
import { factsOf, joined, labelled, withNames } from '../page/compose.ts'

export const qualification: PartWriter = (model, reader) => ({
  blocks: [
    ...award(model, reader).blocks,
    ...factsOf([
      ['Volume', ...distinct(model.award.volumes.map(({ value }) => reader.figures.credits(value)))],
      ['Level', ...distinct(model.award.levels.map(({ value }) => (value === undefined ? undefined : `EQF ${value}`)))],
    ]),
    ...stackingTable(model, reader),
  ],
})

export const denomination: PartWriter = ({ award: facts, parts }, reader) => ({
  blocks: factsOf([
    [
      'Title',
      ...facts.titles
        .filter((title) => title.where === 'qualification')
        .map(({ value, language }) => (value === undefined ? undefined : titleIn({ text: value, language }, reader))),
    ],
    ['Type', reader.chosen('AwardType.value', facts.type)],
    [
      'National awards',
      ...facts.nationalAwards.map(({ institution, titles }) =>
        labelled(reader.titled(institution), joined(titles.map((title) => titleIn(title, reader)))),
      ),
    ],
    ['Kind of award of each partner', ...awardKinds(facts, reader)],
    [
      'Legal basis',
      ...all(sections(parts, isQualification), isLegalBasis).map(({ country, text }) =>
        labelled(country && reader.figures.country(country), reader.said(text)),
      ),
    ],
  ]),
})

export const awardProcedures: PartWriter = ({ parts, award: facts }, reader) => {
  const qualifications = sections(parts, isQualification)
  return {
    blocks: factsOf([
      ['Form', reader.chosen('AwardForm.value', facts.form)],
      ['Awarded by', reader.named(facts.awardingBodies)],
      ['Decided by', reader.titled(first(sections(parts, isExamination), isAwardDecision)?.committee?.ref)],
      ['Issued', ...reader.texts(qualifications, isIssuing)],
      ['If that is not possible', ...reader.texts(qualifications, isFallback)],
      [
        'Signed by',
        ...all(qualifications, isSignatory).map((each) =>
          withNames(reader.said(each.function), reader.titled(each.partner?.ref)),
        ),
      ],
      ['Recognised by', reader.named(facts.recognisedBy)],
      ['Prior learning', ...reader.texts(sections(parts, isAdmission), isPriorLearningRecognition)],
    ]),
  }
}
