import type { DecisionItem, DecisionsAnswer, Place } from '../../editor/protocol.ts'
import type { ViewNode } from './node.ts'

/** A line of the decisions view that leads to a place in the text. */
export interface DecisionNode extends ViewNode {
  readonly place: Place
  readonly children?: readonly DecisionNode[]
}

const agreedIcon = { name: 'pass-filled', colour: 'testing.iconPassed' }
const waitingIcon = { name: 'circle-large-outline', colour: 'charts.orange' }
const questionIcon = { name: 'question' }

/** The lines of the decisions view: a decision each, with those who have agreed, and when, those for whom it waits, and its open questions. */
export const decisionNodes = ({ decisions }: DecisionsAnswer): DecisionNode[] => decisions.map(decisionNode)

/** What stands over the lines: which programme this is, and how far its decisions are. */
export function decisionsMessage({ programme, decisions }: DecisionsAnswer): string {
  const done = decisions.filter(isAgreed).length
  return decisions.length === 0
    ? `${programme.title}: no joint decision yet. Write “agreed”, a date and the partners into the part that was agreed.`
    : `${programme.title}: ${done} of ${decisions.length} decisions agreed by all partners`
}

const isAgreed = ({ agreed, waitsFor }: DecisionItem): boolean => waitsFor.length === 0 && agreed.length > 0

const titles = (partners: DecisionItem['waitsFor']): string => partners.map(({ title }) => title).join(', ')

/** How far a decision is, in a few words. */
function stateOf({ agreed, waitsFor, questions }: DecisionItem): string {
  const dates = agreed.flatMap(({ date }) => date ?? []).sort()
  const done = ['agreed', dates.at(-1)].filter(Boolean).join(' ')
  const state = waitsFor.length > 0 ? `waits for ${titles(waitsFor)}` : agreed.length > 0 ? done : 'not agreed yet'
  const open = questions.length === 1 ? '1 open question' : `${questions.length} open questions`
  return questions.length > 0 ? `${state}, ${open}` : state
}

function decisionNode(decision: DecisionItem, index: number): DecisionNode {
  const { agreed, waitsFor, questions, place, block, title } = decision
  const id = `${index} ${block}`
  const description = stateOf(decision)
  const lines = [
    ...agreed.map((each) => ({
      kind: 'agreement',
      label: each.title,
      description: each.date === undefined ? 'agreed, without a date' : `agreed ${each.date}`,
      icon: agreedIcon,
      place: each.place,
    })),
    ...waitsFor.map((each) => ({
      kind: 'agreement',
      label: each.title,
      description: 'has not agreed yet',
      icon: waitingIcon,
      place,
    })),
    ...questions.map((each) => ({
      kind: 'question',
      label: each.question,
      description: [each.waitsFor.length > 0 && `waits for ${titles(each.waitsFor)}`, each.until && `until ${each.until}`]
        .filter(Boolean)
        .join(', '),
      icon: questionIcon,
      place: each.place,
    })),
  ]
  return {
    id,
    kind: 'decision',
    label: title,
    description,
    icon: isAgreed(decision) ? agreedIcon : waitingIcon,
    more: { heading: title, sentences: [`${description.charAt(0).toUpperCase()}${description.slice(1)}.`] },
    place,
    children: lines.map((line, number) => ({ id: `${id} ${number}`, ...line })),
  }
}
