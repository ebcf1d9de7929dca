import { describe, expect, test } from 'vitest'
import { exportInputOf } from '../../src/cli/build/input.ts'
import { diagrams } from '../../src/diagrams/index.ts'
import type { ExportInput, Picture } from '../../src/exports/export.ts'
import { handbookExporter } from '../../src/exports/handbook/handbook.ts'
import { exampleInput, filesOf, inputOf, textOfFile } from '../support/documents.ts'

const drawn = (svg?: string): Picture[] => [
  { kind: 'structure', title: 'Structure', description: 'Two steps, one after the other.', mermaid: 'flowchart LR', svg },
]

async function handbook(input: ExportInput | Promise<ExportInput>, changed: Partial<ExportInput> = {}): Promise<string> {
  return textOfFile(await filesOf(handbookExporter, { ...(await input), ...changed }), 'handbook.html')
}

const drawingsOf = (model: ExportInput['model']) => diagrams.map((kind) => ({ kind: kind.name, diagram: kind.draw(model) }))

const complete = exampleInput('coastal-resilience')

/** What a reader sees, without the tags. */
const seen = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the handbook', () => {
  test('tells the figures of the complete example', async () => {
    const text = seen(await handbook(complete))
    for (const said of [
      '12 ECTS',
      '324 h',
      'EQF 7',
      '44 weeks',
      '6 September 2027',
      'Online and on site',
      '€400 – €1,600',
      'English B2',
    ])
      expect(text).toContain(said)
  })

  test('has one heading of the first level, and skips no level', async () => {
    const levels = Array.from((await handbook(complete)).matchAll(/<h([1-6])/g), ([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('has no two things with one id, and no link to what is not there', async () => {
    const html = await handbook(complete)
    const ids = Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  test('fetches nothing', async () => {
    const html = await handbook(complete, { pictures: drawn('<svg id="a"><path/></svg>') })
    expect(html).not.toMatch(/<(script|link|img|iframe)\b|\ssrc=|@import|url\(/)
    expect(html).toContain('default-src &#39;none&#39;')
  })

  test('shows a drawing with ids of its own, and the words alone where it was not drawn or would run a program', async () => {
    const html = await handbook(complete, {
      pictures: drawn(
        '<?xml version="1.0"?><svg id="a" aria-labelledby="t"><style>#a .x{}</style><title id="t">Two</title><path marker-end="url(#m)"/><marker id="m"/></svg>',
      ),
    })
    expect(html).toContain('<svg id="picture-1-a" aria-labelledby="picture-1-t"><style>#picture-1-a .x{}</style>')
    expect(html).toContain('url(#picture-1-m)')
    expect(await handbook(complete, { pictures: drawn('<svg id="a" width="900"></svg>') })).toContain('style="--least:600px"')
    for (const svg of [
      undefined,
      '<svg><script>1</script></svg>',
      '<svg onload="1"/>',
      '<svg><image href="https://x.example/a.png"/></svg>',
    ]) {
      const words = await handbook(complete, { pictures: drawn(svg) })
      expect(words).not.toContain('<svg')
      expect(words).toContain('Two steps, one after the other.')
    }
  })

  test('takes translations, marks the language of what has none, and says how many have none', async () => {
    const html = await handbook(complete, { language: 'nl', pictures: drawn('<svg></svg>') })
    expect(html).toContain('<span lang="en">Structure</span>')
    expect(html).toContain('<html lang="nl"')
    expect(html).toContain('<h1>Kustweerbaarheid</h1>')
    expect(seen(html)).toMatch(/\d+ van \d+ teksten zijn nog niet vertaald \(Nederlands\)/)
    expect(html).toContain('<span lang="en" dir="ltr">Living Shores</span>')
    expect(html).not.toContain('<span lang="nl"')
  })

  test('has English headings where there are none in the language asked for, and says so', async () => {
    const html = await handbook(complete, { language: 'et' })
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('<h1><span lang="et" dir="ltr">Rannikute vastupidavus</span></h1>')
    expect(seen(html)).toContain('There are no Estonian headings yet')
  })

  test('leaves out what is not said yet, and names it', async () => {
    const html = await handbook(exampleInput('una-europa-sustainability'))
    expect(html).not.toContain('id="calendar"')
    expect(seen(html)).toContain('The partners have said nothing yet about: Who it is for, Calendar, Examinations, Contact')
    expect(seen(html)).toContain('Level: No EQF level is published')
    expect(seen(html)).toContain('still being designed')
  })

  test('writes right-to-left texts in their direction', async () => {
    const html = await handbook(
      inputOf({ 'p.mcp': 'programme P "Coast" ar "ساحل" { stage agreed description "Zalut" he "חוף" }' }),
      { language: 'ar' },
    )
    expect(html).toContain('<span lang="ar" dir="rtl">ساحل</span>')
  })

  test.each([
    ['coastal-resilience', 'None: The first week is open to all'],
    ['oeru-learning-in-a-digital-age', 'Not known yet: Not among the facts read'],
    ['una-europa-sustainability', 'Assessment Not known yet: Not stated on the pages read'],
    ['coastal-resilience', 'Liivaranna University or Inishmoor University'],
    ['coastal-resilience', 'Shared laboratory for maps and open observation data Mapping; Analysis'],
    ['coastal-resilience', 'Guild of Shore Engineers Professional organisation or body'],
    ['coastal-resilience', 'National award Liivaranna University'],
    ['coastal-resilience', 'What learners do Weekly reading of a coast'],
    ['coastal-resilience', 'Teachers Data laboratory (Liivaranna University)'],
    ['coastal-resilience', 'three instalments; scholarships'],
    ['coastal-resilience', 'Ireland: Learners in work can be supported'],
    ['coastal-resilience', 'Estonian, Dutch: Glossary and study guide (Coasts under Change'],
    ['coastal-resilience', 'Coasts under Change and Seeing the Coast are passed Waddenmond University'],
    ['coastal-resilience', 'Portfolio and talk on what was learned Spring everyone 1 ECTS'],
  ] as const)('of %s tells %s', async (example, said) => {
    expect(seen(await handbook(exampleInput(example)))).toContain(said)
  })

  test('says why there is something not, where it would stand', async () => {
    const html = await handbook(
      inputOf({
        'p.mcp': `institution A "Alpha" { country FI } programme P "Coast" { partnership { partner A }
          admission { no prior-learning because "All learn the same" } languages { no translation because "All read English" }
          examination { no resits because "The next edition follows at once" } business { no scholarship because "Study is free" }
          curriculum { no mobility because "Nobody can travel" no stacking because "It stands alone" no sub-award because "Too short" }
          qualification { no professional-recognition because "No body asks" } }`,
      }),
    )
    for (const reason of ['All learn the same', 'All read English', 'The next edition', 'Study is free', 'Nobody can travel'])
      expect(seen(html)).toContain(`None: ${reason}`)
    for (const reason of ['It stands alone', 'Too short', 'No body asks']) expect(seen(html)).toContain(`None: ${reason}`)
  })

  test('shows no picture of what is missing, and tells no learner what to write', async () => {
    const { model } = await exampleInput('una-europa-sustainability')
    const input = exportInputOf({ model, results: [] }, drawingsOf(model), 'en', () => undefined)
    expect(input.pictures.filter((picture) => picture.unfinished).map((picture) => picture.kind)).toEqual(
      expect.arrayContaining(['workload', 'alignment']),
    )
    const html = await handbook(input)
    expect(html).toContain('Structure of the curriculum')
    expect(html).not.toMatch(/nothing to draw|curriculum \{|no course teaches it/i)
    const whole = await exampleInput('coastal-resilience')
    const finished = exportInputOf({ model: whole.model, results: [] }, drawingsOf(whole.model), 'en', () => undefined)
    expect(finished.pictures.some((picture) => picture.unfinished)).toBe(false)
  })
})
