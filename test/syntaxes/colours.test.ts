import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AstUtils, type CstNode, CstUtils, GrammarAST } from 'langium'
import { describe, expect, test } from 'vitest'
import { valueRules } from '../../scripts/textmate-following.ts'
import { textMateGrammar } from '../../scripts/textmate-grammar.ts'
import { coloured, type Piece } from '../support/colours.ts'
import { parse } from '../support/index.ts'
import { readFolder } from '../support/workspace.ts'

const statement = 'keyword.other.statement'
const declaration = 'storage.type.declaration'
const connective = 'keyword.operator.word'
const value = 'variable.other.enummember.value'
const name = 'variable.other.name'
const figure = 'constant.numeric'
const unit = 'keyword.other.unit'
const text = 'string.quoted.double'

test.each<[line: string, pieces: Record<string, string>]>([
  [
    'programme Coast "Coast" {',
    { programme: declaration, Coast: 'entity.name.type', '"': text, '{': 'punctuation.section.block' },
  ],
  ['extend programme Coast {', { extend: declaration, programme: declaration, Coast: 'entity.name.type' }],
  ['import "institutions.mcp"', { import: 'keyword.control.import', 'institutions.mcp': text }],
  ['curriculum {', { curriculum: 'keyword.control.section' }],
  ['volume 12 ECTS', { volume: statement, '12': figure, ECTS: unit }],
  ['duration 12 hours', { duration: statement, hours: unit }],
  ['places 64 committee Admission', { places: statement, '64': figure, committee: declaration }],
  ['threshold 50 %', { threshold: statement, '50': figure, '%': unit }],
  ['level EQF 7', { level: statement, EQF: connective, '7': figure }],
  ['level analyse', { level: statement, analyse: value }],
  ['kind degree', { kind: statement, degree: value }],
  ['uses funding in business "Money"', { uses: statement, funding: value, in: statement, business: value, Money: text }],
  ['contributes design, delivery, award', { contributes: statement, design: value, delivery: value, award: value }],
  ['origin existing from Marine', { origin: statement, existing: value, from: statement, Marine: name }],
  ['no fee because "It is free"', { no: statement, fee: value, because: connective, 'It is free': text }],
  ['course Intro "Sea" no "Hav" et "Meri"', { course: declaration, no: 'constant.language.code', et: 'constant.language.code' }],
  [
    'period from 2027-09-06 to 2027-10',
    { from: statement, '2027-09-06': `${figure}.date`, to: connective, '2027-10': `${figure}.date` },
  ],
  ['load { lectures 6 h assessment 8 h }', { load: statement, lectures: value, assessment: value, '8': figure, h: unit }],
  [
    'requires ^data, Foundations.Essay',
    { requires: statement, '^data': name, ',': 'punctuation.separator', 'Foundations.Essay': name },
  ],
  ['topic ^data "Data"', { topic: declaration, '^data': 'entity.name.type' }],
  ['volume-like', { 'volume-like': name }],
  [
    'note "a \\"quoted\\" volume" // volume',
    { note: statement, '\\"': 'constant.character.escape', ' volume': text, '// volume': 'comment.line.double-slash' },
  ],
  ['note “volume 12 ECTS” volume', { '“volume 12 ECTS”': 'string.quoted.other', volume: statement }],
  ['/* volume */ stage agreed', { '/*': 'comment.block', ' volume ': 'comment.block', stage: statement, agreed: value }],
])('colours %s', async (line, expected) => {
  const pieces = await coloured(line)
  const found = Object.keys(expected).map((each) => [each, pieces.find((piece) => piece.text === each)?.scope])
  expect(Object.fromEntries(found)).toEqual(expected)
})

test('a text that is not closed ends with its line', async () => {
  const pieces = await coloured('note "not closed\nvolume 3 ECTS')
  expect(pieces.find((piece) => piece.text === 'volume')?.scope).toBe(statement)
})

test('a block of prose may hold anything over several lines', async () => {
  const pieces = await coloured('description """\n  volume 3 "ECTS" // { \n  """\nvolume')
  expect(pieces.filter(({ scope }) => scope.startsWith('string')).map((piece) => piece.text)).toContain('  volume 3 "ECTS" // { ')
  expect(pieces.at(-1)).toMatchObject({ text: 'volume', scope: statement })
})

describe('the complete example', () => {
  const files = readFolder(fileURLToPath(new URL('../../examples/coastal-resilience', import.meta.url)))

  test.each(Object.entries(files))(
    '%s: what is a keyword for the parser has the colour of one, and nothing else has',
    async (_, source) => {
      const pieces = await coloured(source)
      const wrong = CstUtils.flattenCst(parse(source).document.parseResult.value.$cstNode as CstNode)
        .filter((leaf) => !leaf.hidden)
        .map((leaf) => ({ leaf, scope: scopeAt(pieces, leaf.offset) }))
        .filter(({ leaf, scope }) => isKeyword(scope) !== isKeywordOf(leaf.grammarSource, leaf.text, scope))
        .map(({ leaf, scope }) => `${leaf.range.start.line + 1}: ${leaf.text} is ${scope}`)
      expect(wrong.toArray()).toEqual([])
    },
  )
})

const isKeyword = (scope: string): boolean => /^(keyword\.(control|other\.statement|operator)|storage)/.test(scope)

const scopeAt = (pieces: readonly Piece[], offset: number): string =>
  pieces.findLast((piece) => piece.offset <= offset && offset < piece.offset + piece.text.length)?.scope ?? 'without a colour'

/** A word of the grammar, and not one that stands as a value or a unit: the "learners" of "40 learners" are one everywhere. */
function isKeywordOf(source: GrammarAST.AbstractElement | undefined, text: string, scope: string): boolean {
  if (!GrammarAST.isKeyword(source) || !/^[a-z]/i.test(text) || (text === 'learners' && scope === unit)) return false
  return !valueRules.has(AstUtils.getContainerOfType(source, GrammarAST.isParserRule)?.name ?? '')
}

test('a fence of Markdown is coloured as a programme', async () => {
  const pieces = await coloured('A page.\n\n```mcp\nvolume 3 ECTS\n```\n\nvolume', 'text.html.markdown')
  expect(pieces.find((piece) => piece.text === 'volume')?.scope).toBe(statement)
  expect(pieces.at(-1)?.scope).toBe('text.html.markdown')
})

test('the grammar in syntaxes is the one written from the language', () => {
  const kept: unknown = JSON.parse(readFileSync(new URL('../../syntaxes/microcred.tmLanguage.json', import.meta.url), 'utf8'))
  expect(kept, 'npm run pages writes it').toEqual(textMateGrammar())
})
