/** What has to be done before the agreement can be signed, as sentences. */
import { type Institution, isAgreement, isAgreementReview, isAmendment, isExit } from '../../language/generated/ast.ts'
import type { MatterEntry } from '../../model/agreement.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { joined } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import { decisionRow, sentence } from '../page/decisions.ts'
import type { Reader } from '../page/reader.ts'
import { matterTitle } from './matters.ts'

/** The open points, in the order of the document. */
export function openPoints(model: ProgrammeModel, reader: Reader): Inline[] {
  const { agreement, decisions } = model
  const used = distinct(agreement.matters.flatMap(({ refersTo, decidedIn }) => (refersTo.length > 0 ? refersTo : decidedIn)))
  const steps = decisions.sections.filter((decision) => (used as readonly string[]).includes(decision.section))
  return [
    ...agreement.matters.flatMap((entry): Inline[] => matterPoint(entry, reader)),
    ...steps.map(decisionRow).flatMap((row): Inline[] => {
      const title = sentence(row.title)
      if (row.state === 'absent') return [`${title}: the description says nothing yet.`]
      const open = row.openQuestions.map(
        ({ question, until }) => `${title}: ${question}${until ? ` (to be decided by ${until})` : ''}`,
      )
      return row.state === 'agreed' ? open : [`${title}: ${row.missing.join(', ') || 'the partners'} still to agree.`, ...open]
    }),
    ...formalities(model, reader),
  ]
}

/** What a matter lacks; nothing where it is settled, or left out for a reason. */
function matterPoint({ subject, state, unknown }: MatterEntry, reader: Reader): Inline[] {
  const title = matterTitle(subject)
  if (state === 'missing') return [`The agreement does not name the matter “${title}”.`]
  if (state === 'named')
    return [`The matter “${title}” has no article, no text and no part of the description to which it refers.`]
  return state === 'unknown'
    ? [joined([`The matter “${title}” is not known yet: `, reader.said(unknown?.reason) ?? '', '.'], '')]
    : []
}

/** What the agreement needs beside its matters. */
function formalities({ agreement, parts, partners }: ProgrammeModel, reader: Reader): Inline[] {
  const blocks = sections(parts, isAgreement)
  const full = partners.filter((partner) => partner.full).map((partner) => partner.institution)
  const without = (found: (institution: Institution) => boolean): Institution[] =>
    full.filter((institution) => !found(institution))
  const reviews = all(blocks, isAgreementReview).map((review) => review.partner?.ref)
  const about = (institutions: readonly Institution[], what: string): Inline[] =>
    institutions.length > 0 ? [joined([`${what}: `, reader.named(institutions), '.'], '')] : []
  return [
    ...(agreement.term ? [] : ['How long the agreement holds is not said.']),
    ...(first(blocks, isAmendment) ? [] : ['How the agreement is amended is not said.']),
    ...(first(blocks, isExit) ? [] : ['How a partner can leave, and what then becomes of learners, is not said.']),
    ...about(
      without((one) => reviews.includes(one)),
      'No legal review is recorded for',
    ),
    ...about(
      without((one) => agreement.signatories.some((each) => each.institution === one)),
      'Nobody is named who signs for',
    ),
    ...about(agreement.unsigned, 'No signature is recorded for'),
  ]
}
