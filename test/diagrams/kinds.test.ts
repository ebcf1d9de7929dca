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

test('stakeholders of a file that programmes share are in the partnership', async () => {
  const shared = 'stakeholder Guild "Guild of Engineers" { kind employer }'
  const own = programme('vision { need Skills "Skills of the coast" { evidence consultation of Guild 2025-11 "Interviews" } }')
  expect(await boxes('partnership', `${shared}\n${own}`)).toContain('Guild of Engineers employer')
})

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
    [
      'alignment',
      'outcome Sees "See a coast"',
      '⚠ Sees: See a coast answers no need no course teaches it no assessment proves it',
    ],
    ['partnership', 'course Lone "Lone"  course Other "Other"', '⚠ Lone; Other who gives them is not said'],
    [
      'partnership',
      'course Lone "Lone" { volume 2 ECTS }  course Theirs "Theirs" { volume 3 ECTS  by Helsinki }',
      'University of Helsinki coordinator, FI contributes design, delivery and award 3 ECTS taught (100 % of what partners are said to teach) ■■■■■■■■■■',
    ],
    [
      'workload',
      'course C "C" { duration 2 weeks  load { lectures 10 h } }  course D "D" { load { lectures 5 h } }  structure { first C  anytime D }',
      'D 5 h in no week of their own',
    ],
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
      'calendar',
      'admission { cohort One "One" { application from 2027-03-01 to 2027-04-01 "A round" } }',
      '→ 2027-03-01 to 2027-04-01 Application: A round, One',
    ],
    ['calendar', 'agreement { term 5 years from 2026-10-01 }', '◆ 2026-10-01 Agreement begins'],
    [
      'money',
      'business { planned 3 learners  fee F "Fee" { amount 1000 EUR }  cost delivery 4000 EUR }',
      '⚠ Loss −1000 EUR 4 learners cover the cost',
    ],
    ['team', 'team { leader L "Leader" of Helsinki  committee C "Board" }', '⚠ Board no members'],
    ['journey', 'vision { learners P "People" { time 5 h per week } }', 'P: People 5 h a week'],
    [
      'journey',
      'vision { learners P "People"  learners Q "Others" }  admission { route R "Degree" { for P } }',
      '⚠ Q: Others no way in is open to them',
    ],
  ])('%s: %s', async (kind, statements, expected) => {
    expect(await boxes(kind, programme(statements))).toContain(expected)
  })

  test.each([
    ['journey', ['campaign_Post --> learners_People', 'learners_People --> route_Way', 'route_Way --> stage_Admission']],
    ['alignment', ['course_First ~~~ assessment_Final', 'outcome_Knows --> assessment_Final']],
    ['money', ['total_income -->|"pays"| total_cost', 'total_income -.->|"is divided"| shares_partners']],
  ])('%s: which boxes the lines join', async (kind, lines) => {
    const { mermaid } = diagramOfKind(kind)?.draw(await model(everySection)) ?? { mermaid: '' }
    expect(mermaid.split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining([...lines]))
  })

  test('the phases of the tasks are numbered in their order', async () => {
    const tasks = 'team { task "Run" in implementation by Helsinki  task "Draw" in design by Bologna }'
    const { mermaid } = diagramOfKind('team')?.draw(await model(programme(tasks))) ?? { mermaid: '' }
    const { frames } = await parsed(mermaid)
    expect([...frames.values()].toSorted()).toEqual(['1. Tasks in the design', '2. Tasks in the implementation'])
  })

  test('what the structure leaves out stands behind the programme', async () => {
    const known = await model(programme('curriculum { course Lone "Lone"  structure { } }'))
    expect(diagramOfKind('structure')?.draw(known).mermaid).toContain('programme_Test ~~~ outside_')
  })

  test('what the agreement settles stands above the other steps: Mermaid draws what is written last first', async () => {
    const { mermaid } = diagramOfKind('decisions')?.draw(await model(everySection)) ?? { mermaid: '' }
    expect(mermaid.match(/(?<=subgraph )steps_\w+/g)).toEqual(['steps_others', 'steps_settled'])
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
      expect(mermaid).toContain('· Course 6, with a title…<br/>and 3 more')
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
