/** How names are written: what is one, and what has to be done with one that is also a word of the language. */
import { GrammarAST } from 'langium'
import { grammar, partsOf, remembered } from './statements.ts'

const identifier = remembered(() => {
  const rule = grammar().rules.find((each) => each.name === 'ID')
  const source = GrammarAST.isTerminalRule(rule) && GrammarAST.isRegexToken(rule.definition) ? rule.definition.regex : '//'
  return new RegExp(`^${source.slice(1, source.lastIndexOf('/'))}$`)
})

const words = remembered(() => new Set(partsOf(grammar(), GrammarAST.isKeyword).map(({ value }) => value)))

/** Whether a text can be a name. */
export const isName = (text: string): boolean => identifier('').test(text)

/** A name, or a course and what belongs to it, as it is written: a part that is also a word of the language stands behind `^`. */
export const asWritten = (name: string): string =>
  name
    .split('.')
    .map((part) => (words('').has(part) ? `^${part}` : part))
    .join('.')
