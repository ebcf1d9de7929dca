import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { insertionOf } from '../../src/editor/insertion.ts'
import { statementSnippet } from '../../src/editor/statement-snippet.ts'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { coverageOf } from '../../src/guidelines/coverage.ts'
import { reference, wrap } from '../../src/language/reference/index.ts'
import { blocksOf } from '../../src/language/statements.ts'
import { editing } from '../support/editor.ts'
import { edited } from '../support/edits.ts'
import { parse } from '../support/index.ts'

/** A snippet as an editor gets it, with % for the sign that begins a place. */
const snippetOf = (text: string): string => text.replaceAll('%', '$')

const folder = new URL('../../examples/coastal-resilience/', import.meta.url)
const complete = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))

async function modelOf(sources: Parameters<typeof editing>[0]) {
  const { services } = await editing(sources)
  const [programme] = services.references.Programmes.all()
  if (!programme) throw new Error('There is no programme')
  return services.guidelines.Judgement.of(programme).model
}

/** What a snippet gives when all its places are left as they are, in a line of this indentation. */
const expanded = (snippet: string, indentation: string): string =>
  snippet
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/[ \t]*\$\d+\n/g, '')
    .replace(/\$\d+/g, '')
    .replaceAll('\n', `\n${indentation}`)

describe('a statement to fill in', () => {
  const types = Object.keys(reference).filter((type) => blocksOf(type).length > 0)

  it.each(types)('%s can be read as it is', (type) => {
    const { text } = statementSnippet(type)
    expect(parse(wrap(type, text)).errors, text).toEqual([])
  })

  it.each([
    ['Stacking', 'stacks into %{1:DegreeProgramme} with %{2:10} %{3|ECTS,UK-credits,US-credits,h|} {\n  %0\n}'],
    ['Stage', 'stage %{1|exploring,designing,agreed,running|}'],
    ['Outcome', 'outcome %{1:Name} "%{2:…}" {\n  %0\n}'],
    ['TimeBudget', 'time %{1:6} %{2|h,min|} per %{3|week,day,month|}'],
    ['Agreed', 'agreed %{1:2026-05-12} by %{2:Institution}'],
    ['FieldStatement', 'field ISCED %{1:0521}'],
  ])('%s has its places', (type, snippet) => {
    expect(statementSnippet(type).snippet).toBe(snippetOf(snippet))
  })

  it('takes names and an opening word where they are given', () => {
    const names = (type: string) => (type === 'Organisation' ? ['Bologna', 'Helsinki'] : [])
    const { snippet, text } = statementSnippet('Member', { opening: 'member', suggest: names })
    expect(snippet).toBe(snippetOf('member %{1:Name} "%{2:…}" of %{3|Bologna,Helsinki|} {\n  %0\n}'))
    expect(text).toBe('member Name "…" of Bologna {\n}')
  })
})

describe('where the statement of a guideline goes', () => {
  const oneLine = 'programme Coasts { }'
  const open = 'institution Bologna\nprogramme Coasts {\n  stage designing // so far\n  agreed 2026-05-01\n}\n'
  const halfWritten = `${open.slice(0, -2)}  curriculum {\n    course A { }\n    note "Later"`

  it.each([
    ['one line', oneLine],
    ['a head', open],
    ['a text that is cut off', halfWritten],
    ['the complete example', complete],
  ])('in %s: it can be read, and the snippet says the same', async (_, sources) => {
    const model = await modelOf(sources)
    const insertions = catalogue.map((guideline) => {
      const insertion = insertionOf(model, guideline)
      if (!insertion) throw new Error(`There is no place for ${guideline.id}`)
      return insertion
    })
    for (const { document, range, text, snippet } of insertions) {
      const line = document.textDocument.getText({ start: { line: range.start.line, character: 0 }, end: range.start })
      expect(expanded(snippet, line.match(/^\s*/)?.[0] ?? '').replace(/[ \t]+$/gm, '')).toBe(text.replace(/[ \t]+$/gm, ''))
    }
    // All at once: each has to be right beside the others, too.
    for (const [document, its] of Map.groupBy(insertions, (insertion) => insertion.document)) {
      const after = edited(
        document,
        its.map(({ range, text }) => ({ range, newText: text })),
      )
      expect(parse(after).errors.length, after).toBeLessThanOrEqual(document.parseResult.parserErrors.length)
    }
  })

  it.each([
    ['curriculum.outcomes', '\n  curriculum {\n    outcome Name "…" {\n    }\n  }', '// so far'],
    ['concept.volume', '\n  volume 10 ECTS', '// so far'],
    ['support.legal', '\n  support {\n    service legal of Institution {\n    }\n  }', '// so far'],
    ['agreement.team', '\n  agreement {\n    matter team {\n    }\n  }', '// so far'],
    [
      'objectives.synergy',
      '\n  objectives {\n    objective Name "…" {\n      topic synergy\n      strength of Institution "…"\n    }\n  }',
      '// so far',
    ],
  ])('%s: behind the head, before what every block may say', async (id, text, behind) => {
    const model = await modelOf(open)
    const guideline = catalogue.find((each) => each.id === id)
    const insertion = guideline && insertionOf(model, guideline)
    expect(insertion?.text).toBe(text)
    const { line, character } = insertion?.range.start ?? { line: 0, character: 0 }
    expect(open.split('\n')[line]?.slice(0, character).endsWith(behind)).toBe(true)
  })

  it('answers the guideline, so that it is no longer open', async () => {
    const programme = 'institution Bologna\nprogramme Coasts {\n  partnership {\n    partner Bologna\n  }\n}\n'
    for (const id of [
      'vision.learners',
      'quality.accreditation',
      'curriculum.study-load',
      'admission.enrolment',
      'alignment.institutions',
    ]) {
      const model = await modelOf(programme)
      const guideline = catalogue.find((each) => each.id === id)
      const insertion = guideline && insertionOf(model, guideline)
      if (!insertion) throw new Error(`There is no place for ${id}`)
      const after = await modelOf(edited(insertion.document, [{ range: insertion.range, newText: insertion.text }]))
      const state = coverageOf(after)
        .flatMap((step) => step.guidelines)
        .find((each) => each.guideline.id === id)?.state
      expect([id, state]).not.toEqual([id, id === 'alignment.institutions' ? undefined : 'open'])
    }
  })
})
