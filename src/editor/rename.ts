import type { AstNode, LangiumDocument } from 'langium'
import type { RenameProvider } from 'langium/lsp'
// The error has to be of the connection's own kind, or the refusal would be sent as if it were an answer.
import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import type { Range, RenameParams, TextDocumentPositionParams, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { isProgramme } from '../language/generated/ast.ts'
import { kindOf } from '../language/kinds.ts'
import { isNamed, nameOf, namespaceOf } from '../language/names.ts'
import { asWritten, isName } from '../language/written-names.ts'
import type { EditorServices } from './module.ts'
import { namedAt, occurrencesOf, unknownNameAt } from './occurrences.ts'

/**
 * Gives the thing at the cursor another name, in all files. Texts in quotes are left alone. A name that cannot be one, or that something
 * else bears already, is refused with a sentence that says why.
 */
export class MicrocredRenameProvider implements RenameProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  /** @throws ResponseError where nothing can be renamed, or not to this */
  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit {
    const { thing } = this.named(document, document.textDocument.offsetAt(position))
    const name = newName.trim().replace(/^\^/, '')
    if (!isName(name))
      throw refused(
        `“${newName}” cannot be a name: names are of letters, digits, _ and -, without spaces, and begin with a letter.`,
      )
    const occurrences = occurrencesOf(thing, this.services)
    const taken = this.bearerOf(
      name,
      thing,
      occurrences.map(({ node }) => node),
    )
    if (taken) throw refused(`“${name}” is the name of ${kindOf(taken.$type)} “${(taken as { name?: string }).name}” already.`)
    const changes: Record<string, TextEdit[]> = {}
    for (const { document, word } of occurrences) {
      const uri = document.uri.toString()
      changes[uri] = [...(changes[uri] ?? []), { range: word.range, newText: asWritten(name) }]
    }
    return { changes }
  }

  /** @throws ResponseError where nothing can be renamed */
  prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range {
    return this.named(document, document.textDocument.offsetAt(position)).word.range
  }

  private named(document: LangiumDocument, offset: number): NonNullable<ReturnType<typeof namedAt>> {
    const named = namedAt(document, offset)
    if (named) return named
    const unknown = unknownNameAt(document, offset)
    throw refused(
      unknown === undefined
        ? 'Here stands no name. Names that can be changed are those of programmes, institutions, courses, outcomes and the like.'
        : `“${unknown}” is declared nowhere, so there is nothing to rename; correct the name, or declare it.`,
    )
  }

  /** What bears a name already where the thing is declared or referred to, and would be taken for it. */
  private bearerOf(name: string, thing: AstNode, places: readonly AstNode[]): AstNode | undefined {
    const { Programmes } = this.services.references
    if (isProgramme(thing)) return Programmes.all().find((programme) => programme !== thing && programme.name === name)
    const whole = isNamed(thing) ? nameOf(thing).split('.').slice(0, -1).concat(name).join('.') : name
    for (const place of new Set(places)) {
      for (const table of Programmes.visible(place)) {
        for (const { node } of table.get(whole))
          if (node && node !== thing && namespaceOf(node) === namespaceOf(thing)) return node
      }
    }
    return undefined
  }
}

const refused = (message: string): ResponseError<void> => new ResponseError(ErrorCodes.InvalidParams, message)
