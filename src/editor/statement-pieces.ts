/** The words of a statement and its places to fill in, read from the grammar and the example of the language reference. */

import { GrammarAST } from 'langium'
import { kindOf } from '../language/kinds.ts'
import { choices, sections } from '../language/library/choices.ts'
import { ratePeriods, unitsOf, type ValueType } from '../language/library/units.ts'
import { entryOf } from '../language/reference/index.ts'
import { calledRule, isWordRule, partsOf, ruleOf } from '../language/statements.ts'
import type { StatementSnippet } from './statement-snippet.ts'

/** What the caller knows better than the grammar. */
export interface SnippetOptions {
  /** The word that begins it, where there are several: "leader". */
  readonly opening?: string
  /**
   * What can be written for a value, likeliest first: the names of the things of a type (`Institution`), or the values of a rule
   * (`CountryCode`). Nothing where nothing is known.
   */
  readonly suggest?: (type: string, property: string) => readonly string[]
  /** A statement of this type that is taken as the example instead of the one of the reference. */
  readonly example?: string
  /** What stands in the block, ready indented by two spaces; without it the block is empty and the last place to fill in. */
  readonly inside?: StatementSnippet
}

/** A place to fill in: what stands there first, and what else may. */
export interface Slot {
  readonly value: string
  readonly among: readonly string[]
}

/** Where the block of a statement stands. */
export const block = Symbol('block')
/** A word, a place to fill in, or the block. */
export type Piece = string | Slot | typeof block
const blockHere: readonly Piece[] = [block]

/** A gap in a text: what is to be written instead. */
const gap = '…'
const addressGap = 'https://…'

/** The pieces of a statement, in their order. */
export const piecesOf = (type: string, options: SnippetOptions): readonly Piece[] =>
  new Writer(type, options).written(ruleOf(type).definition, type)

/** Writes a statement and the values in it as pieces. */
class Writer {
  private readonly options: SnippetOptions
  /** The example of the reference up to its block, without what stands in quotes; its figures and dates in their order. */
  private readonly shown: string
  private readonly quoted: boolean
  private readonly figures: string[]
  private readonly dates: string[]
  /** The units of the example in their order. */
  private readonly units: string[]
  private readonly hasBlock: boolean

  constructor(type: string, options: SnippetOptions) {
    const example = options.example ?? entryOf(type)?.example ?? ''
    const bare = example.replace(/"[^"]*"/g, '""')
    this.options = options
    this.hasBlock = options.inside !== undefined || bare.includes('{')
    this.shown = bare.split('{', 1)[0] ?? ''
    this.quoted = this.shown.includes('"')
    this.units = this.shown.match(unitWords) ?? []
    this.dates = this.shown.match(/\b\d{4}-\d{2}(-\d{2})?\b/g) ?? []
    this.figures = this.shown.replace(/\d{4}-\d{2}(-\d{2})?/g, '').match(/\b\d+(\.\d+)?\b/g) ?? []
  }

  /** @param type the rule that the part belongs to */
  written(part: GrammarAST.AbstractElement, type: string): Piece[] {
    if (part.cardinality === '*' || (part.cardinality === '?' && !this.isShown(part))) return []
    if (GrammarAST.isKeyword(part)) return [part.value]
    if (GrammarAST.isGroup(part)) return this.group(part.elements, type)
    if (GrammarAST.isAlternatives(part)) return this.written(part.elements[0] as GrammarAST.AbstractElement, type)
    if (GrammarAST.isAssignment(part)) return this.value(part.terminal, type, part.feature)
    if (GrammarAST.isRuleCall(part)) return this.value(part, type, '')
    return []
  }

  private group(elements: readonly GrammarAST.AbstractElement[], type: string): Piece[] {
    const brace = elements.findIndex((element) => GrammarAST.isKeyword(element) && element.value === '{')
    const head = brace < 0 ? elements : elements.slice(0, brace)
    return [...head.flatMap((element) => this.written(element, type)), ...(brace < 0 ? [] : blockHere)]
  }

