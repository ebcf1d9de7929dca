import { type AstNode, CstUtils, type LangiumDocument } from 'langium'
import type { CodeActionProvider } from 'langium/lsp'
import type { CodeActionParams } from 'vscode-languageserver'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import type { FindingData } from '../language/validator.ts'
import { type FileEdit, fixesOf, type QuickFix } from './fixes/index.ts'
import type { EditorServices } from './module.ts'
import { clientCommands } from './protocol.ts'
import { refactoringsAt } from './refactorings/index.ts'

/** The kind of the action that mends, in one file, all that has a single right remedy. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.microcred`

/** The bulbs of the editor: what mends a finding, what explains it, and what rearranges a text without changing what it says. */
export class MicrocredCodeActionProvider implements CodeActionProvider {
  private readonly services: EditorServices
  /** Whether the editor knows places to fill in within an edit. */
  private snippets = false

  constructor(services: EditorServices) {
    this.services = services
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.snippets = capabilities.workspace?.workspaceEdit?.snippetEditSupport === true
    })
  }

  getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
    const wanted = (kind: string): boolean =>
      context.only === undefined || context.only.some((each) => kind === each || kind.startsWith(`${each}.`))
    return [
      ...(wanted(CodeActionKind.QuickFix) ? this.quickFixes(document, context.diagnostics) : []),
      ...(wanted(CodeActionKind.RefactorExtract) || wanted(CodeActionKind.RefactorMove)
        ? refactoringsAt(document, range, this.services).filter(({ kind }) => wanted(kind ?? ''))
        : []),
      // Everything at once is only done when it is asked for, as on saving.
      ...(context.only !== undefined && wanted(fixAllKind) ? this.fixAll(document) : []),
    ]
  }

  private quickFixes(document: LangiumDocument, diagnostics: readonly Diagnostic[]): CodeAction[] {
    return diagnostics.flatMap((diagnostic) => {
      const fixes = this.fixesOf(document, diagnostic)
      return [
        ...fixes.map((fix) => this.action(fix, diagnostic)),
        ...(fixes.some(isComplete) ? this.allOfKind(document, diagnostic) : []),
        ...explanation(diagnostic),
      ]
    })
  }

  private fixesOf(document: LangiumDocument, diagnostic: Diagnostic): readonly QuickFix[] {
    const data = (diagnostic.data ?? { code: diagnostic.code }) as FindingData
    return fixesOf({ diagnostic, data, document, node: nodeAt(document, diagnostic), services: this.services })
  }

  private action({ title, edits, preferred }: QuickFix, diagnostic: Diagnostic): CodeAction {
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: preferred === true,
      edit: workspaceEdit(edits, this.snippets),
    }
  }

  /** Mends everything of one kind in a file, where there are several. */
  private allOfKind(document: LangiumDocument, { code }: Diagnostic): CodeAction[] {
    const same = (document.diagnostics ?? []).filter((each) => each.code === code)
    const edits = this.completeEdits(document, same)
    if (edits.length < 2) return []
    const title = `Mend all ${edits.length} of this kind in this file`
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: same, edit: workspaceEdit(edits, false) }]
  }

  private fixAll(document: LangiumDocument): CodeAction[] {
    const edits = this.completeEdits(document, document.diagnostics ?? [])
    if (edits.length === 0) return []
    return [{ title: 'Mend all that has one right remedy', kind: fixAllKind, edit: workspaceEdit(edits, false) }]
  }

  /** The edits of the fixes with which nothing is left to decide, those that do not touch each other. */
  private completeEdits(document: LangiumDocument, diagnostics: readonly Diagnostic[]): FileEdit[] {
    const taken: FileEdit[] = []
    for (const diagnostic of diagnostics) {
      const fix = this.fixesOf(document, diagnostic).find(isComplete)
      if (fix?.edits.every((edit) => edit.document === document && !taken.some((other) => touches(other, edit)))) {
        taken.push(...fix.edits)
      }
    }
    return taken
  }
}

const isComplete = ({ preferred, complete }: QuickFix): boolean => preferred === true && complete === true

function touches({ range: one, document }: FileEdit, { range: other }: FileEdit): boolean {
  const { textDocument } = document
  return (
    textDocument.offsetAt(one.start) <= textDocument.offsetAt(other.end) &&
    textDocument.offsetAt(other.start) <= textDocument.offsetAt(one.end)
  )
}

/** The node at the beginning of the place that a finding marks. */
function nodeAt(document: LangiumDocument, { range }: Diagnostic): AstNode | undefined {
  const root = document.parseResult.value.$cstNode
  return root && CstUtils.findLeafNodeAtOffset(root, document.textDocument.offsetAt(range.start))?.astNode
}

/** The command that opens the page of the guideline on which a finding rests. */
function explanation(diagnostic: Diagnostic): CodeAction[] {
  const { guideline } = (diagnostic.data ?? {}) as Partial<FindingData>
  if (guideline === undefined) return []
  const title = `Explain the guideline ${guideline}`
  const command = { title, command: clientCommands.explain, arguments: [guideline] }
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command }]
}

/** The edits of one or several files; with places to fill in only where they are one and the editor knows them. */
function workspaceEdit(edits: readonly FileEdit[], snippets: boolean): WorkspaceEdit {
  const byFile = [...Map.groupBy(edits, ({ document }) => document.uri.toString())]
  const withPlaces = snippets && edits.some(({ snippet }) => snippet !== undefined)
  if (!withPlaces) return { changes: Object.fromEntries(byFile.map(([uri, its]) => [uri, its.map(plain)])) }
  return {
    documentChanges: byFile.map(([uri, its]) => ({
      textDocument: { uri, version: null },
      edits: its.map((edit): TextEdit | SnippetTextEdit =>
        edit.snippet === undefined ? plain(edit) : { range: edit.range, snippet: { kind: 'snippet', value: edit.snippet } },
      ),
    })),
  }
}

const plain = ({ range, text }: FileEdit): TextEdit => ({ range, newText: text })
