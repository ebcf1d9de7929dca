import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { built, commandFile, type FileContent, folderWith, recordingSurroundings, runCommand } from '../support/run.ts'

const coast = `programme Coast "Coast" {
  stage designing
  volume 3 ECTS
}
`
const files: Record<string, FileContent> = { 'coast.mcp': coast, 'other.mcp': 'programme Other "Other" {\n}\n' }

async function run(words: readonly string[], folder: string) {
  const { surroundings, written } = recordingSurroundings(folder)
  return { exit: await main(['build', '--without-pictures', ...words], surroundings), ...written }
}

/** A folder in which the model of the first programme has been built. */
async function builtFolder(): Promise<{ folder: string; model: string; out: string }> {
  const folder = folderWith({ 'coast.mcp': coast })
  await run(['--out', 'out', '--only', 'model'], folder)
  return { folder, model: join(folder, 'out/Coast/model.json'), out: join(folder, 'out/Coast') }
}

const read = (path: string): string => readFileSync(path, 'utf8')

describe('build', () => {
  it('writes the documents of each programme into a folder of its own, and nothing twice', async () => {
    const folder = folderWith(files)
    expect(await run(['--out', 'out', '--only', 'model'], folder)).toEqual({
      exit: 0,
      out: 'Coast: 1 file written in out/Coast\n  model.json\nOther: 1 file written in out/Other\n  model.json\n',
      messages: '',
    })
    expect(JSON.parse(read(join(folder, 'out/Coast/model.json'))).name).toBe('Coast')
    expect((await run(['--out', 'out', '--only', 'model', '-p', 'Coast'], folder)).out).toBe(
      'Coast: no files written, 1 unchanged in out/Coast\n',
    )
    expect(readdirSync(join(folder, 'out/Coast')).sort()).toEqual(['.microcred-build.json', 'model.json'])
  })

  it('gives the same bytes again', async () => {
    const [one, two] = [folderWith(files), folderWith(files)]
    await run(['--out', 'out'], one)
    await run(['--out', 'out'], two)
    const contents = (folder: string) =>
      readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')])
        .sort()
    expect(contents(one)).toEqual(contents(two))
  })

  it('keeps what somebody else made or changed', async () => {
    const { folder, model, out } = await builtFolder()
    writeFileSync(model, 'mine')
    const { messages } = await run(['--out', 'out', '--only', 'model'], folder)
    expect(messages).toBe('microcred: model.json had been changed by somebody; it is kept as model.kept-1.json\n')
    expect([read(join(out, 'model.kept-1.json')), JSON.parse(read(model)).name]).toEqual(['mine', 'Coast'])
  })

  it('removes what it made and makes no longer, and nothing else', async () => {
    const folder = folderWith({ 'coast.mcp': coast, 'out/Coast/notes.txt': 'mine' })
    await run(['--out', 'out', '--only', 'diagrams'], folder)
    const manifest = join(folder, 'out/Coast/.microcred-build.json')
    const made = JSON.parse(read(manifest))
    const text = 'an older picture'
    for (const name of ['diagrams/older.mmd', 'diagrams/changed.mmd']) writeFileSync(join(folder, 'out/Coast', name), text)
    const sha256 = (await import('node:crypto')).createHash('sha256').update(text).digest('hex')
    made.files.push({ name: 'diagrams/older.mmd', exporter: 'diagrams', sha256 })
    made.files.push({ name: 'diagrams/changed.mmd', exporter: 'diagrams', sha256: 'another' })
    made.files.push({ name: 'handbook.html', exporter: 'handbook', sha256: 'another' })
    writeFileSync(manifest, JSON.stringify(made))
    expect((await run(['--out', 'out', '--only', 'diagrams'], folder)).out).toContain(
      '  diagrams/older.mmd removed, it is no longer made\n',
    )
    const left = ['diagrams/older.mmd', 'diagrams/changed.mmd', 'notes.txt'].map((name) =>
      existsSync(join(folder, 'out/Coast', name)),
    )
    expect(left).toEqual([false, true, true])
    expect(read(manifest)).toContain('handbook.html')
  })

  it('removes what it made of a programme that has another name now, and keeps what is of others', async () => {
    const folder = folderWith({ 'coast.mcp': coast, 'other/other.mcp': files['other.mcp'] ?? '' })
    await run(['--out', 'out', '--only', 'model'], folder)
    writeFileSync(join(folder, 'coast.mcp'), coast.replace('Coast', 'Shore'))
    expect((await run(['coast.mcp', '--out', 'out', '--only', 'model'], folder)).out).toBe(
      'Coast: 1 file written in out/Shore\n  model.json\nout/Coast: 1 file removed, the programme is no longer called Coast\n',
    )
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['Other', 'Shore'])
    writeFileSync(join(folder, 'out/Shore/notes.txt'), 'mine')
    writeFileSync(join(folder, 'coast.mcp'), coast)
    await run(['coast.mcp', '--out', 'out', '--only', 'model'], folder)
    expect([...readdirSync(join(folder, 'out')).sort(), ...readdirSync(join(folder, 'out/Shore'))]).toEqual([
      'Coast',
      'Other',
      'Shore',
      'notes.txt',
    ])
  })

  it('never leaves the folder, neither by a link nor by a manifest', async () => {
    const folder = folderWith({ 'coast.mcp': coast, 'elsewhere/keep.txt': 'mine' })
    mkdirSync(join(folder, 'out/Coast'), { recursive: true })
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/Coast/diagrams'))
    const { exit, messages } = await run(['--out', 'out', '--only', 'diagrams'], folder)
    expect([exit, messages]).toEqual([
      2,
      expect.stringMatching(/^microcred: out\/Coast cannot be written: diagrams is a link that leads out of [^\n]*\n$/),
    ])
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['keep.txt'])
  })

  it('names the statement without which a document is not valid, and writes none', async () => {
    const folder = folderWith({ 'coast.mcp': coast })
    const { exit, messages } = await run(['--out', 'out', '--only', 'elm,model'], folder)
    expect(exit).toBe(1)
    expect(messages).toMatch(/^microcred: coast\.mcp:1: elm is not written: /)
    expect(readdirSync(join(folder, 'out/Coast')).sort()).toEqual(['.microcred-build.json', 'model.json'])
  })

  it('says that the source has errors, and passes over a programme without a name', async () => {
    const folder = folderWith({ 'coast.mcp': `${coast}programme {{{ "` })
    const { exit, out, messages } = await run(['--out', 'out', '--only', 'model'], folder)
    expect([exit, out]).toEqual([0, 'Coast: 1 file written in out/Coast\n  model.json\n'])
    expect(messages).toBe('microcred: there is an error in these files, and something may be missing (microcred check)\n')
  })

  it.each<[words: string[], message: string | RegExp]>([
    [[], 'where to? Give a folder: microcred build --out DIR'],
    [['--out', 'out', '--only', 'handbok'], 'there is no document "handbok"; did you mean "handbook"?'],
    [['--out', 'out', '--only', 'pdf'], /^microcred: there is no document "pdf"; there are handbook, [^\n]*\n$/],
    [['--out', 'out', '--only', ','], '--only names no document; leave it out to build all'],
    [['--out', 'out', '--lang', 'english'], '"english" is no code of a language; English is en, French fr'],
    [['--out', 'out', '-p', 'Cost'], 'there is no programme "Cost"; did you mean "Coast"?'],
    [['--out', 'coast.mcp'], 'coast.mcp/Coast cannot be written: a file stands in the way'],
  ])('%j cannot be run', async (words, message) => {
    const { exit, messages } = await run(words, folderWith(files))
    expect([exit, messages]).toEqual([
      2,
      typeof message === 'string' ? `microcred: ${message}\n` : expect.stringMatching(message),
    ])
  })

  it('takes what a build wrote that was stopped in the middle for its own', async () => {
    const { folder, model, out } = await builtFolder()
    const [manifest, before] = [join(out, '.microcred-build.json'), read(model)]
    rmSync(model)
    mkdirSync(model)
    writeFileSync(join(folder, 'coast.mcp'), coast.replace('3 ECTS', '4 ECTS'))
    expect(await run(['--out', 'out', '--only', 'model'], folder)).toMatchObject({
      exit: 2,
      messages: 'microcred: out/Coast cannot be written: a folder of that name stands in the way\n',
    })
    // The manifest already speaks of the file that is not there yet, and still of the one of the build before.
    expect(JSON.parse(read(manifest)).files).toHaveLength(2)
    rmdirSync(model)
    writeFileSync(model, before)
    writeFileSync(`${manifest}.999999999.part`, 'half a docum')
    expect(await run(['--out', 'out', '--only', 'model'], folder)).toMatchObject({ exit: 0, messages: '' })
    expect(readdirSync(out).sort()).toEqual(['.microcred-build.json', 'model.json'])
    expect(JSON.parse(read(manifest)).files).toHaveLength(1)
  })

  it('does not write two programmes into one folder where capital letters do not count', async () => {
    const folder = folderWith({ 'coast.mcp': coast, 'other.mcp': 'programme COAST "Other" {\n}\n' })
    expect(await run(['--out', 'out', '--only', 'model'], folder)).toEqual({
      exit: 2,
      out: '',
      messages:
        'microcred: "Coast" and "COAST" would be written into one folder on many computers; build them into different ones, with --programme\n',
    })
    expect(await run(['--out', 'out', '--only', 'model', '-p', 'COAST'], folder)).toMatchObject({ exit: 0 })
  })

  it('builds again when a file changes, until it is stopped, whatever stood in it', async () => {
    await built()
    const folder = folderWith({ 'coast.mcp': '' })
    const words = ['build', '--out', 'out', '--only', 'model', '--watch']
    const child = spawn(process.execPath, [commandFile, ...words], { cwd: folder })
    const said = (stream: Readable, text: string): Promise<void> =>
      new Promise((resolve) => {
        let all = ''
        stream.on('data', (part) => {
          all += part
          if (all.includes(text)) resolve()
        })
      })
    await said(child.stderr, 'waiting for changes')
    const again = said(child.stdout, 'Another coast: 1 file written')
    writeFileSync(join(folder, 'coast.mcp'), coast.replace('"Coast"', '"Another coast"'))
    await again
    child.kill('SIGINT')
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(JSON.parse(read(join(folder, 'out/Coast/model.json'))).title).toBe('Another coast')
  })

  it('is in the built command', async () => {
    const folder = folderWith(files)
    const { exit, stdout } = await runCommand(['build', 'coast.mcp', '--out', 'out', '--only', 'model'], { folder })
    expect([exit, stdout]).toEqual([0, 'Coast: 1 file written in out/Coast\n  model.json\n'])
  })
})
