import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { badgesExporter } from '../../src/exports/badges/index.ts'
import { elmExporter } from '../../src/exports/elm/index.ts'
import { exporters } from '../../src/exports/index.ts'
import { tries } from '../support/properties.ts'
import { inputFor, wholeProgramme, written } from './support.ts'

describe('the exporters', () => {
  test('stand in the order in which they are documented, each with a sentence', () => {
    expect(exporters.map(({ name }) => name)).toEqual(
      ['handbook', 'supplement', 'agreement', 'coverage', 'curriculum', 'elm', 'badges', 'diagrams', 'model'].filter((name) =>
        exporters.some((exporter) => exporter.name === name),
      ),
    )
    for (const { says } of exporters) expect(says).toMatch(/^[A-Z].*\.$/)
  })

  test('give the model as JSON, with places where they are known', async () => {
    const [model] = exporters.filter(({ name }) => name === 'model')
    if (!model) throw new Error('There is no exporter of the model')
    const input = { ...(await inputFor(wholeProgramme)), place: () => ({ file: 'tides.mcp', from: 4, to: 24 }) }
    const json = JSON.parse((await written(model, input))['model.json'] ?? '')
    expect(json).toMatchObject({ version: 1, name: 'Tides', volume: 4, place: { file: 'tides.mcp', from: 4, to: 24 } })
  })

  test('know the same thing by the same address in each format', async () => {
    const input = await inputFor(wholeProgramme)
    const [elm, badges] = await Promise.all([written(elmExporter, input), written(badgesExporter, input)])
    const known = JSON.parse(elm['elm.jsonld'] ?? '')['@graph'].map(({ id }: { id: string }) => id)
    const named = Object.values(badges).map((badge) => JSON.parse(badge).id)
    expect(known).toEqual(expect.arrayContaining(named))
  })

  test('do not fail on half a programme', async () => {
    const records = exporters.filter(({ name }) => ['curriculum', 'elm', 'badges', 'model'].includes(name))
    const property = fc.asyncProperty(fc.nat(wholeProgramme.length), fc.nat(60), async (start, length) => {
      const input = await inputFor(`programme Whole { } ${wholeProgramme.slice(0, start)}${wholeProgramme.slice(start + length)}`)
      for (const exporter of records) await expect(exporter.write(input)).resolves.toBeDefined()
    })
    await fc.assert(property, tries(30))
  })
})
