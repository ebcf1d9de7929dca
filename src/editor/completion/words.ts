/** The words of the language with which a statement goes on. */
import type { Proposal } from './proposal.ts'
import { proposalKinds, ranks } from './proposal.ts'
import type { Path, Slot, Step } from './reading.ts'
import { waysOf } from './reading.ts'

/** What can be written for a value. */
export type Values = (slot: Slot) => readonly Proposal[]

const isText = (slot: Slot): boolean => slot.rule === 'TEXT' || slot.rule === 'Address'
const isReadable = (word: string): boolean => /^\p{L}/u.test(word)

/** Types of value whose word is never written without its code: `EQF 7`, `ISCED 0521`. */
const codedTypes: readonly string[] = ['EqfLevel', 'EqfRange', 'IscedField']

/** How many values a place to fill in offers at most. */
const mostChoices = 40

/** What a word of the language adds, with the words that have to follow it: "because", "differs by", "EQF 7". */
export function wordsFrom(step: Step, values: Values): Proposal[] {
  if (step.token === '{') return [blockProposal]
  if (!isReadable(step.token)) return []
  const { words, rest } = run(step)
  const label = words.join(' ')
  const [next] = only(rest)
  if (next && codedTypes.includes(next.slot.type)) {
    return values(next.slot).map((value) => ({
      ...value,
      label: `${label} ${value.label}`,
      filter: `${label} ${value.filter ?? value.label}`,
    }))
  }
  const word: Proposal = { label, kind: proposalKinds.word, rank: ranks.word }
  if (!next) return [word]
  if (isText(next.slot)) return [{ ...word, insert: { snippet: `${label} "\${1:…}"`, text: `${label} "…"` } }]
  const known = values(next.slot).map((value) => value.label)
  if (known.length === 0 || known.length > mostChoices) return [word]
  return [{ ...word, insert: { snippet: `${label} \${1|${known.join(',')}|}`, text: label } }]
}

const blockProposal: Proposal = {
  label: '{ … }',
  kind: proposalKinds.block,
  detail: 'More about it, in a block.',
  rank: ranks.word,
  filter: '{',
  insert: { snippet: '{\n  $0\n}', text: '{\n}' },
}

/** A word with those that cannot but follow it. */
function run(step: Step): { words: readonly string[]; rest: Path } {
  const [next] = only(step.rest)
  if (!next?.isKeyword || next.slot.rule || !isReadable(next.token)) return { words: [step.token], rest: step.rest }
  const behind = run(next)
  return { words: [step.token, ...behind.words], rest: behind.rest }
}

/** The one way in which a statement goes on; nothing where it may end or there are several. */
function only(path: Path): readonly Step[] {
  const { steps, mayEnd } = waysOf(path)
  const slots = new Set(
    steps.map(({ slot, isKeyword, token }) => (isKeyword && !slot.rule ? token : `${slot.type} ${slot.property}`)),
  )
  return mayEnd || slots.size !== 1 ? [] : steps.slice(0, 1)
}
