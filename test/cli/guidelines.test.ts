import { describe, expect, it } from 'vitest'
import { folderWith, runCommand } from '../support/run.ts'

const programme = `import "institutions.mcp"
programme Coast "Coast | <b>" {
  stage designing
  team { member Director "Director" of Nordhaven }
}
`
const files = { 'coast.mcp': programme, 'institutions.mcp': 'institution Nordhaven "Nordhaven" { country FI }\n' }

describe('coverage', () => {
  it.each([
    ['pretty', /Step 4: compose the programme team \(.*1 partly.*\)\n {2}◐ 4\.1 +Strong leadership: missing: a leader/],
    [
      'markdown',
      /^# Coverage: Coast \\\| \\<b\\>\n[\s\S]*\| 4\.1 \| \[Strong leadership\]\(https:\/\/bloomhub\.eu[^)]*\) \| partly \| missing: a leader/,
    ],
    ['json', /"state": "partly",\s+"missing": \[\s+"a leader"/],
  ])('%s', async (format, expected) => {
    const { stdout, stderr, exit } = await runCommand(['coverage', '.', '--format', format], { folder: folderWith(files) })
    expect({ stderr, exit }).toEqual({ stderr: '', exit: 0 })
    expect(stdout).toMatch(expected)
  })

  it.each([
    [[], 'which programme?'],
    [['nowhere'], 'there is no file or folder "nowhere"'],
    [['.', '--programme', 'Cost'], 'there is no programme "Cost"; did you mean "Coast"?'],
    [['.', '--format', 'xml'], '--format'],
  ])('%j cannot run', async (words, message) => {
    const { stdout, stderr, exit } = await runCommand(['coverage', ...words], { folder: folderWith(files) })
    expect({ stdout, exit }).toEqual({ stdout: '', exit: 2 })
    expect(stderr).toContain(message)
  })
})

describe('explain', () => {
  it.each(['team.leadership', 'team.leadership/one-leader', '4.1'])('%s', async (id) => {
    const { stdout, exit } = await runCommand(['explain', id], { folder: folderWith({}) })
    expect(exit).toBe(0)
    expect(stdout).toMatch(/^# 4\.1 Strong leadership\n/)
  })

  it('names the nearest', async () => {
    const { stderr, exit } = await runCommand(['explain', 'team.leadershp'], { folder: folderWith({}) })
    expect({ stderr, exit }).toEqual({
      stderr: 'microcred: there is no guideline or rule "team.leadershp"; did you mean "team.leadership"?\n',
      exit: 2,
    })
  })
})

describe('guidelines', () => {
  it.each([
    ['pretty', /4\.1 +Strong leadership \(\d+ rules\) {2}team\.leadership/],
    ['markdown', /^<!-- Written by .*\n\n# The guidelines/],
    ['json', /"id": "team\.leadership\/one-leader"/],
  ])('%s', async (format, expected) => {
    const { stdout, exit } = await runCommand(['guidelines', '--format', format], { folder: folderWith({}) })
    expect(exit).toBe(0)
    expect(stdout).toMatch(expected)
  })
})

describe('microcred.json', () => {
  const check = (settings: string) =>
    runCommand(['check', '-f', 'unix', '--fail-on', 'hint'], { folder: folderWith({ ...files, 'microcred.json': settings }) })

  it('switches a rule off', async () => {
    expect((await check('{}')).stdout).toContain('[team.leadership/one-leader]')
    expect((await check('{ "rules": { "team.leadership/one-leader": "off" } }')).stdout).not.toContain(
      '[team.leadership/one-leader]',
    )
  })

  it('gives a rule another severity', async () => {
    const { stdout } = await check('{ "rules": { "team.leadership/one-leader": "error" } }')
    expect(stdout).toMatch(/coast\.mcp:4:3: error: The team has no leader\./)
  })

  it('is checked itself', async () => {
    const { stdout } = await check('{\n  "rules": { "team.leadership/one-leadr": "off" }\n}')
    expect(stdout).toContain(
      'microcred.json:2:14: warning: There is no rule “team.leadership/one-leadr”. Did you mean team.leadership/one-leader?',
    )
  })
})
