import { EmptyFileSystem } from 'langium'
import { describe, expect, test } from 'vitest'
import { createEditorServices } from '../../src/editor/module.ts'
import { accepted, completed, editOf, parsed, proposalsAt, type Trigger } from '../support/completion.ts'
import { editing } from '../support/editor.ts'

const shared = `
institution Helsinki "University of Helsinki" {
  country FI
}
institution Bologna "University of Bologna" {
  country IT
  qualification-structure in-force {
    type Short "Short programme" {
    }
  }
}
degree Atmosphere "Atmospheric sciences" {
  by Helsinki
  volume 120 ECTS
}
`

const head = `${shared}programme Green "Green skills" {
  stage designing
  vision {
    need Skills "A shortage of skills"
    learners Staff "Staff of cities"
  }
  team {
    leader Head "Programme leader" of Helsinki {
      person "Dr N. N."
    }
  }
  curriculum {
    outcome Systems "Explains a system" {
      kind knowledge
    }
    course Intro "Introduction" {
      volume 3 ECTS
      by Helsinki
      teaches Systems
      assessment Essay "An essay" {
        kind essay
        weight 60 %
      }
    }
`
/** A text inside the curriculum, inside the programme. Nothing is closed behind the cursor, as while it is being written. */
const curriculum = (text: string): string => `${head}${text}`
const programme = (text: string): string => `${shared}programme Green "Green skills" {\n${text}`

const labelsOf = async (text: string, trigger?: Trigger): Promise<string[]> =>
  (await completed(await editing(text), trigger)).map(({ label }) => label)

const detailsOf = async (text: string): Promise<string[]> =>
  (await completed(await editing(text))).map(({ label, detail }) => `${label}: ${detail}`)

describe('statements', () => {
  test.each([
    ['in an empty file', '<|>', ['programme', 'import', 'extend programme', 'institution']],
    ['in half a word', 'prog<|>', ['programme']],
    ['below an import', 'import "a.mcp"\n<|>', ['programme', 'extend programme']],
    ['behind a programme', 'programme A {\n}\n<|>', ['import', 'extend programme', 'institution']],
    ['behind a part of another programme', 'extend programme A {\n}\n<|>', ['programme', 'import', 'institution']],
    ['in the head: in the order of the guidelines', programme('<|>'), ['volume', 'level', 'field']],
    ['what is there already is no longer missing', programme('volume 3 ECTS\n<|>'), ['level', 'field']],
    ['also where it stands behind the cursor', programme('<|>\n volume 3 ECTS\n}'), ['level', 'field']],
    ['in a block that is not closed', curriculum('outcome New {\n<|>'), ['kind', 'level remember']],
    ['in half a word of a block', curriculum('outcome New {\n kind skill\n le<|>\n}'), ['level remember']],
    ['behind an error on another line', curriculum('outcome New {\n kind skill\n gibberish 7 {\n }\n <|>'), ['level remember']],
    ['behind a statement that breaks off', curriculum('outcome New {\n kind\n<|>'), ['knowledge', 'skill']],
    [
      'behind a block that was never closed',
      `${programme('vision {\n need A {\n area "x"\n}\ncurriculum {\n <|>')}`,
      ['course', 'include', 'outcome'],
    ],
    [
      'activities of a load, with their labels',
      curriculum('course New {\n load {\n <|>'),
      ['lectures', 'seminars', 'e-learning'],
    ],
  ])('%s', async (_, text, expected) => {
    expect((await labelsOf(text)).slice(0, expected.length)).toEqual(expected)
  })

  test('the common ones are last, and “no” and “unknown” behind them', async () => {
    expect((await labelsOf(curriculum('outcome New {\n<|>'))).slice(-6)).toEqual([
      'agreed',
      'open',
      'concerns',
      'note',
      'no',
      'unknown',
    ])
  })

  test('what may stand once is not proposed again, what may stand more often after the rest', async () => {
    const labels = await labelsOf(curriculum('<|>'))
    expect(labels.indexOf('course')).toBeGreaterThan(labels.indexOf('structure'))
    expect(await labelsOf(curriculum('structure {\n}\n<|>'))).not.toContain('structure')
    expect(await labelsOf(curriculum('course New {\n volume 3 ECTS\n <|>'))).not.toContain('volume')
  })

  test('what stands once over all files of a programme is not proposed in another file', async () => {
    const files = { 'a.mcp': 'programme A {\n volume 3 ECTS\n}', 'b.mcp': 'import "a.mcp"\nextend programme A {\n <|>\n}' }
    const labels = (await completed(await editing(files))).map(({ label }) => label)
    expect(labels).not.toContain('volume')
    expect(labels).toContain('level')
  })

  test('what the guidelines still ask for comes before the rest', async () => {
    const labels = await labelsOf(curriculum('course New {\n<|>'))
    expect(labels.indexOf('load')).toBeLessThan(labels.indexOf('website'))
    expect(labels.indexOf('by')).toBeLessThan(labels.indexOf('load'))
  })

  test('each says what it is for, how it is written, and what asks for it', async () => {
    const items = await completed(await editing(curriculum('course New {\n<|>')))
    const load = items.find(({ label }) => label === 'load')
    expect(load?.detail).toMatch(/^The hours of work of a learner/)
    expect(load?.documentation).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/lectures 18 h[\s\S]*7\.8[\s\S]*Rests on/),
    })
  })

  test('two statements that begin alike are told apart', async () => {
    const labels = await labelsOf(curriculum('outcome New {\n<|>'))
    expect(labels.filter((label) => label.startsWith('level'))).toEqual(['level remember', 'level EQF 7'])
  })

  test('a whole block has places to fill in, with the names that there are', async () => {
    const items = await completed(await editing(curriculum('cou<|>')))
    const course = items.find(({ label }) => label === 'course')
    expect(course && editOf(course).newText).toBe(
      `course \${1:Name} "\${2:…}" {
  volume \${3:10} \${4|ECTS,UK-credits,US-credits,h|}
  by \${5|Helsinki,Bologna|}
  origin \${6|existing,adapted,joint,new|} from \${7:Atmosphere}
  teaches \${8:Systems}
}`,
    )
  })
})

