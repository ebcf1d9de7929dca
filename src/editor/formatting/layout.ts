import { indentComment, indentProse, isProse } from './prose.ts'
import type { Gap, Source, SourceToken } from './source-tokens.ts'
import { overlap, type Unsure } from './unsure.ts'

/** A part of the text to be replaced. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How wide a line may be before a list goes on in the next, or a block that was written in one line is opened; characters. */
export const lineWidth = 130

const indentationOf = (depth: number): string => '  '.repeat(depth)

/** How lines end in a text: as most of them do. */
export function newlineOf(text: string): '\r\n' | '\n' {
  const windows = text.match(/\r\n/g)?.length ?? 0
  const all = text.match(/\n/g)?.length ?? 0
  return windows * 2 > all ? '\r\n' : '\n'
}

/** What is left out between two tokens of a line; elsewhere stands one space. */
const isTight = (before: string, after: string): boolean =>
  after === ',' || after === ')' || before === '(' || after === '.' || before === '.' || (before === '{' && after === '}')

/** What stands where a line begins or goes on. */
interface Place {
  /** Which token is behind it. */
  readonly index: number
  readonly before: SourceToken | undefined
  readonly after: SourceToken | undefined
  /** Whether a new line begins: a statement, the end of a block or of the file. */
  readonly boundary: boolean
  readonly indentation: string
  /** The indentation of comments; one step more than that of a closing brace. */
  readonly forComments: string
}

/**
 * Lays out a file: two spaces for each block, a statement a line, one space between words, at most one empty line. Blocks that the
 * author has written in one line stay so while they fit; lists too long for their line go on in the next. Comments stay between the
 * same tokens, in the line of what stands before them or in one of their own.
 */
export class Layout {
  readonly replacements: Replacement[] = []
  private readonly source: Source
  private readonly unsure: readonly Unsure[]
  private readonly newline: '\r\n' | '\n'
  private column = 0
  private depthOfStatement = 0
  /** The closing brace of the block in one line that is being written. */
  private inline: SourceToken | undefined

  constructor(source: Source, unsure: readonly Unsure[]) {
    this.source = source
    this.unsure = unsure
    this.newline = newlineOf(source.text)
    const { tokens, last } = source
    for (const [index, token] of tokens.entries()) {
      this.gap(token.before, this.placeOf(index))
      this.token(token)
      if (token.text === '{') this.inline ??= this.endInLine(index)
      if (token === this.inline) this.inline = undefined
    }
    this.gap(last, this.placeOf(tokens.length))
  }

  private placeOf(index: number): Place {
    const before = this.source.tokens[index - 1]
    const after = this.source.tokens[index]
    if (this.inline) return { index, before, after, boundary: false, indentation: '', forComments: '' }
    const opened = before?.text === '{'
    const boundary = !before || !after || opened || after.beginsStatement || after.text === '}'
    if (after?.beginsStatement) this.depthOfStatement = after.depth
    const depth = boundary ? (after?.depth ?? 0) : this.depthOfStatement + 1
    const inner = after?.text === '}' ? depth + 1 : depth
    return { index, before, after, boundary, indentation: indentationOf(depth), forComments: indentationOf(inner) }
  }

  private gap(gap: Gap, place: Place): void {
    const sure = !gap.foreign && this.isSure(gap)
    this.put(gap, sure ? this.between(gap, place) : this.onlyIndented(gap.text, place))
  }

  /** What cannot be read stays; only a statement behind it that begins a line, and can be read, goes where it belongs. */
  private onlyIndented(text: string, { after, indentation }: Place): string {
    return after?.beginsStatement && this.isSure(after) ? text.replace(/(?<=[\r\n])[^\S\r\n]*$/, indentation) : text
  }

  private token(token: SourceToken): void {
    const moves = token.isText && isProse(token.text) && this.isSure(token)
    this.put(token, moves ? indentProse(token.text, indentationOf(this.depthOfStatement + 1), this.newline) : token.text)
  }

