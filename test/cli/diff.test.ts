import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { completeExample } from '../support/mutations.ts'
import { type FileContent, folderWith, recordingSurroundings, runCommand } from '../support/run.ts'
import { readFolder } from '../support/workspace.ts'

const old = `institution Helsinki "Helsinki" { }
programme Coast "Coast | <b>" {
  partnership { coordinator Helsinki partner Helsinki }
  curriculum {
    agreed 2026-05-12 by Helsinki
    course Intro "Intro" { volume 3 ECTS by Helsinki }
    structure { first Intro }
  }
}
`
const current = old.replace('3 ECTS', '4 ECTS')
const pair = { 'old.mcp': old, 'new.mcp': current }
const folders = (before: string, after: string) => ({ 'old/a.mcp': before, 'new/a.mcp': after })

async function run(words: readonly string[], folder: string) {
  const { surroundings, written } = recordingSurroundings(folder)
  return { exit: await main(['diff', ...words], surroundings), ...written }
}
const runIn = (files: Readonly<Record<string, FileContent>>, ...words: string[]) => run(words, folderWith(files))

describe('diff', () => {
  it('says what has changed, what follows and what is to be agreed again', async () => {
    expect(await runIn(folders(old, current), 'old', 'new')).toMatchInlineSnapshot(`
      {
        "exit": 1,
        "messages": "",
        "out": "Coast | <b> (Coast) has changed

      Step 7: design the curriculum
        course Intro, volume: 3 ECTS → 4 ECTS

      What follows
        volume of the programme 3 ECTS → 4 ECTS

      To be agreed again
        curriculum (agreed by Helsinki)
      ",
      }
    `)
  })

  it('writes Markdown in which no title is markup', async () => {
    expect((await runIn(folders(old, current), 'old', 'new', '-f', 'markdown')).out).toMatchInlineSnapshot(`
      "## Coast \\| \\<b\\> (Coast) has changed

      ### Step 7: design the curriculum

      - course Intro, volume: 3 ECTS → 4 ECTS

      ### What follows

      - volume of the programme 3 ECTS → 4 ECTS

      ### To be agreed again

      - curriculum (agreed by Helsinki)
      "
    `)
  })

  it('writes JSON with the places', async () => {
    const { exit, out } = await runIn(folders(old, current), 'old', 'new', '-f', 'json')
    const { same, programmes } = JSON.parse(out)
    expect([exit, same, programmes[0].places[0].changes[0].source]).toEqual([1, false, { file: 'new/a.mcp', from: 6, to: 6 }])
  })

  it('shows of long texts what differs', async () => {
    const long = (word: string) =>
      old.replace('{ volume', `{ description "${'many words '.repeat(20)}${word} ${'and more '.repeat(20)}" volume`)
    const { out } = await runIn(folders(long('before'), long('after')), 'old', 'new')
    expect(out).toContain(
      'course Intro, description: … words many words many words before and more and more and … → … words many words many words after and',
    )
  })

  it('says whose agreement is missing, and in which words things are new, gone or renamed', async () => {
    const after = old
      .replace('course Intro "Intro" {', 'course Start "Intro" { language en')
      .replace('first Intro', 'first Start')
      .replace('agreed 2026-05-12 by Helsinki', 'duration 3 weeks')
      .replace('volume 3 ECTS', '')
    expect((await runIn(folders(old, after), 'old', 'new')).out).toBe(`Coast | <b> (Coast) has changed

Step 7: design the curriculum
  course Intro is now called Start
  added: duration 3 weeks
  course Start, added: language en
  course Start, removed: volume 3 ECTS
  removed: agreed 2026-05-12 by Helsinki

What follows
  weeks not known → 3
  volume of the programme 3 ECTS → not known
  share of Helsinki in the credits 100 % → not known

To be agreed again
  curriculum (no longer agreed by Helsinki)
`)
  })

  it('names programmes that are new or gone', async () => {
    const other = 'programme Other "Other" { }\n'
    expect((await runIn(folders(old, `${old}${other}`), 'old', 'new')).out).toBe('Other (Other) is new\n')
    expect((await runIn(folders(`${old}${other}`, old), 'old', 'new')).out).toBe('Other (Other) is gone\n')
    expect(await runIn(folders(`${old}${other}`, old), 'old', 'new', '-p', 'Coast')).toMatchObject({ exit: 0 })
  })

  it('finds no difference in layout, comments and files', async () => {
    const files = readFolder(completeExample)
    const before = Object.fromEntries(Object.entries(files).map(([name, text]) => [`old/${name}`, text]))
    const after = Object.entries(files).map(([name, text]) => [`new/${name}`, text.replaceAll('{\n', '{ // remark\n\n')])
    expect(await runIn({ ...before, ...Object.fromEntries(after) }, 'old', 'new')).toEqual({
      exit: 0,
      out: 'Both versions mean the same.\n',
      messages: '',
    })
  })

  it('has words for a programme that is only begun', async () => {
    expect((await runIn(folders('programme A "A" { }', 'programme { }'), 'old', 'new')).out).toBe(
      'A programme without a name has changed\n\nHead of the programme\n  programme A “A” → programme\n',
    )
  })

  it('does not vouch for what cannot be read', async () => {
    const { exit, messages } = await runIn(folders(`${old}}`, `${old}}`), 'old', 'new')
    expect([exit, messages.split('\n')[0]]).toEqual([
      2,
      'microcred: old/a.mcp: A part of this file cannot be read, and what differs there may be missing.',
    ])
  })

  it.each<[words: string[], message: string]>([
    [['old.mcp'], 'what is to be compared? Give two versions: microcred diff OLD NEW'],
    [['old.mcp', 'nowhere.mcp'], 'there is no file or folder "nowhere.mcp"'],
    [['old.mcp', 'new.mcp', '-p', 'Cost'], 'there is no programme "Cost"; did you mean "Coast"?'],
  ])('%j cannot be run', async (words, message) => {
    expect(await runIn(pair, ...words)).toEqual({ exit: 2, out: '', messages: `microcred: ${message}\n` })
  })
})

