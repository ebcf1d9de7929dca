/** The statements that can begin in a block: what is missing first, by the guidelines. */
import { GrammarAST } from 'langium'
import { catalogue } from '../../guidelines/catalogue.ts'
import * as ast from '../../language/generated/ast.ts'
import { entryOf, formOf } from '../../language/reference/index.ts'
import { repeatable } from '../../language/repeatable.ts'
import { blocksOf, openingOf, partsOf, ruleOf, type Statement, statementsOf } from '../../language/statements.ts'
import { code, source } from '../markdown.ts'
import type { SnippetOptions, StatementSnippet } from '../statement-snippet.ts'
import { wholeStatement } from './blocks.ts'
import type { GuidelineStates } from './guideline-states.ts'
import { type Proposal, proposalKinds, ranks } from './proposal.ts'
import { beginningsOf } from './reading.ts'
import { guidelinesOf, guidelineText } from './statement-guidelines.ts'
import type { Values } from './words.ts'

/** What is known of the block in which a statement shall begin. */
export interface BlockPlace {
  readonly type: string
  /** The type of the section around it, where it stands in one. */
  readonly section: string | undefined
  /** The types of the statements that the block has already, in all parts of the programme. */
  readonly present: ReadonlySet<string>
  readonly states: GuidelineStates
  readonly suggest: NonNullable<SnippetOptions['suggest']>
  readonly values: Values
}

/** Every statement that may begin in the block. */
export function statementsFor(place: BlockPlace): Proposal[] {
  const proposals = statementsOf(place.type)
    .filter(({ type }) => !place.present.has(type) || maybeRepeated(type))
    .flatMap((statement) => waysToWrite(statement, place))
  return distinguished(proposals)
}

/** Whether a block may have a statement more than once, or once for each value or name. */
const maybeRepeated = (type: string): boolean =>
  repeatable[type] !== undefined || declaresName(type) || blocksOf(type).includes(ast.SourceFile.$type)

const declaresName = (type: string): boolean =>
  partsOf(ruleOf(type), GrammarAST.isAssignment).some(({ feature }) => feature === 'name')

function waysToWrite(statement: Statement, place: BlockPlace): Proposal[] {
  const { type, keywords } = statement
  const rank = rankOf(statement, place)
  const entry = entryOf(type)
  const proposal = (label: string, insert: StatementSnippet): Proposal => ({
    label,
    kind: insert.text.includes('{') ? proposalKinds.block : proposalKinds.statement,
    detail: entry?.says,
    documentation: documentationOf(type, place.section),
    rank,
    insert,
  })
  if (keywords.length === 0) return freeWords(type, place, proposal)
  if (type === ast.Step.$type) return keywords.map((keyword) => proposal(keyword, step(keyword, place)))
  const written = (opening?: string) => wholeStatement(type, { opening, suggest: place.suggest })
  if (keywords.length === 1) return [proposal(openingOf(type), written())]
  return keywords.map((keyword) => proposal(keyword, written(keyword)))
}

/** A step of the structure in its plainest form: the next course. */
function step(keyword: string, { suggest }: BlockPlace): StatementSnippet {
  const names = suggest('Component', 'items')
  const snippet = names.length > 0 ? `${keyword} \${1|${names.join(',')}|}` : `${keyword} \${1:Course}`
  return { snippet, text: `${keyword} ${names[0] ?? 'Course'}` }
}

/** A statement that begins with a word out of a list: an activity and its hours. */
function freeWords(
  type: string,
  { values }: BlockPlace,
  proposal: (label: string, insert: StatementSnippet) => Proposal,
): Proposal[] {
  const [beginning] = beginningsOf(type)
  if (!beginning) return []
  return values(beginning.slot).map((word) => ({
    ...proposal(word.label, { snippet: `${word.label} \${1:10} h`, text: `${word.label} 10 h` }),
    detail: word.detail,
    filter: word.filter,
  }))
}

function rankOf({ type, common }: Statement, { present, section, states }: BlockPlace): number {
  if (type === ast.Absence.$type || type === ast.Unknown.$type) return ranks.absence
  if (common) return ranks.everywhere
  if (present.has(type)) return ranks.again
  if (type === ast.Programme.$type) return ranks.missing
  const asked = guidelinesOf(type, section).find(({ id }) => {
    const state = states.get(id)
    return state === 'open' || state === 'partly'
  })
  // In the order of the guidelines, and not in that of the grammar.
  return asked ? ranks.missing + catalogue.indexOf(asked) / catalogue.length : ranks.further
}

function documentationOf(type: string, section: string | undefined): string {
  const example = entryOf(type)?.example
  const guidelines = guidelinesOf(type, section)
  const shown = ast.isSection({ $type: type }) ? [] : guidelines.map(guidelineText)
  return [code(formOf(type)), ...(example ? [source(example)] : []), ...shown].join('\n\n')
}

/** Statements that begin with the same words are told apart by what follows: `level EQF 7`, `level analyse`. */
function distinguished(proposals: readonly Proposal[]): Proposal[] {
  const count = new Map<string, number>()
  for (const { label } of proposals) count.set(label, (count.get(label) ?? 0) + 1)
  return proposals.map((proposal) => {
    const isUnique = count.get(proposal.label) === 1
    return isUnique ? proposal : { ...proposal, label: proposal.insert?.text.split(' {')[0] ?? proposal.label }
  })
}
