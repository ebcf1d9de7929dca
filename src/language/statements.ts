/**
 * Which statements may stand in which block, and the words that begin them, read from the grammar itself.
 * Completion, the checks on repeated and on absent statements, and the language reference ask here.
 */

import { type AstNode, AstUtils, type Grammar, GrammarAST } from 'langium'
import { MicrocredGrammar } from './generated/grammar.ts'

/** A statement that may stand in a block. */
export interface Statement {
  /** Its grammar rule, which is the `$type` of its nodes. */
  readonly type: string
  /** The word that begins it, the first where there are several; undefined where it begins with a word out of a list or with a name. */
  readonly keyword: string | undefined
  /** All words that can begin it: leader, member, learner-representative. */
  readonly keywords: readonly string[]
  /** True where it may stand in every block: agreed, open, concerns, no, unknown, note. */
  readonly common: boolean
}

const commonStatement = 'CommonStatement'
const listsOfBlocks: readonly string[] = ['statements', 'imports', 'elements']

/** Gives the result of a function of one name, computed at most once for each name. */
export function remembered<Result>(compute: (name: string) => Result): (name: string) => Result {
  const known = new Map<string, Result>()
  return (name) => {
    if (!known.has(name)) known.set(name, compute(name))
    return known.get(name) as Result
  }
}

/** The grammar of the language; loaded when first asked for. */
export const grammar = (): Grammar => MicrocredGrammar()

let rulesByName: ReadonlyMap<string, GrammarAST.ParserRule> | undefined

/** Gives the rules of the grammar by name, in their order; rules for single tokens are not among them. */
export function rules(): ReadonlyMap<string, GrammarAST.ParserRule> {
  rulesByName ??= new Map(
    grammar()
      .rules.filter(GrammarAST.isParserRule)
      .map((rule) => [rule.name, rule]),
  )
  return rulesByName
}

/** Gives the rule of a type. Throws where there is none: the name is then not one of the language. */
export function ruleOf(type: string): GrammarAST.ParserRule {
  const rule = rules().get(type)
  if (rule === undefined) throw new Error(`The grammar has no rule ${type}`)
  return rule
}

/** All parts of a rule that fulfil a condition, in their order. */
export function partsOf<Part extends AstNode>(rule: AstNode, is: (node: unknown) => node is Part): Part[] {
  return AstUtils.streamAst(rule).filter(is).toArray()
}

/** Whether a rule gives a single word or figure and not a node of the tree. */
export const isWordRule = (rule: GrammarAST.AbstractRule): boolean => GrammarAST.isParserRule(rule) && rule.dataType !== undefined

/** The rule that a part of another rule stands for. Throws where the grammar is not linked. */
export function calledRule(call: GrammarAST.RuleCall): GrammarAST.AbstractRule {
  const rule = call.rule.ref
  if (rule === undefined) throw new Error(`The grammar has no rule ${call.rule.$refText}`)
  return rule
}

/** Gives the types of nodes that a rule can stand for: itself, or each of its alternatives where it is a union of other rules. */
export const typesOf = remembered((name): readonly string[] => {
  const rule = ruleOf(name)
  const isUnion = !isWordRule(rule) && partsOf(rule, GrammarAST.isAssignment).length === 0
  return isUnion ? partsOf(rule, GrammarAST.isRuleCall).flatMap((call) => typesOf(calledRule(call).name)) : [name]
})

/** Gives the words that can begin a part of a rule, or undefined where it can also begin with anything else. */
function openings(part: GrammarAST.AbstractElement): string[] | undefined {
  if (GrammarAST.isKeyword(part)) return [part.value]
  if (GrammarAST.isGroup(part)) return part.elements[0] && openings(part.elements[0])
  if (GrammarAST.isAssignment(part)) return openings(part.terminal)
  if (GrammarAST.isAlternatives(part)) {
    const each = part.elements.map(openings)
    return each.every((words) => words !== undefined) ? each.flat() : undefined
  }
  if (!GrammarAST.isRuleCall(part)) return undefined
  const rule = calledRule(part)
  return GrammarAST.isParserRule(rule) ? openings(rule.definition) : undefined
}

/** Gives all words that can begin a statement, none where it begins with a word out of a list or with a name. */
export const keywordsOf = remembered((type): readonly string[] => [...new Set(openings(ruleOf(type).definition) ?? [])])

/** Gives the word that begins a statement, the first where there are several. */
export const keywordOf = (type: string): string | undefined => keywordsOf(type)[0]

/** Gives the words that begin a statement up to its first value, as far as they are fixed: "evidence consultation of", "stacks into". */
export const openingOf = remembered((type): string => {
  const { definition } = ruleOf(type)
  const parts = GrammarAST.isGroup(definition) ? definition.elements : [definition]
  const end = parts.findIndex((part) => !GrammarAST.isKeyword(part) || part.value === '{')
  const words = parts.slice(0, end === -1 ? parts.length : end).map((part) => (part as GrammarAST.Keyword).value)
  return words.length > 0 ? words.join(' ') : keywordsOf(type).join(', ')
})

/**
 * Gives the statements that may stand in a block (or in a file: `SourceFile`), in the order of the grammar, each once.
 * Empty for a type that has no block.
 */
export const statementsOf = remembered((type): readonly Statement[] => {
  const common = new Set(typesOf(commonStatement))
  const types = partsOf(ruleOf(type), GrammarAST.isAssignment)
    .filter((assignment) => listsOfBlocks.includes(assignment.feature))
    .flatMap((assignment) => partsOf(assignment, GrammarAST.isRuleCall))
    .flatMap((call) => typesOf(calledRule(call).name))
  return [...new Set(types)].map((name) => ({
    type: name,
    keyword: keywordOf(name),
    keywords: keywordsOf(name),
    common: common.has(name),
  }))
})

let containers: ReadonlyMap<string, readonly string[]> | undefined

/** Gives the types of block in which a statement may stand, in the order of the grammar; `SourceFile` for the file itself. */
export function blocksOf(type: string): readonly string[] {
  if (containers === undefined) {
    const blocks = new Map<string, string[]>()
    for (const block of rules().keys()) {
      for (const statement of statementsOf(block)) blocks.set(statement.type, [...(blocks.get(statement.type) ?? []), block])
    }
    containers = blocks
  }
  return containers.get(type) ?? []
}
