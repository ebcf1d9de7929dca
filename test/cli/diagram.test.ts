import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser, usualPlaces } from '../../src/cli/browser/find.ts'
import { kindNames } from '../../src/cli/diagram.ts'
import { main } from '../../src/cli/main.ts'
import { diagrams } from '../../src/diagrams/index.ts'
import { everySection } from '../diagrams/support.ts'
import { folderWith, recordingSurroundings } from '../support/run.ts'

/** Runs `microcred diagram` in a folder with a programme. */
async function run(words: readonly string[], files: Record<string, string> = { 'programme.mcp': everySection }) {
  const folder = folderWith(files)
  const { surroundings, written } = recordingSurroundings(folder)
  const exit = await main(['diagram', ...words], surroundings)
  return { exit, folder, ...written, read: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

const installed = await findBrowser(undefined, '/').catch(() => undefined)

test('the kinds are those that can be drawn', () => {
  expect(kindNames).toEqual(diagrams.map(({ name }) => name))
})

describe('texts', () => {
  test('the structure is written to standard output', async () => {
    const { exit, out, messages } = await run(['.'])
    expect([exit, messages]).toEqual([0, ''])
    expect(out).toMatch(/^flowchart LR\n {2}accTitle: Structure of the curriculum: Test\n/)
    expect(out).toContain('course_First["The first course<br/>2 ECTS · 50 h<br/>University of Helsinki"]:::course')
  })

  test('Markdown holds the picture, its legend and its description', async () => {
    const { out } = await run(['.', '--kind', 'stacking', '--format', 'markdown'])
    expect(out).toMatch(/^# Stackability: Test\n\n```mermaid\nflowchart LR\n[^`]+\n```\n\n- .+\n\nThe award Test, 4 ECTS/s)
  })

  test('all kinds are files of a folder', async () => {
    const { exit, out, folder } = await run(['.', '--kind', 'all', '--out', 'pictures'])
    expect(exit).toBe(0)
    expect(readdirSync(join(folder, 'pictures')).toSorted()).toEqual(kindNames.map((kind) => `${kind}.mmd`).toSorted())
    expect(out.split('\n')).toContain(join('pictures', 'money.mmd'))
  })

  test('a page holds all it needs, and nothing of it can end its scripts', async () => {
    const hostile = everySection.replace('"The first course"', '"</script><script>alert(1)</script> & <b>"')
    const { exit, read } = await run(['.', '--kind', 'all', '--format', 'html', '--out', 'page.html'], { 'a.mcp': hostile })
    expect(exit).toBe(0)
    // Mermaid itself fills the first script; what is ours stands before and after it.
    const [before = '', mermaid = '', after = '', none] = read('page.html').split('<script>')
    expect([mermaid.split('</script>').length, none]).toEqual([2, undefined])
    expect(before).not.toMatch(/<(link|img|iframe|script)\b/)
    expect(before).toContain('&lt;/script&gt;')
    expect(after.split('</script')).toHaveLength(2)
    for (const { name } of diagrams) expect(before).toContain(`<h2 id="title-${name}">`)
  })

  test('one that has errors is drawn, and says so', async () => {
    const { exit, messages } = await run(['.'], { 'a.mcp': 'programme P "P" { curriculum { course A { requires B } } }' })
    expect([exit, messages]).toEqual([
      0,
      'microcred: there is 1 error in these files, and something may be missing from the picture (microcred check)\n',
    ])
  })
})

describe('what cannot be done is said in one line', () => {
  test.each<[string, string[]]>([
    ['which programme? Give a file or a folder: microcred diagram PATH', []],
    ['all diagrams as svg are several files: give a folder with --out', ['.', '--kind', 'all', '--format', 'svg']],
    ['a picture is no text: give a file with --out', ['.', '--format', 'png']],
    ['there is no browser at "nowhere" that can be started', ['.', '--format', 'svg', '--browser', 'nowhere']],
    ['there is no programme "Other"', ['.', '--programme', 'Other']],
    ['cannot write "programme.mcp/structure.mmd": a file stands in the way', ['.', '--kind', 'all', '--out', 'programme.mcp']],
  ])('%s', async (line, words) => {
    const { exit, messages } = await run(words)
    expect([exit, messages]).toEqual([2, `microcred: ${line}\n`])
  })
})

describe('the browser', () => {
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', {}, '/opt/microsoft/msedge/msedge'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', { Path: 'C:\\Tools;D:\\Bin' }, 'D:\\Bin\\chrome.exe'],
  ])('is looked for on %s with %j', async (platform, env, expected) => {
    expect(usualPlaces({ platform, env })).toContain(expected)
    const machine = { platform, env, runs: async (path: string) => path === expected }
    expect(await findBrowser(undefined, '/', machine)).toBe(expected)
  })

  test('is asked for where there is none', async () => {
    const machine = { platform: 'linux', env: { PATH: '/bin' }, runs: async () => false } as const
    await expect(findBrowser(undefined, '/', machine)).rejects.toThrow(
      'pictures are drawn by a browser, and none is found: install Chromium, Google Chrome or Microsoft Edge, or give it with --browser FILE',
    )
  })
})

describe.skipIf(installed === undefined || !existsSync('out/mermaid/mermaid.min.js'))('pictures', () => {
  const hostile = everySection.replace('"The first course"', String.raw`"\"q\" <i>a</i> & #35; 1 < 2 end"`)

  test('are the same in every run, hold the text as text and nothing of HTML', async () => {
    const files = { 'a.mcp': hostile }
    const runs = await Promise.all([1, 2].map(() => run(['.', '--format', 'svg', '--out', 'picture.svg'], files)))
    const [one = '', other] = runs.map(({ read }) => read('picture.svg'))
    expect(one).toBe(other)
    expect(one).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(one).not.toMatch(/foreignObject|<script|<i>/)
    const words = [...one.matchAll(/<tspan[^>]*text-inner-tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, word]) => word)
    expect(words.join('')).toContain('“q” &lt;i&gt;a&lt;/i&gt; &amp; #')
  })

  test('are images, too', async () => {
    const { folder } = await run(['.', '--kind', 'stacking', '--format', 'png', '--out', 'picture.png'])
    const bytes = readFileSync(join(folder, 'picture.png'))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(600)
  })
})
