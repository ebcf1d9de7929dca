import { describe, expect, test } from 'vitest'
import { badgesExporter } from '../../src/exports/badges/index.ts'
import { inputFor, inputForExample, missingIn, nastyTitles, wholeProgramme, written } from './support.ts'

async function badgesOf(input: Parameters<typeof written>[1]) {
  const files = await written(badgesExporter, input)
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.parse(content)]))
}

describe('badges', () => {
  test('of the complete example: the award and its sub-award', async () => {
    const badges = await badgesOf(await inputForExample('coastal-resilience'))
    expect(Object.keys(badges)).toEqual(['badge-CoastalResilience.json', 'badge-CommonGround.json'])
    const [award, part] = Object.values(badges)
    expect(award).toMatchObject({
      type: ['Achievement'],
      achievementType: 'MicroCredential',
      name: 'Coastal Resilience',
      inLanguage: 'en',
      creditsAvailable: 12,
      creator: { name: 'Waddenmond University', address: { addressCountryCode: 'NL' } },
      criteria: {
        narrative: expect.stringMatching(/^12 ECTS, 324 h, EQF 7\n\nAll parts of a course.*\n\n- Analyse how sea level/s),
      },
      related: [{ id: part.id }],
      resultDescription: [{ valueMin: '1', valueMax: '10', requiredValue: '5.5' }],
    })
    expect(award.description).toContain('Liivaranna University, Inishmoor University')
    expect(award.alignment.map(({ targetName }: { targetName: string }) => targetName)).toEqual([
      'EQF level 7',
      'NLQF Level 7',
      'EstQF Level 7',
      'IE NQF Level 9',
      'Environmental sciences',
      'Environmental sciences',
      'Information skills',
    ])
    expect(part).toMatchObject({ name: 'Reading and Seeing the Coast', creditsAvailable: 4, related: [{ id: award.id }] })
    expect(part.criteria.narrative).toContain('Coasts under Change and Seeing the Coast are passed')
  })

  test('are in the language asked for, as far as there is a translation', async () => {
    const badges = Object.values(await badgesOf(await inputFor(wholeProgramme, 'nl')))
    expect(badges.map(({ name, inLanguage }) => [name, inLanguage])).toEqual([
      ['Getijden', 'nl'],
      ['First steps', 'en'],
    ])
  })

  test('of a certificate, and of a programme in hours', async () => {
    const text = wholeProgramme.replaceAll('volume 4 ECTS', 'volume 100 h').replace('form joint', 'type postgraduate form joint')
    const [award, part] = Object.values(await badgesOf(await inputFor(text)))
    expect(award).toMatchObject({
      achievementType: 'Certificate',
      criteria: { narrative: expect.stringMatching(/^100 h, EQF 7/) },
    })
    expect(award).not.toHaveProperty('creditsAvailable')
    expect(part.criteria.narrative).toMatch(/^100 h, EQF 7/)
  })

  test('with names that differ in capitals only are kept in files of their own', async () => {
    const badges = await badgesOf(await inputFor(wholeProgramme.replace('sub-award First', 'sub-award TIDES')))
    expect(Object.keys(badges)).toEqual(['badge-Tides.json', 'badge-TIDES-2.json'])
  })

  test.each<[what: string, from: string | RegExp, to: string, node: string, message: RegExp]>([
    ['page', /website ".*"/, '', 'Programme', /no page on the web.*website/],
    ['title', 'programme Tides "Tides" nl "Getijden"', 'programme Tides', 'Qualification', /qualification \{ title/],
    ['title of a sub-award', 'First "First steps"', 'First', 'SubAward', /sub-award First "…"/],
    ['award', 'awarded by Nordhaven, Valmora', '', 'Qualification', /Nobody is said to award programme Tides.*awarded by/],
  ])('without this are not written: %s', async (_, from, to, node, message) => {
    const missing = await missingIn(wholeProgramme.replace(from, to), badgesExporter)
    expect(missing.map(({ node }) => node.$type)).toEqual([node])
    expect(missing[0]?.message).toMatch(message)
  })

  test.each(nastyTitles)('%j is text in the criteria, which are Markdown', async (title) => {
    const text = wholeProgramme.replace('"Read a tide table"', () => `"${title}"`)
    const [award] = Object.values(await badgesOf(await inputFor(text)))
    const outcome = award.criteria.narrative.split('\n\n- ')[1] as string
    expect(outcome).not.toMatch(/(?<!\\)(?:[<>*_[\]`]|&#?\w+;)/)
  })
})
