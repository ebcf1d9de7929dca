/** In which block, and where in which statement, the author stands. */
import type { IToken } from 'chevrotain'
import type { Cursor } from './cursor.ts'
import { after, begun, type Thread } from './reading.ts'

/** A place in the language. */
export interface Position {
  /** The blocks around it, the file (`SourceFile`) first; undefined for one that the grammar does not know. */
  readonly blocks: readonly (string | undefined)[]
  /** The statement that is being written, in each way in which it can be understood; empty where none is. */
  readonly threads: readonly Thread[]
  /** The types of the statements before it in the innermost block, as far as they were understood. */
  readonly seen: ReadonlySet<string>
  /** Whether a statement may begin here. */
  readonly mayBegin: boolean
  /** Whether the statement before is still without something that it needs. */
  readonly isIncomplete: boolean
}

/** A block while it is read. */
interface Block {
  readonly type: string | undefined
  readonly seen: Set<string>
  threads: readonly Thread[]
  /** Between two statements: behind the opening brace, or behind a block. */
  between: boolean
}

/** The innermost block type of a position. */
export const blockOf = (position: Position): string | undefined => position.blocks.at(-1)

/** Reads what stands before the cursor. */
export function positionAt(cursor: Cursor): Position {
  const { before, beginsLine } = cursor
  const blocks: Block[] = [newBlock('SourceFile')]
  const closings = closingsOf(before)
  for (let index = 0; index < before.length; index += 1) {
    const token = before[index] as IToken
    const block = blocks.at(-1) as Block
    const name = token.tokenType.name
    const closing = closings.get(index)
    if (name === '{' && closing !== undefined) {
      // What is closed again says nothing about the cursor.
      index = closing
      finish(block)
    } else if (name === '{') {
      blocks.push(newBlock(opened(block)))
      finish(block)
    } else if (name === '}') {
      if (blocks.length > 1) blocks.pop()
      finish(blocks.at(-1) as Block)
    } else read(blocks, token, before[index - 1])
  }
  const { threads, between, seen } = blocks.at(-1) as Block
  const isIncomplete = threads.length > 0 && !threads.some(({ ways }) => ways.mayEnd)
  return {
    blocks: blocks.map(({ type }) => type),
    threads,
    seen: isIncomplete ? seen : new Set([...seen, ...typeOf(threads)]),
    mayBegin: between || beginsLine || !isIncomplete,
    isIncomplete,
  }
}

const newBlock = (type: string | undefined): Block => ({ type, seen: new Set(), threads: [], between: true })

/** The type of a statement, unless its words leave it open. */
function typeOf(threads: readonly Thread[]): readonly string[] {
  const types = [...new Set(threads.map(({ type }) => type))]
  return types.length === 1 ? types : []
}

/** Leaves the statement that is being read; the next one is as given. */
function leave(block: Block, threads: readonly Thread[]): void {
  for (const type of typeOf(block.threads)) block.seen.add(type)
  block.threads = threads
}

function finish(block: Block): void {
  leave(block, [])
  block.between = true
}

/** The type of the block that a brace opens: that of the statement which can go on with it. */
const opened = ({ threads }: Block): string | undefined =>
  threads.flatMap(({ ways }) => ways.steps).find(({ token }) => token === '{')?.slot.type

/** For each opening brace the place of the one that closes it, where there is one. */
function closingsOf(tokens: readonly IToken[]): ReadonlyMap<number, number> {
  const open: number[] = []
  const closings = new Map<number, number>()
  tokens.forEach(({ image }, index) => {
    if (image === '{') open.push(index)
    const opening = image === '}' ? open.pop() : undefined
    if (opening !== undefined) closings.set(opening, index)
  })
  return closings
}

/** Reads one token on: the statement goes on with it, another begins; or nothing fits, and the next line may be better. */
function read(blocks: Block[], token: IToken, previous: IToken | undefined): void {
  const block = blocks.at(-1) as Block
  const { name } = token.tokenType
  const continued = block.threads.flatMap((thread) => after(thread, name, token.image))
  const canBegin = block.between || block.threads.some(({ ways }) => ways.mayEnd)
  const next = [...continued, ...(canBegin ? begun(block.type, name, token.image) : [])]
  const isFresh = block.between || isFirstOnLine(token, previous)
  block.between = false
  if (continued.length > 0) block.threads = next
  else leave(block, next)
  if (next.length === 0 && isFresh) restart(blocks, token)
}

/** Begins anew with a word that fits no statement before it: in this block, or in one around it that was never closed. */
function restart(blocks: Block[], token: IToken): void {
  for (let depth = blocks.length - 1; depth >= 0; depth -= 1) {
    const threads = begun(blocks[depth]?.type, token.tokenType.name, token.image)
    if (threads.length === 0) continue
    blocks.length = depth + 1
    leave(blocks[depth] as Block, threads)
    return
  }
}

const isFirstOnLine = (token: IToken, previous: IToken | undefined): boolean =>
  previous === undefined || (previous.endLine ?? 0) < (token.startLine ?? 0)
