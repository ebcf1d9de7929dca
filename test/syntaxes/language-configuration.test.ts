import { describe, expect, test } from 'vitest'
import configuration from '../../language-configuration.json' with { type: 'json' }

const { wordPattern, onEnterRules, indentationRules, folding } = configuration

describe('a word, for a double click', () => {
  test.each(['Intro', '^data', 'hours-per-credit', 'Õppekava_2', '2026-09-01', '2.5'])('%s is one', (word) => {
    expect(`(${word})`.match(new RegExp(wordPattern.pattern, wordPattern.flags))?.[0]).toBe(word)
  })

  test('is not joined with what stands beside it', () => {
    expect('by Hilltop,Lakeside'.match(new RegExp(wordPattern.pattern, 'gu'))).toEqual(['by', 'Hilltop', 'Lakeside'])
  })
})

describe('Enter', () => {
  /** What the first rule that fits puts before the cursor; VS Code takes the first, too. */
  const appended = (before: string, after = '', previous = ''): string | undefined =>
    onEnterRules.find(
      (rule) =>
        new RegExp(rule.beforeText).test(before) &&
        (rule.afterText === undefined || new RegExp(rule.afterText).test(after)) &&
        (rule.previousLineText === undefined || new RegExp(rule.previousLineText).test(previous)),
    )?.action.appendText

  test.each([
    ['in a new comment', ['  /*', ' */'], ' * '],
    ['in a comment that is not closed', ['  /* about the sea'], ' * '],
    ['in the middle of a comment', ['   * about the sea', '', '  /* The sea'], '* '],
    ['behind a comment of one line', ['  /* about the sea */'], undefined],
    ['in a line comment', ['  // about', 'the sea'], '// '],
    ['at the end of a line comment', ['  // about the sea'], undefined],
    ['behind a statement', ['  volume 3 ECTS'], undefined],
  ] as const)('%s', (_, [before, after, previous], text) => {
    expect(appended(before, after, previous)).toBe(text)
  })
})

test.each([
  ['course Intro "Sea" {', true],
  ['course Intro "Sea" { // begins here', true],
  ['note "a brace {', false],
  ['note "a brace {"', false],
  ['// a brace {', false],
  ['load { lectures 3 h }', false],
])('the line behind %s is indented: %j', (line, indented) => {
  expect(new RegExp(indentationRules.increaseIndentPattern).test(line)).toBe(indented)
})

test('comments fold regions', () => {
  expect(new RegExp(folding.markers.start).test('  // #region Courses')).toBe(true)
  expect(new RegExp(folding.markers.end).test('  //#endregion')).toBe(true)
})
