import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type FileContent, folderWith, recordingSurroundings, runCommand } from '../support/run.ts'

const files: Record<string, FileContent> = {
  'one.mcp': 'programme One "The first" {\n  volume 10 ECTS\n}\n',
  'one-more.mcp': 'import "one.mcp"\nextend programme One {\n  level EQF 7\n}\n',
  'two.mcp': 'programme Two "The second" {\n}\n',
}

async function run(words: readonly string[], given = files) {
  const { surroundings, written } = recordingSurroundings(folderWith(given))
  return { exit: await main(['model', ...words], surroundings), ...written }
}

describe('model', () => {
  it('gives the programme of a file with what continues it beside', async () => {
    const { exit, out, messages } = await run(['one.mcp'])
    expect({ exit, messages }).toEqual({ exit: 0, messages: '' })
    expect(JSON.parse(out)).toMatchObject({ version: 1, name: 'One', level: 7, place: { file: 'one.mcp', from: 1, to: 3 } })
  })

  it('finds the programme that a file continues', async () => {
    expect(JSON.parse((await run(['one-more.mcp'])).out).name).toBe('One')
  })

  it('gives the programme asked for', async () => {
    expect(JSON.parse((await run(['.', '--programme', 'Two'])).out).name).toBe('Two')
  })

  it.each<[words: string[], message: string]>([
    [[], 'which programme? Give a file or a folder: microcred model PATH'],
    [['.'], 'there are several programmes; say which with --programme: One, Two'],
    [['.', '-p', 'Tow'], 'there is no programme "Tow"; did you mean "Two"?'],
    [['nowhere'], 'there is no file or folder "nowhere"'],
  ])('%j cannot be run', async (words, message) => {
    expect(await run(words)).toEqual({ exit: 2, out: '', messages: `microcred: ${message}\n` })
  })

  it('says that something may be missing', async () => {
    const wrong = { 'a.mcp': 'programme A "A" {\n  volume 10 ECTZ\n}\n' }
    expect(await run(['a.mcp'], wrong)).toMatchObject({
      exit: 0,
      messages: 'microcred: there is an error in these files, and something may be missing (microcred check)\n',
    })
    const unreadable = { 'a.mcp': 'programme A "A" {\n}\n', 'b.mcp': { link: 'nowhere' } }
    const { exit, out, messages } = await run(['.'], unreadable)
    expect([exit, JSON.parse(out).name]).toEqual([2, 'A'])
    expect(messages).toMatch(/^microcred: b\.mcp: The file cannot be read: [^\n]*\n$/)
  })

  it('is in the built command', async () => {
    const { exit, stdout } = await runCommand(['model', 'two.mcp'], { folder: folderWith(files) })
    expect([exit, JSON.parse(stdout).name]).toEqual([0, 'Two'])
  })
})
