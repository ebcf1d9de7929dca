import { type AstNode, AstUtils, CstUtils, GrammarAST } from 'langium'
import { beforeAll, expect, test } from 'vitest'
import { reference, wrap } from '../../src/language/reference/index.ts'
import { blocksOf, partsOf, ruleOf, rules } from '../../src/language/statements.ts'
import { parse } from '../support/index.ts'
import { snippets } from './snippets.ts'

/** Lists of words of which any one stands for all; words.test.ts looks at each word. */
const listsOfWords = ['Word', 'Subject', 'StatementWord']

const isProduction = (node: unknown): node is GrammarAST.AbstractElement =>
  GrammarAST.isKeyword(node) || GrammarAST.isRuleCall(node) || GrammarAST.isCrossReference(node)

/** The parts of the grammar that reading a text makes use of. */
function exercised(text: string): Set<AstNode> {
  const { document, errors } = parse(text)
  expect(errors, text).toEqual([])
  const root = document.parseResult.value.$cstNode
  const parts = new Set<AstNode>()
  for (const node of root ? CstUtils.streamCst(root) : []) {
    const source = node.grammarSource
    for (let part: AstNode | undefined = source; part && !parts.has(part); part = part.$container) parts.add(part)
  }
  return parts
}

/** A part of the grammar as its author finds it: the rule, and the part in it. */
function placeOf(part: GrammarAST.AbstractElement): string {
  const rule = AstUtils.getContainerOfType(part, GrammarAST.isParserRule)
  const property = AstUtils.getContainerOfType(part, GrammarAST.isAssignment)?.feature
  const text = GrammarAST.isKeyword(part) ? `'${part.value}'` : GrammarAST.isRuleCall(part) ? part.rule.$refText : 'reference'
  const alike = rule ? partsOf(rule, isProduction).filter((other) => other.$type === part.$type) : []
  return `${rule?.name}: ${property ? `${property}=` : ''}${text} (${alike.indexOf(part) + 1} of ${alike.length})`
}

/** Rules that others call; those that are only referred to say which kinds of thing a reference can mean, and are never read. */
const called = new Set(
  [...rules().values()].flatMap((rule) => partsOf(rule, GrammarAST.isRuleCall).map((call) => call.rule.$refText)),
)

/** Each example around which a file is built: once for each block in which it may stand. */
const examples = [...Object.entries(reference).map(([type, { example }]) => [type, example] as const), ...snippets].flatMap(
  ([type, text]) => {
    const blocks = blocksOf(type)
    return blocks.length > 0 ? blocks.map((block) => wrap(type, text, block)) : [wrap(type, text)]
  },
)

const used = new Set<AstNode>()
beforeAll(() => {
  for (const text of examples) for (const part of exercised(text)) used.add(part)
})

test('every keyword, call, reference and alternative of every rule is used by an example', () => {
  const unused = [...rules().values()]
    .filter((rule) => !listsOfWords.includes(rule.name) && (called.has(rule.name) || rule.entry))
    .flatMap((rule) => partsOf(rule.definition, isProduction))
    .filter((part) => !used.has(part) && !GrammarAST.isCrossReference(part.$container))
  expect(unused.map(placeOf)).toEqual([])
})

test('each list of words is used', () => {
  const unused = listsOfWords.filter((name) => !partsOf(ruleOf(name).definition, isProduction).some((part) => used.has(part)))
  expect(unused).toEqual([])
})
