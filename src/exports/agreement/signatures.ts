/** A page to sign for every partner. */
import { isAgreement, isAgreementSignatory, isCity, isLegalName } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import type { PartnerEntry } from '../../model/providers.ts'
import { all, sections } from '../../model/statements.ts'
import { factsOf, joined, paragraph } from '../page/compose.ts'
import type { Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** The pages, in the order of the partners. */
export const signaturePages = (model: ProgrammeModel, reader: Reader): Section[] =>
  model.partners.filter((partner) => partner.full).map((partner) => signaturePage(partner, model, reader))

function signaturePage({ institution, country }: PartnerEntry, model: ProgrammeModel, reader: Reader): Section {
  const { titled, figures, texts } = reader
  const signatory = all(sections(model.parts, isAgreement), isAgreementSignatory).find(
    (each) => each.partner?.ref === institution,
  )
  const signed = model.agreement.signatures.filter((signature) => signature.partners.includes(institution))
  const programme = titled(model.programme)
  return {
    id: `signature-${institution.name}`,
    title: ['Signature of ', titled(institution) ?? institution.name],
    ownPage: true,
    blocks: [
      ...factsOf([
        ['Name in law', ...texts(institution, isLegalName)],
        ['Seat', joined([...texts(institution, isCity), ...(country ? [figures.country(country)] : [])])],
        ['Recorded in the description', ...signed.map(({ date }) => `signed ${figures.date(date) ?? 'without a date'}`)],
      ]),
      paragraph(joined(['For the agreement on the joint programme ', programme ?? model.head.name, ':'], '')),
      {
        kind: 'signature',
        lines: [
          { label: 'Name' },
          { label: 'Function', value: reader.said(signatory?.function) },
          { label: 'Place and date' },
          { label: 'Signature' },
          { label: 'Seal' },
        ],
      },
    ],
  }
}
