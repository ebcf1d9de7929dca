import { type AstNode, AstUtils } from 'langium'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { coverageOf } from '../../src/guidelines/coverage.ts'
import { exampleProgramme } from '../../src/guidelines/example.ts'
import { type Rule, ruleId } from '../../src/guidelines/guideline.ts'
import { keywordsOf } from '../../src/language/statements.ts'
import { subjectsOf } from '../../src/language/subjects.ts'
import { judge, judgeExample } from '../support/guidelines.ts'
import { parse } from '../support/index.ts'

type Block = AstNode & { statements: AstNode[] }

/** The statements of a text, each as the types of its block and of itself. */
const statementsIn = (file: AstNode): string[] =>
  AstUtils.streamAst(file)
    .filter((node) => node.$containerProperty === 'statements')
    .map((node) => `${node.$container?.$type} ${node.$type}`)
    .toArray()

/** The failing example of a rule, with a statement that sets aside the only thing that its passing example says more. */
function settingAside(rule: Rule, word: 'no' | 'unknown'): string | undefined {
  const text = exampleProgramme(rule.failing)
  const { file } = parse(text)
  const there = statementsIn(file)
  const [more = '', ...others] = statementsIn(parse(exampleProgramme(rule.passing)).file).filter((each) => !there.includes(each))
  const [blockType = '', type = ''] = more.split(' ')
  if (others.length > 0 || !type) return undefined
  const block = AstUtils.streamAst(file).find(
    (node): node is Block => node.$type === blockType && node.$cstNode?.text.endsWith('}') === true,
  )
  const subject = [...subjectsOf(blockType)].find(([, keyword]) => keywordsOf(type).includes(keyword))?.[0]
  if (!block || !subject) return undefined
  const end = (block.$cstNode?.end ?? 0) - 1
  return `${text.slice(0, end)}\n${word} ${subject} because "The senate decides in June"\n${text.slice(end)}`
}

/** How far a programme is can be neither unknown nor absent. */
const exceptions: readonly string[] = ['process.joint-decisions/stage']

const rules = catalogue.flatMap((guideline) =>
  guideline.rules
    .filter((rule) => (rule.kind === 'presence' || rule.asks) && !exceptions.includes(ruleId(guideline, rule)))
    .filter((rule) => settingAside(rule, 'no') !== undefined)
    .map((rule) => [ruleId(guideline, rule), rule] as const),
)

describe('what is set aside with a reason is not reported as missing', () => {
  it('by many rules', () => expect(rules.length).toBeGreaterThan(110))

  it.each(rules)('%s', async (id, rule) => {
    const before = (await judgeExample(rule.failing)).findings.filter(({ code }) => code === id)
    for (const word of ['no', 'unknown'] as const) {
      const { findings } = await judge(settingAside(rule, word) ?? '')
      const after = findings.filter(({ code }) => code === id)
      // One that lists several missing things lists one less.
      expect(
        after.map(({ message }) => message),
        word,
      ).not.toEqual(before.map(({ message }) => message))
    }
  })
})

it.each([
  [
    'a row of a table',
    'alignment.european/rows',
    'alignment { aligns ECTS "All volumes" unknown portability because "Not decided" }',
    'portability',
  ],
  ['one of several things of an institution', 'alignment.institutions/each-awarding-partner', 'alignment { }', undefined],
])('%s is left out of the list where it is unknown', async (_, id, example, word) => {
  const strategyUnknown = `institution Nordhaven { kind university country FI unknown strategy because "Under revision" }
---
partnership { partner Nordhaven { contributes design, award } }
`
  const { findings } = await judgeExample(word ? example : strategyUnknown + example)
  const [found] = findings.filter(({ code }) => code === id)
  expect(found?.message).toBeDefined()
  expect(found?.message).not.toMatch(word ? new RegExp(`row on .*${word}`) : /strategy/)
})

it.each([
  ['', ['No course says how many hours its learners spend on it']],
  ['unknown load because "The teacher is being hired"', ['How many hours do learners spend on the course Reefs']],
])('a course of which something is unknown is none of those that leave it out: %s', async (tides, begin) => {
  const { findings } = await judgeExample(
    `curriculum { course Tides "Tides" { by Nordhaven volume 3 ECTS ${tides} } course Reefs "Reefs" { by Valmora volume 3 ECTS } }`,
  )
  const messages = findings.filter(({ code }) => code === 'curriculum.study-load/course-load').map(({ message }) => message)
  expect(messages).toEqual(begin.map((text) => expect.stringContaining(text)))
})

async function stateOf(id: string, example: string): Promise<string> {
  const { models } = await judgeExample(example)
  const all = models.flatMap(coverageOf).flatMap(({ guidelines }) => guidelines)
  const its = all.find(({ guideline }) => guideline.id === id)
  return [its?.state, ...(its?.missing ?? [])].join(': ')
}

describe('coverage', () => {
  const decided = 'team { committee Board "Examination committee" { kind examination } }'
  it.each([
    ['declined', 'business.fees', 'business { no fee because "The programme is free" }', 'declined'],
    ['unknown', 'business.fees', 'business { unknown fee because "The senate decides in June" }', 'open'],
    [
      'partly unknown',
      'qualification.type',
      'qualification { type postgraduate  unknown title because "The senate decides in June" }',
      'partly: the title of the qualification',
    ],
    [
      'partly declined',
      'qualification.type',
      'qualification { type postgraduate  no title because "That of the programme" }',
      'met',
    ],
    [
      'one of a list unknown',
      'examination.awarding',
      `${decided}
examination { award decided by Board  award when "All courses"  credits when "All parts"  compensation "None"  unknown results because "Not decided" }`,
      'partly: how long results are valid (results valid …)',
    ],
    [
      'one of a list declined',
      'examination.awarding',
      `${decided}
examination { award decided by Board  award when "All courses"  credits when "All parts"  no compensation because "Strict"  results valid 6 years }`,
      'met',
    ],
    [
      'unknown of a course',
      'curriculum.study-load',
      'hours-per-credit 27 h\ncurriculum { course Tides "Tides" { by Nordhaven volume 3 ECTS unknown load because "The teacher is being hired" } }',
      'partly: the load of Tides',
    ],
  ])('%s', async (_, id, example, state) => expect(await stateOf(id, example)).toBe(state))

  const legal = 'support { service legal of Nordhaven { reviewed agreement on 2026-08-20 } }'
  it.each([
    ['support.administration', legal, 'open'],
    ['support.teaching', legal, 'open'],
    ['support.internationalisation', legal, 'open'],
    ['support.information-technology', legal, 'open'],
    ['support.student-administration', legal, 'open'],
    ['support.legal', legal, 'met'],
    ['support.legal', 'support { no legal because "The partners have none" }', 'declined'],
  ])('%s looks for its own kind of service', async (id, example, state) => {
    expect(await stateOf(id, example)).toBe(state)
  })
})
