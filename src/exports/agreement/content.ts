/** The draft of the consortium agreement. */
import { isAgreement, isAgreementReview, isAmendment, isExit } from '../../language/generated/ast.ts'
import { dateOf } from '../../model/dates.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, sections } from '../../model/statements.ts'
import { termDays } from '../../model/term.ts'
import type { ExportInput } from '../export.ts'
import { factsOf, labelled, list, paragraph } from '../page/compose.ts'
import type { Block, Content, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { readerOf } from '../page/reader.ts'
import { dataProtection } from './data-protection.ts'
import { groups, matterSections } from './matters.ts'
import { openPoints } from './open-points.ts'
import { approvalTable, partiesTable } from './parties.ts'
import { signaturePages } from './signatures.ts'

/** The draft, in English; texts of the authors in the language asked for where they are translated. */
export function agreementContent({ model, language }: ExportInput): Content {
  const reader = readerOf(model, language, 'english')
  const open = openPoints(model, reader)
  return {
    language: 'en',
    kindOfDocument: 'Consortium agreement',
    mark: 'Draft for legal review',
    title: reader.titled(model.programme) ?? model.head.name,
    subtitles: [reader.named(model.partners.filter((partner) => partner.full).map((partner) => partner.institution))],
    notices: [
      'This is a draft for legal review and binds nobody. It brings together what the partners have written about each matter in the description of their programme, and who has agreed to it; lawyers of the partners have to turn it into articles and check it against the law of every country concerned.',
    ],
    sections: [
      {
        id: 'parties',
        title: 'Parties',
        blocks: orSilence([...partiesTable(model, reader), ...approvalTable(model, reader)], 'No partner is named yet.'),
      },
      {
        id: 'open-points',
        title: 'Open points',
        blocks:
          open.length > 0 ? [list(open, true)] : [paragraph('No open point is recorded in the description of the programme.')],
      },
      ...groups.map(
        ({ id, title, from, to }): Section => ({ id, title, blocks: [], sections: matterSections(model, reader, from, to) }),
      ),
      {
        id: 'data-protection',
        title: 'Data protection',
        blocks: orSilence(dataProtection(model, reader), 'Nothing is said yet about who answers for personal data.'),
      },
      {
        id: 'final-provisions',
        title: 'Final provisions',
        blocks: orSilence(finalProvisions(model, reader), 'Nothing is said yet about term, amendment and leaving.'),
      },
      ...signaturePages(model, reader),
    ],
    colophon: ['Drafted from the description of the programme by its partners.'],
    frame: { contents: 'Contents', skip: 'Skip to the content' },
  }
}

const orSilence = (blocks: readonly Block[], silence: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(silence, 'quiet')]

function finalProvisions(model: ProgrammeModel, reader: Reader): Block[] {
  const blocks = sections(model.parts, isAgreement)
  const { figures, texts, titled } = reader
  const days = termDays(model)
  return factsOf([
    [
      'Term',
      labelled(
        figures.duration(model.agreement.term?.duration),
        days && `${figures.date(dateOf(days.first))} to ${figures.date(dateOf(days.last))}`,
      ),
    ],
    ['Amendment', ...texts(blocks, isAmendment)],
    ['Leaving', ...texts(blocks, isExit)],
    [
      'Legal review',
      ...all(blocks, isAgreementReview).map(({ partner, date }) => labelled(titled(partner?.ref), figures.date(dateOf(date)))),
    ],
    ['Signed by all on', figures.date(model.agreement.signedOn)],
  ])
}
