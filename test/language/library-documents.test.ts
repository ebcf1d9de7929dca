import { describe, expect, test } from 'vitest'
import { choices } from '../../src/language/library/choices.ts'
import { libraryAddress, libraryDocuments, libraryScheme } from '../../src/language/library/documents.ts'
import { vocabularies } from '../../src/language/library/vocabulary.ts'

const lineAt = ({ uri, line }: { uri: string; line: number }) => libraryDocuments.get(uri)?.().split('\n')[line]

describe('pages', () => {
  test('each has one heading at its top and a source below, and ends with its line', () => {
    for (const [uri, text] of libraryDocuments) {
      const page = text()
      expect(uri.startsWith(`${libraryScheme}:/`) && uri.endsWith('.md'), uri).toBe(true)
      expect(page, uri).toMatch(/^# .+\n\nSource: .+\.\n\n/)
      expect(page.match(/^# /gm), uri).toHaveLength(1)
      expect(page.endsWith('\n') && !page.endsWith('\n\n'), uri).toBe(true)
      expect(page, uri).not.toMatch(/undefined|\[object/)
    }
  })

  test('a field stands below the wider field, with its address', () => {
    const page = libraryDocuments.get('microcred-library:/isced-f.md')?.() ?? ''
    expect(page).toContain(
      '- `05` Natural sciences, mathematics and statistics <http://data.europa.eu/snb/isced-f/05>\n  - `050`',
    )
    expect(page).toContain('\n    - `0521` Environmental sciences <http://data.europa.eu/snb/isced-f/0521>\n')
  })

  test('words that several statements share stand on the page once', () => {
    const page = libraryDocuments.get('microcred-library:/words.md')?.() ?? ''
    expect(page.match(/^## Learning activity$/gm)).toHaveLength(1)
    expect(libraryAddress('LoadItem.activity', 'lab')).toEqual(libraryAddress('ActivityKind.value', 'lab'))
    const lists = new Set(Object.values(choices))
    expect(page.match(/^## /gm)).toHaveLength(lists.size)
  })
})

describe('addresses', () => {
  test('every code of every vocabulary leads to the line where it stands', () => {
    for (const { id, entries } of vocabularies().values()) {
      for (const [code, { label }] of entries) {
        const address = libraryAddress(id, code)
        expect(address, `${id} ${code}`).toBeDefined()
        expect(address && lineAt(address)?.trim().startsWith(`- \`${code}\` ${label}`), `${id} ${code}`).toBe(true)
      }
    }
  })

  test('an unknown list or code has none', () => {
    expect(libraryAddress('nothing', 'lab')).toBeUndefined()
    expect(libraryAddress('isced-f', '0523')).toBeUndefined()
    expect(libraryAddress('Delivery.mode', 'radio')).toBeUndefined()
  })
})
