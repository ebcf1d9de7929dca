import { EmptyFileSystemProvider, type FileSystemNode, URI } from 'langium'
import { describe, expect, test } from 'vitest'
import { loadImports } from '../../src/language/imports.ts'
import { createMicrocredServices } from '../../src/language/module.ts'
import { check, type TestFinding } from '../support/index.ts'

const short = ({ file, line, code, at, relatedPlaces }: TestFinding): string =>
  [`${file}:${line} ${code} ${at}`, ...relatedPlaces].join(' < ')

/** All orders of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2 ? [[...list]] : list.flatMap((first, at) => orders(list.toSpliced(at, 1)).map((rest) => [first, ...rest]))

/** Four parts with faults that show only when they are seen together. */
const together = {
  'a.mcp': 'import "d.mcp"\nprogramme P {\nvolume 10 ECTS\ncurriculum { course One { requires Two }\ncourse Same }\n}',
  'b.mcp':
    'import "a.mcp"\nextend programme P {\nvolume 12 ECTS\npartnership { partner H }\ncurriculum { course Two { requires Three } } }',
  'c.mcp':
    'import "a.mcp"\nextend programme P {\npartnership { partner H\ncoordinator G }\ncurriculum { course Three { requires One }\ncourse Same no duration because "Free" } }',
  'd.mcp': 'institution H\ninstitution G\ncourse Same',
  'e.mcp': 'import "a.mcp"\nextend programme P { curriculum { duration 3 weeks } }',
}

const expected = [
  'a.mcp:5 language/repeated-name Same < d.mcp:3',
  'b.mcp:3 language/repeated-statement volume < a.mcp:3',
  'c.mcp:3 language/repeated-statement H < b.mcp:4',
  'c.mcp:4 language/no-partner G',
  'c.mcp:5 language/prerequisite-cycle One',
  'c.mcp:6 language/declined-but-there duration < e.mcp:2',
  'c.mcp:6 language/repeated-name Same < d.mcp:3',
]

test('faults between files are found once, at the later place, whatever order the files are loaded in', async () => {
  for (const order of orders(Object.entries(together))) {
    const { findings } = await check(Object.fromEntries(order))
    expect(findings.map(short).sort()).toEqual(expected)
  }
})

test('files that import each other are reported in one of them, whatever order they are loaded in', async () => {
  const circle = { 'a.mcp': 'import "c.mcp"', 'b.mcp': 'import "a.mcp"', 'c.mcp': 'import "b.mcp"' }
  for (const order of orders(Object.entries(circle))) {
    const { findings } = await check(Object.fromEntries(order))
    expect(findings.map(short)).toEqual(['c.mcp:1 language/import-cycle "b.mcp"'])
  }
})

test('two programmes of one workspace do not see each other, nor do parts of them', async () => {
  const one = (name: string): string =>
    `import "shared.mcp"\nprogramme ${name} { volume 10 ECTS partnership { partner H } curriculum { course Intro { by H } } }`
  const { findings } = await check({
    'a.mcp': one('A'),
    'b.mcp': one('B'),
    'shared.mcp': 'institution H',
    'c.mcp': 'import "b.mcp"\nextend programme B { curriculum { course Next { requires Intro } } }',
    'd.mcp': 'import "a.mcp"\nextend programme A { curriculum { course Last { requires Next } } }',
  })
  expect(findings.map(short)).toEqual(['d.mcp:2 language/unknown-name Next'])
})

test('a path is seen from the folder of its file, and may have spaces', async () => {
  const { findings } = await check({
    'programmes/a.mcp': 'import "../shared things/h.mcp"\nprogramme P { partnership { partner H } }',
    'shared things/h.mcp': 'institution H',
  })
  expect(findings).toEqual([])
})