  /** Whether the example has what may be left out: its first word, a text, or a block. */
  private isShown(part: GrammarAST.AbstractElement): boolean {
    // A word that changes the meaning (`any-of`, `at-least`) is for the author to choose.
    if (GrammarAST.isAssignment(part) && part.operator === '?=') return false
    const [keyword] = partsOf(part, GrammarAST.isKeyword)
    if (keyword?.value === '{') return this.hasBlock
    if (keyword) return !GrammarAST.isAlternatives(part) && ` ${this.shown}`.includes(` ${keyword.value} `)
    if (!GrammarAST.isAssignment(part) || !GrammarAST.isRuleCall(part.terminal)) return false
    const { name } = calledRule(part.terminal)
    return name === 'Text' ? this.quoted : name === 'Unit' || name === 'MeasureUnit'
  }

  private value(terminal: GrammarAST.AbstractElement, type: string, property: string): Piece[] {
    if (GrammarAST.isKeyword(terminal)) return [terminal.value]
    if (GrammarAST.isAlternatives(terminal)) return [slot(wordsIn(terminal))]
    if (GrammarAST.isCrossReference(terminal)) return [this.name(terminal.type.$refText, property)]
    if (!GrammarAST.isRuleCall(terminal)) return []
    const rule = calledRule(terminal)
    const texts = rule.name === 'Text' ? (this.options.suggest?.('Text', property) ?? []) : []
    if (texts.length > 0) return ['"', slot(texts), '"']
    if (GrammarAST.isParserRule(rule) && !isWordRule(rule)) return this.written(rule.definition, rule.name)
    return this.word(rule, type, property)
  }

  private name(type: string, property: string): Slot {
    const names = this.options.suggest?.(type, property) ?? []
    return slot(names.length > 0 ? names : [nameFor(type)])
  }

  private word(rule: GrammarAST.AbstractRule, type: string, property: string): Piece[] {
    const suggested = this.options.suggest?.(rule.name, property) ?? []
    if (suggested.length > 0) return [slot(suggested)]
    const { opening } = this.options
    const known = Object.keys(choices[`${type}.${property}`]?.words ?? {})
    switch (rule.name) {
      case 'TEXT':
        return ['"', slot([gap]), '"']
      case 'Address':
        return ['"', slot([addressGap]), '"']
      case 'ID':
        return [slot([property === 'name' ? 'Name' : choices[`${type}.${property}`] ? (known[0] ?? 'word') : nameFor(property)])]
      case 'Decimal':
      case 'Digits':
        return [slot([this.figures.shift() ?? '1'])]
      case 'CalendarDate':
        return [slot([this.dates.shift() ?? this.figures.shift() ?? '2027-01-01'])]
      case 'Unit':
      case 'MeasureUnit':
        return [slot(property === 'period' ? ['week', ...Object.keys(ratePeriods)] : this.unit(type))]
      case 'LanguageCode':
        return [slot(['en'])]
      case 'CountryCode':
        return [slot([this.shown.match(/\b[A-Z]{2}\b/)?.[0] ?? 'FI'])]
      case 'SectionName':
        return [slot(Object.keys(sections))]
      case 'QualifiedName':
        return [this.name('Component', property)]
      case 'Subject':
        return [slot(['subject'])]
      case 'Word':
      case 'ActivityWord':
        return [slot(known.length > 0 ? known : ['word'])]
      default:
        return opening === undefined ? [slot(wordsIn(rule))] : [opening]
    }
  }

  private unit(type: string): readonly string[] {
    const { units, example } = unitsOf[type as ValueType] ?? { units: {}, example: 'h' }
    return [this.units.shift() ?? example.split(' ')[1] ?? 'h', ...Object.keys(units)]
  }
}

/** The units as they stand in a text. */
const unitWords = new RegExp(
  `(?<=\\d )(${Object.values(unitsOf)
    .flatMap(({ units }) => Object.keys(units))
    .join('|')}|[A-Z]{3})(?=\\s|$)`,
  'g',
)

const wordsIn = (part: GrammarAST.AbstractElement | GrammarAST.AbstractRule): string[] =>
  partsOf(part, GrammarAST.isKeyword).map(({ value }) => value)

/** A name for a thing that the author has yet to name: "TargetGroup". */
const nameFor = (type: string): string => (kindOf(type) === type ? `${type[0]?.toUpperCase() ?? ''}${type.slice(1)}` : type)

const slot = (among: readonly string[]): Slot => {
  const once = [...new Set(among)]
  return { value: once[0] ?? gap, among: once }
}
