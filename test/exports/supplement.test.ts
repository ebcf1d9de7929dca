import { describe, expect, test } from 'vitest'
import type { ExportInput } from '../../src/exports/export.ts'
import { plainOf, type Section } from '../../src/exports/page/content.ts'
import { supplementContent } from '../../src/exports/supplement/content.ts'
import { supplementElementTable } from '../../src/language/library/supplement-elements.ts'
import { exampleInput, exampleNames, inputOf } from '../support/documents.ts'

async function supplement(input: Promise<ExportInput>) {
  const content = supplementContent(await input)
  const [elements, diploma] = content.sections
  const facts = (elements?.sections ?? []).flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  )
  const said = (label: string): string[] => facts.find(({ name }) => plainOf(name) === label)?.values.map(plainOf) ?? []
  return { content, facts, said, diploma: diploma?.sections ?? [] }
}

const linesOf = (section: Section | undefined): string[] =>
  (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'facts' ? block.facts.flatMap(({ values }) => values.map(plainOf)) : [],
  )

describe('the supplement', () => {
  test.each(exampleNames)('has the sixteen elements and the eight sections for %s, each filled or explained', async (name) => {
    const { facts, diploma } = await supplement(exampleInput(name))
    expect(facts.map((fact) => plainOf(fact.name))).toEqual(supplementElementTable.map(({ label }) => label))
    for (const fact of facts) expect(fact.values.length, plainOf(fact.name)).toBeGreaterThan(0)
    expect(diploma.map((section) => plainOf(section.title).slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.'])
    for (const section of diploma) expect(section.blocks.length, plainOf(section.title)).toBeGreaterThan(0)
  })

  test('fills in what the programme says', async () => {
    const { said } = await supplement(exampleInput('coastal-resilience'))
    expect(said('Country or region of the issuer')).toEqual(['Netherlands', 'Estonia', 'Ireland'])
    expect(said('Notional workload')).toEqual(['12 ECTS', '24 UK credits', '324 h', '27 h for a credit'])
    expect(said('Level and cycle')).toContain('Ireland: level 9')
    expect(said('Integration and stackability')).toContain('Master of Arts in Marine Governance: 12 ECTS (Inishmoor University)')
  })

  test('marks what only issuing can fill in', async () => {
    const { facts } = await supplement(exampleInput('coastal-resilience'))
    const fields = facts.filter(({ values }) =>
      values.some((value) => typeof value === 'object' && 'field' in value && value.field),
    )
    expect(fields.map((fact) => plainOf(fact.name))).toEqual(['Learner', 'Date of issuing', 'Grade achieved'])
  })

  test('explains what is absent, and names the mandatory elements that are missing', async () => {
    const { said, content } = await supplement(
      inputOf({
        'p.mcp':
          'programme P "Coast" { qualification { title "Coast" supplement { no stackability because "It stands alone" } } }',
      }),
    )
    expect(said('Integration and stackability')).toEqual(['Left out: It stands alone'])
    expect(said('Notional workload')).toEqual(['○ The description of the programme does not say this yet.'])
    expect(content.notices.map(plainOf).join(' ')).toMatch(/Mandatory elements .* Notional workload/)
    expect(content.notices.map(plainOf).join(' ')).not.toContain('Title of the micro-credential')
  })

  test('tells offices what they look things up by', async () => {
    const { diploma, said } = await supplement(exampleInput('coastal-resilience'))
    const lines = linesOf(diploma[1])
    expect(lines).toContain('Environmental sciences (ISCED-F 0521)')
    expect(lines).toContain('Liivaranna University (Liivaranna Ülikool): Government of the Republic of Estonia')
    expect(lines).toContain('Liivaranna University: Microdegree')
    expect(lines).toContain('One document of all awarding partners')
    expect(said('Title of the micro-credential')).toContain('Dutch: Kustweerbaarheid')
    expect(linesOf(diploma[2])).toContain('24 UK credits')
    expect(linesOf(diploma[7])).toContain('The award is entered in the national register of education')
    expect(linesOf(diploma[7]).join()).not.toContain('training budget')
  })

  test('gives the reason of what is not known yet, and meanings instead of words of the language', async () => {
    const { said, diploma } = await supplement(exampleInput('una-europa-sustainability'))
    expect(said('Level and cycle')).toEqual(['Not known yet: No EQF level is published'])
    expect(linesOf(diploma[7])).toEqual(['○ The description of the programme does not say this yet.'])
    expect(linesOf(diploma[1])).toContain('Not known yet: No code of ISCED-F is published')
    const other = await supplement(
      inputOf({
        'p.mcp': `programme P "Coast" { quality { accreditation NL { procedure institutional agency "NVAO" } }
          curriculum { no stacking because "It stands alone" } qualification { title "Coast" } }`,
      }),
    )
    expect(other.said('Type of quality assurance')).toEqual(['Netherlands: The institution accredits itself (NVAO)'])
    expect(other.said('Integration and stackability')).toEqual(['None: It stands alone'])
  })
})
