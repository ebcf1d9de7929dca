import type { Accreditation, Indicator } from '../../language/generated/ast.ts'
import {
  isAccreditation,
  isAccreditationNeed,
  isAccreditationStatus,
  isAgency,
  isAllianceFramework,
  isDescription,
  isIndicator,
  isIntervalStatement,
  isPartnerSystem,
  isProcedure,
  isQuality,
  isQualityResponsibility,
  isTarget,
} from '../../language/generated/ast.ts'
import { all, first, referred, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, listOf, sectionOf, tableOf, withNames } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { PartWriter } from './part.ts'

/** Who answers for quality, how it is seen, and who looks at it from outside. */
export const quality: PartWriter = ({ parts }, reader) => {
  const { word, said, titled, named } = reader
  const blocks = sections(parts, isQuality)
  const responsibilities = all(blocks, isQualityResponsibility).map(({ text, by }) => withNames(said(text), named(referred(by))))
  return {
    blocks: factsOf([
      ...all(blocks, isPartnerSystem).map(({ partner, text }) => [titled(partner?.ref) ?? word('partner'), said(text)] as const),
      ...all(blocks, isAllianceFramework).map(({ title, text }) => [said(title) ?? word('procedure'), said(text)] as const),
    ]),
    sections: [
      ...sectionOf({ id: 'responsibilities', title: word('responsibilities'), blocks: listOf(responsibilities) }),
      ...sectionOf({
        id: 'indicators',
        title: word('indicators'),
        blocks: tableOf(
          word('indicators'),
          [word('indicator'), { title: word('target'), figures: true }, word('every'), { title: word('what'), wide: true }],
          all(blocks, isIndicator).map((node) => indicatorRow(node, reader)),
        ),
      }),
      ...sectionOf({
        id: 'accreditation',
        title: word('accreditation'),
        blocks: tableOf(
          word('accreditation'),
          [word('country'), word('agency'), word('procedure'), word('required'), word('status')],
          all(blocks, isAccreditation).map((node) => accreditationRow(node, reader)),
        ),
      }),
    ],
  }
}

function indicatorRow(node: Indicator, { figures, titled, texts }: Reader): (Inline | undefined)[] {
  return [
    titled(node),
    figures.measure(first(node, isTarget)?.value),
    figures.duration(first(node, isIntervalStatement)?.interval?.duration),
    joined(texts(node, isDescription)),
  ]
}

function accreditationRow(node: Accreditation, { figures, chosen, said, texts }: Reader): (Inline | undefined)[] {
  const need = first(node, isAccreditationNeed)
  return [
    node.country && figures.country(node.country),
    joined(texts(node, isAgency)),
    chosen('Procedure.value', first(node, isProcedure)?.value),
    labelled(chosen('AccreditationNeed.answer', need?.answer), said(need?.text)),
    chosen('AccreditationStatus.value', first(node, isAccreditationStatus)?.value),
  ]
}
