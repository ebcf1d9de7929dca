import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { type Finding, type Severity, severities } from '../../src/cli/findings.ts'
import { formatNames, loadFormat } from '../../src/cli/formats/index.ts'
import type { Report } from '../../src/cli/report.ts'

const tricky = 'She said "50 % < 60 %", & \'more\' ]]> 🎓\r\nnext: a, b\u0007\u001b[31m \ud800 “x”'
const source = ['first', '\tvolume 🎓 10 ECTZ % and more', 'third']

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    file: 'pro:grammes, a/b%.mcp',
    range: { start: { line: 2, column: 12 }, end: { line: 2, column: 19 } },
    severity: 'error',
    code: 'language/unknown-unit',
    guideline: null,
    message: tricky,
    docs: null,
    related: [],
    ...changes,
  }
}

function report(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  const files = ['clean.mcp', 'pro:grammes, a/b%.mcp']
  const line = (_file: string, number: number) => source[number - 1]
  return {
    folder: '/work',
    files,
    programmes: 2,
    findings,
    switchedOff: [],
    failOn: 'error',
    complete: true,
    ms: 1234,
    line,
    ...changes,
  }
}

const plain = { colour: false, columns: 80 }
const written = async (name: (typeof formatNames)[number], given: Report) => (await loadFormat(name))(given, plain)
const each = severities.map((severity) => finding({ severity, message: severity }))

describe.each(formatNames)('%s', (name) => {
  it('ends with a line end and holds no control character', async () => {
    const text = await written(name, report([finding()]))
    expect(text.endsWith('\n')).toBe(true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
  })
})

describe('lines', () => {
  it('unix: one for each finding', async () => {
    const text = await written('unix', report([finding(), finding()]))
    expect(text.split('\n')).toHaveLength(3)
    expect(text).toMatch(/^pro:grammes, a\/b%\.mcp:2:12: error: She said .* \[language\/unknown-unit\]\n/)
    expect(await written('unix', report([]))).toBe('')
  })

  it('github: escapes what would end a message or a property', async () => {
    const message = '100 %\r\nnext: a, b'
    expect(await written('github', report([finding({ message })]))).toBe(
      '::error file=pro%3Agrammes%2C a/b%25.mcp,line=2,endLine=2,col=12,endColumn=19,title=language/unknown-unit::100 %25%0D%0Anext: a, b\n',
    )
    const levels = (await written('github', report(each))).match(/^::\w+/gm)
    expect(levels).toEqual(['::error', '::warning', '::notice', '::notice'])
  })

  it('github: gives no columns for a place of several lines', async () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 2, column: 1 } }
    expect(await written('github', report([finding({ range })]))).toContain(',line=1,endLine=2,title=')
  })
})

describe('json', () => {
  it('has the fields that are promised', async () => {
    const related = [{ file: 'clean.mcp', range: finding().range, message: 'here' }]
    const given = finding({
      guideline: 'curriculum.study-load',
      docs: 'https://example.org/',
      related,
      fix: { title: 'x', edits: [] },
    })
    const { fix: _, ...promised } = given
    expect(JSON.parse(await written('json', report([given, ...each])))).toEqual({
      version: 1,
      tool: { name: 'microcred', version: expect.any(String) },
      summary: { files: 2, programmes: 2, errors: 2, warnings: 1, informations: 1, hints: 1, switchedOff: [], ms: 1234 },
      findings: [promised, ...each],
    })
  })
})

describe('gitlab', () => {
  it('has unique fingerprints that do not change when the text moves', async () => {
    const twice = [finding(), finding()]
    const prints = JSON.parse(await written('gitlab', report(twice))).map((issue: { fingerprint: string }) => issue.fingerprint)
    expect(new Set(prints).size).toBe(2)
    const moved = twice.map((one) => ({ ...one, range: { start: { line: 12, column: 14 }, end: { line: 12, column: 21 } } }))
    const line = (_file: string, number: number) => `    ${source[number - 11]?.trim()}`
    const after = JSON.parse(await written('gitlab', report(moved, { line })))
    expect(after.map((issue: { fingerprint: string }) => issue.fingerprint)).toEqual(prints)
    expect(after[0].location).toEqual({ path: 'pro:grammes, a/b%.mcp', lines: { begin: 12, end: 12 } })
  })
})

