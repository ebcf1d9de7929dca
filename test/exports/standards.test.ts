import { describe, expect, test } from 'vitest'
import { badgesExporter } from '../../src/exports/badges/index.ts'
import { learningEntitlement, prospective, targetGroupConcepts } from '../../src/exports/elm/concepts.ts'
import { elmExporter } from '../../src/exports/elm/index.ts'
import { nationalFrameworks } from '../../src/exports/elm/national-levels.ts'
import { faultsOfAchievement, faultsOfJsonLd, faultsOfXml, officialConcepts, standardsPresent } from '../support/standards.ts'
import { inputFor, inputForExample, nastyTitles, wholeProgramme, written } from './support.ts'

const examples = ['coastal-resilience', 'una-europa-sustainability', 'oeru-learning-in-a-digital-age']

describe.skipIf(!standardsPresent)('the official shapes and schemas', () => {
  test('find nothing wrong with the European Learning Model of the complete example, and with titles that look like code', async () => {
    const whole = await written(elmExporter, await inputForExample('coastal-resilience'))
    const nasty = await written(
      elmExporter,
      await inputFor(wholeProgramme.replace('"Tides"', () => `"${nastyTitles.join(' ')}"`)),
    )
    expect(await faultsOfJsonLd(whole['elm.jsonld'] ?? '')).toEqual([])
    expect(await faultsOfXml(whole['elm.xml'] ?? '', nasty['elm.xml'] ?? '')).toEqual([])
  })

  test('find what is wrong, in both formats', async () => {
    const files = await written(elmExporter, await inputFor(wholeProgramme))
    const json = (files['elm.jsonld'] ?? '').replace(/"eqfLevel": \{[^}]*\}[^}]*\}[^}]*\},/, '')
    expect(await faultsOfJsonLd(json)).toContainEqual(expect.stringContaining('EQFLevel'))
    const xml = (files['elm.xml'] ?? '').replace(/<EQFLevel [^>]*>/, '')
    expect((await faultsOfXml(xml)).join()).toContain('EQFLevel')
  })

  test.each(examples)('find nothing wrong with the badges of %s', async (name) => {
    const files = await written(badgesExporter, await inputForExample(name))
    expect(Object.values(files).flatMap(faultsOfAchievement)).toEqual([])
    expect(faultsOfAchievement(Object.values(files)[0]?.replace('"criteria"', '"kriteria"') ?? '')).not.toEqual([])
  })

  test('know every national level that we know', () => {
    const official = officialConcepts('nqf')
    const levels = nationalFrameworks().flatMap(({ country, name, levels }) =>
      Array.from(levels, ([level, address]) => ({ country, name, level, address })),
    )
    expect(levels.filter(({ address }) => !official.has(address))).toEqual([])
    // France has new numbers, which the official labels do not have yet.
    const renamed = levels.filter(
      ({ country, name, level, address }) => country !== 'FR' && official.get(address) !== `${name} Level ${level}`,
    )
    expect(renamed).toEqual([])
    const frameworks = nationalFrameworks().map(({ address }) => official.get(address))
    expect(frameworks.filter((label) => !/Framework|Register/i.test(label ?? ''))).toEqual([])
    expect(new Set(frameworks).size).toBe(nationalFrameworks().length)
  })

  test('call target groups and entitlements as we do', () => {
    const official = new Map(
      ['target-groups', 'learning-entitlement-types', 'learning-entitlement-statuses'].flatMap((name) => [
        ...officialConcepts(`europass-${name}`),
      ]),
    )
    const ours = [6, 7, 8]
      .flatMap((level, index) => targetGroupConcepts(level, index * 5))
      .concat(learningEntitlement, prospective)
    expect(ours).toHaveLength(8)
    expect(ours.filter(({ address, label }) => official.get(address) !== label)).toEqual([])
  })
})
