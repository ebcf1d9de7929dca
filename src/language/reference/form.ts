/** How a statement is written, with capitals for what the author fills in. */

import { GrammarAST } from 'langium'
import { calledRule, isWordRule, ruleOf } from '../statements.ts'

const otherNames: Readonly<Record<string, string>> = {
  ID: 'NAME',
  Decimal: 'NUMBER',
  Digits: 'NUMBER',
  QualifiedName: 'NAME',
  CalendarDate: 'DATE',
  LanguageCode: 'LANGUAGE',
  CountryCode: 'COUNTRY',
  SectionName: 'SECTION',
  MeasureUnit: 'UNIT',
}
const isOfWords = (rule: GrammarAST.AbstractRule) => rule.name === 'Word' || rule.name === 'ActivityWord'

/** The capitals that stand for a value, or for the name of something: CREDITS, DATE, DEGREE-PROGRAMME. */
export const placeholder = (type: string): string =>
  otherNames[type] ?? (type === type.toUpperCase() ? type : type.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toUpperCase())

/** The capitals that stand for a word out of a list: WORD, or the name of the property where it says more: CRITERION. */
export function wordPlaceholder(assignment: GrammarAST.Assignment): string {
  const name = assignment.operator === '+=' ? assignment.feature.replace(/s$/, '') : assignment.feature
  return name === 'value' ? 'WORD' : placeholder(name)
}

/** Gives the form of a statement or value: `stacks into DEGREE-PROGRAMME [with CREDITS] [{ … }]`; square brackets for what can be left out. */
export const formOf = (type: string): string => tidy(written(ruleOf(type).definition))

const tidy = (text: string): string =>
  text
    .replace(/ ([,)])/g, '$1')
    .replace(/\( /g, '(')
    .replace(/\{ \[[^\]{]* …\] \}/g, '{ … }')

const isRepetition = (part: GrammarAST.AbstractElement) =>
  GrammarAST.isGroup(part) && part.cardinality === '*' && GrammarAST.isKeyword(part.elements[0]) && part.elements[0].value === ','

const isChoice = (part: GrammarAST.AbstractElement) => GrammarAST.isAssignment(part) && GrammarAST.isAlternatives(part.terminal)

function written(part: GrammarAST.AbstractElement): string {
  if (isRepetition(part)) return ', …'
  const text = withoutCardinality(part)
  if (part.cardinality === '*') return `[${text.replace(/^\((.*)\)$/, '$1')} …]`
  if (part.cardinality !== '?') return text
  return `[${GrammarAST.isAlternatives(part) || isChoice(part) ? text.slice(1, -1) : text}]`
}

function withoutCardinality(part: GrammarAST.AbstractElement): string {
  if (GrammarAST.isKeyword(part)) return part.value
  if (GrammarAST.isGroup(part)) return part.elements.map(written).join(' ')
  if (GrammarAST.isAlternatives(part)) return `(${part.elements.map(written).join(' | ')})`
  if (GrammarAST.isAssignment(part)) return assigned(part)
  if (GrammarAST.isRuleCall(part)) return called(calledRule(part))
  throw new Error(`The form of ${part.$type} is not known`)
}

function assigned(part: GrammarAST.Assignment): string {
  const { terminal } = part
  if (GrammarAST.isCrossReference(terminal)) return placeholder(terminal.type.$refText)
  const rule = GrammarAST.isRuleCall(terminal) ? calledRule(terminal) : undefined
  if (rule && isOfWords(rule)) return wordPlaceholder(part)
  if (rule?.name === 'ID') return placeholder(part.feature)
  return written(terminal)
}

function called(rule: GrammarAST.AbstractRule): string {
  const definition = GrammarAST.isParserRule(rule) && isWordRule(rule) ? rule.definition : undefined
  const offersKeywordsOnly = GrammarAST.isAlternatives(definition) && definition.elements.every(GrammarAST.isKeyword)
  return offersKeywordsOnly ? written(definition) : placeholder(rule.name)
}
