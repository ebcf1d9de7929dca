/** Who answers for personal data, where they go, and how long they are kept. */
import { isDataController, isDataFlow, isDataRetention, isEcosystem } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, referred, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, withNames } from '../page/compose.ts'
import type { Block } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'

/** What the ecosystem says of data, and where the partners keep their records. */
export function dataProtection({ parts, support }: ProgrammeModel, reader: Reader): Block[] {
  const { figures, said, titled, named } = reader
  const ecosystems = sections(parts, isEcosystem)
  return factsOf([
    [
      'Controllers',
      ...all(ecosystems, isDataController).map(({ partners, text }) => withNames(named(referred(partners)), said(text))),
      ...reasons(ecosystems, ['controller'], reader),
    ],
    [
      'Data that pass between partners',
      ...all(ecosystems, isDataFlow).map(({ title, from, to }) =>
        labelled(said(title), joined([titled(from?.ref) ?? '?', titled(to?.ref) ?? '?'], ' → ')),
      ),
      ...reasons(ecosystems, ['data-flow'], reader),
    ],
    [
      'Kept for',
      ...all(ecosystems, isDataRetention).map(({ title, duration }) => labelled(said(title), figures.duration(duration))),
      ...reasons(ecosystems, ['retention'], reader),
    ],
    [
      'Archives',
      ...support.services.map(
        ({ institution, archive }) =>
          archive && labelled(titled(institution), withNames(said(archive.node.text), figures.duration(archive.node.duration))),
      ),
    ],
  ])
}
