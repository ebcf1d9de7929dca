import type { AstNode, Reference, ValidationAcceptor } from 'langium'
import { isReference } from 'langium'
import * as ast from '../generated/ast.ts'
import type { MicrocredServices } from '../module.ts'
import { isNamed } from '../names.ts'
import { isProgrammePart, partOf } from '../programmes.ts'
import { repeatable } from '../repeatable.ts'
import type { Check } from './index.ts'
import { error, openingWord, related } from './report.ts'

type Block = AstNode & { statements?: AstNode[] }

/** Reports a statement of a block that has been given before, where one is meant; the parts of a programme count as one block. */
export const repetitionCheck: Check = (block: Block, accept: ValidationAcceptor, services: MicrocredServices): void => {
  if (!block.statements || block.statements.length === 0) return
  const earlier = statementsBefore(block, services)
  const first = new Map<string, AstNode>()
  for (const statement of earlier) remember(first, statement)
  for (const statement of block.statements) {
    const before = remember(first, statement)
    if (!before) continue
    const keyword = openingWord(statement)
    error(accept, 'repeated-statement', `${said(statement, keyword)} is given twice; one is meant.`, {
      node: statement,
      range: keywordRange(statement, keyword),
      relatedInformation: related(before, 'It stands here first.'),
    })
  }
}

/** Keeps the first statement of each kind, and gives it when this one repeats it. */
function remember(first: Map<string, AstNode>, statement: AstNode): AstNode | undefined {
  const key = keyOf(statement)
  if (key === undefined) return undefined
  const before = first.get(key)
  if (!before) first.set(key, statement)
  return before
}

/** What makes a statement the same as another: its type, and the values that distinguish it; nothing when it may be repeated. */
function keyOf(statement: AstNode): string | undefined {
  if (isNamed(statement)) return undefined
  const rule = repeatable[statement.$type]
  if (rule === true) return undefined
  const values = (rule ?? []).map((property) => spelled((statement as unknown as Record<string, unknown>)[property]))
  return values.includes(undefined) ? undefined : [statement.$type, ...values].join(' ')
}

function spelled(value: unknown): string | undefined {
  if (isReference(value)) return (value as Reference).$refText || undefined
  return value === undefined ? undefined : String(value)
}

/** Statements of the same block of the programme that stand in parts before this one. */
function statementsBefore(block: Block, services: MicrocredServices): AstNode[] {
  const part = isProgrammePart(block) ? block : ast.isSection(block) ? partOf(block) : undefined
  const programme = part && services.references.Programmes.programmeOf(part)
  if (!part || !programme) return []
  const parts = services.references.Programmes.parts(programme)
  const before = parts.slice(0, parts.indexOf(part)).flatMap((each) => each.statements ?? [])
  // A step may go on in another part; what it says once, it says once over all parts.
  if (isProgrammePart(block)) return before.filter((statement) => !ast.isSection(statement))
  return before.filter((section) => section.$type === block.$type).flatMap((section) => (section as Block).statements ?? [])
}

function said(statement: AstNode, keyword: string): string {
  const values = (repeatable[statement.$type] as readonly string[] | undefined)?.map((property) =>
    spelled((statement as unknown as Record<string, unknown>)[property]),
  )
  const what = values?.length ? `“${[...new Set([keyword, ...values])].join(' ')}”` : `“${keyword}”`
  return ast.isSection(statement) ? `The section ${what}` : what
}

function keywordRange(statement: AstNode, keyword: string) {
  const start = statement.$cstNode?.range.start
  return start && { start, end: { line: start.line, character: start.character + keyword.length } }
}
