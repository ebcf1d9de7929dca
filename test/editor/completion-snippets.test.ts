import { expect, test } from 'vitest'
import { editorSnippets } from '../../scripts/editor-snippets.ts'
import written from '../../snippets/microcred.json' with { type: 'json' }
import { reference, wrap } from '../../src/language/reference/index.ts'
import { keywordsOf } from '../../src/language/statements.ts'
import { unfilled } from '../support/completion.ts'
import { parse } from '../support/index.ts'

const snippets = Object.entries(editorSnippets())

test('the file is that of the sources', () => {
  expect(written, 'run: npm run pages').toEqual(editorSnippets())
})

test.each(snippets)('%s reads without an error when nothing is filled in', (_, { body }) => {
  const text = unfilled(body.join('\n'))
  const types = Object.keys(reference).filter((type) => keywordsOf(type).includes(text.split(' ')[0] ?? ''))
  const faults = types.map((type) => parse(wrap(type, text)).errors)
  expect(faults).toContainEqual([])
})

test('each has a word of its own', () => {
  const prefixes = snippets.map(([, { prefix }]) => prefix)
  expect(new Set(prefixes).size).toBe(prefixes.length)
})
