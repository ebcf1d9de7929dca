import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elmExporter } from '../../src/exports/elm/index.ts'
import { cleaned } from '../../src/exports/page/clean.ts'
import { tries } from '../support/properties.ts'
import { inputFor, inputForExample, missingIn, nastyTitles, wholeProgramme, written } from './support.ts'

interface Node {
  readonly id: string
  readonly type: string
  readonly [property: string]: unknown
}

async function graphOf(input: Parameters<typeof written>[1]): Promise<readonly Node[]> {
  return JSON.parse((await written(elmExporter, input))['elm.jsonld'] ?? '')['@graph']
}

const ofType = (graph: readonly Node[], type: string): readonly Node[] => graph.filter((node) => node.type === type)
const ids = (value: unknown): string[] => [value].flat().map((each) => (each as Node).id.replace(/^.*#/, ''))

describe('the complete example in the European Learning Model', async () => {
  const graph = await graphOf(await inputForExample('coastal-resilience'))
  const find = (id: string) => graph.find((node) => node.id.endsWith(`#${id}`))

  test('has one opportunity with three providers and the courses as parts', () => {
    const opportunity = find('opportunity')
    expect(opportunity).toMatchObject({
      type: 'LearningOpportunity',
      title: { en: 'Coastal Resilience', et: 'Rannikute vastupidavus' },
      duration: 'P308D',
      mode: { prefLabel: { en: 'Blended' } },
      temporal: { startDate: '2027-09-06T00:00:00', endDate: '2032-12-31T23:59:59' },
      defaultLanguage: { prefLabel: { en: 'English' } },
    })
    expect(ids(opportunity?.providedBy)).toEqual(['institution/Waddenmond', 'institution/Liivaranna', 'institution/Inishmoor'])
    expect(ids(opportunity?.hasPart)).toHaveLength(7)
    expect(opportunity?.priceDetail).toMatchObject([
      { amount: { rdfValue: '1600' } },
      { amount: { rdfValue: '1400' } },
      { amount: { rdfValue: '400' } },
    ])
  })

  test('has one qualification with its figures, levels, award and accreditation', () => {
    const award = find('qualification')
    expect(award).toMatchObject({
      type: 'Qualification',
      creditPoint: { point: '12' },
      volumeOfLearning: 'PT324H',
      maximumDuration: 'P3Y',
      thematicArea: { id: 'http://data.europa.eu/snb/isced-f/0521' },
      eqfLevel: { prefLabel: { en: 'Level 7' } },
      nqfLevel: [
        { prefLabel: { en: 'NLQF Level 7' } },
        { prefLabel: { en: 'EstQF Level 7' } },
        { prefLabel: { en: 'IE NQF Level 9' } },
      ],
    })
    expect(award).toHaveProperty(
      'entryRequirement.noteLiteral.en',
      expect.stringContaining('(EQF 6; 2 years; English B2; Curriculum'),
    )
    expect(ids(award?.hasPart)).toEqual(['qualification/CommonGround'])
    expect(award).toMatchObject({ awardingOpportunity: { awardingBody: [{}, {}, {}] } })
    expect(find('accreditation/1/IE')).toMatchObject({ dateIssued: '2026-08-03T00:00:00', expiryDate: '2031-08-31T23:59:59' })
    expect(ids(award?.entitlesTo)).toEqual(['entitlement/CoastalEngineering', 'entitlement/MarineGovernance'])
  })

  test('has each course with outcomes, hours, assessments, fees and what it belongs to', () => {
    expect(ofType(graph, 'LearningAchievementSpecification')).toHaveLength(7)
    const course = find('course/Foundations')
    expect(course).toMatchObject({
      title: { nl: 'Kusten in verandering' },
      volumeOfLearning: 'PT56H',
      creditPoint: { point: '2' },
    })
    expect(ids(course?.isPartOf)).toEqual(['qualification', 'qualification/CommonGround'])
    expect(ids(course?.learningOutcome)).toEqual(['outcome/Processes'])
    expect(ids(course?.provenBy)).toEqual([
      'assessment/Foundations/Quizzes',
      'assessment/Foundations/Essay',
      'assessment/Foundations/Examination',
    ])
    expect(find('opportunity/Foundations')).toMatchObject({
      priceDetail: [{ amount: { rdfValue: '300' } }, { amount: { rdfValue: '90' } }],
    })
    expect(find('activity/Foundations/lectures')).toMatchObject({
      volumeOfLearning: 'PT8H',
      dcType: { prefLabel: { en: 'classroom coursework' } },
    })
    expect(find('outcome/Mapping')).toMatchObject({ relatedESCOSkill: { id: 'http://data.europa.eu/esco/skill/S2' } })
  })

  test('says in a note how assessments are supervised', () => {
    expect(find('assessment/Foundations/Quizzes')).toMatchObject({
      additionalNote: { noteLiteral: { en: 'Formative; Unsupervised, without verification of identity' } },
    })
    expect(find('assessment/Capstone/Hearing')).toMatchObject({
      mode: { prefLabel: { en: 'Presential' } },
      additionalNote: {
        noteLiteral: { en: expect.stringMatching(/^Summative; Weight 40 %; .*Supervised online or on site, with verification/) },
      },
    })
  })
})

describe('what the European Learning Model asks for and is not said', () => {
  const course = 'course Moon "The moon"'

  test('is nothing in a programme that says all of it', async () => {
    expect(await missingIn(wholeProgramme, elmExporter)).toEqual([])
  })

  test.each<[what: string, from: string | RegExp, to: string, node: string, message: RegExp]>([
    ['title', 'programme Tides "Tides" nl "Getijden"', 'programme Tides', 'Programme', /has no title.*programme Tides "…"/],
    ['page', /website ".*"/, '', 'Programme', /no page on the web.*website/],
    ['page of the web', 'https://tides.example/programme', 'ftp://tides.example', 'Programme', /no page on the web/],
    ['field', 'field ISCED 0521', '', 'Programme', /no field of education.*field ISCED/],
    ['known field', 'ISCED 0521', 'ISCED 9876', 'Programme', /no field of education/],
    ['level', 'level EQF 7', '', 'Programme', /no level, .*level EQF 7/],
    [
      'national level',
      'national-level NL "7"',
      '',
      'Programme',
      /no level of a national qualifications framework.*national-level NL/,
    ],
    ['known national level', 'NL "7"', 'NL "17"', 'NationalLevel', /no level "17" of NL. It knows: NLQF 1, 2/],
    [
      'national level of a known framework',
      'national-level NL',
      'national-level NZ',
      'NationalLevel',
      /knows no national .* framework of NZ/,
    ],
    ['one of several frameworks', 'national-level NL', 'national-level BE', 'NationalLevel', /It knows: CFC .*FQF .*QDG/],
    ['award', 'awarded by Nordhaven, Valmora', '', 'Qualification', /Nobody is said to award.*awarded by/],
    ['section of the award', /qualification \{.*\}/, '', 'Programme', /Nobody is said to award/],
    ['country of a provider', 'country IT', '', 'Institution', /Institution Valmora has no country.*country NL/],
    [
      'name of a provider',
      'Valmora "Valmora University"',
      'Valmora',
      'Institution',
      /Institution Valmora has no name.*legal-name/,
    ],
    ['language', /language en|instruction en/g, '', 'Programme', /No language of teaching.*instruction en/],
    ['outcome of a course', 'teaches Reading', '', 'Course', /Course Moon teaches no outcome.*teaches OUTCOME/],
    ['title of a course', course, 'course Moon', 'Course', /Course Moon has no title.*course Moon "…"/],
    ['title of a sub-award', 'First "First steps"', 'First', 'SubAward', /Sub-award First has no title/],
    ['outcomes of a sub-award', 'after Moon', '', 'SubAward', /sub-award First teach no outcome/],
  ])('without this there is no file but a place and a sentence: %s', async (_, from, to, node, message) => {
    const text = wholeProgramme.replace(from, to)
    expect(text).not.toBe(wholeProgramme)
    const missing = await missingIn(text, elmExporter)
    expect(missing[0]?.node.$type).toBe(node)
    expect(missing[0]?.message).toMatch(message)
  })

  test('without provider', async () => {
    const text = wholeProgramme.replace(/partnership \{.*\}/, '').replace('by Nordhaven\n', '\n')
    expect((await missingIn(text, elmExporter)).map(({ message }) => message)).toEqual([
      expect.stringMatching(/Nobody .* provide.*partner NAME/),
    ])
  })

  test.each(['una-europa-sustainability', 'oeru-learning-in-a-digital-age'] as const)('is all said at once: %s', async (name) => {
    const result = await elmExporter.write(await inputForExample(name))
    expect('missing' in result && result.missing.map(({ node, message }) => `${node.$type}: ${message}`)).toMatchSnapshot()
  })
})

describe('details', () => {
  test('hours are durations to the minute, and a legal name stands before the title', async () => {
    const graph = await graphOf(await inputFor(wholeProgramme))
    expect(ofType(graph, 'LearningActivitySpecification').map((node) => node.volumeOfLearning)).toEqual(['PT7H30M', 'PT92H30M'])
    expect(graph.find((node) => node.id.endsWith('#institution/Nordhaven'))).toMatchObject({
      legalName: { en: 'Universiteit Nordhaven' },
      altLabel: { en: 'Nordhaven University' },
      identifier: { notation: 'https://ror.org/1', schemeName: 'Research Organization Registry' },
    })
  })

  test('a programme in hours has no credits, and one with separate documents several opportunities of award', async () => {
    const text = wholeProgramme.replaceAll('volume 4 ECTS', 'volume 100 h').replace('form joint', 'form double')
    const award = ofType(await graphOf(await inputFor(text)), 'Qualification')[0]
    expect(award).toMatchObject({ volumeOfLearning: 'PT100H', awardingOpportunity: [{}, {}] })
    expect(award).not.toHaveProperty('creditPoint')
  })

  test('a sub-award of another level is said to be in the national framework, at a level that is not known', async () => {
    const text = wholeProgramme.replace('"First steps" {', '"First steps" { level EQF 6')
    const [, part] = ofType(await graphOf(await inputFor(text)), 'Qualification')
    expect(part).toMatchObject({
      eqfLevel: { prefLabel: { en: 'Level 6' } },
      nqfLevel: { id: 'http://data.europa.eu/snb/qdr/c_5c66dcbc' },
    })
  })

  test('every reference leads to something in the dataset, in both formats', async () => {
    const files = await written(elmExporter, await inputFor(wholeProgramme))
    const xml = files['elm.xml'] ?? ''
    const declared = new Set(Array.from(xml.matchAll(/ id="([^"]*)"/g), ([, id]) => id))
    const referred = Array.from(xml.matchAll(/ idref="([^"]*)"/g), ([, id]) => id)
    expect(referred.filter((id) => !declared.has(id))).toEqual([])
    const graph = JSON.parse(files['elm.jsonld'] ?? '')['@graph'] as Node[]
    expect(new Set(graph.map(({ id }) => id))).toEqual(declared)
  })

  test.each(nastyTitles)('%j is a title and nothing else', async (title) => {
    const files = await written(elmExporter, await inputFor(wholeProgramme.replace('"Tides"', `"${title}"`)))
    const graph = JSON.parse(files['elm.jsonld'] ?? '')['@graph'] as Node[]
    expect(ofType(graph, 'Qualification')[0]?.title).toMatchObject({ en: cleaned(title) })
    expect(titleInXml(files['elm.xml'] ?? '')).toBe(cleaned(title))
  })

  test('the same programme gives the same bytes, whatever its title', async () => {
    const titles = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((title) => title.replace(/["\\\r\n]/g, ''))
    const property = fc.asyncProperty(
      titles.filter((title) => cleaned(title.trim()) !== ''),
      async (title) => {
        const text = wholeProgramme.replace('"Tides"', () => `"${title}"`)
        const once = await written(elmExporter, await inputFor(text))
        expect(await written(elmExporter, await inputFor(text))).toEqual(once)
        expect(titleInXml(once['elm.xml'] ?? '')).toBe(cleaned(title.trim()))
      },
    )
    await fc.assert(property, tries(6))
  })
})

/** The first title as a reader of the XML finds it. */
function titleInXml(xml: string): string | undefined {
  const [, escaped] = xml.match(/<title language="en">([^<>]*)<\/title>/) ?? []
  const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' }
  return escaped?.replace(/&[^;]*;/g, (entity) => characters[entity] ?? `not escaped: ${entity}`)
}
