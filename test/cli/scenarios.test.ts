import { describe, expect, it } from 'vitest'
import { type FileContent, folderWith, runCommand } from '../support/run.ts'

// No programmes: what the guidelines say of a nearly empty one is tested elsewhere.
const sound = 'degree Sound "A sound degree" {\n}\n'
const wrongUnit = 'degree Wrong "A wrong unit" {\n  volume 10 ECTZ\n}\n'
const unitFinding = 'wrong.mcp:2:13: error: “ECTZ” is no unit of a volume. Did you mean ECTS? [language/unknown-unit]\n'

interface Scenario {
  readonly name: string
  readonly files?: Readonly<Record<string, FileContent>>
  readonly words: readonly string[]
  readonly input?: string
  readonly stdout?: string | RegExp
  readonly stderr?: string | RegExp
  readonly exit: number
}

const scenarios: readonly Scenario[] = [
  { name: 'a sound folder', files: { 'a.mcp': sound }, words: ['check', '-f', 'unix'], exit: 0 },
  {
    name: 'a finding, in the format for people',
    files: { 'wrong.mcp': wrongUnit },
    words: ['check'],
    stdout:
      /^wrong\.mcp:2:13 error “ECTZ” .*\[language\/unknown-unit\]\n +2 \| {2}volume 10 ECTZ\n +\| {12}\^{4}\n[\s\S]*1 file, no programmes: 1 error\n$/,
    exit: 1,
  },
  {
    name: 'a finding, one line',
    files: { 'wrong.mcp': wrongUnit },
    words: ['check', '-f', 'unix'],
    stdout: unitFinding,
    exit: 1,
  },
  {
    name: 'a finding with its remedy',
    files: { 'wrong.mcp': wrongUnit },
    words: ['check', '-f', 'sarif'],
    stdout: /"fixes": \[\s+{\s+"description": {\s+"text": "Write ECTS"[\s\S]*"insertedContent": {\s+"text": "ECTS"/,
    exit: 1,
  },
  {
    name: 'every file that is no text is named, and the rest is checked',
    files: {
      'binary.mcp': new Uint8Array([0x7f, 0x45, 0, 1]),
      'empty.mcp': '',
      'latin.mcp': Buffer.from('tool T "caf\xe9" {\n}\n', 'latin1'),
      'notepad.mcp': Buffer.from('\ufefftool N "N" {\n}\n', 'utf16le'),
      'mark.mcp': `\ufeff${wrongUnit.replaceAll('\n', '\r\n')}`,
    },
    words: ['check', '-f', 'unix'],
    stdout: [
      'binary.mcp:1:1: error: This is not a text file. [file/not-text]',
      'latin.mcp:1:12: error: The file is not saved as UTF-8: a character here cannot be read. [file/not-utf-8]',
      'mark.mcp:2:13: error: “ECTZ” is no unit of a volume. Did you mean ECTS? [language/unknown-unit]',
      'notepad.mcp:1:1: error: The file is saved as UTF-16; save it with the encoding UTF-8. [file/not-utf-8]',
      '',
    ].join('\n'),
    exit: 1,
  },
  {
    name: 'a link that leads nowhere, and the rest is checked',
    files: { 'wrong.mcp': wrongUnit, 'a.mcp': { link: 'nowhere.mcp' } },
    words: ['check', '-f', 'unix'],
    stdout: `a.mcp:1:1: error: The file cannot be read: it does not exist, or is a link that leads nowhere. [file/unreadable]\n${unitFinding}`,
    exit: 2,
  },
  {
    name: 'a file with an ending and no name',
    files: { '.mcp': sound },
    words: ['check', '-f', 'unix'],
    stdout: '.mcp:1:1: error: The file has no name before .mcp; give it one. [file/without-name]\n',
    exit: 1,
  },
  { name: 'no file at all', words: ['check', '-f', 'unix'], stderr: 'microcred: there is no .mcp file to check\n', exit: 0 },
  {
    name: 'standard input stands for a file, which imports from the disk',
    files: { 'shared.mcp': 'institution Helsinki "Helsinki" {\n}\n', 'wrong.mcp': sound },
    words: ['check', '--stdin', '--stdin-path', 'wrong.mcp', '-f', 'unix'],
    input: `import "shared.mcp"\n${wrongUnit.replace('volume', 'by Helsinki volume')}`,
    stdout: /^wrong\.mcp:3:25: error: “ECTZ” [^\n]*\n$/,
    exit: 1,
  },
  {
    name: 'a named file: what stands beside it is read and not reported',
    files: {
      'whole.mcp': 'programme Sound "A programme" {\n}\n',
      'part.mcp': 'import "whole.mcp"\nextend programme Sound {\n}\n',
      'wrong.mcp': wrongUnit,
    },
    words: ['check', 'part.mcp', '-f', 'unix'],
    exit: 0,
  },
  {
    name: 'no such path',
    files: { 'wrong.mcp': sound },
    words: ['check', 'wrnog.mcp'],
    stderr: /^microcred: there is no file or folder "wrnog\.mcp"[^\n]*\n$/,
    exit: 2,
  },
  {
    name: 'a file of another kind',
    files: { 'a.txt': '' },
    words: ['check', 'a.txt'],
    stderr: /^microcred: "a\.txt" is not a programme file[^\n]*\n$/,
    exit: 2,
  },
  { name: 'the version', words: ['--version'], stdout: /^\d+\.\d+\.\d+\n$/, exit: 0 },
  {
    name: 'the help of a command',
    words: ['check', '--help'],
    stdout: /Usage: microcred check[\s\S]*--fail-on SEVERITY/,
    exit: 0,
  },
]

describe('the command, built', () => {
  it.each(scenarios)('$name: exit $exit', async ({ files = {}, words, input, stdout = '', stderr = '', exit }) => {
    const outcome = await runCommand(words, { folder: folderWith(files), input })
    const meets = (text: string, expected: string | RegExp) =>
      typeof expected === 'string' ? expect(text).toBe(expected) : expect(text).toMatch(expected)
    meets(outcome.stderr, stderr)
    meets(outcome.stdout, stdout)
    expect(outcome.exit).toBe(exit)
  })

  it('says in one line that an old Node.js cannot run it', async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'12.22.12'})"
    const outcome = await runCommand(['check'], { folder: folderWith({}), node: ['--import', old] })
    expect(outcome).toEqual({ stdout: '', stderr: 'microcred: microcred needs Node.js 22 or later; this is 12.22.12\n', exit: 2 })
  })

  it('writes reports into files, and makes their folders', async () => {
    const folder = folderWith({ 'wrong.mcp': wrongUnit })
    const words = ['check', '-f', 'json:reports/found.json', '-f', 'junit:reports/found.xml', '-f', 'unix']
    expect((await runCommand(words, { folder })).stdout).toBe(unitFinding)
    const second = await runCommand(['check', 'reports', '-f', 'unix'], { folder })
    expect(second.exit).toBe(0)
    const { readFileSync } = await import('node:fs')
    expect(JSON.parse(readFileSync(`${folder}/reports/found.json`, 'utf8')).summary.errors).toBe(1)
    expect(readFileSync(`${folder}/reports/found.xml`, 'utf8')).toContain('<failure ')
  })

  it('ends quietly when the reader of its output leaves', async () => {
    const { execFileSync } = await import('node:child_process')
    const { commandFile } = await import('../support/run.ts')
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, number) => [`f${number}.mcp`, wrongUnit.replace('Wrong', `W${number}`)]),
    )
    const folder = folderWith(many)
    await runCommand(['--version'], { folder })
    const line = `"${process.execPath}" "${commandFile}" check 2>messages | head -1; cat messages`
    expect(execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })).toMatch(/^f0\.mcp:2:13 error [^\n]*\n$/)
  })
})
