/** What has to be done before the agreement can be signed, as sentences. */
import { type Institution, isAgreement, isAgreementReview, isAmendment, isExit } from '../../language/generated/ast.ts'
import type { MatterEntry } from '../../model/agreement.ts'
import { dateOf } from '../../model/dates.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { joined } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import { type DecisionRow, decisionRow, sentence } from '../page/decisions.ts'
import type { Reader } from '../page/reader.ts'
import { matterTitle } from './matters.ts'

/** The open points, in the order of the document; what lacks the same is one point. */
export function openPoints(model: ProgrammeModel, reader: Reader): Inline[] {
  const { agreement, decisions } = model
  const used = distinct(agreement.matters.flatMap(({ refersTo, decidedIn }) => (refersTo.length > 0 ? refersTo : decidedIn)))
  const steps = decisions.sections
    .filter((decision) => (used as readonly string[]).includes(decision.section))
    .map((decision) => decisionRow(decision, reader.language))
  return [...matterPoints(agreement.matters, reader), ...stepPoints(steps, reader), ...formalities(model, reader)]
}

/** What matters lack; nothing where they are settled, or left out for a reason. */
function matterPoints(matters: readonly MatterEntry[], reader: Reader): Inline[] {
  const named = (state: MatterEntry['state']): string[] =>
    matters.filter((entry) => entry.state === state).map(({ subject }) => `“${matterTitle(subject)}”`)
  const [missing, empty] = [named('missing'), named('named')]
  return [
    ...(missing.length === matters.length ? [`The agreement names none of its ${matters.length} matters yet.`] : []),
    ...(missing.length > 0 && missing.length < matters.length ? [`The agreement does not name yet: ${missing.join('; ')}.`] : []),
    ...(empty.length > 0
      ? [`There is no article, no text and no part of the description to refer to yet for: ${empty.join('; ')}.`]
      : []),
    ...matters
      .filter((entry) => entry.state === 'unknown')
      .map(({ subject, unknown }) =>
        joined([`The matter “${matterTitle(subject)}” is not known yet: `, reader.said(unknown?.reason) ?? '', '.'], ''),
      ),
  ]
}

/** Steps of which nothing is written, those on which the same partners still have to agree, and the questions that are open. */
function stepPoints(steps: readonly DecisionRow[], { figures }: Reader): string[] {
  const titles = (rows: readonly DecisionRow[]): string => rows.map(({ title }) => sentence(title)).join('; ')
  const absent = steps.filter((row) => row.state === 'absent')
  const undecided = steps.filter((row) => row.state === 'open' || row.state === 'partly')
  const waiting = Map.groupBy(undecided, (row) => row.missing.join(', ') || 'The partners')
  return [
    ...(absent.length > 0 ? [`The description says nothing yet about: ${titles(absent)}.`] : []),
    ...Array.from(waiting, ([partners, rows]) => `${partners} still to agree on: ${titles(rows)}.`),
    ...steps.flatMap(({ title, openQuestions }) =>
      openQuestions.map(({ question, partners, until }) => {
        const day = figures.date(dateOf(until ?? undefined))
        const due = [...(partners.length > 0 ? [`for ${partners.join(', ')}`] : []), ...(day ? [`until ${day}`] : [])]
        return `${sentence(title)}: ${question}${due.length > 0 ? ` (${due.join(', ')})` : ''}`
      }),
    ),
  ]
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
