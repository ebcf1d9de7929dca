/** What is proposed to the author, and how an editor is told of it. */
import type { LangiumDocument } from 'langium'
import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode, type TextEdit } from 'vscode-languageserver'
import type { Cursor } from './cursor.ts'

/** One thing that can be written here. */
export interface Proposal {
  /** What the author sees and, without a snippet, what is written. */
  readonly label: string
  readonly kind: CompletionItemKind
  /** What it is, in one line. */
  readonly detail?: string
  /** More of it, in Markdown. */
  readonly documentation?: string
  /** Where it stands in the list: lower ones first, those of one rank as they are given. */
  readonly rank: number
  /** What the author may type to find it, where that is more than the label. */
  readonly filter?: string
  /** What is written: with places to fill in, and without them for editors that know none. */
  readonly insert?: { readonly snippet: string; readonly text: string }
  /** What has to change elsewhere in the file. */
  readonly edits?: readonly TextEdit[]
}

/** The ranks of proposals: what completes the statement before what begins another one. */
export const ranks = { value: 0, word: 1, missing: 2, further: 3, again: 4, elsewhere: 5, everywhere: 6, absence: 7 } as const

/** The kinds of things in the lists of an editor. */
export const proposalKinds = {
  name: CompletionItemKind.Reference,
  code: CompletionItemKind.Value,
  choice: CompletionItemKind.EnumMember,
  unit: CompletionItemKind.Unit,
  word: CompletionItemKind.Keyword,
  statement: CompletionItemKind.Property,
  block: CompletionItemKind.Module,
} as const

const digits = 4

/** Proposals as the editor gets them: each label once, the first where several have it, in a stable order. */
export function itemsOf(
  proposals: readonly Proposal[],
  cursor: Cursor,
  document: LangiumDocument,
  knowsSnippets: boolean,
): CompletionItem[] {
  const range = {
    start: document.textDocument.positionAt(cursor.word.start),
    end: document.textDocument.positionAt(cursor.word.end),
  }
  const once = new Map<string, Proposal>()
  for (const proposal of proposals) if (!once.has(proposal.label)) once.set(proposal.label, proposal)
  const ranked = [...once.values()].sort((a, b) => a.rank - b.rank)
  return ranked.map((proposal, index) => {
    const { label, kind, detail, documentation, filter, insert, edits } = proposal
    const isSnippet = knowsSnippets && insert !== undefined && insert.snippet !== insert.text
    const newText = isSnippet ? insert.snippet : (insert?.text ?? label)
    return {
      label,
      kind,
      sortText: String(index).padStart(digits, '0'),
      textEdit: { range, newText },
      ...(detail === undefined ? {} : { detail }),
      ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
      ...(filter === undefined ? {} : { filterText: filter }),
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(newText.includes('\n') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
      ...(edits && edits.length > 0 ? { additionalTextEdits: [...edits] } : {}),
    }
  })
}
