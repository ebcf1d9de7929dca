/** The snippets of Visual Studio Code: the blocks that are written most often, also where the language server does not run. */
import { wholeStatement } from '../src/editor/completion/blocks.ts'
import * as ast from '../src/language/generated/ast.ts'
import { entryOf } from '../src/language/reference/index.ts'
import { openingOf } from '../src/language/statements.ts'

/** Blocks that are written often, from the file inwards; a function in the team and a group begin with their most usual word. */
const blocks: readonly { readonly type: string; readonly opening?: string }[] = [
  { type: ast.Programme.$type },
  { type: ast.Extension.$type },
  { type: ast.Institution.$type },
  { type: ast.DegreeProgramme.$type },
  { type: ast.Stakeholder.$type },
  { type: ast.Objective.$type },
  { type: ast.Partner.$type },
  { type: ast.Member.$type, opening: 'member' },
  { type: ast.Committee.$type },
  { type: ast.Service.$type },
  { type: ast.Need.$type },
  { type: ast.TargetGroup.$type },
  { type: ast.Outcome.$type },
  { type: ast.Topic.$type },
  { type: ast.Course.$type },
  { type: ast.Load.$type },
  { type: ast.Assessment.$type },
  { type: ast.Group.$type, opening: 'group' },
  { type: ast.Mobility.$type },
  { type: ast.Milestone.$type },
  { type: ast.Campaign.$type },
  { type: ast.Fee.$type },
  { type: ast.Accreditation.$type },
  { type: ast.Route.$type },
  { type: ast.Cohort.$type },
]

/** One snippet, in the form that Visual Studio Code reads. */
export interface EditorSnippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/**
 * The snippets by their titles. Each is found under a word of its own (`new-course`), so that it does not stand beside the proposal of the
 * server for the same block.
 */
export function editorSnippets(): Readonly<Record<string, EditorSnippet>> {
  const entries = blocks.map(({ type, opening }) => {
    const words = opening ?? openingOf(type)
    const snippet: EditorSnippet = {
      prefix: `new-${words.replaceAll(' ', '-')}`,
      description: entryOf(type)?.says ?? words,
      body: wholeStatement(type, { opening }).snippet.split('\n'),
    }
    return [`New: ${words}`, snippet] as const
  })
  return Object.fromEntries(entries)
}