  private put({ start, end }: Unsure, text: string): void {
    if (text !== this.source.text.slice(start, end)) this.replacements.push({ start, end, text })
    const lineStart = text.lastIndexOf('\n')
    this.column = lineStart < 0 ? this.column + text.length : text.length - lineStart - 1
  }

  private between(gap: Gap, place: Place): string {
    const { before, after, boundary } = place
    const mark = !before && gap.text.startsWith('\uFEFF') ? '\uFEFF' : ''
    const written = this.comments(gap, place)
    const { text, ownLine, endsLine } = written
    if (!after) return mark + text + (before || text ? this.newline : '')
    if (!before && gap.comments.length === 0) return mark
    const brace = after.text === '}'
    // A comment in a line of its own, behind which the statement goes on in the same line, stays before it.
    const joined = ownLine && gap.breaks === 0 && !endsLine && !brace
    const broken = endsLine || (boundary ? !joined : ownLine && gap.breaks > 0)
    if (broken) {
      const empty = boundary && gap.breaks > 1 && !brace && !(before?.text === '{' && gap.comments.length === 0)
      return mark + text + this.newline.repeat(empty ? 2 : 1) + place.indentation
    }
    if (gap.comments.length > 0) return `${mark}${text}${isTight('', after.text) ? '' : ' '}`
    if (before?.text === ',' && !this.inline && !this.fits(place.index)) return this.newline + place.indentation
    return isTight(before?.text ?? '', after.text) ? '' : ' '
  }

  /** The comments of a gap, without what follows the last of them. */
  private comments(gap: Gap, { before, boundary, forComments }: Place) {
    let text = ''
    let ownLine = !before
    for (const [index, comment] of gap.comments.entries()) {
      const first = index === 0
      const breaks = first && !before ? 0 : comment.breaksBefore
      if (breaks > 0) {
        const empty = boundary && breaks > 1 && !(first && before?.text === '{')
        text += this.newline.repeat(empty ? 2 : 1) + forComments
        ownLine = true
      } else if (before || !first) text += ' '
      text += indentComment(comment.text, forComments, this.newline)
    }
    return { text, ownLine, endsLine: gap.comments.at(-1)?.text.startsWith('//') === true }
  }

  /** Whether the next member of a list has room in its line, with its comma. */
  private fits(start: number): boolean {
    const { tokens } = this.source
    const isEnd = ({ text, isText, beginsStatement }: SourceToken, index: number): boolean =>
      text === '{' || text === '}' || (index > start && (isText || beginsStatement || tokens[index - 1]?.text === ','))
    let end = start
    for (let token = tokens[end]; token && !isEnd(token, end); token = tokens[end]) end += 1
    return this.column + this.widthOf(start, end) <= lineWidth
  }

  /** How many characters the tokens take in one line, each with the space before it. */
  private widthOf(start: number, end: number): number {
    const { tokens } = this.source
    return tokens
      .slice(start, end)
      .reduce((width, { text }, index) => width + text.length + (isTight(tokens[start + index - 1]?.text ?? '', text) ? 0 : 1), 0)
  }

  /** The brace that ends a block, where the author has written the block in one line and it has room there. */
  private endInLine(opening: number): SourceToken | undefined {
    const { tokens } = this.source
    const first = opening + 1
    if ((tokens[first]?.before.breaks ?? 1) > 0) return undefined
    let end = first
    for (let token = tokens[end]; token && token.text !== '}' && this.staysInLine(token); token = tokens[end]) end += 1
    const last = tokens[end]
    if (last?.text !== '}' || !this.staysInLine(last)) return undefined
    return this.column + this.widthOf(first, end + 1) <= lineWidth ? last : undefined
  }

  private staysInLine(token: SourceToken): boolean {
    return token.text !== '{' && token.before.comments.length === 0 && !isProse(token.text) && this.isSure(token)
  }

  private isSure(part: Unsure): boolean {
    return !this.unsure.some((each) => overlap(part, each))
  }
}
