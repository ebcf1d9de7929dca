import { describe, expect, test } from 'vitest'
import { mostBoxes } from '../../src/diagrams/fold.ts'
import { diagramOfKind, diagrams } from '../../src/diagrams/index.ts'
import { isCourse, isProgramme } from '../../src/language/generated/ast.ts'
import { modelOf } from '../../src/model/model.ts'
import { model, programme } from '../model/support.ts'
import { parse } from '../support/index.ts'
import { parsed } from '../support/mermaid.ts'
import { everySection, largeProgramme } from './support.ts'

/** The texts of the boxes of a diagram. */
async function boxes(kind: string, source: string): Promise<string[]> {
  const diagram = diagramOfKind(kind)?.draw(await model(source))
  return [...(await parsed(diagram?.mermaid ?? '')).boxes.values()]
}

test('the kinds are those of the command line, in their order', () => {
  expect(diagrams.map(({ name }) => name)).toEqual([
    'structure',
    'alignment',
    'partnership',
    'stacking',
    'calendar',
    'workload',
    'team',
    'decisions',
    'money',
    'journey',
  ])
  expect(diagramOfKind('nothing')).toBeUndefined()
})

describe('what each shows', () => {
  test.each([
    ['structure', 'course Lone "Lone" { volume 2 ECTS }  structure { then Nowhere }', '⚠ A name that is declared nowhere'],
    ['structure', 'course One "One" { requires Two }  course Two "Two"', 'One after Two'],
    ['alignment', 'outcome Idle "Idle"', '⚠ Idle answers no need no course teaches it no assessment proves it'],
    ['alignment', 'course Idle "Idle"', 'Idle ⚠ teaches no outcome'],
    ['stacking', 'course C "C"  sub-award Half "Half" { volume 3 ECTS  after C }', '★ Half 3 ECTS'],
    ['workload', 'course C "C" { load { lectures 10 h self-study 30 h } }', 'self-study 30 h (75 %) ■■■■■■■■□□'],
  ])('%s: %s', async (kind, curriculum, expected) => {
    expect(await boxes(kind, programme(`curriculum { ${curriculum} }`))).toContain(expected)
  })

  test.each([
    ['partnership', '', 'University of Bologna full partner, IT'],
    ['decisions', 'vision { agreed 2026-02-03 by Helsinki }', '◐ Step 6: share a joint vision waits for University of Bologna'],
    [
      'decisions',
      'vision { agreed 2026-02-03 by Helsinki, Bologna }',
      '✓ Step 6: share a joint vision agreed 2026-02-03 by University of Helsinki and University of Bologna',
    ],
    [
      'decisions',
      'curriculum { agreed 2026-02-03 by Helsinki, Bologna }',
      '⚠ Step 7: design the curriculum agreed 2026-02-03 by University of Helsinki and University of Bologna but define the macro-objectives is not written',
    ],
    ['calendar', 'vision { agreed 2026-02-03 by Helsinki }', '✓ 2026-02-03 Agreed: Step 6: share a joint vision'],
    [
      'money',
      'business { planned 3 learners  fee F "Fee" { amount 1000 EUR }  cost delivery 4000 EUR }',
      '⚠ Loss −1000 EUR 4 learners cover the cost',
    ],
    ['team', 'team { leader L "Leader" of Helsinki  committee C "Board" }', '⚠ Board no members'],
    ['journey', 'vision { learners P "People" { time 5 h per week } }', 'P: People 5 h a week'],
  ])('%s: %s', async (kind, statements, expected) => {
    expect(await boxes(kind, programme(statements))).toContain(expected)
  })

  test('a box leads to the statement that it stands for', async () => {
    const known = await model(everySection)
    const { places } = diagramOfKind('structure')?.draw(known) ?? {}
    expect(isCourse(places?.get('course_First')) && places?.get('course_First')).toBe(known.courses[0]?.node)
  })

  test('all legends, titles and descriptions are complete', async () => {
    const known = await model(everySection)
    for (const kind of diagrams) {
      const { title, legend, description, mermaid } = kind.draw(known)
      expect(title).toBe(`${kind.title}: Test`)
      expect(description).toMatch(/\.$/)
      const drawn = new Set([...mermaid.matchAll(/:::(\w+)/g)].map(([, name]) => name))
      expect(legend.map(({ className }) => className).toSorted(), kind.name).toEqual([...drawn].toSorted())
      expect(mermaid).toContain('accTitle: ')
    }
  })
})

describe('programmes in the making', () => {
  test.each(diagrams.map(({ name }) => name))('%s of an empty one says what would be drawn', async (kind) => {
    const diagram = diagramOfKind(kind)?.draw(await model('programme Empty {}'))
    expect(diagram?.legend).toEqual([{ className: 'empty', says: 'nothing to draw yet' }])
    expect(diagram?.description).toMatch(/^There is nothing to draw yet\. .+\{/)
    expect([...(await parsed(diagram?.mermaid ?? '')).boxes.values()]).toEqual([expect.stringContaining('Nothing to draw yet.')])
  })

  test('every diagram is drawn at every thirtieth character of one', async () => {
    for (let end = everySection.indexOf('programme'); end < everySection.length; end += 30) {
      const { file } = parse(everySection.slice(0, end))
      const started = file.elements.filter(isProgramme)
      const known = started[0] && modelOf(started)
      if (known) for (const kind of diagrams) expect(kind.draw(known).mermaid).toMatch(/^flowchart /)
    }
  })
})

describe('large programmes', () => {
  test('fold their groups until the courses can be read', async () => {
    const known = await model(largeProgramme(60, 6))
    for (const kind of ['structure', 'alignment']) {
      const { mermaid, legend } = diagramOfKind(kind)?.draw(known) ?? { mermaid: '', legend: [] }
      const drawn = [...(await parsed(mermaid)).boxes.keys()].filter((id) => /^(course|group)_/.test(id))
      expect(drawn.length).toBeLessThanOrEqual(mostBoxes)
      expect(legend.map(({ className }) => className)).toContain('folded')
      const lines = [...mermaid.matchAll(/"([^"\n]*)"/g)].flatMap(([, label]) => label?.split('<br/>') ?? [])
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(64)
    }
  })

  test('of sixty courses without groups show all of them, in columns', async () => {
    const diagram = diagramOfKind('structure')?.draw(await model(largeProgramme(60, 0)))
    const ids = [...(await parsed(diagram?.mermaid ?? '')).boxes.keys()]
    expect(ids.filter((id) => id.startsWith('course_'))).toHaveLength(60)
    expect(diagram?.mermaid.match(/~~~/g)).toHaveLength(57)
  })
})