describe('names', () => {
  test.each([
    ['courses', 'course New {\n requires <|>', 'Intro: course · 3 ECTS · Helsinki · Introduction'],
    ['outcomes', 'course New {\n teaches <|>', 'Systems: outcome · knowledge · Explains a system'],
    ['institutions', 'course New {\n by <|>', 'Helsinki: institution · Finland · University of Helsinki'],
    [
      'degree programmes',
      'course New {\n origin adapted from <|>',
      'Atmosphere: degree programme · 120 ECTS · Helsinki · Atmospheric sciences',
    ],
    ['needs', 'outcome New {\n answers <|>', 'Skills: need · A shortage of skills'],
    [
      'functions, where several kinds fit',
      'topic New {\n responsible H<|>',
      'Head: function in the team · leader · Helsinki · Dr N. N. · Programme leader',
    ],
    ['assessments by their course', 'structure {\n first Intro.<|>', 'Intro.Essay: assessment · essay · 60 % · An essay'],
    [
      'types of the institution that is named',
      '}\nqualification {\n fits Bologna as <|>',
      'Short: type of qualification · Short programme',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await detailsOf(curriculum(text))).toContain(expected)
  })

  test.each([
    ['those of a list that are not in it yet', 'course New {\n by Helsinki, <|>', ['Bologna']],
    ['on a line of their own', 'course New {\n by Helsinki,\n  <|>', ['Bologna']],
    ['those that were taken before the cursor', 'course New {\n by Helsinki, B<|>, Bologna', ['Bologna']],
    ['not the course itself', 'course New {\n requires <|>', ['Intro']],
  ])('%s', async (_, text, expected) => {
    expect((await labelsOf(curriculum(text))).slice(0, expected.length)).toEqual(expected)
    expect(await labelsOf(curriculum(text))).not.toContain('Helsinki')
  })

  test('a name that is a word of the language is escaped', async () => {
    expect(await labelsOf('institution ^award\nprogramme A {\n partnership {\n coordinator <|>')).toEqual(['^award'])
  })

  test.each([
    [
      'programme A {\n partnership {\n coordinator Hel<|>\n }\n}',
      'import "lib/shared.mcp"\n\nprogramme A {\n partnership {\n coordinator Helsinki\n }\n}',
    ],
    [
      '// Of the team.\n\nprogramme A {\n partnership {\n coordinator <|>',
      '// Of the team.\n\nimport "lib/shared.mcp"\n\nprogramme A {\n partnership {\n coordinator Helsinki',
    ],
    [
      '// The programme.\nprogramme A {\n partnership {\n coordinator <|>',
      'import "lib/shared.mcp"\n\n// The programme.\nprogramme A {\n partnership {\n coordinator Helsinki',
    ],
    [
      'import "c.mcp"\nprogramme A {\n partnership {\n coordinator <|>',
      'import "c.mcp"\nimport "lib/shared.mcp"\nprogramme A {\n partnership {\n coordinator Helsinki',
    ],
  ])('a name of another file brings its import: %s', async (text, expected) => {
    const opened = await editing({ 'lib/shared.mcp': shared, 'a.mcp': text, 'c.mcp': '' })
    const items = await completed(opened)
    const helsinki = items.find(({ label }) => label === 'Helsinki')
    expect(helsinki?.detail).toContain('imports lib/shared.mcp')
    expect(helsinki && accepted(helsinki, opened.document)).toBe(expected)
  })

  test('a programme that another file declares can be continued', async () => {
    const opened = await editing({ 'a.mcp': 'programme Green {\n}', 'parts/b.mcp': 'extend programme <|>' })
    const items = await completed(opened)
    expect(items.map((item) => accepted(item, opened.document))).toEqual(['import "../a.mcp"\n\nextend programme Green'])
  })

  test.each(['import <|>', 'import li<|>', 'import "<|>"', 'import "li<|>"', 'import "li<|>b/old.mcp"', 'import "li<|>'])(
    '%s: the files that can be imported',
    async (text) => {
      const opened = await editing({ 'lib/shared.mcp': shared, 'a.mcp': text })
      expect((await completed(opened)).map((item) => accepted(item, opened.document))).toEqual(['import "lib/shared.mcp"'])
    },
  )

  test('a file that is imported already is not proposed again', async () => {
    const text = 'import "lib/shared.mcp"\nimport <|>'
    const opened = await editing({ 'lib/shared.mcp': shared, 'b.mcp': shared, 'a.mcp': text })
    expect((await completed(opened)).map(({ label }) => label)).toEqual(['b.mcp'])
  })
})

