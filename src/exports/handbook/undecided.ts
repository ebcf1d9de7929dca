import { type AstNode, AstUtils } from 'langium'
import { isProgramme, isSection } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { titleOf } from '../../model/statements.ts'
import { joined, labelled, listOf, paragraph } from '../page/compose.ts'
import type { Inline, Run } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { Part } from './part.ts'

/** The steps of which learners and partners want to know what is open. */
const shown: ReadonlySet<string> = new Set(['programme', 'curriculum', 'qualification', 'languages', 'admission', 'examination'])

/**
 * What the partners say that they do not know yet, and the sections of the handbook that have nothing to say.
 *
 * @param silent the titles of these sections
 */
export function undecided({ decisions }: ProgrammeModel, silent: readonly Inline[], reader: Reader): Part {
  const unknowns = [decisions.head, ...decisions.sections]
    .filter((decision) => shown.has(decision.section))
    .flatMap((decision) => decision.unknowns)
  const said = unknowns.map(({ $container, subject, reason }) => {
    const about = reader.english((subject ?? '').replaceAll('-', ' '))
    const where = reader.titled(titledAround($container))
    return labelled(where ? joined([where, about]) : capitalised(about), reader.said(reason))
  })
  const note = silent.length > 0 ? [paragraph(joined([reader.word('undecidedNote'), joined(silent)], ' '))] : []
  return { blocks: [...note, ...listOf(said)] }
}

const capitalised = (run: Run): Run => ({ ...run, text: run.text.replace(/^./u, (letter) => letter.toUpperCase()) })

/** The block with a title that a statement stands in; nothing for the programme itself. */
function titledAround(node: AstNode | undefined): AstNode | undefined {
  const around = AstUtils.getContainerOfType(node, (each): each is AstNode => isSection(each) || titleOf(each) !== '')
  return isProgramme(around) || isSection(around) ? undefined : around
}
