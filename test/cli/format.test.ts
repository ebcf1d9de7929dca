import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { replaceFile } from '../../src/cli/replace-file.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { type FileContent, folderWith, recordingSurroundings, runCommand } from '../support/run.ts'

const untidy = 'programme   Coast {\nstage agreed   // by all\n}'
const tidy = 'programme Coast {\n  stage agreed // by all\n}\n'
const broken = 'programme   Coast {\n  volume ECTS\n}'

/** Runs the subcommand in a folder of its own; gives what it said and what then stands in the files. */
async function format(
  files: Readonly<Record<string, FileContent>>,
  words: readonly string[] = [],
  changes: Partial<Surroundings> = {},
) {
  const folder = folderWith(files)
  const { surroundings, written } = recordingSurroundings(folder, changes)
  const exit = await main(['format', ...words], surroundings)
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { exit, ...written, read, folder }
}

test('lays out the files that are not, and names them', async () => {
  const { exit, out, messages, read } = await format({ 'a.mcp': untidy, 'b.mcp': tidy, 'c/d.mcp': untidy, 'e.txt': untidy })
  expect({ exit, out, messages }).toEqual({ exit: 0, out: 'a.mcp\nc/d.mcp\n', messages: '' })
  expect(['a.mcp', 'b.mcp', 'c/d.mcp', 'e.txt'].map(read)).toEqual([tidy, tidy, tidy, untidy])
})

test('with --check names what it would change, and changes nothing', async () => {
  const { exit, out, read } = await format({ 'a.mcp': untidy, 'b.mcp': tidy }, ['--check'])
  expect({ exit, out, text: read('a.mcp') }).toEqual({ exit: 1, out: 'a.mcp\n', text: untidy })
  expect(await format({ 'b.mcp': tidy }, ['--check'])).toMatchObject({ exit: 0, out: '' })
})

test('leaves alone what cannot be read as a programme, and goes on', async () => {
  const { exit, out, messages, read } = await format({ 'a.mcp': broken, 'b.mcp': untidy })
  expect({ exit, out }).toEqual({ exit: 1, out: 'b.mcp\n' })
  expect(messages).toBe(
    'microcred: a.mcp: Line 2, column 10 cannot be read, so the file is left as it is; microcred check says why.\n',
  )
  expect([read('a.mcp'), read('b.mcp')]).toEqual([broken, tidy])
})

test('leaves alone what is not in UTF-8, and ends as one that could not run', async () => {
  const { exit, messages } = await format({ 'a.mcp': new Uint8Array([0x70, 0xe9]), 'b.mcp': broken })
  expect(exit).toBe(2)
  expect(messages.split('\n')[0]).toBe('microcred: a.mcp: The file is not saved as UTF-8: a character here cannot be read.')
})

test.each([
  ['a byte order mark', `\uFEFF${untidy}`, `\uFEFF${tidy}`],
  ['lines of Windows', untidy.replaceAll('\n', '\r\n'), tidy.replaceAll('\n', '\r\n')],
])('keeps %s', async (_, before, after) => {
  expect((await format({ 'a.mcp': before })).read('a.mcp')).toBe(after)
})

test('keeps permissions and links, and leaves nothing behind', async () => {
  const folder = folderWith({ 'kept/a.mcp': untidy, 'b.mcp': { link: 'kept/a.mcp' } })
  chmodSync(join(folder, 'kept/a.mcp'), 0o646)
  const { surroundings } = recordingSurroundings(folder)
  expect(await main(['format', 'b.mcp'], surroundings)).toBe(0)
  expect(lstatSync(join(folder, 'b.mcp')).isSymbolicLink()).toBe(true)
  expect(statSync(join(folder, 'kept/a.mcp')).mode & 0o777).toBe(0o646)
  expect(readFileSync(join(folder, 'kept/a.mcp'), 'utf8')).toBe(tidy)
  expect([...readdirSync(folder), ...readdirSync(join(folder, 'kept'))]).toEqual(['b.mcp', 'kept', 'a.mcp'])
})

test('a file that cannot be replaced stays as it was', async () => {
  const folder = folderWith({ 'a/b.mcp': tidy })
  await expect(replaceFile(join(folder, 'a'), 'text')).rejects.toThrow()
  await expect(replaceFile(join(folder, 'none'), 'text')).rejects.toThrow('ENOENT')
  expect([...readdirSync(folder), ...readdirSync(join(folder, 'a'))]).toEqual(['a', 'b.mcp'])
})

test.each<[what: string, input: string, words: readonly string[], expected: object]>([
  ['lays out standard input', untidy, [], { exit: 0, out: tidy, messages: '' }],
  ['checks standard input', untidy, ['--check', '--stdin-path', 'a/b.mcp'], { exit: 1, out: 'a/b.mcp\n', messages: '' }],
  ['finds standard input laid out', tidy, ['--check'], { exit: 0, out: '', messages: '' }],
  ['gives back what cannot be read', broken, [], { exit: 1, out: broken }],
  ['gives back nothing for nothing', '', [], { exit: 0, out: '' }],
])('%s', async (_, input, words, expected) => {
  const readInput = async () => new TextEncoder().encode(input)
  expect(await format({ 'a.mcp': untidy }, ['--stdin', ...words], { readInput })).toMatchObject(expected)
})

test.each([
  [['--stdin', 'a.mcp'], 'microcred: --stdin takes the place of the paths; give one or the other\n'],
  [['--stdin-path', 'a.mcp'], 'microcred: --stdin-path says what --stdin stands for; give both\n'],
  [['b.mcp'], 'microcred: there is no file or folder "b.mcp"; did you mean "a.mcp"?\n'],
])('cannot run with %j', async (words, messages) => {
  expect(await format({ 'a.mcp': untidy }, words)).toMatchObject({ exit: 2, out: '', messages })
})

test('says so where there is nothing to lay out', async () => {
  expect(await format({})).toMatchObject({ exit: 0, messages: 'microcred: there is no .mcp file to lay out\n' })
})

test('does the same as the real command', async () => {
  const folder = folderWith({ 'a.mcp': untidy })
  expect(await runCommand(['format', '--check'], { folder })).toEqual({ stdout: 'a.mcp\n', stderr: '', exit: 1 })
  expect(await runCommand(['format'], { folder })).toEqual({ stdout: 'a.mcp\n', stderr: '', exit: 0 })
  expect(readFileSync(join(folder, 'a.mcp'), 'utf8')).toBe(tidy)
  writeFileSync(join(folder, 'a.mcp'), broken)
  expect(await runCommand(['format', '--stdin'], { folder, input: untidy })).toEqual({ stdout: tidy, stderr: '', exit: 0 })
})