describe('codes, words and units', () => {
  test.each([
    ['fields', programme('field <|>'), 'ISCED 0521: Environmental sciences'],
    ['the digits of a field', programme('field ISCED 05<|>'), '0521: Environmental sciences'],
    ['levels', programme('level <|>'), 'EQF 7: '],
    ['countries', 'institution A {\n country <|>', 'FI: Finland'],
    ['languages', curriculum('course New {\n language <|>'), 'fi: Finnish'],
    ['levels of language', programme('vision {\n learners A {\n languages en <|>'), 'B2: Upper intermediate'],
    ['units of credits', programme('volume 3 <|>'), 'ECTS: credits'],
    ['currencies', programme('business {\n before-split "x" 30 E<|>'), 'EUR: Euro'],
    ['units of time', programme('curriculum {\n duration 3 <|>'), 'weeks: weeks'],
    ['periods', programme('vision {\n learners A {\n time 6 h per <|>'), 'week: each week'],
    ['words', programme('stage <|>'), 'exploring: '],
    ['what there is none of', curriculum('no <|>'), 'stacking: '],
    ['sections', programme('agreement {\n matter team {\n refers to <|>'), 'vision: Step 6'],
    ['rows of a table', programme('alignment {\n aligns <|>'), 'definition: '],
    ['translations', programme('description "x" <|>'), 'fi: Finnish'],
  ])('%s', async (_, text, expected) => {
    const details = await detailsOf(text)
    expect(details.filter((detail) => detail.startsWith(expected))).toHaveLength(1)
  })

  test('are found by their label, too', async () => {
    const items = await completed(await editing(programme('field ISCED <|>')))
    expect(items.find(({ label }) => label === '0521')?.filterText).toBe('0521 Environmental sciences')
  })

  test.each([
    ['the states of the European Economic Area', 'institution A {\n country <|>', ['AT', 'BE', 'BG', 'CY', 'CZ']],
    ['the languages of the Union', curriculum('course New {\n language <|>'), ['bg', 'cs', 'da', 'de']],
    [
      'the languages of the file',
      programme('description "x" ga "y" nl "z"\ncurriculum {\n course New {\n language <|>'),
      ['ga', 'nl'],
    ],
    ['the euro', programme('business {\n before-split "x" 30 <|>'), ['EUR']],
  ])('of many, %s come first', async (_, text, expected) => {
    expect((await labelsOf(text)).slice(0, expected.length)).toEqual(expected)
  })

  test('come before what could stand on the same line', async () => {
    expect((await labelsOf(programme('volume 3 <|>'))).slice(0, 5)).toEqual(['ECTS', 'UK-credits', 'US-credits', 'h', 'level'])
  })
})

