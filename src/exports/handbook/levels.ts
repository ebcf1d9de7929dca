import type { LevelOfLanguage } from '../../model/languages.ts'
import { joined } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

/** Languages with the level that is asked for, by the Common European Framework: "English B2 (speaking C1)". */
export function languageLevels(levels: readonly LevelOfLanguage[], reader: Reader): Inline {
  return joined(
    levels.map(({ language, level, skills }): Inline => {
      const whole = [reader.figures.language(language), level].filter(Boolean).join(' ')
      if (skills.size === 0) return whole
      const bySkill = Array.from(
        skills,
        ([skill, its]): Inline => joined([reader.chosen('LanguageSkill.skill', skill) ?? skill, its], ' '),
      )
      return joined([whole, ' (', joined(bySkill), ')'], '')
    }),
  )
}