describe('from a file system', () => {
  class Files extends EmptyFileSystemProvider {
    readonly texts = new Map<string, string>()

    override async readFile(address?: URI): Promise<string> {
      const text = this.texts.get(address?.path ?? '')
      if (text === undefined) throw new Error(`There is no ${address?.path}`)
      return text
    }

    override async stat(uri: URI): Promise<FileSystemNode> {
      return { isFile: this.texts.has(uri.path), isDirectory: false, uri }
    }
  }

  function workspace(texts: Record<string, string>) {
    const files = new Files()
    for (const [name, text] of Object.entries(texts)) files.texts.set(`/w/${name}`, text)
    const { shared } = createMicrocredServices({ fileSystemProvider: () => files })
    const { DocumentBuilder, LangiumDocuments } = shared.workspace
    DocumentBuilder.updateBuildOptions = { validation: true }
    const messages = (name: string) =>
      (LangiumDocuments.getDocument(URI.file(`/w/${name}`))?.diagnostics ?? []).map(({ code, message }) => `${code}: ${message}`)
    return {
      messages,
      async load(name: string) {
        const document = await LangiumDocuments.getOrCreateDocument(URI.file(`/w/${name}`))
        const loaded = await loadImports([document], shared)
        await DocumentBuilder.build([document, ...loaded], { validation: true })
        return loaded.map(({ uri }) => uri.path.split('/').at(-1)).sort()
      },
      async change(name: string, text: string) {
        files.texts.set(`/w/${name}`, text)
        await DocumentBuilder.update([URI.file(`/w/${name}`)], [])
      },
      async remove(name: string) {
        files.texts.delete(`/w/${name}`)
        await DocumentBuilder.update([], [URI.file(`/w/${name}`)])
      },
    }
  }

  test('what a file imports is read too, and what that imports, each once; what cannot be read is reported', async () => {
    const { load, messages } = workspace({
      'a.mcp': 'import "b.mcp"\nimport "c.mcp"\nimport "gone.mcp"\nimport "notes.txt"',
      'b.mcp': 'import "c.mcp"',
      'c.mcp': 'import "a.mcp"',
      'notes.txt': 'not a programme',
    })
    expect(await load('a.mcp')).toEqual(['b.mcp', 'c.mcp'])
    expect(messages('a.mcp').map((message) => message.split(':')[0])).toEqual(['language/missing-file', 'language/import-kind'])
  })

  test('a file is looked at again when another declares what it lacks, or no longer does', async () => {
    const { load, change, messages } = workspace({
      'a.mcp': 'programme P { curriculum { course Intro } }',
      'b.mcp': 'import "a.mcp"\nextend programme P { curriculum { course Next { requires Intro } } }',
    })
    await load('b.mcp')
    expect(messages('b.mcp')).toEqual([])
    await change('a.mcp', 'programme P { curriculum { course Introduction } }')
    expect(messages('b.mcp')).toEqual([
      'language/unknown-name: There is no course “Intro” here or in what is imported. Did you mean Introduction?',
    ])
    await change('a.mcp', 'programme P { curriculum { course Intro course Next } }')
    expect(messages('b.mcp')[0]).toMatch(/^language\/repeated-name/)
    await change('b.mcp', 'import "a.mcp"\nextend programme P { volume 3 ECTS }')
    await change('a.mcp', 'programme P { volume 3 ECTS }')
    expect(messages('b.mcp')[0]).toMatch(/^language\/repeated-statement/)
  })
  test('a programme is looked at again when a part is added or taken away', async () => {
    const { load, change, remove, messages } = workspace({
      'a.mcp': 'import "h.mcp"\nprogramme P { curriculum { course Intro { by H } } }',
      'h.mcp': 'institution H',
    })
    await load('a.mcp')
    const [noPartner] = messages('a.mcp')
    expect(noPartner).toMatch(/^language\/no-partner/)
    await change('b.mcp', 'import "a.mcp"\nextend programme P { partnership { partner H } }')
    expect(messages('a.mcp')).toEqual([])
    await change('b.mcp', 'import "a.mcp"\nextend programme P { }')
    expect(messages('a.mcp')).toEqual([noPartner])
    await change('b.mcp', 'import "a.mcp"\nextend programme P { partnership { partner H } }')
    expect(messages('a.mcp')).toEqual([])
    await remove('b.mcp')
    expect(messages('a.mcp')).toEqual([noPartner])
  })
})