describe('words within a statement', () => {
  test.each([
    ['what has to follow', curriculum('no stacking <|>'), ['because']],
    ['several at once', programme('vision {\n competitor "x" <|>'), ['differs by']],
    [
      'what may follow',
      curriculum('assessment New {\n supervised <|>'),
      ['online', 'on-site', 'with identity check', 'without identity check'],
    ],
    ['the block', curriculum('course New "x" <|>'), ['{ … }']],
  ])('%s', async (_, text, expected) => {
    expect((await labelsOf(text)).slice(0, expected.length)).toEqual(expected)
  })
})

describe('nothing', () => {
  test.each([
    ['in quotes', programme('description "a <|>"')],
    ['in quotes that are not closed', programme('description "a <|>\n}')],
    ['in a block of prose', programme('description """a\n <|>\n"""')],
    ['in a comment of a line', programme('// vol<|>')],
    ['in a comment in brackets', programme('/* vol <|> */')],
    ['where a name is given', curriculum('outcome <|>')],
    ['in a figure', programme('volume 1<|>')],
  ])('%s', async (_, text) => {
    expect(await labelsOf(text)).toEqual([])
  })
})

describe('after a blank that was typed', () => {
  test.each([
    ['the values that come next', programme('volume 3 <|>'), 'ECTS'],
    ['the names that come next', curriculum('course New {\n by <|>'), 'Helsinki'],
    ['the word that has to follow', curriculum('no stacking <|>'), 'because'],
  ])('%s', async (_, text, expected) => {
    expect((await labelsOf(text, 'character'))[0]).toBe(expected)
  })

  test.each([
    ['at the beginning of a line', programme('<|>')],
    ['behind a statement that is complete', programme('volume 3 ECTS <|>')],
    ['behind a text', programme('description "x" <|>')],
  ])('nothing %s, where Enter shall begin a line', async (_, text) => {
    expect(await labelsOf(text, 'character')).toEqual([])
  })
})

describe('the edit', () => {
  test.each([
    ['the whole word, also behind the cursor', programme('stage des<|>igning\n}'), 'agreed', 'stage agreed\n}'],
    ['nothing where no word is', programme('stage <|>\n}'), 'agreed', 'stage agreed\n}'],
    ['all of a name with a dot', curriculum('structure {\n first Intro.E<|>'), 'Intro.Essay', 'first Intro.Essay'],
    ['a word with hyphens', programme('profile joint-<|>'), 'joint-programme', 'profile joint-programme'],
  ])('replaces %s', async (_, text, label, expected) => {
    const opened = await editing(text)
    const item = (await completed(opened)).find((each) => each.label === label)
    const after = item && accepted(item, opened.document)
    expect(after?.slice(-expected.length)).toBe(expected)
  })

  test('the order is that of the sort texts', async () => {
    const items = await completed(await editing(curriculum('<|>')))
    const sorted = items.map(({ sortText = '' }) => sortText)
    expect(sorted).toEqual([...sorted].sort())
  })
})

describe('an editor that knows no snippets', () => {
  test('gets plain text', async () => {
    const { shared, Microcred } = createEditorServices(EmptyFileSystem)
    const answer = await shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: {} })
    expect(answer.capabilities.completionProvider?.triggerCharacters).toEqual([' ', '.', '"'])
    const items = await proposalsAt(Microcred, parsed(Microcred, 'programme A {\n'), 14)
    expect(items.map((item) => editOf(item).newText).slice(0, 2)).toEqual(['alignment {\n}', 'objectives {\n}'])
    expect(items.some(({ insertTextFormat }) => insertTextFormat !== undefined)).toBe(false)
  })
})
