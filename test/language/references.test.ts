import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AstUtils, type LangiumDocument, type Reference } from 'langium'
import { describe, expect, test } from 'vitest'
import { check, shared } from '../support/index.ts'

/** Every resolved reference of a file: the name as written, and what it leads to, with its file. */
const resolved = (document: LangiumDocument): string[] =>
  document.references
    .filter((reference): reference is Reference => 'ref' in reference && reference.ref !== undefined)
    .map(({ $refText, ref }) => {
      const { $type, name } = ref as unknown as { $type: string; name: string }
      return `${$refText} → ${$type} ${name} (${AstUtils.getDocument(ref as never)
        .uri.path.split('/')
        .at(-1)})`
    })

const shareds = 'institution H { qualification-structure in-force { type Short } }\ndegree D\n'
const partner = 'partnership { partner H }'

/** What is declared in one part of a programme and named in another: the declaration, the statement that names it, what it leads to. */
const kinds: readonly [kind: string, declaration: string, use: string, target: string][] = [
  ['a stakeholder', 'partnership { stakeholder S }', 'business { contribution of S 10 EUR }', 'S → Stakeholder S'],
  ['a function in the team', 'team { leader L }', 'team { pen-holder L }', 'L → Member L'],
  ['a committee', 'team { committee K }', 'examination { committee K }', 'K → Committee K'],
  ['an objective', 'objectives { objective O }', 'vision { aim "Better" serves O }', 'O → Objective O'],
  ['an initiative', 'alignment { initiative I }', 'business { funding "Start" { through I } }', 'I → Initiative I'],
  [
    'a joint activity',
    'partnership { partner H joint-activity J by H }',
    'partnership { stakeholder S { works on J } }',
    'J → JointActivity J',
  ],
  ['a contract', 'support { contract C }', 'curriculum { mobility M { under C } }', 'C → Contract C'],
  ['a need', 'vision { need N }', 'curriculum { outcome O { answers N } }', 'N → Need N'],
  ['a target group', 'vision { learners T }', 'recruitment { campaign C { for T } }', 'T → TargetGroup T'],
  ['an outcome', 'curriculum { outcome O }', 'languages { intercultural O }', 'O → Outcome O'],
  ['a topic', 'curriculum { topic T }', 'curriculum { course C { covers T } }', 'T → Topic T'],
  ['a course', 'curriculum { course C }', 'curriculum { course B { requires C } }', 'C → Course C'],
  [
    'a course as what a stakeholder works on',
    'curriculum { course C }',
    'partnership { stakeholder S { works on C } }',
    'C → Course C',
  ],
  ['a group', 'curriculum { structure { group G } }', 'business { fee F { covers G } }', 'G → Group G'],
  [
    'an assessment of a course',
    'curriculum { course C { assessment E } }',
    'curriculum { sub-award A { after C.E } }',
    'C.E → Assessment E',
  ],
  ['an assessment of the programme', 'curriculum { assessment E }', 'curriculum { structure { then E } }', 'E → Assessment E'],
  ['a sub-award', 'curriculum { sub-award A }', 'examination { modular A when "Half is passed" }', 'A → SubAward A'],
  ['a tool', 'ecosystem { tool T }', 'curriculum { course C { activity "Reading" { uses T } } }', 'T → Tool T'],
  ['a fee', `${partner} business { fee F }`, 'admission { enrolment at H { collects F } }', 'F → Fee F'],
  ['a partner as one who answers', partner, 'curriculum { topic T { responsible H } }', 'H → Institution H'],
]

describe.each(kinds)('%s', (_, declaration, use, target) => {
  const whole = (statements: string): string => `${shareds}programme P { ${statements} }`
  const part = (statements: string): string => `import "a.mcp"\nextend programme P { ${statements} }`

  // The two parts may each name a section: one section goes on in another part, not twice in one.
  test('is found in another part of the programme, whichever declares it', async () => {
    const down = await check({ 'a.mcp': whole(declaration), 'b.mcp': part(use) })
    expect(down.findings).toEqual([])
    expect(resolved(down.documents[1] as LangiumDocument)).toContain(`${target} (a.mcp)`)
    const up = await check({ 'a.mcp': whole(use), 'b.mcp': part(declaration) })
    expect(up.findings).toEqual([])
    const file = target.includes('Institution') ? 'a.mcp' : 'b.mcp'
    expect(resolved(up.documents[0] as LangiumDocument)).toContain(`${target} (${file})`)
  })

  test('is not found from another programme', async () => {
    if (target.includes('Institution')) return
    const { findings } = await check({
      'a.mcp': whole(declaration),
      'q.mcp': `import "a.mcp"\nprogramme Q { partnership { partner H } }\nextend programme Q { ${use} }`,
    })
    expect(findings.map(({ file, code, at }) => `${file} ${code} ${at}`)).toEqual([
      `q.mcp language/unknown-name ${target.split(' ')[0]}`,
    ])
  })
})

