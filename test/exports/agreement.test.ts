import { describe, expect, test } from 'vitest'
import { agreementContent } from '../../src/exports/agreement/content.ts'
import { agreementExporter } from '../../src/exports/agreement/index.ts'
import type { ExportInput } from '../../src/exports/export.ts'
import { plainOf } from '../../src/exports/page/content.ts'
import { agreementMatters } from '../../src/language/library/choices.ts'
import { exampleInput, exampleNames, filesOf, inputOf, textOfFile } from '../support/documents.ts'

const two = `institution A "Alpha" { country FI } institution B "Beta" { country IT }`

async function agreement(input: Promise<ExportInput>) {
  const content = agreementContent(await input)
  const section = (id: string) => content.sections.find((each) => each.id === id)
  const matters = [...(section('guidelines')?.sections ?? []), ...(section('european-approach')?.sections ?? [])]
  const open = (section('open-points')?.blocks ?? []).flatMap((block) => (block.kind === 'list' ? block.items.map(plainOf) : []))
  return { content, matters, open }
}

describe('the agreement', () => {
  test.each(exampleNames)('has thirteen matters and five for %s, and a page to sign for every full partner', async (name) => {
    const input = await exampleInput(name)
    const { content, matters } = await agreement(exampleInput(name))
    expect(matters.map(({ id }) => id)).toEqual(Object.keys(agreementMatters.words).map((word) => `matter-${word}`))
    const pages = content.sections.filter((section) => section.ownPage)
    expect(pages).toHaveLength(input.model.partners.filter((partner) => partner.full).length)
    expect(content.mark).toBe('Draft for legal review')
  })

  test('says what the description says, who has agreed and when', async () => {
    const files = await filesOf(agreementExporter, await exampleInput('coastal-resilience'))
    const text = textOfFile(files, 'agreement.md')
    expect(text).toContain('| Step 15: set up joint examination regulations | ✓ agreed | 26 May 2026: Waddenmond University')
    expect(text).toContain(
      '| Fees of learners | By credits delivered: Credits delivered, a jointly given course in equal parts | 20% | 40% | 40% |',
    )
    expect(text).toContain('- **Term:** 6 years: 1 October 2026 to 30 September 2032')
    expect(text).toContain('No open point is recorded')
    for (const said of [
      '- **Meets:** every 6 weeks',
      '- **Volume:** 12 ECTS\n',
      '| Inishmoor University | Letter of the President of 2025-09-30 | Academic Council | Approved | 27 August 2026 |',
      '| Full partner | from October 2025 until September 2032 |',
      '| Platform and tools | Platform, video meetings, supervision | Waddenmond University | €4,000 |',
      '| Support of learners and staff | Study adviser and tutors | nobody is named | €80 for each learner |',
      '- **Fees are collected by:** Waddenmond University: Fee for the programme',
      'Inishmoor University: €32,640.51',
      '- **Archives:** Waddenmond University: Electronic archive of the registry (50 years)',
      'Special purpose award; University rules ask for the word certificate in the title: It stands in the register only',
      '- **Under:** Agreement on the field days',
      '| 2028 | €89,300 | €56,000 | €33,300 | 61 learners, fees as in 2027 |',
      'Liivaranna University: Designer and operator of the map laboratory',
    ])
      expect(text).toContain(said)
    const exchange = text.slice(text.indexOf('Mobility: Guest teaching'), text.indexOf('### 18.'))
    expect(exchange).toContain('- **Status:** by choice')
  })

  test.each([
    [
      'matter quality { article "1" }',
      'The agreement does not name yet: “Composition of the partnership”; “Role of the programme team”;',
      '“Quality assurance”',
    ],
    ['matter team', 'no part of the description to refer to yet for: “Role of the programme team”.', undefined],
    ['signatory "Rector" of A', 'The agreement names none of its 18 matters yet.', 'does not name yet'],
    [
      'unknown finance because "Figures come in May"',
      'The matter “Financial management” is not known yet: Figures come in May.',
      undefined,
    ],
    ['term 2 years from 2026-01-01', 'How the agreement is amended is not said.', 'How long'],
    ['signed 2026-01-01 by A', 'No signature is recorded for: Beta.', 'No signature is recorded for: Alpha'],
  ])('lists as open what %s leaves open', async (statement, point, settled) => {
    const { open } = await agreement(
      inputOf({ 'p.mcp': `${two} programme P "Coast" { partnership { partner A partner B } agreement { ${statement} } }` }),
    )
    expect(open.join('\n')).toContain(point)
    if (settled) expect(open.join('\n')).not.toContain(settled)
  })

  test('lists questions and steps on which not all have agreed', async () => {
    const { open } = await agreement(
      inputOf({
        'p.mcp': `${two} programme P "Coast" { partnership { partner A partner B agreed 2026-01-01 by B open "Who joins?" until 2026-05-01 } }`,
      }),
    )
    expect(open).toContain('Alpha still to agree on: Step 3: build the partnership.')
    expect(open).toContain('Step 3: build the partnership: Who joins? (until 1 May 2026)')
    expect(open.filter((point) => point.startsWith('The description says nothing yet about: '))).toHaveLength(1)
  })

  test('calls a partner by one name everywhere, and makes no table of names alone', async () => {
    const files = await filesOf(
      agreementExporter,
      await inputOf({
        'p.mcp': `institution A "Ülikool" en "The University" { country EE }
          programme P "Rannik" { partnership { partner A open "Kes?" en "Who?" } agreement { signatory "Rector" of A } }`,
      }),
    )
    const text = textOfFile(files, 'agreement.md')
    expect(text).toContain('The University still to agree on: Step 3')
    expect(text).toContain('Who?')
    expect(text).not.toMatch(/Ülikool|Kes/)
    expect(text).not.toContain('Contributions of the partners')
  })
})
