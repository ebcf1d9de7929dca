/** The smallest complete file around a statement or value, found in the grammar. */

import { AstUtils, GrammarAST } from 'langium'
import { calledRule, isWordRule, partsOf, ruleOf, rules, typesOf } from '../statements.ts'

const samples: Readonly<Record<string, string>> = { ID: 'Name', TEXT: '"…"', NUMBER: '1' }
const entryRule = 'SourceFile'

/** A word, text or figure to stand in for one that does not matter here. */
const sampleOf = (token: string): string => samples[token] ?? ''

let shortestWays: ReadonlyMap<string, GrammarAST.RuleCall> | undefined

/** For each rule the part of another rule through which the file reaches it first; unions of rules cost no step. */
function ways(): ReadonlyMap<string, GrammarAST.RuleCall> {
  if (shortestWays !== undefined) return shortestWays
  const found = new Map<string, GrammarAST.RuleCall>()
  let level = [entryRule]
  while (level.length > 0) {
    const next: string[] = []
    const visit = (name: string): void => {
      for (const call of partsOf(ruleOf(name), GrammarAST.isRuleCall)) {
        const reached = calledRule(call)
        if (!GrammarAST.isParserRule(reached) || isWordRule(reached) || reached.name === entryRule || found.has(reached.name))
          continue
        found.set(reached.name, call)
        if (typesOf(reached.name).includes(reached.name)) next.push(reached.name)
        else visit(reached.name)
      }
    }
    level.forEach(visit)
    level = next
  }
  shortestWays = found
  return found
}

/**
 * Gives the smallest file in which an example of a statement or value can be read: `programme Name { curriculum { … } }`.
 *
 * @param type the grammar rule of the example. Throws where the language has none of this name, or where no file reaches it.
 * @param example the text of the statement or value; that of `SourceFile` is a file already.
 * @param block the type of block in which it shall stand; without it the nearest to the file. Throws where it may not stand there.
 */
export function wrap(type: string, example: string, block?: string): string {
  if (type === entryRule) return example
  const call = block === undefined ? ways().get(type) : callIn(block, type)
  const rule = call && AstUtils.getContainerOfType(call, GrammarAST.isParserRule)
  if (call === undefined || rule === undefined)
    throw new Error(`No ${block ?? 'file'} can hold ${rules().has(type) ? '' : 'the unknown '}${type}`)
  return wrap(rule.name, around(call, rule.definition, example))
}

/** The part of a block through which it reaches its statements of a type. */
const callIn = (block: string, type: string): GrammarAST.RuleCall | undefined =>
  partsOf(ruleOf(block), GrammarAST.isRuleCall).find((call) => {
    const rule = calledRule(call)
    return GrammarAST.isParserRule(rule) && !isWordRule(rule) && typesOf(rule.name).includes(type)
  })

/** The shortest text of a part of a rule in which the example stands for one of the rules that it calls. */
function around(call: GrammarAST.RuleCall, part: GrammarAST.AbstractElement, example: string): string {
  const holdsCall = (element: GrammarAST.AbstractElement) => AstUtils.streamAst(element).includes(call)
  const written = (element: GrammarAST.AbstractElement): string => {
    if (element === call) return example
    if ((element.cardinality === '?' || element.cardinality === '*') && !holdsCall(element)) return ''
    if (GrammarAST.isKeyword(element)) return element.value
    if (GrammarAST.isAssignment(element)) return written(element.terminal)
    if (GrammarAST.isCrossReference(element)) return element.terminal ? written(element.terminal) : sampleOf('ID')
    if (GrammarAST.isGroup(element)) return inBlock(element.elements.map(written))
    if (GrammarAST.isAlternatives(element)) {
      const chosen = element.elements.find(holdsCall) ?? element.elements[0]
      return chosen ? written(chosen) : ''
    }
    if (!GrammarAST.isRuleCall(element)) throw new Error(`No text is known for ${element.$type}`)
    const rule = calledRule(element)
    return GrammarAST.isParserRule(rule) ? written(rule.definition) : sampleOf(rule.name)
  }
  return written(part)
}

/** Joins the parts of a statement; what stands between braces gets lines of its own. */
function inBlock(parts: readonly string[]): string {
  const given = parts.filter((part) => part !== '')
  const start = given.indexOf('{')
  if (start === -1) return given.join(' ')
  const inner = given.slice(start + 1, -1).join('\n')
  return [...given.slice(0, start), inner === '' ? '{}' : `{\n${inner.replace(/^(?=.)/gm, '  ')}\n}`].join(' ')
}