test.each([
  ['an institution', 'institution H', 'partnership { partner H }', 'H → Institution H (shared.mcp)'],
  ['a degree programme', 'degree D', 'curriculum { stacks into D }', 'D → DegreeProgramme D (shared.mcp)'],
  ['a course', 'course C { assessment E }', 'curriculum { include C structure { first C } }', 'C → Course C (shared.mcp)'],
  [
    'an assessment of a course',
    'course C { assessment E }',
    'business { fee F { covers C.E } }',
    'C.E → Assessment E (shared.mcp)',
  ],
  [
    'a stakeholder',
    'stakeholder S',
    'vision { need N { evidence consultation of S 2026-01 } }',
    'S → Stakeholder S (shared.mcp)',
  ],
  ['a tool', 'tool T', 'curriculum { course C { activity "x" { uses T } } }', 'T → Tool T (shared.mcp)'],
  [
    'a type of qualification',
    'institution H { qualification-structure in-force { type Short } }',
    'partnership { partner H } qualification { fits H as Short }',
    'Short → QualificationType Short (shared.mcp)',
  ],
])('%s is found through imports of imports, and not without', async (_, declaration, use, target) => {
  const files = {
    'a.mcp': `import "between.mcp"\nprogramme P { ${use} }`,
    'between.mcp': 'import "shared.mcp"',
    'shared.mcp': declaration,
  }
  const { findings, documents } = await check(files)
  expect(findings).toEqual([])
  expect(resolved(documents[0] as LangiumDocument)).toContain(target)
  const without = await check({ ...files, 'between.mcp': '' })
  expect(new Set(without.findings.map(({ code }) => code))).toEqual(new Set(['language/unknown-name']))
})

test('a term is found in the structure, which stands in one place', async () => {
  const { findings, documents } = await check('programme P { curriculum { structure { term T from 2026 group G { in T } } } }')
  expect(findings).toEqual([])
  expect(resolved(documents[0] as LangiumDocument)).toEqual(['T → Term T (programme.mcp)'])
})

test('a type of qualification is looked up in the institution that is named, not in another', async () => {
  const { findings, documents } = await check(`
    institution A { qualification-structure in-force { type Short } }
    institution B { qualification-structure in-force { type Short type Long } }
    programme P { partnership { partner A partner B } qualification { fits B as Short fits A as Long } }`)
  expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual(['language/unknown-name Long'])
  const [fits] = documents[0]?.references.filter(({ $refText }) => $refText === 'Short') ?? []
  const institution = AstUtils.getContainerOfType((fits as Reference).ref, (node): node is never => node.$type === 'Institution')
  expect((institution as unknown as { name: string }).name).toBe('B')
})

test('an assessment added to a shared course belongs to the programme that includes it', async () => {
  const { findings } = await check({
    'shared.mcp': 'course C',
    'p.mcp': 'import "shared.mcp"\nprogramme P { curriculum { include C { assessment E } structure { first C.E } } }',
    'q.mcp': 'import "shared.mcp"\nprogramme Q { curriculum { include C structure { first C.E } } }',
  })
  expect(findings.map(({ file, at }) => `${file} ${at}`)).toEqual(['q.mcp C.E'])
})

test('a word of the language is a name with ^ before it, declared and named with or without', async () => {
  const { findings, documents } = await check(`
    programme P {
      curriculum {
        course ^course { assessment ^assessment }
        course ^Intro { requires ^course }
        course Last { requires Intro }
        structure { first ^course.^assessment }
      }
    }`)
  expect(findings).toEqual([])
  expect(resolved(documents[0] as LangiumDocument)).toEqual([
    'course → Course course (programme.mcp)',
    'Intro → Course Intro (programme.mcp)',
    'course.assessment → Assessment assessment (programme.mcp)',
  ])
})

test('one name that is declared nowhere is one finding, with its other uses', async () => {
  const uses = ['A', 'B', 'C', 'D', 'E'].map((name) => `course ${name} { teaches X }`)
  const { findings } = await check(`programme P { curriculum {\n${uses.join('\n')}\n} }`)
  expect(findings.map(({ at, line, relatedPlaces }) => ({ at, line, relatedPlaces }))).toEqual([
    { at: 'X', line: 2, relatedPlaces: [3, 4, 5, 6].map((line) => `programme.mcp:${line}`) },
  ])
})

test('where the programme cannot be found, its names are not reported too', async () => {
  const { findings } = await check('extend programme Q { curriculum { course A { teaches X requires B } } }')
  expect(findings.map(({ at }) => at)).toEqual(['Q'])
})

test('every reference of the language resolves in the complete example', async () => {
  const folder = fileURLToPath(new URL('../../examples/coastal-resilience/', import.meta.url))
  const { documents } = await check(
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
  )
  const used = new Set<string>()
  for (const document of documents) {
    for (const node of AstUtils.streamAst(document.parseResult.value)) {
      for (const { property } of AstUtils.streamReferences(node)) used.add(`${node.$type}.${property}`)
    }
    expect(document.references.filter((reference) => reference.error)).toEqual([])
  }
  const { AstReflection } = shared
  const possible = AstReflection.getAllTypes()
    .filter((type) => AstReflection.getAllSubTypes(type).every((subtype) => subtype === type))
    .flatMap((type) =>
      Object.entries(AstReflection.getTypeMetaData(type).properties)
        .filter(([, { referenceType }]) => referenceType)
        .map(([property]) => `${type}.${property}`),
    )
  expect(possible.length).toBeGreaterThan(80)
  expect(possible.filter((property) => !used.has(property))).toEqual([])
})
