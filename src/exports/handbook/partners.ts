import {
  isFaculty,
  isJointWork,
  isStakeholderKind,
  isUniqueRole,
  isWebsite,
  type Stakeholder,
} from '../../language/generated/ast.ts'
import { all, first } from '../../model/statements.ts'
import { joined, tableOf, withNames } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { PartWriter } from './part.ts'

/** Who gives the programme, and who works with them. */
export const partners: PartWriter = (model, reader) => {
  const { word, titled, figures, texts } = reader
  // Those that the programme shares with others stand outside it.
  const stakeholders = (model.nodes.get('Stakeholder') ?? []) as Stakeholder[]
  return {
    blocks: [
      ...tableOf(
        word('partners'),
        [word('partner'), word('country'), word('role'), word('website')],
        model.partners.map(({ institution, coordinator, country, nodes }): (Inline | undefined)[] => [
          withNames(titled(institution), coordinator ? word('coordinator') : undefined),
          country && figures.country(country),
          joined([...texts(nodes, isUniqueRole), ...texts(nodes, isFaculty)], '; '),
          reader.link(first(institution, isWebsite)?.address),
        ]),
      ),
      ...tableOf(
        word('stakeholders'),
        [word('organisation'), word('kind'), word('works'), word('website')],
        stakeholders.map((node): (Inline | undefined)[] => [
          titled(node),
          reader.chosen('StakeholderKind.value', first(node, isStakeholderKind)?.value),
          joined(all(node, isJointWork).flatMap((work) => reader.said(work.text) ?? [])),
          reader.link(first(node, isWebsite)?.address),
        ]),
      ),
    ],
  }
}
