/** What can be written for a value of a statement, by what the programme says already. */

import type { AstNode } from 'langium'
import { reflection } from '../language/generated/ast.ts'
import { choices } from '../language/library/choices.ts'
import { isNamed, nameOf } from '../language/names.ts'
import { repeatable } from '../language/repeatable.ts'
import { openingOf } from '../language/statements.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { SnippetOptions } from './statement-snippet.ts'

/** Names and values by their type (`Institution`), or by the property that is to have them (`Course.name`). */
export type Given = Readonly<Record<string, readonly string[]>>

/** For what a statement is to be written. */
export interface Occasion {
  /** A text with such a statement, whose words out of a list come first. */
  readonly example?: string
  /** What is known better than by the programme. */
  readonly given?: Given
  /** What is said about the gap that it fills: names that it speaks of come first. */
  readonly about?: string
  /** What is missing, in a few words: a name in it is surely meant. */
  readonly missing?: string
  /** The names of a type that can be used; those that the programme uses already, where it is not said. */
  readonly names?: (type: string) => readonly string[]
}

/** Suggests names that the programme declares, the countries of its partners, and the words that an example has. */
export function suggestionsOf(model: ProgrammeModel, type: string, occasion: Occasion): NonNullable<SnippetOptions['suggest']> {
  const { example = '', given = {}, about = '', missing = '', names = (each) => namesOf(model, each) } = occasion
  const once = repeatable[type] !== undefined
  const said = once ? (model.nodes.get(type) ?? []).map((node) => node.$cstNode?.text ?? '').join('\n') : ''
  // Where a statement stands once for each name, what none names yet comes before what the finding speaks of.
  const rank = (name: string): number =>
    (mentions(missing, name) ? 0 : 4) + (mentions(said, name) ? 2 : 0) + (mentions(about, name) ? 0 : 1)
  const likeliest = (candidates: readonly string[]): string[] => [...new Set(candidates)].sort((a, b) => rank(a) - rank(b))
  return (valueType, property) => {
    // What stands in quotes has a property of its own: that of the text.
    const known = valueType === 'TEXT' ? undefined : (given[`${type}.${property}`] ?? given[valueType])
    if (known) return known
    if (valueType === 'ID' && property === 'name') return [freeName(namesOf(model, type))]
    if (valueType === 'Word' || valueType === 'ActivityWord') return wordsOf(type, property, example)
    if (valueType === 'CountryCode') return likeliest(model.partners.flatMap(({ country }) => country ?? []))
    return likeliest(names(valueType))
  }
}

/** Whether a text speaks of something by its name, as a word of its own. */
export const mentions = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}_.-])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}_-])`, 'u').test(text)

/** The words of a list: first the one with which the example goes on after its opening words, then others that it has. */
function wordsOf(type: string, property: string, example: string): readonly string[] {
  const words = Object.keys(choices[`${type}.${property}`]?.words ?? {})
  const after = example.match(new RegExp(`(?:^|[\\s{])${openingOf(type)} ?([\\w-]+)`))?.[1] ?? ''
  const shown = example.replace(/"[^"]*"/g, '').match(/[\w-]+/g) ?? []
  return [after, ...shown, ...words].filter((word, index, all) => words.includes(word) && all.indexOf(word) === index)
}

/** A name for a thing that the author has yet to name, which no other of its kind has. */
export function freeName(taken: readonly string[]): string {
  const names = ['Name', ...taken.map((_, index) => `Name${index + 2}`)]
  return names.find((name) => !taken.includes(name)) ?? 'Name'
}

/** The names of all things of a type that the programme has, as they are written in it. */
export function namesOf(model: ProgrammeModel, type: string): string[] {
  const types = [type, ...reflection.getAllSubTypes(type)]
  const things = [...new Set(types)].flatMap((each) => (model.nodes.get(each) ?? []) as readonly AstNode[])
  return [...new Set(things.filter(isNamed).map(nameOf))]
}
