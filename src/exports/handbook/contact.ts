import type { Institution, Member } from '../../language/generated/ast.ts'
import { isContact } from '../../language/generated/ast.ts'
import { first } from '../../model/statements.ts'
import { tableOf } from '../page/compose.ts'
import type { Inline, Run } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { PartWriter } from './part.ts'

/** Whom to ask: the leader, the voice of the learners, and each partner. */
export const contact: PartWriter = ({ team, partners }, reader) => {
  const { word, titled } = reader
  const people = [...team.leaders, ...team.learnerRepresentatives]
  const rows = [
    ...people.map((member): (Inline | undefined)[] => [
      titled(member),
      titled(member.organisation?.ref),
      addressOf(member, reader),
    ]),
    ...partners.map(({ institution }): (Inline | undefined)[] => [
      titled(institution),
      undefined,
      addressOf(institution, reader),
    ]),
  ]
  return {
    blocks: tableOf(
      word('contact'),
      [word('contact'), word('organisation'), word('address')],
      rows.filter(([, , address]) => address !== undefined),
    ),
  }
}

/** An address of mail becomes a link. */
function addressOf(node: Member | Institution, { said, link }: Reader): Run | undefined {
  const run = said(first(node, isContact)?.text)
  return run && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(run.text) ? link(`mailto:${run.text}`, run) : run
}
