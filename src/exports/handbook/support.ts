import { isCommunity, isEcosystem, isLearnerService, isToolPurpose, isWebsite, type Tool } from '../../language/generated/ast.ts'
import { all, first, referred, sections } from '../../model/statements.ts'
import { joined, listOf, sectionOf, tableOf } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { PartWriter } from './part.ts'

/** Who helps learners, and with which tools they study. */
export const support: PartWriter = ({ parts, nodes }, reader) => {
  const { word, said, titled, named } = reader
  const ecosystems = sections(parts, isEcosystem)
  return {
    blocks: tableOf(
      word('support'),
      [word('service'), word('givenBy')],
      all(ecosystems, isLearnerService).map(({ title, partners }) => [said(title), named(referred(partners))]),
    ),
    sections: [
      ...sectionOf({ id: 'community', title: word('community'), blocks: listOf(reader.texts(ecosystems, isCommunity)) }),
      ...sectionOf({
        id: 'tools',
        title: word('tools'),
        blocks: tableOf(
          word('tools'),
          [word('tool'), word('purpose'), word('website')],
          // Those that the programme shares with others stand outside it.
          ((nodes.get('Tool') ?? []) as Tool[]).map((node): (Inline | undefined)[] => [
            titled(node),
            joined(
              all(node, isToolPurpose).flatMap((statement) => statement.values.flatMap((value) => said(value) ?? [])),
              '; ',
            ),
            reader.link(first(node, isWebsite)?.address),
          ]),
        ),
      }),
    ],
  }
}
