import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refactoringsAt } from '../../src/editor/refactorings/index.ts'
import { modelJson } from '../../src/model/json.ts'
import { type Editing, editing } from '../support/editor.ts'
import { filesAfter, type Texts } from '../support/edits.ts'

const folder = new URL('../../examples/coastal-resilience/', import.meta.url)
const complete: Texts = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))

/**
 * The model of the first programme. The calendar without its order, since what falls on one day stands in the order of the files, and
 * without the titles of dates that have none of their own.
 */
function jsonIn({ services }: Editing) {
  const [programme] = services.references.Programmes.all()
  if (!programme) throw new Error('There is no programme')
  const { calendar, ...json } = modelJson(services.guidelines.Judgement.of(programme).model)
  return { ...json, calendar: calendar.map(({ kind, start }) => `${start.text} ${kind}`).sort() }
}

const findingsIn = ({ documents }: Editing): string[] =>
  documents.flatMap((document) => (document.diagnostics ?? []).map(({ code, message }) => `${code}: ${message}`)).sort()

/** What is offered on a line of a file, and the files after it. */
function offeredAt(open: Editing, file: string, line: number) {
  const document = open.documents.find(({ uri }) => uri.path.endsWith(`/${file}`))
  if (!document) throw new Error(`There is no file ${file}`)
  const place = { line, character: 0 }
  const [action] = refactoringsAt(document, { start: place, end: place }, open.services)
  return action && { title: action.title, kind: action.kind, files: filesAfter(action, open.documents) }
}

const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words))

describe('a section to a file of its own', () => {
  it('says the same, and moves all its text with its comments', async () => {
    const before = await editing(complete)
    const json = jsonIn(before)
    const findings = findingsIn(before)
    const all = [
      ['programme.mcp', 'objectives'],
      ['curriculum.mcp', 'curriculum'],
    ] as const
    const offers = all.map(([file, section]) => offeredAt(before, file, lineOf(complete[file] ?? '', `  ${section} {`)))
    expect(offers.map((offer) => offer?.title)).toEqual(
      all.map(([, section]) => `Move the section ${section} to a file of its own`),
    )
    for (const offer of offers) {
      const files = offer?.files ?? {}
      expect(Object.keys(files)).toHaveLength(Object.keys(complete).length + 1)
      const words = (texts: Texts): number => Object.values(texts).join(' ').split(/\s+/).length
      // What is new: import "…" extend programme X { }
      expect(words(files) - words(complete)).toBe(7)
      const after = await editing(files)
      expect(jsonIn(after)).toEqual(json)
      expect(findingsIn(after)).toEqual(findings)
    }
  })

  it('takes the comment above it along, and leaves that of the file', async () => {
    const text = `// The file.
programme Coasts {
  stage designing

  // What learners learn.
  /* Two lines
     of it. */
  curriculum {
    course A // first
  } // end

  quality { }
}
`
    const open = await editing(text)
    const offered = offeredAt(open, 'programme.mcp', 7)
    expect(offered?.files).toEqual({
      'programme.mcp': '// The file.\nprogramme Coasts {\n  stage designing\n\n  quality { }\n}\n',
      'curriculum.mcp': `import "programme.mcp"

extend programme Coasts {
  // What learners learn.
  /* Two lines
     of it. */
  curriculum {
    course A // first
  } // end
}
`,
    })
  })

  it('takes a name that is free, and is not offered in a text that cannot be read', async () => {
    const open = await editing({ 'programme.mcp': 'programme Coasts {\n  quality { }\n}\n', 'quality.mcp': '' })
    expect(Object.keys(offeredAt(open, 'programme.mcp', 1)?.files ?? {})).toContain('quality-2.mcp')
    expect(offeredAt(open, 'programme.mcp', 0)).toBeUndefined()
    expect(offeredAt(await editing('programme Coasts {\n  quality { nothing }\n}\n'), 'programme.mcp', 1)).toBeUndefined()
  })
})

describe('to a file that programmes can share', () => {
  it('an institution, with an import', async () => {
    const text =
      '// Two partners.\n\n// In Italy.\ninstitution Bologna "Bologna" { country IT }\n\nprogramme Coasts {\n  partnership { partner Bologna }\n}\n'
    const open = await editing(text)
    const offered = offeredAt(open, 'programme.mcp', 3)
    expect(offered?.kind).toBe('refactor.move')
    expect(offered?.files).toEqual({
      'programme.mcp':
        '// Two partners.\n\nimport "institutions.mcp"\n\nprogramme Coasts {\n  partnership { partner Bologna }\n}\n',
      'institutions.mcp': '// In Italy.\ninstitution Bologna "Bologna" { country IT }\n',
    })
    expect(findingsIn(await editing(offered?.files ?? {}))).toEqual(findingsIn(open))
  })

  it('a course: what it says of the programme stays where it is included', async () => {
    const before = await editing(complete)
    const json = jsonIn(before)
    // What is shared already is not offered to be moved.
    expect(offeredAt(before, 'shared-courses.mcp', lineOf(complete['shared-courses.mcp'] ?? '', 'course '))).toBeUndefined()
    const offered = offeredAt(before, 'curriculum.mcp', lineOf(complete['curriculum.mcp'] ?? '', 'course Governance '))
    expect(offered?.title).toBe('Move the course Governance to a file that programmes can share')
    expect(offered?.files['shared-courses.mcp']).toMatch(/\n\ncourse Governance [^{]*\{\n {2}\S/)
    expect(offered?.files['curriculum.mcp']).toMatch(/\n {4}include Governance \{\n {6}\S/)
    const after = await editing(offered?.files ?? {})
    expect(findingsIn(after)).toEqual(findingsIn(before))
    const courses = json.courses.map((course) => (course.name === 'Governance' ? { ...course, taken: 'included' } : course))
    const { calendar, ...rest } = json
    expect(jsonIn(after)).toMatchObject({ ...rest, courses })
  })

  it('never throws, wherever the text is cut', async () => {
    const text = complete['curriculum.mcp'] ?? ''
    for (let end = 200; end < text.length; end += 2_900) {
      const open = await editing({ 'curriculum.mcp': text.slice(0, end), 'programme.mcp': 'programme CoastalResilience { }' })
      const lines = text.slice(0, end).split('\n').length
      for (let line = 0; line < lines; line += 1) offeredAt(open, 'curriculum.mcp', line)
    }
  })
})
