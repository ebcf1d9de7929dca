import type { AstNode, ValidationAcceptor } from 'langium'
import * as ast from '../generated/ast.ts'
import { nearest } from '../library/nearest.ts'
import type { MicrocredServices } from '../module.ts'
import { isProgrammePart, partOf } from '../programmes.ts'
import { statementsOf } from '../statements.ts'
import { listedStatementOf, subjectsOf } from '../subjects.ts'
import type { Checks } from './index.ts'
import { error, heading, listed, openingWord, related, suggestion } from './report.ts'

type Block = AstNode & { statements?: AstNode[] }

function subject(node: ast.Absence | ast.Unknown, accept: ValidationAcceptor): void {
  if (!node.subject || !node.$container) return
  const subjects = [...subjectsOf(node.$container.$type).keys()]
  if (subjects.includes(node.subject)) return
  const word = node.$type === 'Absence' ? 'no' : 'unknown'
  const near = nearest(node.subject, subjects)
  const remedy = near.length > 0 ? suggestion(near, subjects) : placeFor(node.subject, word, subjects)
  const message = `“${word} ${node.subject}” means nothing here: no statement of this block begins with ${node.subject}.`
  error(accept, 'unknown-subject', `${message} ${remedy}`.trimEnd(), {
    node,
    property: 'subject',
    data: { nearest: near },
  })
}

/** Where such a "no" can stand, or else what it can be about here; nothing where that is more than one reads in a message. */
function placeFor(subject: string, word: string, subjects: readonly string[]): string {
  const sections = statementsOf(ast.Programme.$type).filter(({ type }) => subjectsOf(type).has(subject))
  if (sections.length > 0 && sections.length <= 3)
    return `It can stand in ${listed(
      sections.flatMap(({ keyword }) => keyword ?? []),
      'or',
    )}.`
  return subjects.length <= 20 ? `Here “${word}” can be about ${listed(subjects, 'or')}.` : ''
}

/** Reports a "no" about something that stands in the same block; a section, and the head of a programme, is one block over all its parts. */
function declinedButThere(absence: ast.Absence, accept: ValidationAcceptor, services: MicrocredServices): void {
  if (!absence.subject) return
  const statements = wholeBlock(absence.$container, services).flatMap((block) => block.statements ?? [])
  const there = whatStands(absence.subject, absence.$container.$type, statements)
  if (!there) return
  const message = `“no ${absence.subject}” is said here, yet “${heading(there)}” is there. Take out the one that does not hold.`
  error(accept, 'declined-but-there', message, {
    node: absence,
    property: 'subject',
    relatedInformation: related(there, 'This is what stands there.'),
  })
}

/**
 * What stands in a block and would contradict a `no … because` in it.
 *
 * @param subject the word after "no"
 * @param block the type of the block
 * @param statements all that the block says, in all files
 */
export function whatStands(subject: string, block: string, statements: readonly AstNode[]): AstNode | undefined {
  const list = listedStatementOf(block)
  if (list?.words.includes(subject)) {
    return statements.find(
      (statement) =>
        statement.$type === list.type && (statement as unknown as Record<string, unknown>)[list.property] === subject,
    )
  }
  const keyword = subjectsOf(block).get(subject)
  const types = statementsOf(block).filter((statement) => keyword !== undefined && statement.keywords.includes(keyword))
  const there = types.map(({ type }) =>
    statements.find((statement) => statement.$type === type && openingWord(statement) === keyword),
  )
  // Where a word begins several kinds of statement (level EQF 7, level analyse), "no" may mean the one that is not there.
  return there.includes(undefined) ? undefined : there[0]
}

/** The block itself, or all blocks of the programme that say the same: its parts, or the same section in each of them. */
function wholeBlock(block: Block, services: MicrocredServices): readonly Block[] {
  const part = isProgrammePart(block) ? block : ast.isSection(block) ? partOf(block) : undefined
  const programme = part && services.references.Programmes.programmeOf(part)
  if (!part || !programme) return [block]
  const parts = services.references.Programmes.parts(programme)
  if (isProgrammePart(block)) return parts
  return parts.flatMap((each) => each.statements ?? []).filter((section) => section.$type === block.$type) as Block[]
}

/** What is absent or unknown is something that the block could say; what is absent is not there. */
export const absenceChecks: Checks = { Absence: [subject, declinedButThere], Unknown: [subject] }
