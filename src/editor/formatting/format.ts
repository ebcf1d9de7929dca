import type { LangiumDocument, Lexer } from 'langium'
import type { Position } from 'vscode-languageserver-types'
import { Layout, type Replacement } from './layout.ts'
import { type Source, sourceOf } from './source-tokens.ts'
import { faults, unsureParts } from './unsure.ts'

/** What the formatter needs of the language. */
export interface FormattingServices {
  readonly parser: { readonly Lexer: Lexer }
}

/** What has to be replaced so that a file is laid out as it should be, from its beginning to its end. */
export function replacementsFor(document: LangiumDocument, services: FormattingServices): readonly Replacement[] {
  return layOut(document, sourceOf(document, services.parser.Lexer))
}

/** As `replacementsFor`, where the tokens are known already. */
export const layOut = (document: LangiumDocument, source: Source): readonly Replacement[] =>
  new Layout(source, unsureParts(document, source)).replacements

/** Puts the replacements into a text. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let end = 0
  const parts = replacements.map((replacement) => {
    const kept = text.slice(end, replacement.start)
    end = replacement.end
    return kept + replacement.text
  })
  return parts.join('') + text.slice(end)
}

/** The text of a file, laid out as it should be. */
export const formattedText = (document: LangiumDocument, services: FormattingServices): string =>
  replaced(document.textDocument.getText(), replacementsFor(document, services))

/** The first place of a file that cannot be read; nothing where all of it can. */
export function unreadableAt(document: LangiumDocument, services: FormattingServices): Position | undefined {
  const starts = faults(document, sourceOf(document, services.parser.Lexer)).map(({ start }) => start)
  return starts.length > 0 ? document.textDocument.positionAt(Math.min(...starts)) : undefined
}
