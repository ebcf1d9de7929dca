/** Who the parties are, and by which decisions of their own they take part. */
import { isApprovalBody, isCommitment, isLegalName, isRecognised } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all } from '../../model/statements.ts'
import { joined, tableOf } from '../page/compose.ts'
import type { Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** The parties with their names in law. */
export const partiesTable = ({ partners }: ProgrammeModel, reader: Reader): Table[] =>
  tableOf(
    'Parties',
    ['Partner', 'Name in law', 'Country', 'Recognised by', 'Part', 'Takes part'],
    partners.map(({ institution, country, status, coordinator, joins, leaves }) => [
      reader.titled(institution),
      joined(reader.texts(institution, isLegalName)),
      country && reader.figures.country(country),
      joined(all(institution, isRecognised).flatMap((statement) => reader.said(statement.authority) ?? [])),
      coordinator ? 'Coordinator' : reader.chosen('PartnerStatus.value', status),
      joined(
        [joins && `from ${reader.figures.date(joins)}`, leaves && `until ${reader.figures.date(leaves)}`].flatMap(
          (each) => each ?? [],
        ),
        ' ',
      ),
    ]),
  )

/** A table of which only the names of the partners are left says nothing. */
export const moreThanNames = ({ columns }: Table): boolean => columns.length > 1

/** By which decision each partner takes part, and what its own bodies have approved. */
export const approvalTable = ({ partners, support }: ProgrammeModel, reader: Reader): Table[] =>
  tableOf(
    'Decisions of each partner by itself',
    ['Partner', 'To take part', 'Approval of the programme by', 'State', 'Since'],
    partners.map(({ institution, nodes }) => {
      const approval = support.approvals.find((each) => each.institution === institution)
      return [
        reader.titled(institution),
        joined(reader.texts(nodes, isCommitment), '; '),
        joined(reader.texts(approval?.node, isApprovalBody), '; '),
        reader.chosen('ApprovalStatus.value', approval?.status?.value),
        reader.figures.date(approval?.status?.date),
      ]
    }),
  ).filter(moreThanNames)