describe('junit', () => {
  it('is XML that says the same when read, and lists what passed', async () => {
    const text = await written('junit', report([finding(), finding({ severity: 'hint', message: 'a hint' })]))
    // The reader keeps references in attributes as they are written.
    const message = expect.stringContaining("She said &quot;50 % &lt; 60 %&quot;, &amp; 'more' ]]&gt; 🎓 next: a, b")
    const { testsuites } = create(text).toObject() as unknown as { testsuites: Record<string, never> }
    expect(testsuites).toMatchObject({
      '@tests': '2',
      '@failures': '1',
      testsuite: [
        { '@name': 'clean.mcp', testcase: { '@name': 'holds together' } },
        { '@failures': '1', testcase: { failure: { '@message': message } } },
      ],
    })
    expect(text).toContain('a hint')
  })

  it('takes nothing that an author wrote for an entity', async () => {
    const text = await written('junit', report([finding({ message: 'a&nbsp;b &amp; c' })]))
    expect(text).toContain('message="a&amp;nbsp;b &amp;amp; c"')
  })

  it('counts what fails at the threshold', async () => {
    const failures = async (failOn: Severity) => (await written('junit', report(each, { failOn }))).match(/<failure /g)?.length
    expect(await Promise.all(severities.map(failures))).toEqual([1, 2, 3, 4])
  })
})

describe('sarif', () => {
  it('has the parts that the standard asks for, and that code hosts read', async () => {
    const fix = { title: 'Write ECTS', edits: [{ range: finding().range, newText: 'ECTS' }] }
    const outside = { file: '../other one.mcp', range: finding().range, message: 'declared here' }
    const docs = 'https://example.org/rule'
    const log = JSON.parse(await written('sarif', report([finding({ fix, docs, related: [outside] }), ...each]))) as Log
    const run = log.runs[0]
    expect(log.version).toBe('2.1.0')
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['language/unknown-unit'])
    expect(run?.tool.driver.rules?.[0]?.helpUri).toBe(docs)
    expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note', 'note'])
    const region = { startLine: 2, startColumn: 12, endLine: 2, endColumn: 19 }
    const artifactLocation = { uri: 'pro%3Agrammes%2C%20a/b%25.mcp', uriBaseId: 'ROOT' }
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'language/unknown-unit',
      ruleIndex: 0,
      locations: [{ physicalLocation: { artifactLocation, region } }],
      relatedLocations: [{ id: 0, physicalLocation: { artifactLocation: { uri: 'file:///other%20one.mcp' } } }],
      fixes: [
        { artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'ECTS' } }] }] },
      ],
    })
    const prints = run?.results?.map((result) => result.partialFingerprints?.['microcredFinding/v1'])
    expect(new Set(prints).size).toBe(5)
  })

  it('says when not every file could be read', async () => {
    const log = JSON.parse(await written('sarif', report([], { complete: false }))) as Log
    expect(log.runs[0]?.invocations).toEqual([{ executionSuccessful: false }])
    expect(log.runs[0]?.results).toEqual([])
  })
})

describe('pretty', () => {
  it('shows the line, with marks under the place', async () => {
    const text = await written('pretty', report([finding({ message: 'No such unit.', docs: 'https://example.org/' })]))
    expect(text.split('\n')).toEqual([
      'pro:grammes, a/b%.mcp:2:12 error No such unit. [language/unknown-unit]',
      '    2 |  volume 🎓 10 ECTZ % and more',
      '      |            ^^^^^^^',
      '  https://example.org/',
      '',
      '2 files, 2 programmes: 1 error',
      '',
    ])
  })

  it('cuts a long line around the place', async () => {
    const line = () => `${'a'.repeat(500)} HERE ${'b'.repeat(500)}`
    const range = { start: { line: 1, column: 502 }, end: { line: 1, column: 506 } }
    const [, shown = '', marks = ''] = (await written('pretty', report([finding({ range })], { line }))).split('\n')
    expect(shown.length).toBeLessThanOrEqual(80)
    expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE')
  })

  it('says when there is nothing to say', async () => {
    expect(await written('pretty', report([]))).toBe('2 files, 2 programmes: nothing to report\n')
    expect(await written('pretty', report([], { switchedOff: ['a/b'] }))).toBe(
      '2 files, 2 programmes, 1 rule switched off: nothing to report\n',
    )
  })
})
