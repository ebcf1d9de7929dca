import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import description from '../../package.json' with { type: 'json' }
import { clientCommands, defaultEditorSettings } from '../../src/editor/protocol.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { contributes } = description
const client = globSync('src/vscode/**/*.ts', { cwd: root })
  .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
  .join('\n')
const contributed = contributes.commands.map(({ command }) => command)

/** Every text in the description that begins in a certain way. */
function textsIn(value: unknown, beginning: string): string[] {
  if (typeof value === 'string') return value.startsWith(beginning) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((each) => textsIn(each, beginning)) : []
}

/** The commands that the client registers. */
const registered = [
  ...Object.entries(clientCommands).flatMap(([key, command]) => (client.includes(`clientCommands.${key}`) ? [command] : [])),
  ...[...client.matchAll(/(?:on|registerCommand)\('(microcred\.[A-Za-z.]+)'/g)].map(([, command]) => command ?? ''),
]

describe('commands', () => {
  test.each(contributed)('%s is registered', (command) => {
    expect(registered).toContain(command)
  })

  test('menus, keys, welcome views and the walkthrough name only commands that there are', () => {
    const { menus, keybindings, viewsWelcome, walkthroughs } = contributes
    const inMenus = Object.values(menus).flatMap((items) => items.map(({ command }) => command))
    const links = JSON.stringify([viewsWelcome, walkthroughs]).matchAll(/(?:command:|onCommand:)(microcred\.[A-Za-z.]+)/g)
    const named = [...inMenus, ...keybindings.map(({ command }) => command), ...[...links].map(([, command]) => command)]
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((command) => !contributed.includes(command ?? ''))).toEqual([])
  })
})

test('every file that is named is there', () => {
  const all = ['./', 'media/'].flatMap((beginning) => textsIn({ contributes, icon: description.icon }, beginning))
  // What is bundled is there only after a build.
  const named = all.filter((file) => !file.startsWith('./out/'))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((file) => !existsSync(`${root}/${file}`))).toEqual([])
})

test('settings are those of the protocol, with the same defaults', () => {
  const flat = Object.entries(defaultEditorSettings).flatMap(([group, switches]) =>
    Object.entries(switches).map(([name, value]) => [`microcred.${group}.${name}`, value] as const),
  )
  const { 'microcred.trace.server': trace, ...switches } = contributes.configuration.properties
  expect(Object.entries(switches).map(([name, { default: value }]) => [name, value])).toEqual(flat)
  expect(trace.default).toBe('off')
})

test('only a programme file, or a preview left open, activates the extension', () => {
  expect(description.activationEvents).toEqual(['onLanguage:microcred', 'onWebviewPanel:microcred.preview'])
  expect(description.capabilities.untrustedWorkspaces.supported).toBe(true)
})

test('every setting, command and step ends its texts as sentences or titles do', () => {
  const sentences = Object.values(contributes.configuration.properties).map(({ description: text }) => text)
  expect(sentences.filter((text) => !text.endsWith('.'))).toEqual([])
  expect(contributes.commands.filter(({ category }) => category !== 'Microcred')).toEqual([])
})
