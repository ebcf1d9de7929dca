import { describe, expect, test } from 'vitest'
import { diagramOfKind, diagrams } from '../../src/diagrams/index.ts'
import { type Look, type LookName, palette } from '../../src/diagrams/palette.ts'
import { distinct } from '../../src/model/statements.ts'
import { model } from '../model/support.ts'
import { exampleNames, exampleSources } from '../support/documents.ts'
import { parsed } from '../support/mermaid.ts'

const models = new Map(await inTurn(exampleNames, async (name) => [name, await model(exampleSources(name))] as const))
const each = exampleNames.flatMap((example) => diagrams.map((kind) => [example, kind.name] as const))

async function inTurn<One, Other>(items: readonly One[], make: (item: One) => Promise<Other>): Promise<Other[]> {
  const made: Other[] = []
  for (const item of items) made.push(await make(item))
  return made
}

function drawn(example: (typeof exampleNames)[number], kind: string) {
  const known = models.get(example)
  const diagram = known && diagramOfKind(kind)?.draw(known)
  if (!diagram) throw new Error(`There is no diagram ${kind} of ${example}`)
  return diagram
}

/** How something looks without its colours. */
const formOf = ({ shape, line, sign }: Look): string => [shape, line, sign].filter(Boolean).join(' ')

describe('the complete example', () => {
  test.each(diagrams.map(({ name }) => name))('%s', async (kind) => {
    const { title, description, legend, mermaid, places } = drawn('coastal-resilience', kind)
    await expect(mermaid).toMatchFileSnapshot(`golden/${kind}.mmd`)
    const says = legend.map(({ className, says }) => `${className}: ${says}`).join('\n')
    await expect(`${title}\n\n${legend.length > 0 ? `${says}\n\n` : ''}${description}\n`).toMatchFileSnapshot(
      `golden/${kind}.txt`,
    )
    expect(places.size).toBeGreaterThan(5)
  })
})

describe('Mermaid reads', () => {
  test.each(each)('%s: %s', async (example, kind) => {
    const { mermaid, places, legend } = drawn(example, kind)
    const { boxes, frames, classes } = await parsed(mermaid)
    for (const id of places.keys()) expect(boxes.has(id) || frames.has(id), id).toBe(true)
    expect(classes.toSorted()).toEqual(legend.map(({ className }) => className).toSorted())
    const forms = classes.map((name) => formOf(palette[name as LookName]))
    expect(forms, 'no two differ in colour alone').toEqual(distinct(forms))
  })
})
