import { DefaultLexerErrorMessageProvider } from 'langium'

/** Quotes of other countries and of word processors that do not open a text here. */
const otherQuotes = /^[„«»‟'‘’‚‹›]/u

/** Messages for characters that belong to no word, figure or text. */
export class MicrocredLexerMessages extends DefaultLexerErrorMessageProvider {
  override buildUnexpectedCharactersMessage(fullText: string, startOffset: number, length: number): string {
    const found = fullText.slice(startOffset, startOffset + length)
    if (found.startsWith('/*')) return 'This comment is not closed: “*/” is missing where it ends.'
    if (otherQuotes.test(found)) return `“${found}” opens no text here. Texts stand in straight quotes: "like this".`
    return `“${found}” has no meaning here. Keyword and value stand side by side, without colons, equals signs or semicolons.`
  }
}
