import { type AstNode, AstUtils, type LangiumDocument, type Lexer } from 'langium'

/** A comment between two tokens. */
export interface Comment {
  readonly text: string
  /** Line breaks between it and what stands before it; 0 where it stands in the same line. */
  readonly breaksBefore: number
}

/** What stands between two tokens: white space and comments. */
export interface Gap {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly comments: readonly Comment[]
  /** Line breaks between the last comment, or the token before where there is none, and the token behind. */
  readonly breaks: number
  /** Whether characters stand in it that are neither white space nor comment. */
  readonly foreign: boolean
}

/** A word, figure, text or mark of the source, with the gap before it. */
export interface SourceToken {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly before: Gap
  /** Whether a statement begins with it. */
  readonly beginsStatement: boolean
  readonly isText: boolean
  /** How many blocks are open around it; a brace is as deep as the statement that it belongs to. */
  readonly depth: number
}

/** A file as the formatter sees it. */
export interface Source {
  readonly text: string
  readonly tokens: readonly SourceToken[]
  /** What stands behind the last token. */
  readonly last: Gap
  /** Whether every brace has its partner. */
  readonly balanced: boolean
}

const commentOrBreak = /(\/\*[\s\S]*?\*\/|\/\/[^\n\r]*)|\r\n|\r|\n|[^\s\uFEFF]/g

/** Reads what stands between two tokens. */
function gapOf(text: string, start: number, end: number): Gap {
  const comments: Comment[] = []
  const between = text.slice(start, end)
  let breaks = 0
  let foreign = false
  for (const [found, comment] of between.matchAll(commentOrBreak)) {
    if (comment !== undefined) {
      comments.push({ text: comment, breaksBefore: breaks })
      breaks = 0
    } else if (/^[\r\n]/.test(found)) breaks += 1
    else foreign = true
  }
  return { start, end, text: between, comments, breaks, foreign }
}

const listsOfStatements: ReadonlySet<string | undefined> = new Set(['statements', 'imports', 'elements'])

/** Where the statements of a tree begin; the file itself is none. */
function beginnings(root: AstNode): ReadonlySet<number> {
  const starts = AstUtils.streamAst(root).filter((node) => listsOfStatements.has(node.$containerProperty))
  return new Set(starts.map((node) => node.$cstNode?.offset ?? -1))
}

/** Reads a file into tokens. The document has to be parsed, and not more than that. */
export function sourceOf(document: LangiumDocument, lexer: Lexer): Source {
  const text = document.textDocument.getText()
  const starts = beginnings(document.parseResult.value)
  const tokens: SourceToken[] = []
  let depth = 0
  let balanced = true
  let end = 0
  for (const token of lexer.tokenize(text).tokens) {
    if (token.image === '}') {
      balanced &&= depth > 0
      depth = Math.max(0, depth - 1)
    }
    tokens.push({
      text: token.image,
      start: token.startOffset,
      end: token.startOffset + token.image.length,
      before: gapOf(text, end, token.startOffset),
      beginsStatement: starts.has(token.startOffset),
      isText: token.tokenType.name === 'TEXT',
      depth,
    })
    end = token.startOffset + token.image.length
    if (token.image === '{') depth += 1
  }
  return { text, tokens, last: gapOf(text, end, text.length), balanced: balanced && depth === 0 }
}
