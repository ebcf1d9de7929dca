import { beforeEach, describe, expect, test } from 'vitest'
import { defaultEditorSettings } from '../../src/editor/protocol.ts'
import { type Editing, editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

/** The lines of a file that have hints, each with its hints in guillemets. */
async function hints({ services, document, textDocument }: Editing, from = 0, to = 100000): Promise<string[]> {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } }
  const all = (await services.lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range })) ?? []
  const lines = document.textDocument.getText().split('\n')
  const byLine = Map.groupBy(all, ({ position }) => position.line)
  return [...byLine].map(([line, here]) => {
    const marked = here.reduceRight(
      (text, { position, label }) => `${text.slice(0, position.character)}«${label}»${text.slice(position.character)}`,
      lines[line] ?? '',
    )
    return marked.trim().replaceAll('\u202f', ' ')
  })
}

const programme = (inside: string): string => `institution Nord\nprogramme One {\n${inside}\n}`

beforeEach(async () => {
  const { services } = await editing('')
  services.editor.UserSettings.take({})
})

describe('figures and labels', () => {
  test.each([
    [
      'hours for a credit behind a load',
      'curriculum { course A { volume 2 ECTS\nload { lectures 14 h self-study 42 h }\n} }',
      'load { lectures 14 h self-study 42 h }«56 h, 28 h for a credit»',
    ],
    ['hours without credits', 'curriculum { course A {\nload { lectures 14 h }\n} }', 'load { lectures 14 h }«14 h»'],
    [
      'the weights of assessments',
      'curriculum { course A { assessment B { weight 60 % } assessment C {\nweight 30 %\n} } }',
      'weight 30 %«together 90 %»',
    ],
    [
      'the shares of a stream',
      'business {\nstream fees { share of Nord 40 % share of Nord 30 % }\n}',
      'stream fees«shares 70 %» { share of Nord 40 % share of Nord 30 % }',
    ],
    [
      'shares of two kinds',
      'curriculum {\ndelivery blended { share online 60 % share on-site 30 % share synchronous 100 % }\n}',
      'delivery blended«shares by place 90 %, by time 100 %» {',
    ],
    ['shares of one kind', 'curriculum {\ndelivery blended { share synchronous 90 % }\n}', 'delivery blended«shares 90 %» {'],
    [
      'income and cost',
      'business {\nplanned 10 learners fee A { amount 1500 EUR } cost delivery 9000 EUR\n}',
      '«15 000 EUR from 10 learners» {',
    ],
    [
      'the weights of criteria',
      'admission { criterion "A" weight 50 %\ncriterion "B" weight 20 %\n}',
      'criterion "B" weight 20 %«together 70 %»',
    ],
    [
      'a field',
      'field ISCED 0521, ISCED 0312',
      'field ISCED 0521«Environmental sciences», ISCED 0312«Political sciences and civics»',
    ],
    ['a country', 'national-level FI "7"', 'national-level FI«Finland» "7"'],
    ['languages', 'languages {\ninstruction en, et\n}', 'instruction en«English», et«Estonian»'],
  ])('%s', async (_, inside, expected) => {
    expect((await hints(await editing(programme(inside)))).some((line) => line.includes(expected))).toBe(true)
  })

  test('the credits of terms and groups, as far as they are known', async () => {
    const structure = `curriculum {
      course A { volume 2 ECTS }
      course B { volume 3 ECTS }
      course C { volume 4 ECTS }
      course D
      structure {
        term First from 2027-09 to 2027-12
        term Second from 2028-01 to 2028-04
        term Third from 2028-05 to 2028-07
        term Idle from 2028-08 to 2028-09
        phase Ground { in First then A then B in Second }
        group Free { choose 3 ECTS from B, C }
        then Free in First
        then C in Second, Third
        group Unknown { then D }
      }
    }`
    const open = await editing(programme(structure.replace('{ choose', '{ then choose')))
    expect(await hints(open)).toEqual([
      'term First from 2027-09 to 2027-12«5 ECTS»',
      'phase Ground«5 ECTS» { in First then A then B in Second }',
      'group Free«3 ECTS» { then choose 3 ECTS from B, C }',
    ])
  })

  test.each([
    ['a code that is on no list', 'field ISCED 0598'],
    ['the language of a translation', 'description "A" fi "B"'],
    ['an empty load', 'curriculum { course A { load { } } }'],
    ['a single assessment', 'curriculum { course A { assessment B { weight 60 % } } }'],
    ['a business plan without sums', 'business { }'],
  ])('nothing behind %s', async (_, inside) => expect(await hints(await editing(programme(inside)))).toEqual([]))
})

const example = programme(`field ISCED 0521
curriculum { course A { volume 1 ECTS
load { lectures 28 h }
delivery blended { share online 100 % }
} }`)

test.each([
  ['hoursPerCredit', 'load'],
  ['sums', 'delivery'],
  ['labels', 'field'],
])('without %s no hint behind %s', async (setting, word) => {
  const open = await editing(example)
  const before = await hints(open)
  open.services.editor.UserSettings.take({ inlayHints: { [setting]: false } })
  const after = await hints(open)
  expect(before.length).toBe(Object.keys(defaultEditorSettings.inlayHints).length)
  expect(before.filter((line) => !after.includes(line)).map((line) => line.match(/\w+/)?.[0])).toEqual([word])
})

test('only what the editor shows', async () => {
  const open = await editing(example)
  expect(await hints(open, 3, 5)).toEqual(['load { lectures 28 h }«28 h, 28 h for a credit»'])
})

test('the complete example has hints in every file with figures', async () => {
  const open = await editing(readFolder('examples/coastal-resilience'))
  const counts: Record<string, number> = {}
  for (const document of open.documents) {
    const all = await hints({ ...open, document, textDocument: { uri: document.uri.toString() } })
    if (all.length > 0) counts[document.uri.path.replace('/test/', '')] = all.length
  }
  expect(counts).toMatchInlineSnapshot(`
    {
      "admission-and-recruitment.mcp": 10,
      "business.mcp": 15,
      "curriculum.mcp": 40,
      "institutions.mcp": 7,
      "programme.mcp": 12,
      "qualification.mcp": 4,
      "quality-and-examination.mcp": 3,
      "shared-courses.mcp": 8,
    }
  `)
})
