/** For whom a document is written: in which language, with which words and figures, and what could not be said in that language. */
import type { AstNode } from 'langium'
import type { Text } from '../../language/generated/ast.ts'
import { choices } from '../../language/library/choices.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, type Block, type Guard, textOf } from '../../model/statements.ts'
import { textLanguage } from '../../model/text-language.ts'
import { cleaned, linkable } from './clean.ts'
import { joined } from './compose.ts'
import type { Inline, Run } from './content.ts'
import { type Figures, figuresOf } from './figures.ts'
import { type WordKey, type Words, wordsOf } from './words.ts'

export interface Reader {
  /** The language asked for. */
  readonly language: string
  /** The language of our own words: the one asked for, or English where we do not have them in it. */
  readonly pageLanguage: string
  readonly figures: Figures
  /** One of our own words. */
  readonly word: (key: WordKey) => string
  /** What an author wrote, in the language asked for where there is a translation. */
  readonly said: (text: Text | undefined) => Run | undefined
  /** What a reader calls a thing: its title, or its name. */
  readonly titled: (node: AstNode | undefined) => Run | undefined
  /** The titles of several things in a line. */
  readonly named: (nodes: readonly AstNode[]) => Inline
  /** The texts of all statements of a kind. */
  readonly texts: <T extends Saying>(blocks: Block | readonly Block[] | undefined, guard: Guard<T>) => Run[]
  /** The meaning of a word that a statement chose: ("AssessmentKind.value", "essay"). */
  readonly chosen: (property: string, word: string | undefined) => string | Run | undefined
  /** Words of an official list, which we have in English. */
  readonly english: (text: string) => Run
  /** An address, which leads there if it is one of the web or of mail. */
  readonly link: (address: string | undefined, words?: Run) => Run | undefined
  /** How many different texts were used, and how many of them have no translation into the language asked for. */
  readonly counted: () => { readonly texts: number; readonly untranslated: number }
}

/** Whatever has a title, by any of its names. */
type Titled = AstNode & {
  readonly title?: Text | string
  readonly statement?: Text
  readonly text?: Text
  readonly name?: string
}

/** A statement of which the text is all there is to say. */
export type Saying = AstNode & { readonly text: Text }

/**
 * A reader of the language asked for.
 *
 * @param ownWords in which language our own words come: `asked` where we have them, or always `english`
 */
export function readerOf(model: ProgrammeModel, language: string, ownWords: 'asked' | 'english' = 'asked'): Reader {
  const words: Words = wordsOf(ownWords === 'asked' ? language : 'en')
  const pageLanguage = words.language
  const figures = figuresOf(pageLanguage)
  const source = textLanguage(model)
  const seen = new Set<Text>()
  const untranslated = new Set<Text>()
  const inLanguage = (text: string, its: string | undefined): Run =>
    its === undefined || its === pageLanguage ? { text: cleaned(text) } : { text: cleaned(text), language: its }

  const said = (text: Text | undefined): Run | undefined => {
    const value = textOf(text, language)
    if (text === undefined || value === undefined) return undefined
    const own = source === language || text.translations.some((each) => each.language === language && each.value?.trim())
    seen.add(text)
    if (!own) untranslated.add(text)
    return inLanguage(value, own ? language : source)
  }

  const titled = (node: AstNode | undefined): Run | undefined => {
    if (!node) return undefined
    const { title, statement, text, name } = node as Titled
    const its = title ?? statement ?? text
    const run = typeof its === 'string' ? inLanguage(its, source) : said(its)
    return run ?? (name ? { text: cleaned(name) } : undefined)
  }

  return {
    language,
    pageLanguage,
    figures,
    word: (key) => words.word[key],
    said,
    titled,
    named: (nodes) => joined(nodes.flatMap((node) => titled(node) ?? [])),
    texts: (blocks, guard) => all(blocks, guard).flatMap((statement) => said(statement.text) ?? []),
    chosen: (property, word) => {
      if (!word) return undefined
      const translated = words.chosen[property]?.[word]
      if (translated) return translated
      const meaning = choices[property]?.words[word]
      return meaning ? inLanguage(meaning.replace(/\.$/, ''), 'en') : cleaned(word)
    },
    english: (text) => inLanguage(text, 'en'),
    link: (address, shown) => {
      if (!address) return undefined
      return { ...(shown ?? { text: cleaned(address) }), address: linkable(address) }
    },
    counted: () => ({ texts: seen.size, untranslated: untranslated.size }),
  }
}
