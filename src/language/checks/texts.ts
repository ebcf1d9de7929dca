import type { AstNode, ValidationAcceptor } from 'langium'
import { GrammarUtils } from 'langium'
import type { Text, Translation } from '../generated/ast.ts'
import { isClosed } from '../texts.ts'
import type { Checks } from './index.ts'
import { error, listed, warning } from './report.ts'

/** What stands in the source where a text is not closed; nothing where it is. */
function unclosed(node: AstNode): string | undefined {
  const source = GrammarUtils.findNodeForProperty(node.$cstNode, 'value')?.text
  return source === undefined || isClosed(source) ? undefined : source
}

function closed(node: Text | Translation, accept: ValidationAcceptor): void {
  const source = unclosed(node)
  if (source === undefined) return
  const message = source.startsWith('"""')
    ? 'This block of prose is not closed: three quotes are missing where it ends.'
    : 'This text is not closed: a quote is missing at the end of the line. A text over several lines stands in three quotes.'
  error(accept, 'open-text', message, { node, property: 'value' })
}

function translations(text: Text, accept: ValidationAcceptor): void {
  const seen = new Set<string>()
  for (const translation of text.translations ?? []) {
    if (!translation.language) continue
    if (seen.has(translation.language)) {
      error(accept, 'repeated-translation', `The translation into ${translation.language} is given twice; one is meant.`, {
        node: translation,
        property: 'language',
      })
    }
    seen.add(translation.language)
  }
}

function empty(text: Text, accept: ValidationAcceptor): void {
  // A text that is not closed is being typed.
  if (text.value !== undefined && text.value.trim() === '' && unclosed(text) === undefined) {
    const others = (text.translations ?? [])
      .filter((translation) => translation.value?.trim())
      .map((translation) => translation.language)
    const but = others.length > 0 ? ` (there is one in ${listed(others)})` : ''
    error(accept, 'empty-text', `This text is empty${but}. Write it, or leave the statement out.`, {
      node: text,
      property: 'value',
    })
  }
}

/** What an editor puts where a text is to be written. */
const gap = /^(…|\.\.\.)$/

/** Until it is written, a gap counts as said: whoever reads the documents would find three dots there. */
function unwritten(text: Text | Translation, accept: ValidationAcceptor): void {
  if (text.value === undefined || !gap.test(text.value.trim())) return
  warning(accept, 'unwritten-text', 'This text is still to be written: dots hold its place.', { node: text, property: 'value' })
}

/** Texts: closed, not empty, written, each translation once. */
export const textChecks: Checks = {
  Text: [closed, empty, unwritten, translations],
  Translation: [closed, unwritten],
}
