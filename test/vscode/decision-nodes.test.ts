import { expect, test } from 'vitest'
import type { DecisionItem } from '../../src/editor/protocol.ts'
import { decisionNodes, decisionsMessage } from '../../src/vscode/views/decision-nodes.ts'
import { placeAt, programmeSummary } from './summary.ts'

const place = placeAt('file:///rivers.mcp')
const hilltop = { partner: 'Hilltop', title: 'Hilltop University' }
const rivertown = { partner: 'Rivertown', title: 'University of Rivertown' }

const decision = (more: Partial<DecisionItem>): DecisionItem => ({
  title: 'Step 3',
  block: 'partnership',
  agreed: [],
  waitsFor: [],
  questions: [],
  place,
  ...more,
})
const answerWith = (...decisions: DecisionItem[]) => ({ programme: programmeSummary({ title: 'Rivers' }), decisions })

test.each<[string, Partial<DecisionItem>, string, string[]]>([
  ['nobody has agreed', {}, 'not agreed yet', []],
  [
    'all have agreed, on two days',
    {
      agreed: [
        { ...hilltop, date: '2026-05-02', place },
        { ...rivertown, date: '2026-04-14', place },
      ],
    },
    'agreed 2026-05-02',
    ['Hilltop University: agreed 2026-05-02', 'University of Rivertown: agreed 2026-04-14'],
  ],
  ['without a date', { agreed: [{ ...hilltop, place }] }, 'agreed', ['Hilltop University: agreed, without a date']],
  [
    'one is waited for',
    { agreed: [{ ...hilltop, date: '2026-05-02', place }], waitsFor: [rivertown] },
    'waits for University of Rivertown',
    ['Hilltop University: agreed 2026-05-02', 'University of Rivertown: has not agreed yet'],
  ],
  [
    'a question is open',
    {
      agreed: [{ ...hilltop, place }],
      questions: [{ question: 'Who pays?', waitsFor: [hilltop], until: '2027-01', place: placeAt('file:///money.mcp', 4) }],
    },
    'agreed, 1 open question',
    ['Hilltop University: agreed, without a date', 'Who pays?: waits for Hilltop University, until 2027-01'],
  ],
])('%s', (_what, more, description, children) => {
  const [node] = decisionNodes(answerWith(decision(more)))
  expect(node?.description).toBe(description)
  expect(node?.children?.map((child) => `${child.label}: ${child.description}`)).toEqual(children)
})

test('lines lead to the statement of each, and have ids of their own', () => {
  const elsewhere = placeAt('file:///money.mcp', 4)
  const twice = [
    { ...hilltop, place },
    { ...hilltop, place: elsewhere },
  ]
  const nodes = decisionNodes(answerWith(decision({ agreed: twice }), decision({ agreed: twice })))
  expect(nodes[0]?.children?.[1]?.place).toBe(elsewhere)
  const ids = nodes.flatMap(({ id, children = [] }) => [id, ...children.map((child) => child.id)])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the message counts what all have agreed on', () => {
  const agreed = decision({ agreed: [{ ...hilltop, place }] })
  expect(decisionsMessage(answerWith(agreed, decision({})))).toBe('Rivers: 1 of 2 decisions agreed by all partners')
  expect(decisionsMessage(answerWith())).toMatch(/^Rivers: no joint decision yet\. Write “agreed”/)
})
