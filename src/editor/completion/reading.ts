/**
 * Reads a statement word by word along its grammar rule, and knows at each word what can come next. Langium's own completion reads a
 * file from its beginning and ends at the first word that does not fit; authors have such words in most files, somewhere.
 */
import { GrammarAST } from 'langium'
import { calledRule, isWordRule, remembered, ruleOf, statementsOf } from '../../language/statements.ts'

/** For what a word stands: which property of which node, or the name of what. */
export interface Slot {
  /** The rule of the node: `VolumeStatement`, or of the value in it: `Credits`. */
  readonly type: string
  readonly property: string
  /** The rule that reads the value (`CountryCode`, `TEXT`); none for a word of the language. */
  readonly rule?: string
  /** The type of thing that is named here. */
  readonly names?: string
}

/** One way in which a statement can go on. */
export interface Step {
  /** The token that is read: a word of the language, or the name of a terminal rule. */
  readonly token: string
  readonly isKeyword: boolean
  readonly slot: Slot
  /** What can come behind it. */
  readonly rest: Path
}

/** What is still to be read; nothing at the end of the statement. */
export type Path =
  | { readonly part: GrammarAST.AbstractElement; readonly slot: Slot; readonly optional?: boolean; readonly rest: Path }
  | undefined

/** What can be read next along a path, and whether the statement may end there. */
export interface Ways {
  readonly steps: readonly Step[]
  readonly mayEnd: boolean
}

const ending: Ways = { steps: [], mayEnd: true }

/** What can come next. */
export function waysOf(path: Path): Ways {
  if (path === undefined) return ending
  const { part, rest } = path
  const repeats = part.cardinality === '*' || part.cardinality === '+'
  const steps = within(path, repeats ? { ...path, optional: true } : rest)
  const canSkip = path.optional || part.cardinality === '*' || part.cardinality === '?'
  return canSkip ? either([steps, waysOf(rest)]) : steps
}

/** A way of several at once. */
const either = (all: readonly Ways[]): Ways => ({
  steps: all.flatMap(({ steps }) => steps),
  mayEnd: all.some(({ mayEnd }) => mayEnd),
})

const single = (step: Step): Ways => ({ steps: [step], mayEnd: false })

function within({ part, slot }: NonNullable<Path>, rest: Path): Ways {
  if (GrammarAST.isKeyword(part)) return single({ token: part.value, isKeyword: true, slot, rest })
  if (GrammarAST.isGroup(part))
    return waysOf(part.elements.reduceRight<Path>((after, each) => ({ part: each, slot, rest: after }), rest))
  if (GrammarAST.isAlternatives(part)) return either(part.elements.map((each) => waysOf({ part: each, slot, rest })))
  if (GrammarAST.isAssignment(part))
    return waysOf({ part: part.terminal, slot: { type: slot.type, property: part.feature }, rest })
  if (GrammarAST.isCrossReference(part) && part.terminal)
    return waysOf({ part: part.terminal, slot: { ...slot, names: part.type.$refText }, rest })
  if (!GrammarAST.isRuleCall(part)) return { steps: [], mayEnd: false }
  const rule = calledRule(part)
  if (!GrammarAST.isParserRule(rule))
    return single({ token: rule.name, isKeyword: false, slot: { ...slot, rule: slot.rule ?? rule.name }, rest })
  const inner: Slot = isWordRule(rule) ? { ...slot, rule: slot.rule ?? rule.name } : { type: rule.name, property: '' }
  return waysOf({ part: rule.definition, slot: inner, rest })
}

/** What a statement of a type can begin with. */
export const beginningsOf = remembered(
  (type): readonly Step[] => waysOf({ part: ruleOf(type).definition, slot: { type, property: '' }, rest: undefined }).steps,
)

/** Words that were read for a property: the names that are in a list already. */
export type Taken = { readonly property: string; readonly text: string; readonly before: Taken } | undefined

/** A statement that is being read, in one of the ways in which its words can be understood. */
export interface Thread {
  /** The type of the statement. */
  readonly type: string
  readonly ways: Ways
  readonly taken: Taken
}

/** The statements that can begin with this token in a block, as read so far. */
export const begun = (block: string | undefined, token: string, text: string): Thread[] =>
  block === undefined
    ? []
    : statementsOf(block).flatMap(({ type }) =>
        after({ type, ways: { steps: beginningsOf(type), mayEnd: false }, taken: undefined }, token, text),
      )

/** A statement with one more token read; none where it does not fit. */
export const after = ({ type, ways, taken }: Thread, token: string, text: string): Thread[] =>
  ways.steps
    .filter((step) => step.token === token)
    .map(({ slot, rest }) => ({ type, ways: waysOf(rest), taken: { property: slot.property, text, before: taken } }))

/** The words that were read for a property, the last first. */
export function takenFor(thread: Thread, property: string): string[] {
  const words: string[] = []
  for (let each = thread.taken; each; each = each.before) if (each.property === property) words.push(each.text)
  return words
}
