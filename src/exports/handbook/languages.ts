import { isLanguagePolicy, isLanguages, isPeerInteraction } from '../../language/generated/ast.ts'
import { sections } from '../../model/statements.ts'
import { factsOf, joined } from '../page/compose.ts'
import { languageLevels } from './levels.ts'
import type { PartWriter } from './part.ts'

/** In which languages is taught, spoken and examined, and what learners need. */
export const languages: PartWriter = ({ parts, languages: facts }, reader) => {
  const { word, figures } = reader
  const policy = sections(parts, isLanguages)
  const names = (codes: readonly string[]) => joined(codes.map(figures.language))
  return {
    blocks: factsOf([
      [word('instruction'), names(facts.taught)],
      [word('required'), languageLevels(facts.required, reader)],
      [word('examinationsIn'), names(facts.examination)],
      [word('interaction'), names(facts.interaction), ...reader.texts(policy, isPeerInteraction)],
      [word('translations'), names(facts.translations)],
      [word('subtitles'), names(facts.subtitles)],
      [word('policy'), ...reader.texts(policy, isLanguagePolicy)],
    ]),
  }
}
