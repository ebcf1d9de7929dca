/** Our own words in the languages in which we have them. What authors write is never translated here. */
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fi } from './words/fi.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'

export type WordKey = keyof typeof en

/** The words of a language, and what the words that statements choose from mean in it, by property. */
export interface Translation {
  readonly word: Readonly<Record<WordKey, string>>
  readonly chosen: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface Words extends Translation {
  readonly language: string
}

/** English takes what the words of statements mean from the library, but for a few that have to be short. */
const short = {
  'Delivery.mode': {
    online: 'Online',
    blended: 'Online and on site',
    hybrid: 'On site and online at the same time',
    'face-to-face': 'On site',
    'work-based': 'At the place of work',
  },
}

const translations: Readonly<Record<string, Translation>> = { en: { word: en, chosen: short }, de, es, fi, fr, it, nl, pl }

/** The languages in which there are words. */
export const wordedLanguages: readonly string[] = Object.keys(translations)

/** The properties of which the words are translated, all of them in every language. */
export const translatedProperties: readonly string[] = Object.keys(de.chosen)

/** The words of a language; the English ones where there are none. */
export function wordsOf(language: string): Words {
  const found = Object.hasOwn(translations, language) ? translations[language] : undefined
  return found ? { language, ...found } : { language: 'en', word: en, chosen: short }
}

/** A sentence with its gaps filled: "up to {amount}". */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
