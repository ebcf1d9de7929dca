import { describe, expect, it } from 'vitest'
import { DiagnosticTag } from 'vscode-languageserver-types'
import { check, type Sources } from '../support/index.ts'

describe('what can be left out', () => {
  it.each<[what: string, sources: Sources, code: string, faded: boolean]>([
    ['a second import', { 'a.mcp': 'import "b.mcp"\nimport "./b.mcp"', 'b.mcp': '' }, 'language/repeated-import', true],
    ['a second statement', 'programme P "P" { stage designing stage agreed }', 'language/repeated-statement', true],
    ['a second translation', 'programme P "P" fi "A" fi "B" { }', 'language/repeated-translation', true],
    [
      'but not a second block of a partner',
      'institution A "A" { }\nprogramme P "P" { partnership { partner A partner A { contributes design } } }',
      'language/repeated-statement',
      false,
    ],
    ['nor what is wrong', 'programme P "P" { volume 3 ECTZ }', 'language/unknown-unit', false],
  ])('is shown faded: %s', async (_, sources, code, faded) => {
    const { documents } = await check(sources)
    const found = documents.flatMap(({ diagnostics }) => diagnostics ?? []).filter((each) => each.code === code)
    expect(found.map(({ tags = [] }) => tags.includes(DiagnosticTag.Unnecessary))).toEqual([faded])
  })
})
