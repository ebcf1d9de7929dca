import type { LangiumDocument } from 'langium'
import type { Formatter } from 'langium/lsp'
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
} from 'vscode-languageserver'
import type { TextEdit } from 'vscode-languageserver-types'
import { type FormattingServices, layOut, replacementsFor } from './formatting/format.ts'
import type { Replacement } from './formatting/layout.ts'
import { type Gap, type Source, type SourceToken, sourceOf } from './formatting/source-tokens.ts'

/** Lays out files as they are written: whole, in part, and behind each closed block and finished line. */
export class MicrocredFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] }
  private readonly services: FormattingServices

  constructor(services: FormattingServices) {
    this.services = services
  }

  formatDocument(document: LangiumDocument, _params: DocumentFormattingParams): TextEdit[] {
    return replacementsFor(document, this.services).map((replacement) => editOf(document, replacement))
  }

  formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
    const start = document.textDocument.offsetAt({ line: range.start.line, character: 0 })
    const end = document.textDocument.offsetAt(range.end)
    return replacementsFor(document, this.services)
      .filter((replacement) => replacement.end >= start && replacement.start <= end)
      .map((replacement) => editOf(document, replacement))
  }

  formatDocumentOnType(document: LangiumDocument, { position, ch }: DocumentOnTypeFormattingParams): TextEdit[] {
    const source = sourceOf(document, this.services.parser.Lexer)
    const offset = document.textDocument.offsetAt(position)
    const edits = ch === '}' ? closedBlock(document, source, offset) : finishedLine(document, source, offset)
    return edits.map((replacement) => editOf(document, replacement))
  }
}

const editOf = ({ textDocument }: LangiumDocument, { start, end, text }: Replacement): TextEdit => ({
  range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
  newText: text,
})

/** What changes in the block that the brace before the cursor closes, and in the statement that the block belongs to. */
function closedBlock(document: LangiumDocument, source: Source, cursor: number): readonly Replacement[] {
  const { tokens } = source
  const closing = tokens.findIndex(({ end, text }) => end === cursor && text === '}')
  const before = tokens.slice(0, Math.max(closing, 0))
  const brace = before.findLast(({ text, depth }) => (text === '{' || text === '}') && depth === tokens[closing]?.depth)
  // The brace before it on its level is not the one that opens the block where this one closes nothing.
  if (brace?.text !== '{') return []
  const first = before.findLast((token) => token.beginsStatement && token.start < brace.start)
  if (!first) return []
  return layOut(document, source).filter(({ start, end }) => start >= first.before.start && end <= cursor)
}

/** What changes in the line that the cursor has just left, and how far its new line is indented; a line break is never taken away. */
function finishedLine(document: LangiumDocument, source: Source, cursor: number): readonly Replacement[] {
  const { text } = source
  const lineStart = Math.max(text.lastIndexOf('\n', cursor - 1), text.lastIndexOf('\r', cursor - 1)) + 1
  const gap = gapAround(source, lineStart)
  // Within a text or a comment everything is the author's.
  if (!gap || gap.foreign || isComment(gap, lineStart)) return []
  const before = text.slice(0, lineStart).replace(/(\r\n|\r|\n)$/, '')
  const previous = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const inLine = layOut(document, source).flatMap((replacement) => onlyInLine(replacement, text, previous, before.length))
  const written = /^[^\S\r\n]*/.exec(text.slice(lineStart))?.[0] ?? ''
  const indentation = indentationAt(source.tokens, lineStart, written)
  if (written === indentation) return inLine
  return [...inLine, { start: lineStart, end: lineStart + written.length, text: indentation }]
}

const gapAround = ({ tokens, last }: Source, offset: number) =>
  [...tokens.map(({ before }) => before), last].find(({ start, end }) => start < offset && offset <= end)

/** Whether a place between two tokens is in a comment. */
const isComment = ({ start, text }: Gap, offset: number): boolean =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|\/\/[^\n\r]*/g)].some(({ 0: comment, index }) => {
    const from = start + index
    return from < offset && offset < from + comment.length
  })

/** A replacement as far as it is in a line; one that begins before the line keeps to what indents it. */
function onlyInLine(replacement: Replacement, text: string, lineStart: number, lineEnd: number): Replacement[] {
  if (replacement.start >= lineStart && replacement.end <= lineEnd) return [replacement]
  const old = text.slice(replacement.start, replacement.end)
  const reaches = replacement.end >= lineStart && replacement.end <= lineEnd && /[\r\n][^\S\r\n]*$/.test(old)
  if (!reaches || !/[\r\n][^\S\r\n]*$/.test(replacement.text)) return []
  const indentation = /[^\r\n]*$/.exec(replacement.text)?.[0] ?? ''
  const start = text.slice(0, replacement.end).search(/[^\r\n]*$/)
  return start === lineStart ? [{ start, end: replacement.end, text: indentation }] : []
}

/** The indentation of a line: one step for each block that is open there, one more behind a comma. As written where a statement goes on. */
function indentationAt(tokens: readonly SourceToken[], lineStart: number, written: string): string {
  const before = tokens.findLast(({ end }) => end <= lineStart)
  const first = tokens.find(({ start }) => start === lineStart + written.length)
  if (first) return first.beginsStatement || first.text === '}' ? '  '.repeat(first.depth) : written
  const open = before?.text === '{' || before?.text === ','
  return '  '.repeat((before?.depth ?? 0) + (open ? 1 : 0))
}
