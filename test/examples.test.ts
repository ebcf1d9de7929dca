import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AstUtils } from 'langium'
import { describe, expect, test } from 'vitest'
import { check, parse, shared, type TestFinding } from './support/index.ts'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))

/** The example that shows the whole language. */
const complete = 'coastal-resilience'

/** All example files, by their path from the folder of examples. */
const sources: Record<string, string> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mcp'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
)

const completeFiles = Object.keys(sources).filter((path) => path.startsWith(`${complete}/`))

/** Types that only join others (Section, CourseStatement, Answerable) have subtypes; the others are what authors write. */
function writtenTypes(): string[] {
  const { AstReflection } = shared
  return AstReflection.getAllTypes().filter((type) => AstReflection.getAllSubTypes(type).every((subtype) => subtype === type))
}

const said = ({ file, line, severity, code, message }: TestFinding): string =>
  `${file}:${line}: ${severity}: ${message} [${code}]`

describe('the examples', () => {
  test.each(Object.keys(sources))('%s parses', (path) => {
    expect(parse(sources[path] ?? '').errors).toEqual([])
  })

  test('are free of errors, unresolved names among them', async () => {
    const { findings } = await check(sources)
    expect(findings.filter(({ severity }) => severity === 'error').map(said)).toEqual([])
  })
})

describe('the complete example', () => {
  test('uses every statement and every value of the language', () => {
    const used = new Set(
      completeFiles.flatMap((path) =>
        AstUtils.streamAst(parse(sources[path] ?? '').file)
          .map((node) => node.$type)
          .toArray(),
      ),
    )
    expect(writtenTypes().filter((type) => !used.has(type))).toEqual([])
  })

  test('has one part for each of several offices', () => {
    const extensions = completeFiles.filter((path) => sources[path]?.includes('extend programme'))
    expect(extensions.length).toBeGreaterThanOrEqual(5)
  })

  test.each(completeFiles)('%s says in its first line that it is illustrative', (path) => {
    expect(sources[path]?.split('\n')[0]).toContain('Illustrative:')
  })
})
