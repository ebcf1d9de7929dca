import { GrammarAST } from 'langium'
import { isWordRule, keywordsOf, partsOf, ruleOf, rules, statementsOf, typesOf } from '../src/language/statements.ts'
import { type Following, followingKeywords, valueRules, wordsOf } from './textmate-following.ts'

/** A rule of a TextMate grammar, as far as ours needs it. */
interface Pattern {
  readonly name?: string
  readonly match?: string
  readonly begin?: string
  readonly end?: string
  readonly beginCaptures?: Pattern['captures']
  readonly endCaptures?: Pattern['captures']
  readonly captures?: Readonly<Record<string, Pattern>>
  readonly patterns?: readonly Pattern[]
  readonly include?: string
}

const isName = /^[\w-]+$/
const letter = '\\p{L}_'
const inside = `${letter}\\p{N}\\p{M}`
const name = `\\^?[${letter}][${inside}]*(?:-[${inside}]+)*`
const notBefore = `(?<![${inside}^-])`
const notBehind = `(?![${inside}]|-[${inside}])`

/** The words as one expression; longer ones first, since "volume" begins no word that is "volume-rule". */
const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`

const whole = (words: Iterable<string>): string => `${notBefore}${oneOf(words)}${notBehind}`

/** Every keyword that is a word, and its class, on which its colour depends. */
function keywordClasses() {
  const sections = new Set(typesOf('Section').flatMap((type) => keywordsOf(type)))
  const statements = [...rules().keys()].filter((type) => !isWordRule(ruleOf(type))).flatMap((type) => statementsOf(type))
  const declared = statements.filter(({ type }) => declaresName(type)).flatMap(({ keywords }) => keywords)
  const declarations = new Set([...declared, 'extend'])
  const openers = new Set(statements.flatMap(({ keywords }) => keywords))
  const all = [...rules().values()]
    .filter(({ name }) => !valueRules.has(name))
    .flatMap((rule) => partsOf(rule, GrammarAST.isKeyword))
  const words = new Set(all.map(({ value }) => value).filter((word) => isName.test(word)))
  const classOf = (word: string): string => {
    if (word === 'import') return 'import'
    if (sections.has(word)) return 'section'
    if (declarations.has(word)) return 'declaration'
    return openers.has(word) ? 'statement' : 'connective'
  }
  return { words, classOf }
}

const declaresName = (type: string): boolean =>
  partsOf(ruleOf(type), GrammarAST.isAssignment).some(({ feature }) => feature === 'name')

const scopes: Readonly<Record<string, string>> = {
  import: 'keyword.control.import.microcred',
  section: 'keyword.control.section.microcred',
  declaration: 'storage.type.declaration.microcred',
  statement: 'keyword.other.statement.microcred',
  connective: 'keyword.operator.word.microcred',
}

const value = 'variable.other.enummember.value.microcred'

/** Words out of lists, which may look like keywords, behind the keyword that asks for them: kind degree. */
function valuePatterns(following: ReadonlyMap<string, Following>, words: ReadonlySet<string>): Pattern[] {
  const groups = new Map<string, string[]>()
  for (const [keyword, behind] of following) {
    if (!behind.word || !isName.test(keyword)) continue
    // Where a name may stand as well, only what looks like a keyword is known to be a value.
    const word = `${except(behind)}(?:${behind.reference ? `${oneOf(words)}${notBehind}` : name})`
    groups.set(word, [...(groups.get(word) ?? []), keyword])
  }
  return [...groups].map(([word, keywords]) => ({
    match: `(${whole(keywords)})\\s+(${word})`,
    captures: { 1: { patterns: [{ include: '#keyword' }] }, 2: { name: value } },
  }))
}

/** What keeps a keyword that may follow from being taken for a value. */
function except({ keywords }: Following): string {
  const words = [...keywords].filter((each) => isName.test(each))
  return words.length > 0 ? `(?!${oneOf(words)}${notBehind})` : ''
}

/** The TextMate grammar of the language; its keywords are those of the grammar. */
export function textMateGrammar(): object {
  const { words, classOf } = keywordClasses()
  const classes = Map.groupBy(words, classOf)
  const following = followingKeywords()
  const listed = following.get(',')
  const notListed = listed ? except(listed) : ''
  const units = new Set([...wordsOf('Unit'), ...wordsOf('MeasureUnit')].filter((word) => isName.test(word)))
  const include = (...names: readonly string[]): Pattern[] => names.map((each) => ({ include: `#${each}` }))
  return {
    $comment: 'Written by scripts/write-syntaxes.ts from the grammar of the language; changes made by hand are lost.',
    name: 'Microcred',
    scopeName: 'source.microcred',
    fileTypes: ['mcp'],
    patterns: include(
      'comment',
      'text',
      'figure',
      'translation',
      'declared',
      'values',
      'listed',
      'activity',
      'keyword',
      'name',
      'block',
    ),
    repository: {
      comment: {
        patterns: [
          { name: 'comment.line.double-slash.microcred', match: '//.*$' },
          { name: 'comment.block.microcred', begin: '/\\*', end: '\\*/' },
        ],
      },
      text: {
        patterns: [
          { name: 'string.quoted.triple.microcred', begin: '"""', end: '"""' },
          {
            name: 'string.quoted.double.microcred',
            begin: '"',
            end: '"|$',
            patterns: [{ name: 'constant.character.escape.microcred', match: '\\\\.' }],
          },
          { name: 'string.quoted.other.microcred', match: '\\x{201C}[^\\x{201D}]*\\x{201D}?' },
        ],
      },
      figure: {
        patterns: [
          { name: 'constant.numeric.date.microcred', match: '[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2})?(?![0-9])' },
          {
            match: `([0-9]+(?:\\.[0-9]+)?)(?:\\s*(%)|\\s+(${oneOf(units)}${notBehind}(?!\\s*[0-9])|(?!${whole(words)})${name}(?!\\s+[0-9])))?`,
            captures: {
              1: { name: 'constant.numeric.microcred' },
              2: { name: 'keyword.other.unit.microcred' },
              3: { name: 'keyword.other.unit.microcred' },
            },
          },
        ],
      },
      translation: {
        patterns: [
          {
            name: 'constant.language.code.microcred',
            match: `${notBefore}(?:no|(?!${whole(words)})[a-z]{2,3})(?=\\s*["\\x{201C}])`,
          },
        ],
      },
      declared: {
        patterns: [
          {
            match: `(${whole(classes.get('declaration') ?? [])})\\s+(?!${whole(words)})(${name})`,
            captures: { 1: { patterns: include('keyword') }, 2: { name: 'entity.name.type.microcred' } },
          },
        ],
      },
      values: { patterns: valuePatterns(following, words) },
      // No statement begins behind a comma, be it in the next line: what looks like a keyword there is a value.
      listed: {
        patterns: [
          {
            begin: ',',
            end: `(${notListed}${whole(words)})|(?=[^\\s/])`,
            beginCaptures: { 0: { name: 'punctuation.separator.microcred' } },
            endCaptures: { 1: { name: value } },
            patterns: include('comment'),
          },
        ],
      },
      activity: {
        patterns: [
          { name: value, match: `(?:(?!${whole(words)})${notBefore}${name}|${whole(wordsOf('ActivityWord'))})(?=\\s+[0-9])` },
        ],
      },
      keyword: {
        patterns: [...classes].map(([kind, each]) => ({ name: scopes[kind] ?? '', match: whole(each) })),
      },
      name: { patterns: [{ name: 'variable.other.name.microcred', match: `${notBefore}${name}(?:\\.${name})*` }] },
      block: { patterns: [{ name: 'punctuation.section.block.microcred', match: '[{}()]' }] },
    },
  }
}
