import { GrammarAST } from 'langium'
import { describe, expect, test } from 'vitest'
import { choices, sections } from '../../src/language/library/choices.ts'
import { calledRule, partsOf, ruleOf, rules, statementsOf } from '../../src/language/statements.ts'
import { subjectsOf } from '../../src/language/subjects.ts'
import { parse } from '../support/index.ts'

const keywordsIn = (rule: string): string[] => partsOf(ruleOf(rule), GrammarAST.isKeyword).map((keyword) => keyword.value)
const allKeywords = new Set([...rules().keys()].flatMap(keywordsIn))
const word = new Set(keywordsIn('Word'))
const activityWord = new Set(keywordsIn('ActivityWord'))
const subject = new Set([...word, ...keywordsIn('StatementWord')])

/** The list that each property with a choice is read by: Word, or ActivityWord. */
const listOf = (property: string): Set<string> => {
  const [type = '', feature] = property.split('.')
  const calls = partsOf(ruleOf(type), GrammarAST.isAssignment)
    .filter((assignment) => assignment.feature === feature)
    .flatMap((assignment) => partsOf(assignment, GrammarAST.isRuleCall))
  return calls.some((call) => calledRule(call).name === 'ActivityWord') ? activityWord : word
}

describe('a word of the library', () => {
  test('is read as a value even where it is a keyword elsewhere (add the missing ones to Word in words.langium)', () => {
    const missing = Object.entries(choices).flatMap(([property, choice]) =>
      Object.keys(choice.words)
        .filter((each) => allKeywords.has(each) && !listOf(property).has(each))
        .map((each) => `${each} of ${property}`),
    )
    expect(missing).toEqual([])
  })

  test('or a section stands in Word, and nothing else does (take the others out of words.langium)', () => {
    const known = new Set([...Object.values(choices).flatMap((choice) => Object.keys(choice.words)), ...Object.keys(sections)])
    expect([...word].filter((each) => !known.has(each))).toEqual([])
  })

  test('is read where it may stand', () => {
    const words = new Set(Object.values(choices).flatMap((choice) => Object.keys(choice.words)))
    const unread = [...words].filter((each) => parse(`programme P { stage ${each} }`).errors.length > 0)
    expect(unread).toEqual([])
  })
})

describe('what “no … because” and “unknown … because” can be about', () => {
  const blocks = [...rules().keys()].filter((rule) => statementsOf(rule).some((statement) => statement.common))

  test('is read, unless it is no noun (add the missing words to StatementWord in words.langium)', () => {
    const beginnings = blocks.flatMap((block) =>
      statementsOf(block)
        .filter((each) => !each.common)
        .flatMap((each) => each.keywords),
    )
    const missing = [...new Set(beginnings)].filter((each) => allKeywords.has(each) && !subject.has(each))
    expect(missing.sort()).toEqual(notNouns)
  })

  test('is offered only where it is read', () => {
    const subjects = new Set(blocks.flatMap((block) => [...subjectsOf(block).keys()]))
    expect([...subjects].filter((each) => allKeywords.has(each) && !subject.has(each))).toEqual([])
  })

  test('begins a statement (take the others out of StatementWord in words.langium)', () => {
    const beginnings = new Set(blocks.flatMap((block) => statementsOf(block).flatMap((statement) => statement.keywords)))
    expect(keywordsIn('StatementWord').filter((each) => !beginnings.has(each))).toEqual([])
  })

  test('stands in one of the two lists only', () => {
    expect(keywordsIn('StatementWord').filter((each) => word.has(each))).toEqual([])
  })
})

/** Words that begin a statement and cannot stand after “no”: they are no nouns. */
const notNouns =
  'after aims aligns answers anytime at awarded between by collected collects compared contributes convert covers decides delivers fits follows for from hosted in include includes involved joins keeps last leads leaves led measures meets needed paid proves published recognised refers relates repeats required requires responsible reviewed shows signed stacks supervised supported supports teaches then through under unsupervised uses valid with works'.split(
    ' ',
  )

describe('a word of the language as a name', () => {
  test.each(['course', 'partner', 'volume', 'no'])('is written with ^: ^%s', (each) => {
    const { file, errors } = parse(`course ^${each} "A course" { requires ^${each} }`)
    expect(errors).toEqual([])
    expect(file.elements[0]).toMatchObject({ $type: 'Course', name: each })
  })

  test.each(['course', 'partner', 'volume', 'no'])('is an error without it: %s', (each) => {
    expect(parse(`course ${each} "A course" {}`).errors).not.toEqual([])
  })

  test('is needed for words of the language only', () => {
    expect(parse('course courses "A course" {}').errors).toEqual([])
  })
})
