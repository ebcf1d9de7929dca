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
    expect(text).toContain('| Fees of learners | By credits delivered | 20% | 40% | 40% |')
    expect(text).toContain('- **Term:** 6 years: 1 October 2026 to 30 September 2032')
    expect(text).toContain('No open point is recorded')
  })

  test.each([
    [
      'matter quality { article "1" }',
      'The agreement does not name the matter “Composition of the partnership”.',
      'the matter “Quality assurance”',
    ],
    ['matter team', 'The matter “Role of the programme team” has no article', undefined],
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
    expect(open).toContain('Step 3: build the partnership: Alpha still to agree.')
    expect(open).toContain('Step 3: build the partnership: Who joins? (to be decided by 2026-05-01)')
  })
})