describe('diff with git', () => {
  const repository = (): string => {
    const folder = folderWith({
      'shared.mcp': old,
      'programmes/b.mcp': 'import "../shared.mcp"\nextend programme Coast { stage designing }\n',
    })
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], { cwd: folder, stdio: 'pipe' })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'first')
    return folder
  }

  it('compares a revision with the disk, imports from outside the path included', async () => {
    const folder = repository()
    expect(await run(['HEAD:programmes', 'programmes'], folder)).toMatchObject({ exit: 0, messages: '' })
    writeFileSync(join(folder, 'shared.mcp'), current)
    const { exit, out } = await run(['HEAD:programmes', 'programmes/b.mcp'], folder)
    expect([exit, out]).toEqual([1, expect.stringContaining('course Intro, volume: 3 ECTS → 4 ECTS')])
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe(' M shared.mcp\n')
  })

  it('says what is wrong with a revision in one line', async () => {
    const folder = repository()
    expect(await run(['nothing:.', '.'], folder)).toEqual({
      exit: 2,
      out: '',
      messages: 'microcred: git knows no revision "nothing" here\n',
    })
    expect(await run(['HEAD:nowhere', '.'], folder)).toMatchObject({
      exit: 2,
      messages: 'microcred: there is no file or folder "nowhere"\n',
    })
    expect(await run(['HEAD', '.'], folder)).toMatchObject({
      exit: 2,
      messages: 'microcred: "HEAD" is a revision of git; say which file or folder in it, for instance HEAD:.\n',
    })
    expect(await run(['HEAD:.', 'a.mcp'], folderWith({ 'a.mcp': '' }))).toMatchObject({
      exit: 2,
      messages: 'microcred: a revision can only be read in a repository of git, and this folder is in none\n',
    })
  })

  it('reads a path that begins with a point from the current folder', async () => {
    const folder = join(repository(), 'programmes')
    for (const path of ['.', './b.mcp', '../programmes', 'programmes'])
      expect(await run([`HEAD:${path}`, '.'], folder)).toMatchObject({ exit: 0, messages: '' })
    expect(await run(['HEAD:b.mcp', '.'], folder)).toMatchObject({ exit: 2 })
  })

  it('is in the built command', async () => {
    const { exit, stdout } = await runCommand(['diff', 'old.mcp', 'old.mcp'], { folder: folderWith(pair) })
    expect([exit, stdout]).toEqual([0, 'Both versions mean the same.\n'])
  })
})
