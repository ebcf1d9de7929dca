import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import description from '../../package.json' with { type: 'json' }
import { commands } from '../../src/cli/commands.ts'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { formatNames } from '../../src/cli/formats/index.ts'
import { readSettings } from '../../src/guidelines/settings.ts'
import { commandFile, folderWith, runCommand } from '../support/run.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const readme = read('README.md')
const architecture = read('docs/architecture.md')

/** The blocks of code of one kind. */
const fences = (page: string, kind: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '')

/** What stands in code in the first column of the tables. */
const rowsOf = (page: string): string[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))

describe.each(Object.entries({ 'README.md': readme, 'docs/architecture.md': architecture }))('%s', (name, page) => {
  const links = [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')

  test.each(links.filter((link) => !link.startsWith('https:')))('leads to %s', (link) => {
    expect(existsSync(new URL(link, new URL(name, root)))).toBe(true)
  })

  test('names only scripts that there are', () => {
    const named = [...page.matchAll(/npm (?:run )?(start|test|(?<=run )[a-z]+)\b/g)].map((match) => match[1] ?? '')
    expect(named.filter((script) => !(script in description.scripts))).toEqual([])
  })
})

describe('README.md', () => {
  test('says first what Microcred is, and what .mcp is not', () => {
    const first = readme.split('\n')[0] ?? ''
    expect(first).toMatch(/^\*\*Microcred is .* language .*micro-credential/)
    expect(first).toContain('nothing to do with the Model Context Protocol')
  })

  test('has the two commands that set everything up', () => {
    expect(fences(readme, 'sh')).toEqual(expect.arrayContaining(['npm ci && npm start\n', 'npm ci && npm test\n']))
  })

  test('lists the commands, the formats and the exit codes that there are', () => {
    const rows = rowsOf(readme)
    const first = rows.map((row) => row.split(' ')[0])
    expect(first).toEqual(expect.arrayContaining(commands.map(({ name }) => name)))
    expect(rows).toEqual(expect.arrayContaining([...formatNames, ...Object.values(exitCodes).map(String)]))
  })

  test('shows a programme without an error, and what is said when a name is misspelt', async () => {
    const [programme = ''] = fences(readme, 'mcp')
    const [said = ''] = fences(readme, 'text')
    const folder = folderWith({
      'sound/river-care.mcp': programme,
      'misspelt/river-care.mcp': programme.replace(/^( {6}by .*)Hilltop$/m, '$1Hiltop'),
    })
    const sound = await runCommand(['check', '--format', 'unix'], { folder: `${folder}/sound` })
    const misspelt = await runCommand(['check', '--format', 'unix'], { folder: `${folder}/misspelt` })
    expect(sound).toMatchObject({ stderr: '', exit: exitCodes.nothing })
    expect(misspelt.stdout.split('\n')).toContain(said.trim())
    expect(misspelt.exit).toBe(exitCodes.findings)
  })

  test('shows settings of rules that there are', () => {
    const [settings = ''] = fences(readme, 'json')
    expect(readSettings(settings)).toEqual({ settings: JSON.parse(settings), faults: [] })
  })

  test('gives command lines that work', async () => {
    const lines = fences(readme, 'sh').flatMap((text) => text.match(/^npx microcred .*$/gm) ?? [])
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) {
      const { exit, stderr } = await runCommand(line.split(' ').slice(2), { folder: fileURLToPath(root) })
      expect({ line, exit, stderr }).toEqual({ line, exit: exitCodes.nothing, stderr: '' })
    }
  })
})

describe('docs/architecture.md', () => {
  const isCode = (folder: string): boolean => readdirSync(new URL(`src/${folder}/`, root)).length > 0

  test.each(readdirSync(new URL('src/', root)).filter(isCode))('has a chapter on src/%s', (folder) => {
    expect(architecture).toMatch(new RegExp(`^### src/${folder}: `, 'm'))
  })

  test('gives the reason for each dependency, and for no other', () => {
    const chapter = architecture.slice(architecture.indexOf('\n## Dependencies\n'))
    const { dependencies, devDependencies }: Record<string, unknown> = description
    const all = Object.keys({ ...(dependencies ?? {}), ...(devDependencies ?? {}) })
    expect(rowsOf(chapter).sort()).toEqual(all.sort())
  })

  test('names the file that starts the command', () => {
    expect(commandFile.endsWith(description.bin.microcred)).toBe(true)
    expect(architecture).toContain(`(../${description.bin.microcred})`)
  })
})
