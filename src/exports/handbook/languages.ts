import {
  isLanguagePolicy,
  isLanguages,
  isPeerInteraction,
  isSubtitles,
  isTranslationOf,
  type Subtitles,
  type TranslationOf,
} from '../../language/generated/ast.ts'
import { all, referred, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, withNames } from '../page/compose.ts'
import { reasons } from '../page/reasons.ts'
import { languageLevels } from './levels.ts'
import type { PartWriter } from './part.ts'

/** In which languages is taught, spoken and examined, and what learners need. */
export const languages: PartWriter = ({ parts, languages: facts }, reader) => {
  const { word, figures } = reader
  const policy = sections(parts, isLanguages)
  const names = (codes: readonly string[]) => joined(codes.map(figures.language))
  const materialIn = ({ languages, text, courses }: TranslationOf | Subtitles) =>
    labelled(names(languages), withNames(reader.said(text), reader.named(referred(courses))))
  return {
    blocks: factsOf([
      [word('instruction'), names(facts.taught)],
      [word('required'), languageLevels(facts.required, reader)],
      [word('examinationsIn'), names(facts.examination)],
      [word('interaction'), names(facts.interaction), ...reader.texts(policy, isPeerInteraction)],
      [word('translations'), ...all(policy, isTranslationOf).map(materialIn), ...reasons(policy, ['translation'], reader)],
      [word('subtitles'), ...all(policy, isSubtitles).map(materialIn), ...reasons(policy, ['subtitles'], reader)],
      [word('policy'), ...reader.texts(policy, isLanguagePolicy)],
    ]),
  }
}
