import { describe, expect, test } from 'vitest'
import type { GuidelineItem, GuidelinesAnswer } from '../../src/editor/protocol.ts'
import { type GuidelineFilter, guidelineNodes, guidelinesMessage } from '../../src/vscode/views/guideline-nodes.ts'
import { programmeSummary } from './summary.ts'

const guideline = (number: string, more: Partial<GuidelineItem>): GuidelineItem => ({
  id: `step.${number}`,
  number,
  title: 'Title',
  summary: 'What it asks.',
  state: 'open',
  missing: [],
  waitsFor: [],
  places: [],
  ...more,
})

const answer: GuidelinesAnswer = {
  programme: programmeSummary({ title: 'Rivers', answered: 2, guidelines: 5 }),
  partners: [{ name: 'Hilltop', title: 'Hilltop University' }],
  steps: [
    {
      step: 'partnership',
      title: 'Step 3: build the partnership',
      guidelines: [
        guideline('3.1', { state: 'met' }),
        guideline('3.2', { state: 'partly', missing: ['trust of Hilltop'], waitsFor: ['Hilltop', 'Elsewhere'] }),
        guideline('3.3', {}),
      ],
    },
    {
      step: 'languages',
      title: 'The language policy',
      guidelines: [guideline('17.1', { state: 'met' }), guideline('17.2', { state: 'declined', reason: 'One language' })],
    },
  ],
}

const lines = (filter: GuidelineFilter): string[] =>
  guidelineNodes(answer, filter).flatMap((step) => [
    `${step.label} ${step.description}`,
    ...(step.children ?? []).map(({ label, description }) => `- ${label}: ${description}`),
  ])

describe('the guidelines view', () => {
  test.each<[string, GuidelineFilter, string[]]>([
    [
      'shows every guideline with its state',
      { by: 'all' },
      [
        'Step 3: build the partnership 1 of 3',
        '- 3.1 Title: met',
        '- 3.2 Title: partly met, waits for Hilltop University, Elsewhere',
        '- 3.3 Title: open',
        'The language policy 2 of 2',
        '- 17.1 Title: met',
        '- 17.2 Title: declined with a reason',
      ],
    ],
    [
      'shows what is open or partly met',
      { by: 'open' },
      [
        'Step 3: build the partnership 1 of 3',
        '- 3.2 Title: partly met, waits for Hilltop University, Elsewhere',
        '- 3.3 Title: open',
      ],
    ],
    [
      'shows what waits for a partner',
      { by: 'partner', partner: 'Hilltop', title: 'Hilltop University' },
      ['Step 3: build the partnership 1 of 3', '- 3.2 Title: partly met, waits for Hilltop University, Elsewhere'],
    ],
    ['shows nothing where nothing waits', { by: 'partner', partner: 'Nobody', title: 'Nobody' }, []],
  ])('%s', (_what, filter, expected) => {
    expect(lines(filter)).toEqual(expected)
  })

  test('tells what is missing, and why something is declined', () => {
    const [step, languages] = guidelineNodes(answer, { by: 'all' })
    expect(step?.children?.[1]?.more).toEqual({
      heading: '3.2 Title: partly met',
      sentences: ['What it asks.', 'It waits for Hilltop University, Elsewhere.'],
      list: ['missing: trust of Hilltop'],
    })
    expect(languages?.children?.[1]?.more?.sentences).toEqual(['What it asks.', 'Declined: One language'])
  })

  test('does not tell states by colour alone', () => {
    const children = guidelineNodes(answer, { by: 'all' }).flatMap((step) => step.children ?? [])
    const icons = new Map(children.map((node) => [node.icon?.name, node.description?.split(',')[0]]))
    expect(icons.size).toBe(new Set(icons.values()).size)
    expect(icons.size).toBe(4)
  })

  test.each<[GuidelineFilter, number, string]>([
    [{ by: 'all' }, 2, 'Rivers: 2 of 5 guidelines answered'],
    [{ by: 'open' }, 1, 'Rivers: 2 of 5 guidelines answered. Shown is what is open or partly met.'],
    [{ by: 'open' }, 0, 'Rivers: 2 of 5 guidelines answered. Nothing is left of what is open or partly met.'],
    [
      { by: 'partner', partner: 'H', title: 'Hilltop' },
      1,
      'Rivers: 2 of 5 guidelines answered. Shown is what waits for Hilltop.',
    ],
  ])('says over the lines what is shown: %j', (filter, shown, message) => {
    expect(guidelinesMessage(answer, filter, shown)).toBe(message)
  })
})

test('a step is unfolded by every filter, also where it was folded before', () => {
  const filters: GuidelineFilter[] = [
    { by: 'all' },
    { by: 'open' },
    { by: 'partner', partner: 'Hilltop', title: 'Hilltop University' },
    { by: 'partner', partner: 'Elsewhere', title: 'Elsewhere' },
  ]
  const steps = filters.flatMap((filter) => guidelineNodes(answer, filter).slice(0, 1))
  expect(steps.map(({ unfolded }) => unfolded)).toEqual([false, true, true, true])
  expect(new Set(steps.map(({ id }) => id)).size).toBe(filters.length)
})
