import { AstUtils, isReference, type LangiumDocument } from 'langium'
import { describe, expect, test } from 'vitest'
import { keywordsOf } from '../../src/language/statements.ts'
import { parsed, proposalsAt } from '../support/completion.ts'
import { editing } from '../support/editor.ts'
import { readFolder } from '../support/workspace.ts'

const texts = readFolder('examples/coastal-resilience')

const opened = await editing(texts)

const labelsAt = async (document: LangiumDocument, offset: number): Promise<string[]> =>
  (await proposalsAt(opened.services, document, offset)).map(({ label }) => label)

/** Every so many of a list: all of them would take longer than they tell. */
const everyNth = <T>(items: readonly T[], n: number): T[] => items.filter((_, index) => index % n === 3 % n)

const nodesOf = (document: LangiumDocument) => AstUtils.streamAst(document.parseResult.value).toArray()

describe('in the complete example', () => {
  test('each statement is proposed where it stands', async () => {
    const missing: string[] = []
    for (const document of opened.documents) {
      const statements = nodesOf(document).filter(({ $container }) => $container && 'statements' in $container)
      for (const { $type, $cstNode } of everyNth(statements, 11)) {
        const keyword = keywordsOf($type).find((word) => $cstNode?.text.startsWith(word))
        if (!$cstNode || !keyword) continue
        const labels = await labelsAt(document, $cstNode.offset + 1)
        if (!labels.some((label) => label.split(' ')[0] === keyword)) missing.push($cstNode.text.slice(0, 60))
      }
    }
    expect(missing).toEqual([])
  })

  test('each name is proposed where it is used', async () => {
    const missing: string[] = []
    for (const document of opened.documents) {
      const references = nodesOf(document).flatMap((node) => Object.values(node).flat().filter(isReference))
      for (const { $refNode } of everyNth(references, 5)) {
        if (!$refNode) continue
        const labels = await labelsAt(document, $refNode.end)
        if (!labels.includes($refNode.text)) missing.push($refNode.text)
      }
    }
    expect(missing).toEqual([])
  })

  test('a text that breaks off anywhere has an answer, and what may be repeated is given once', async () => {
    const step = 601
    const cuts = Object.values(texts).flatMap((text) =>
      Array.from({ length: Math.floor(text.length / step) }, (_, index) => text.slice(0, (index + 1) * step)),
    )
    for (const text of cuts) {
      const items = await proposalsAt(opened.services, parsed(opened.services, text), text.length)
      const labels = items.map(({ label }) => label)
      expect(labels).toEqual([...new Set(labels)])
    }
  })

  test('a text without one of its braces has an answer everywhere', async () => {
    const text = texts['curriculum.mcp'] ?? ''
    const braces = everyNth([...text.matchAll(/[{}]/g)], 12).map(({ index }) => index)
    for (const brace of braces) {
      const document = parsed(opened.services, text.slice(0, brace) + text.slice(brace + 1))
      for (const offset of [brace, brace + 90, text.length - 2]) {
        expect(await proposalsAt(opened.services, document, Math.min(offset, text.length - 1))).toBeInstanceOf(Array)
      }
    }
  })
})
