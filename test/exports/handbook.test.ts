import { describe, expect, test } from 'vitest'
import type { ExportInput, Picture } from '../../src/exports/export.ts'
import { handbookExporter } from '../../src/exports/handbook/handbook.ts'
import { exampleInput, filesOf, inputOf, textOfFile } from '../support/documents.ts'

const drawn = (svg?: string): Picture[] => [
  { kind: 'structure', title: 'Structure', description: 'Two steps, one after the other.', mermaid: 'flowchart LR', svg },
]

async function handbook(input: ExportInput | Promise<ExportInput>, changed: Partial<ExportInput> = {}): Promise<string> {
  return textOfFile(await filesOf(handbookExporter, { ...(await input), ...changed }), 'handbook.html')
}

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
    expect(seen(html)).toContain('level: No EQF level is published')
    expect(seen(html)).toContain('still being designed')
  })

  test('writes right-to-left texts in their direction', async () => {
    const html = await handbook(
      inputOf({ 'p.mcp': 'programme P "Coast" ar "ساحل" { stage agreed description "Zalut" he "חוף" }' }),
      { language: 'ar' },
    )
    expect(html).toContain('<span lang="ar" dir="rtl">ساحل</span>')
  })
})
