import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { main } from '../../src/cli/main.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { exporters } from '../../src/exports/index.ts'
import { tries } from '../support/properties.ts'
import { built, commandFile, folderWith, recordingSurroundings } from '../support/run.ts'

const empty = folderWith({})

async function run(words: readonly string[], folder = empty, changes: Partial<Surroundings> = {}) {
  const { surroundings, written } = recordingSurroundings(folder, changes)
  return { exit: await main(words, surroundings), ...written }
}

describe('what cannot be run', () => {
  it.each<[words: string[], message: string | RegExp]>([
    [['chekc'], 'there is no command "chekc"; did you mean "check"? (microcred --help)'],
    [['programme.mcp'], 'there is no command "programme.mcp"; to check a file: microcred check FILE'],
    [['--hepl'], 'there is no option "--hepl"; did you mean "--help"? (microcred --help)'],
    [['help', 'nothing'], 'there is no command "nothing" (microcred --help)'],
    [['check', '--formt', 'json'], 'there is no option "--formt"; did you mean "--format"? (microcred check --help)'],
    [['check', '--format', 'jsno'], 'there is no format "jsno"; did you mean "json"?'],
    [['check', '--format', 'yaml'], /^there is no format "yaml"; there are pretty, unix, json/],
    [['check', '--format'], '--format needs a value: NAME[:FILE] (microcred check --help)'],
    [['check', '--format', '--stdin'], '--format needs a value: NAME[:FILE] (microcred check --help)'],
    [['check', '--format', 'json:'], '--format json: needs a file after the colon'],
    [['check', '-f', 'json', '-f', 'sarif'], /^two reports cannot both be written to standard output/],
    [['check', '-f', 'json:a', '-f', 'sarif:a'], 'two reports cannot both be written to "a"'],
    [['check', '--fail-on', 'errors'], '--fail-on cannot be "errors"; did you mean "error"? (microcred check --help)'],
    [['check', '--fail-on', 'error', '--fail-on', 'hint'], '--fail-on is given twice (microcred check --help)'],
    [['check', '--stdin=yes'], '--stdin takes no value (microcred check --help)'],
    [['check', '--stdin', 'a.mcp'], '--stdin takes the place of the paths; give one or the other'],
    [['check', '--stdin-path', 'a.mcp'], '--stdin-path says what --stdin stands for; give both'],
    [['check', '--stdin', '--stdin-path', 'a.txt'], /^--stdin-path has to end with \.mcp/],
    [['check', 'no\nsuch\u001b[31m'], 'there is no file or folder "no such\ufffd[31m"'],
  ])('%j', async (words, message) => {
    const { exit, out, messages } = await run(words)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(messages.startsWith('microcred: ') && messages.endsWith('\n')).toBe(true)
    const line = messages.slice('microcred: '.length, -1)
    typeof message === 'string' ? expect(line).toBe(message) : expect(line).toMatch(message)
  })

  it('never ends with a stack trace, whatever stands on the command line', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'check',
        'help',
        '--help',
        '--stdin',
        '--format',
        '-f',
        '--fail-on',
        '--',
        '-',
        '',
        '--format=',
        '-fjson',
        'sarif',
        'hint',
      ),
      fc.string({ unit: 'binary' }).filter((text) => !text.includes(':') && !text.includes('/') && text !== '..'),
      fc.constantFrom('--__proto__', '__proto__', 'constructor', '--toString=1', '\ud800', 'a\u0000b'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
        const { exit, messages } = await run(words)
        expect([0, 1, 2]).toContain(exit)
        expect(messages).not.toMatch(/\n\s+at |internal error/)
      }),
      tries(100),
    )
  })

  it.skipIf(!existsSync('/dev/full'))('says it when its result finds no room', async () => {
    await built()
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [commandFile, '--help'], { stdio: ['ignore', full, 'pipe'] })
    closeSync(full)
    expect([status, `${stderr}`]).toEqual([2, 'microcred: the result cannot be written: the disk is full\n'])
  })

  it('calls a fault of its own by its name, and shows where it arose only when asked', async () => {
    const broken = { readInput: () => Promise.reject(new Error('a\nfault')) }
    const quiet = await run(['check', '--stdin'], empty, broken)
    expect(quiet).toEqual({ exit: 2, out: '', messages: 'microcred: internal error: a fault; please report it\n' })
    expect((await run(['check', '--stdin'], empty, { ...broken, debug: true })).messages).toMatch(/\n\s+at /)
  })
})

describe('help', () => {
  it.each(commands.map(({ name }) => name))(
    'of %s fits its usage, and says what holds where an option is not given',
    async (name) => {
      const { exit, out } = await run([name, '--help'])
      expect([exit, out]).toEqual([
        0,
        expect.stringMatching(new RegExp(`^microcred ${name}: [^\\n]+\\n\\nUsage: microcred ${name} `)),
      ])
      expect(out).not.toMatch(/ \n/)
      expect(/\)(; [^\n]*)?\n/.test(out.slice(out.indexOf('Options'), out.indexOf('Examples')))).toBe(
        /\nOptions \(in brackets/.test(out),
      )
    },
  )

  it('of build names every document', async () => {
    const { out } = await run(['build', '--help'])
    expect(out.replace(/\s+/g, ' ')).toContain(exporters.map(({ name }) => name).join(', '))
  })
})

describe('check', () => {
  it('reports the other files when one may not be read', async () => {
    const folder = folderWith({ 'a.mcp': 'programme A "A" {\n}\n', 'b.mcp': 'nonsense' })
    const { surroundings } = recordingSurroundings(folder)
    const readFile: Surroundings['readFile'] = (path) =>
      path.endsWith('a.mcp') ? Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) : surroundings.readFile(path)
    const { exit, out, messages } = await run(['check', '--format', 'json'], folder, { readFile })
    expect(exit).toBe(2)
    expect(messages).toBe('microcred: a.mcp: The file cannot be read: you may not read it.\n')
    const files = new Set(JSON.parse(out).findings.map(({ file }: { file: string }) => file))
    expect([...files]).toEqual(['a.mcp', 'b.mcp'])
  })

  it('does not depend on the order of the paths', async () => {
    const folder = folderWith({ 'b/x.mcp': 'nonsense', 'a/y.mcp': 'nonsense', 'z.mcp': 'nonsense' })
    const orders = [['b', 'a', 'z.mcp'], ['z.mcp', 'a', 'b'], ['.'], ['.', 'a/y.mcp', './b/']]
    const outs = await Promise.all(orders.map(async (paths) => (await run(['check', '-f', 'unix', ...paths], folder)).out))
    expect(new Set(outs).size).toBe(1)
    expect(outs[0]).toMatch(/^a\/y\.mcp:[\s\S]*\nb\/x\.mcp:[\s\S]*\nz\.mcp:/)
  })

  it('fails at the threshold and above', async () => {
    const folder = folderWith({ 'a.mcp': 'nonsense' })
    for (const threshold of ['error', 'warning', 'information', 'hint']) {
      expect((await run(['check', '--fail-on', threshold], folder)).exit).toBe(1)
    }
  })

  it('shows colours only where they are seen', async () => {
    const folder = folderWith({ 'a.mcp': 'nonsense' })
    expect((await run(['check'], folder)).out).not.toContain('\u001b[')
    expect((await run(['check'], folder, { colour: true })).out).toContain('\u001b[31m')
  })
})
