import {
  isAccommodation,
  isAppeals,
  isAwardCondition,
  isAwardDecision,
  isCompensation,
  isCreditCondition,
  isExamination,
  isExaminationMethod,
  isFinalGrade,
  isFraud,
  isProctoring,
  isResitRule,
  isResultValidity,
} from '../../language/generated/ast.ts'
import type { ConversionEntry } from '../../model/grading.ts'
import { all, first, sections } from '../../model/statements.ts'
import { factsOf, labelled, listOf, sectionOf, tableOf } from '../page/compose.ts'
import { type Inline, plainOf, type Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import { filled } from '../page/words.ts'
import type { PartWriter } from './part.ts'

/** How results come about, what they count on the joint scale, and when credits and award are given. */
export const examination: PartWriter = ({ parts, grading, conversion }, reader) => {
  const { word, figures, said, titled } = reader
  const rules = sections(parts, isExamination)
  const unsaid = (subject: string) => reasons(rules, [subject], reader)
  const final = first(rules, isFinalGrade)
  const scale = grading.scale
  const ends =
    scale?.worst === undefined || scale.best === undefined
      ? undefined
      : `${figures.number(scale.worst)}–${figures.number(scale.best)}`
  const pass = scale?.pass === undefined ? undefined : filled(word('passMark'), { mark: figures.number(scale.pass) })
  return {
    blocks: [
      ...listOf(reader.texts(rules, isExaminationMethod)),
      ...factsOf([
        [word('forCredits'), ...reader.texts(rules, isCreditCondition)],
        [
          word('forAward'),
          ...all(rules, isAwardCondition).map(({ credits, text }) =>
            labelled(figures.credits(conversion.toEcts(credits)), said(text)),
          ),
        ],
        [word('finalGrade'), reader.chosen('FinalGrade.rule', final?.rule), said(final?.text)],
        [word('compensation'), ...reader.texts(rules, isCompensation), ...unsaid('compensation')],
        [word('decidedBy'), titled(first(rules, isAwardDecision)?.committee?.ref)],
        [word('valid'), figures.duration(first(rules, isResultValidity)?.duration)],
        [
          word('resits'),
          ...all(rules, isResitRule).map(({ count, text }) => labelled(figures.number(count ?? 0), said(text))),
          ...unsaid('resits'),
        ],
        [word('supervision'), ...reader.texts(rules, isProctoring), ...unsaid('proctoring')],
        [word('needsOfLearners'), ...reader.texts(rules, isAccommodation), ...unsaid('accommodation')],
        [word('appeals'), ...reader.texts(rules, isAppeals), ...unsaid('appeals')],
        [word('fraud'), ...reader.texts(rules, isFraud), ...unsaid('fraud')],
      ]),
    ],
    sections: sectionOf({
      id: 'grades',
      title: word('scale'),
      blocks: [
        ...factsOf([[titled(scale?.node) ?? word('scale'), ends, pass]]),
        ...grading.conversions.flatMap((each) => gradeTable(each, reader)),
      ],
    }),
  }
}

function gradeTable({ partner, grades }: ConversionEntry, { word, figures, titled }: Reader): Table[] {
  const name = titled(partner)
  return tableOf(
    filled(word('gradesOf'), { partner: name ? plainOf(name) : '' }),
    [word('grade'), { title: word('counts'), figures: true }, word('result')],
    grades.map(({ grade, value, passes }): (Inline | undefined)[] => [
      grade,
      value === undefined ? undefined : figures.number(value),
      passes === undefined ? undefined : word(passes ? 'passed' : 'failed'),
    ]),
  )
}
