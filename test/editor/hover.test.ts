import { EmptyFileSystem, URI } from 'langium'
import { beforeAll, describe, expect, test } from 'vitest'
import { statementHover, statementOf } from '../../src/editor/hover/statement.ts'
import { targetAt } from '../../src/editor/hover/target.ts'
import { createEditorServices } from '../../src/editor/module.ts'
import { entryOf, formOf, reference, type StatementType, wrap } from '../../src/language/reference/index.ts'
import { blocksOf } from '../../src/language/statements.ts'
import { nodesIn } from '../../src/language/walk.ts'
import { cursorMark, type Editing, editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

const complete = readFolder('examples/coastal-resilience')

async function hoverAt({ services, document, textDocument }: Editing, offset: number): Promise<string | undefined> {
  const position = document.textDocument.positionAt(offset)
  const hover = await services.lsp.HoverProvider?.getHoverContent(document, { textDocument, position })
  return (hover?.contents as { value: string } | undefined)?.value
}

async function hover(text: string, others: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const open = await editing({ 'programme.mcp': text, ...others })
  return hoverAt(open, open.document.textDocument.offsetAt(open.position))
}

/** A programme of one course. */
const programme = (inside: string): string => `
institution Nord "Nordhaven University" { country FI hours-per-credit 27 h }
programme One "First" {
  hours-per-credit 28 h
  partnership { coordinator Nord partner Nord }
  ${inside}
}
`

describe('statements', () => {
  test('every statement says what it is for, at its first word', () => {
    const { LangiumDocumentFactory } = createEditorServices(EmptyFileSystem).shared.workspace
    const types = Object.keys(reference).filter((type) => blocksOf(type).length > 0) as StatementType[]
    const silent = types.filter((type) => {
      const text = wrap(type, entryOf(type)?.example ?? '')
      const root = LangiumDocumentFactory.fromString(text, URI.file(`/${type}.mcp`)).parseResult.value
      const first = nodesIn(root).find((node) => node.$type === type)
      const target = targetAt(root, first?.$cstNode?.offset ?? -1)
      const statement = target && statementOf(target.node)
      return statement?.$type !== type || !statementHover(statement, undefined).includes(`Form: \`${formOf(type)}\``)
    })
    expect(silent).toEqual([])
    expect(types.length).toBeGreaterThan(300)
  })

  test('the guideline, how far it is answered, and where it can be read', async () => {
    const said = await hover(programme('curriculum { course A { <|>load { lectures 4 h } volume 2 ECTS } }'))
    expect(said).toContain('**load** *(once)*')
    expect(said).toContain('Here: **4 h, 2 h for a credit**')
    expect(said).toMatch(/\*\*7\.8 .*\*\*: (partly answered; missing: |answered)/)
    expect(said).toMatch(/\[Read it there\]\(https:/)
  })

  test.each([
    ['a section lists the guidelines of its step', '<|>vision { }', ['*Step 6', '- **6.1 ', ': open']],
    ['what is declined is explained', 'curriculum { <|>no mobility because "All online" }', ['`mobility`: ', '**no**']],
    [
      'a reason for declining',
      'curriculum { no mobility because "All [online](http://x)" <|>mobility A { } }',
      ['declined because “All \\[online\\]'],
    ],
    ['a word in the middle leads to its statement', 'curriculum { stacks <|>into Degree with 2 ECTS }', ['**stacks into**']],
  ])('%s', async (_, inside, expected) => {
    const said = await hover(programme(inside))
    for (const each of expected) expect(said).toContain(each)
  })
})

describe('names in the complete example', () => {
  let open: Editing
  beforeAll(async () => {
    open = await editing(complete)
  })

  test.each([
    [
      'curriculum.mcp',
      'course <|>Capstone',
      ['3 ECTS · 84 h · 28 h for a credit · EQF 7 · blended', 'together', '`Capstone.Plan` Adaptation plan (60 % · by Lead'],
    ],
    [
      'curriculum.mcp',
      'teaches <|>Mapping',
      ['**outcome** `Mapping`', 'Apply open observation data', '- Taught in:\n  - `Observation`', '`Capstone.Plan`'],
    ],
    ['curriculum.mcp', 'by <|>Waddenmond', ['University · Netherlands', '- Gives: 3 ECTS, 20 % of all credits', 'coordinator']],
    ['institutions.mcp', 'institution <|>Waddenmond', ['- Gives: 3 ECTS, 20 % of all credits']],
    [
      'curriculum.mcp',
      'responsible <|>ScienceLead',
      ['**function in the team** `ScienceLead`', 'Liivaranna University', '- Answers for:'],
    ],
    ['curriculum.mcp', 'under <|>FieldContract', ['**contract** `FieldContract`', '```microcred\n']],
    ['curriculum.mcp', 'term <|>Autumn', ['**term** `Autumn`', '4 ECTS', '2027-09-06 to 2027-12-19']],
    ['curriculum.mcp', 'include <|>Habitats', ['**course** `Habitats`', '2 ECTS · 52 h']],
    ['curriculum.mcp', 'then <|>Capstone', ['**course** `Capstone`']],
    ['business.mcp', 'integration in <|>CoastalEngineering', ['**degree programme** `CoastalEngineering`', 'Accepts: 5 ECTS']],
    ['admission-and-recruitment.mcp', 'for <|>Engineers', ['h per week', 'the programme takes']],
    ['admission-and-recruitment.mcp', 'extend programme <|>CoastalResilience', ['12 ECTS · EQF 7', '101 of 101 answered']],
    ['business.mcp', 'Foundations.<|>Essay', ['**assessment** `Foundations.Essay`']],
  ])('%s: %s', async (file, words, expected) => {
    const document = open.documents.find(({ uri }) => uri.path === `/test/${file}`) ?? open.document
    const offset = document.textDocument.getText().indexOf(words.replace(cursorMark, '')) + words.indexOf(cursorMark)
    const said = await hoverAt({ ...open, document, textDocument: { uri: document.uri.toString() } }, offset)
    for (const each of expected) expect(said).toContain(each)
  })
})

describe('names', () => {
  test('the title of the author is a title, whatever it looks like', async () => {
    const said = await hover(
      programme('curriculum { outcome <|>A "[click](https://x.example) <img src=x> www.x.example **now** `a` mail@x.example" }'),
    )
    expect(said).toContain(
      '\\[click\\](https\\://x.example) \\<img src=x\\> www\\.x.example \\*\\*now\\*\\* \\`a\\` mail\\@x.example',
    )
  })

  test('a comment within a figure is no Markdown', async () => {
    const said = await hover(programme('volume <|>10 /* [click](https://x.example) */ ECTS'))
    expect(said).toContain('\\[click\\](https\\://x.example)')
  })

  test('what the author wrote does not leave its block of code', async () => {
    const said = await hover(programme('support { contract <|>A { website "https://x.example/```" } }'))
    expect(said).toContain('````microcred\nwebsite "https://x.example/```"\n````')
  })

  test('a name that nothing bears has no hover', async () => {
    expect(await hover(programme('curriculum { course A { teaches <|>Nothing } }'))).toBeUndefined()
  })
})

describe('codes, words and units', () => {
  test.each([
    ['field ISCED <|>0521', '`0521` Environmental sciences', '› Environment (052)'],
    ['field <|>ISCED 0521', '`0521` Environmental sciences', 'http://data.europa.eu/snb/isced-f/0521'],
    ['level EQF <|>7', '`7` Level 7', 'Council Recommendation'],
    ['level <|>EQF 7', '`7` Level 7', 'http://data.europa.eu/snb/eqf/7'],
    ['cycle <|>second', '`second` ', 'framework'],
    ['national-level <|>FI "7"', '`FI` Finland', 'ISO 3166-1'],
    ['languages { instruction <|>en, et }', '`en` English', 'ISO 639-1'],
    ['languages { instruction en, <|>et }', '`et` Estonian', 'ISO 639-1'],
    ['languages { required en <|>B2 }', '`B2` Upper intermediate', 'Council of Europe'],
    ['languages { required en B2 (<|>reading C1) }', '`reading` ', 'words'],
    ['business { before-split "A" 20 <|>EUR }', '`EUR` Euro', 'ISO 4217'],
    ['volume 10 <|>ECTS', '`ECTS` credits', 'Unit'],
    ['vision { learners A { time 6 <|>h per week } }', '`h` hours', 'Unit'],
    ['vision { learners A { time 6 h per <|>week } }', '`week` each week', 'Unit'],
    ['stage <|>designing', '`designing` ', 'words'],
    ['qualification { supplement { shows <|>title } }', '`title` ', 'Annex I'],
    ['agreement { matter team { refers to <|>team } }', '`team` ', 'Section'],
    ['curriculum { course A { load { <|>lectures 4 h } } }', '`lectures` ', 'words'],
    ['curriculum { course A { load { <|>assessment 4 h } } }', '`assessment` ', 'words'],
  ])('%s', async (inside, label, source) => {
    const said = await hover(programme(inside))
    expect(said).toContain(label)
    expect(said).toContain(source)
  })

  test.each([['field ISCED <|>0598'], ['national-level <|>XX "7"'], ['stage <|>dreaming'], ['volume 10 <|>points']])(
    'what is on no list has no label: %s',
    async (inside) => expect((await hover(programme(inside))) ?? '').not.toContain('official list'),
  )
})

describe('figures', () => {
  const course = (inside: string): string => programme(`curriculum { course A { volume 2 ECTS ${inside} } }`)
  test.each([
    [
      'by the load',
      course('load { lectures 14 h self-study 42 h }').replace('volume 2', 'volume <|>2'),
      '56 h of study by its load: 28 h for a credit',
    ],
    ['by the hours of the programme', programme('volume <|>10 ECTS'), "280 h of study at the programme's 28 h for a credit"],
    ['by conversion', programme('convert 1 ECTS to 2 UK-credits volume <|>20 UK-credits'), '10 ECTS'],
    ['a part of the load', course('load { lectures <|>14 h self-study 42 h }'), '25 % of the 56 h of the course'],
    [
      'a share in hours',
      course('load { lectures 10 h } delivery blended { share online <|>40 % }'),
      '4 h of the 10 h of the course',
    ],
    ['a duration in days', course('duration <|>7 weeks'), '49 days'],
    ['a duration in weeks', course('duration <|>3 months'), 'about 13 weeks'],
    [
      'a fee and its payers',
      programme('business { fee A { amount <|>1500 EUR paid by 20 learners } }'),
      '30 000 EUR from 20 learners',
    ],
    [
      'a cost for each learner',
      programme('business { planned 30 learners cost support <|>80 EUR per-learner }'),
      '2 400 EUR for the 30 learners planned',
    ],
    [
      'a pace',
      programme(
        'vision { learners A { time <|>4 h per week } } curriculum { course B { volume 1 ECTS load { lectures 26 h } } }',
      ),
      'the programme takes 7 weeks',
    ],
    [
      'a choice',
      programme(
        'curriculum { course B { volume 1 ECTS } course C { volume 2 ECTS } structure { anytime choose <|>1 ECTS from B, C } }',
      ),
      '3 ECTS are offered',
    ],
  ])('%s', async (_, text, expected) => expect((await hover(text))?.replaceAll('\u202f', ' ')).toContain(expected))
})

test.each([
  ['a text', 'programme One "Fi<|>rst" { }'],
  ['a comment', '// A comm<|>ent\nprogramme One { }'],
  ['a brace', 'programme One <|>{ }'],
  ['nothing', 'programme One { } <|> '],
  ['an empty file', '<|>'],
])('%s says nothing more', async (_, text) => expect(await hover(text)).toBeUndefined())

test('at every 40th character of the complete example there is an answer or none, quickly', async () => {
  const open = await editing(complete)
  const times: number[] = []
  for (const document of open.documents) {
    const at = { ...open, document, textDocument: { uri: document.uri.toString() } }
    for (let offset = 0; offset < document.textDocument.getText().length; offset += 40) {
      const start = performance.now()
      const said = await hoverAt(at, offset)
      times.push(performance.now() - start)
      expect(said ?? 'nothing').not.toMatch(/undefined|NaN|\[object/)
    }
  }
  times.sort((a, b) => a - b)
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(15)
})
