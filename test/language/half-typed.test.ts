import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { AstUtils, GrammarUtils, type LangiumDocument, type Reference } from 'langium'
import { beforeEach, describe, expect, test } from 'vitest'
import * as ast from '../../src/language/generated/ast.ts'
import { isNamed } from '../../src/language/names.ts'
import { check, findingsOf, retype, type TestFinding } from '../support/index.ts'
import { tries } from '../support/properties.ts'

const folder = fileURLToPath(new URL('../../examples/coastal-resilience/', import.meta.url))
const example = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))

/** A programme with a fault in many of its lines. What it lacks, it lacks before: no fault is mended by what comes later. */
const faulty = `import "nowhere.mcp"
institution Helsinki "University of Helsinki" { country UK hours-per-credit 27 ECTS }
institution Bologna
degree Atmosphere
programme Sustainability "Sustainability" fi "Kestävyys" fi "Kestävyys" {
  stage designin
  volume 10 ETCS
  level EQF 9
  website "una-europa.eu"
  partnership {
    coordinator Helsinki
    partner Helsinki { trust alliance "Since 2019" contributes design, deliver }
    partner Helsinki
    agreed 2026-02-30 by Helsinki
  }
  vision {
    need GreenSkills """
      Professionals lack a systems view.
      """ { evidence document "Survey" of 2025-11 }
    learners InService "" { time 6 h per weak languages en B3 }
  }
  curriculum {
    outcome Systems "Analyse systems" { level analyse answers GreenSkills }
    course Intro "Introduction" {
      volume 3 ECTS
      volume 4 ECTS
      load { lectures 18 h self-study 48 h }
      teaches Systems, GreenSkills
      requires Intro
      assessment Essay { weight 140 % proves Systems }
    }
    course Intro
    structure { first Intro, Intro.Essay }
    stacks into Atmosphere with 10 ECTS
    no stacking because "Not yet"
    no mobilty because "Online"
  }
}
`

/** Where the line begins that is being typed at a place of a text; in prose, the line in which the prose begins. */
function typedFrom(text: string, at: number): number {
  const parts = text.slice(0, at).split('"""')
  const from = parts.length % 2 === 0 ? parts.slice(0, -1).join('"""').length : at
  return text.lastIndexOf('\n', from - 1) + 1
}

/** The names that are declared before a place, each with where it stands. */
const namesBefore = (document: LangiumDocument, end: number): string[] =>
  AstUtils.streamAst(document.parseResult.value)
    .filter(isNamed)
    .flatMap((node) => {
      const source = GrammarUtils.findNodeForProperty(node.$cstNode, 'name')
      return source && source.end <= end ? [`${source.offset} ${node.$type} ${node.name}`] : []
    })
    .toArray()

const referencesBefore = (document: LangiumDocument, end: number): Reference[] =>
  document.references.filter((reference): reference is Reference => 'ref' in reference && (reference.$refNode?.end ?? 0) <= end)

/** Whether a node of this file stands behind a place: what is cut off with the rest. */
const isCutOff = (node: ast.MicrocredAstType[keyof ast.MicrocredAstType], document: LangiumDocument, end: number): boolean =>
  AstUtils.getDocument(node).uri.path === document.uri.path && (node.$cstNode?.offset ?? 0) >= end

const target = (node: object): string => `${(node as ast.Course).$type} ${(node as ast.Course).name}`

const resolvedBefore = (document: LangiumDocument, whole: LangiumDocument, end: number): string[] =>
  referencesBefore(document, end).flatMap((reference) =>
    reference.ref && !isCutOff(reference.ref as ast.Course, whole, end)
      ? [`${reference.$refNode?.offset} ${target(reference.ref)}`]
      : [],
  )

/** What is said to be wrong before a line, without what is wrong only because its other half is cut off. */
function ownFindings(findings: readonly TestFinding[], whole: LangiumDocument, end: number): string[] {
  const later = new Set<string>()
  for (const reference of referencesBefore(whole, end))
    if (reference.ref && isCutOff(reference.ref as ast.Course, whole, end)) later.add(reference.$refText)
  for (const partner of AstUtils.streamAst(whole.parseResult.value).filter(ast.isPartner)) {
    if (isCutOff(partner, whole, end)) later.add(partner.institution.$refText)
  }
  const endLine = whole.textDocument.positionAt(end).line + 1
  // That a brace is missing at the end of the file is said after its last word, and marks nothing.
  return findings
    .filter(({ line, at }) => line < endLine && at !== '' && !later.has(at))
    .map(({ line, code, at }) => `${line} ${code} ${at}`)
}

const isOurs = ({ code }: TestFinding): boolean => code.startsWith('language/')

/** Cuts the file of this name off at many places, and compares what stands before each cut with the whole. */
async function cutEverywhere(name: string, text: string, step: number): Promise<void> {
  const whole = await retype(name, text)
  const wholeFindings = findingsOf(whole)
  for (let at = 0; at < text.length; at += step) {
    const cut = await retype(name, text.slice(0, at))
    const end = typedFrom(text, at)
    const findings = findingsOf(cut)
    const where = `cut at ${at}: ${text.slice(end, at)}`
    expect(namesBefore(cut, end), where).toEqual(namesBefore(whole, end))
    expect(resolvedBefore(cut, whole, end), where).toEqual(resolvedBefore(whole, whole, end))
    expect(ownFindings(findings, whole, end), where).toEqual(ownFindings(wholeFindings, whole, end))
    expect(
      findings.filter((finding) => !isOurs(finding)),
      where,
    ).toEqual([])
  }
}

describe('a file that is cut off keeps names, references and findings of what stands before the cut', () => {
  beforeEach(async () => {
    await check(example)
  })

  test.each(Object.entries(example))(
    '%s',
    async (name, text) => {
      await cutEverywhere(name, text, 20)
      // A long file is cut more than a thousand times.
    },
    120_000,
  )

  test('a small programme with many faults, at every third character', async () => {
    await check(faulty)
    await cutEverywhere('programme.mcp', faulty, 3)
  })
})

test('the small programme has the faults it is meant to have', async () => {
  const { findings } = await check(faulty)
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(14)
})

test('whatever words are taken out, doubled or put elsewhere, it is read and checked without failing', async () => {
  await check(faulty)
  const words = faulty.match(/"""[\s\S]*?"""|"[^"\n]*"|[\w-]+|\S|\s+/g) ?? []
  const change = fc.record({
    from: fc.nat(words.length - 1),
    to: fc.nat(words.length - 1),
    how: fc.constantFrom('take', 'copy', 'move'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const changed = [...words]
      for (const { from, to, how } of changes) {
        const word = changed[from] ?? ''
        if (how !== 'copy') changed.splice(from, 1)
        if (how !== 'take') changed.splice(to, 0, word, ' ')
      }
      const document = await retype('programme.mcp', changed.join(''))
      expect(findingsOf(document).filter((finding) => !isOurs(finding))).toEqual([])
    }),
    tries(150),
  )
})

test.each([
  ['nothing', ''],
  ['spaces only', ' \n\t '],
  ['a byte order mark', '\uFEFFprogramme P { }'],
  ['many open braces', 'programme P { curriculum { structure {'.padEnd(400, ' group G {')],
  ['no word of the language', '%&/() 12 äöü "'],
  ['a single quote', '"'],
])('%s is read and checked without failing', async (_, text) => {
  const { findings } = await check(text)
  expect(findings.filter((finding) => !isOurs(finding))).toEqual([])
})
