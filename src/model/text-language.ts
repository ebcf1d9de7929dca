/** The language in which a programme is written: a text says no language of its own, only its translations do. */
import type { Text } from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { wordings } from './statements.ts'

/** What most joint programmes are written in, where nothing says otherwise. */
const usual = 'en'

/**
 * The language of the texts that name none, as ISO 639-1: the first language of instruction into which texts are not translated (those of
 * partners' own names aside), otherwise English; nothing where texts are translated into that as well. Our own inference.
 */
export function textLanguage(model: ProgrammeModel): string | undefined {
  const translated = ((model.nodes.get('Text') ?? []) as Text[]).filter((text) => text.translations.length > 0)
  const into = (language: string): number =>
    translated.filter((text) => wordings(text).some((wording) => wording.language === language)).length
  const candidates = [...model.languages.instruction, usual]
  return candidates.find((language) => into(language) * 2 <= translated.length)
}
