/**
 * Writes docs/language.md, the reference of the language, from the grammar, the reference table, the lists of words and the units.
 *
 *     node scripts/write-language-reference.ts
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { GrammarAST } from 'langium'
import { kindOf, withArticle } from '../src/language/kinds.ts'
import { type Choice, choices, stages } from '../src/language/library/choices.ts'
import { ratePeriods, unitsOf } from '../src/language/library/units.ts'
import {
  type Chapter,
  chapters,
  type Entry,
  formOf,
  howOften,
  placeholder,
  type StatementType,
} from '../src/language/reference/index.ts'
import { blocksOf, openingOf, partsOf, ruleOf, rules, typesOf } from '../src/language/statements.ts'

const introduction = new URL('../docs/language.introduction.md', import.meta.url)
const page = new URL('../docs/language.md', import.meta.url)
const notice =
  '<!-- Written by scripts/write-language-reference.ts; change docs/language.introduction.md or src/language/reference instead. -->'

/** Gives the whole reference as Markdown. */
export function languageReference(): string {
  const firstUse = new Map<Choice, string>()
  const parts = [
    notice,
    readFileSync(introduction, 'utf8').trim(),
    table(['stage', 'meaning'], words(stages)),
    forms(),
    ...chapters.map((chapter) => written(chapter, firstUse)),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What the capitals in the forms stand for, where they are the name of something. */
function forms(): string {
  const references = [...rules().values()]
    .flatMap((rule) => partsOf(rule, GrammarAST.isCrossReference))
    .map((reference) => reference.type.$refText)
  const rows = [...new Set(references)]
    .sort()
    .map((type) => [code(placeholder(type)), `the name of ${withArticle(kindOf(type))}`])
  return [
    '## How the forms are read',
    'Every statement below has its form, for instance `stacks into DEGREE-PROGRAMME [with CREDITS] [{ … }]`. Small letters are written as they stand, capitals stand for what you fill in.',
    '- Square brackets hold what can be left out; they are not written.\n- A bar separates alternatives: one of them is written.\n- `, …` means that more of the same may follow, separated by commas.\n- `{ … }` is a block of statements.',
    table(
      ['capitals', 'stand for'],
      [
        [code('NAME'), 'a name'],
        [code('TEXT'), 'a text in quotes; translations may follow'],
        [code('ADDRESS'), 'an address on the web, in quotes'],
        [code('NUMBER'), 'a figure without a unit'],
        [code('DATE'), 'a day, a month or a year'],
        [`${code('LANGUAGE')}, ${code('COUNTRY')}`, 'the code of a language (ISO 639) or of a country (ISO 3166)'],
        [code('SECTION'), 'the word of a section: `curriculum`, `business` …'],
        [`${code('WORD')}, ${code('KIND')} …`, 'a word out of the list that stands with the statement'],
        [`${code('CREDITS')}, ${code('DURATION')} …`, 'a value; see the chapter “Values and their units”'],
        ...rows,
      ],
    ),
    'The numbers in brackets are those of the guidelines; for step 9, whose guidelines are not published as a list, they are headings of ours. Words like “once” say how often a statement may stand in the same block.',
  ].join('\n\n')
}

function written(chapter: Chapter, firstUse: Map<Choice, string>): string {
  return [`## ${chapter.title}`, ...chapter.entries.map(([type, entry]) => statement(type, entry, firstUse))].join('\n\n')
}

function statement(type: StatementType, { says, example }: Entry, firstUse: Map<Choice, string>): string {
  const parts = [
    `### ${titleOf(type)}`,
    says,
    `Form: ${code(formOf(type))}`,
    placeOf(type),
    unitsFor(type),
    ...wordsFor(type, firstUse),
  ]
  return [...parts.filter((part) => part !== ''), `\`\`\`mcp ${type}\n${example}\n\`\`\``].join('\n\n')
}

/** The words that begin a statement, or for a value its name in words. */
const titleOf = (type: StatementType): string =>
  blocksOf(type).length > 0 && openingOf(type) !== ''
    ? openingOf(type).split(', ').map(code).join(', ')
    : `${type[0] ?? ''}${type.slice(1).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`.replace(
        /^(Eqf|Isced)\b/,
        (name) => name.toUpperCase(),
      )

function placeOf(type: StatementType): string {
  const often = howOften(type)
  if (often === undefined) return ''
  const isCommon = typesOf('CommonStatement').includes(type)
  const places = blocksOf(type).map((block) => (block === 'SourceFile' ? 'a file' : code(openingOf(block))))
  return `Stands in ${isCommon ? 'every block' : [...new Set(places)].join(', ')}: ${often}.`
}

function unitsFor(type: StatementType): string {
  const taken = Object.hasOwn(unitsOf, type) ? unitsOf[type as keyof typeof unitsOf] : undefined
  if (taken === undefined) return ''
  const rows = Object.entries(taken.units).map(([unit, meaning]) => [code(unit), meaning])
  if (taken.currencies) rows.push(['`EUR`, `CHF` …', 'a currency, by its code of ISO 4217'])
  if (taken.anyNoun) rows.push(['`partners` …', 'any other noun'])
  if (!taken.unitNeeded) rows.push(['none', type === 'Selection' ? 'courses' : 'a bare figure'])
  if (type === 'Rate') rows.push(...Object.entries(ratePeriods).map(([period, meaning]) => [code(`per ${period}`), meaning]))
  return table(['unit', 'meaning'], rows)
}

/** The lists of words that a statement chooses from; a list that has been shown already is referred to. */
function wordsFor(type: StatementType, firstUse: Map<Choice, string>): string[] {
  const properties = [...new Set(partsOf(ruleOf(type), GrammarAST.isAssignment).map((assignment) => assignment.feature))]
  return properties.flatMap((property) => {
    const choice = choices[`${type}.${property}`]
    if (choice === undefined) return []
    const before = firstUse.get(choice)
    if (before !== undefined) return [`For the ${choice.title} the same words as in ${before}.`]
    firstUse.set(choice, titleOf(type))
    return [table([choice.title, 'meaning'], words(choice))]
  })
}

const words = (choice: Choice): string[][] => Object.entries(choice.words).map(([word, meaning]) => [code(word), meaning])

const code = (text: string): string => `\`${text}\``

/** A Markdown table; a bar inside a cell is escaped. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

if (import.meta.main) writeFileSync(page, languageReference())
