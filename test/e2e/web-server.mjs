// Visual Studio Code in a browser and nothing behind it: pages and files are served, and every extension runs in the browser.
// These are the pages of code-server, whose own server is left out.
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join, normalize } from 'node:path'
import { unzipSync } from 'fflate'
import { settings } from './code-server.mjs'

const here = import.meta.dirname
const product = join(here, 'node_modules/code-server/lib/vscode')

/** Where what stands in the address of the page. */
const at = { product: '/product', extension: '/microcred', files: '/files' }

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** What code-server has put into the pages of Visual Studio Code because of the computer behind them, and what stands there otherwise. */
const withoutComputer = [
  [/,remoteAuthority:location\.host\}/, '}'],
  [/(userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\b/, '$1vscodeUserData'],
]

/** The script of the workbench. */
function workbenchScript() {
  const text = readFileSync(join(product, 'out/vs/code/browser/workbench/workbench.js'), 'utf8')
  return withoutComputer.reduce((script, [pattern, replacement]) => {
    if (!pattern.test(script)) throw new Error(`the pages of this code-server are otherwise: ${pattern} is not in them`)
    return script.replace(pattern, replacement)
  }, text)
}

function workbenchPage(address) {
  const uri = (path) => ({ scheme: 'http', authority: address, path })
  const base = `http://${address}${at.product}`
  const configuration = {
    additionalBuiltinExtensions: [uri(at.extension), uri(at.files)],
    configurationDefaults: settings,
    enableWorkspaceTrust: false,
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    productConfiguration: { nameShort: 'Code', nameLong: 'Code', enableTelemetry: false, extensionsGallery: undefined },
    userDataPath: '/',
    webviewEndpoint: `${base}/out/vs/workbench/contrib/webview/browser/pre`,
  }
  const values = {
    BASE: base,
    VS_BASE: base,
    WORKBENCH_WEB_BASE_URL: base,
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_NLS_FALLBACK_URL: `${base}/out/nls.messages.js`,
    WORKBENCH_NLS_URL: `${base}/out/nls.messages.js`,
  }
  return readFileSync(join(product, 'out/vs/code/browser/workbench/workbench.html'), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (_, name) => values[name] ?? '',
  )
}

/** What is done with the files of the workspace; the first is asked for with a path, others with a body or another path. */
const onFiles = {
  stat(path) {
    const { size, ctimeMs, mtimeMs } = statSync(path)
    return JSON.stringify({ type: statSync(path).isDirectory() ? 2 : 1, ctime: ctimeMs, mtime: mtimeMs, size })
  },
  list: (path) =>
    JSON.stringify(readdirSync(path, { withFileTypes: true }).map((entry) => [entry.name, entry.isDirectory() ? 2 : 1])),
  file(path, { body }) {
    if (!body) return readFileSync(path)
    mkdirSync(dirname(path), { recursive: true })
    return void writeFileSync(path, body)
  },
  folder: (path) => void mkdirSync(path, { recursive: true }),
  gone: (path) => rmSync(path, { recursive: true }),
  renamed: (path, { to }) => renameSync(path, to),
}

/**
 * Starts it.
 *
 * @param {string} vsix the packed extension
 * @param {Record<string, string>} folders what is copied and opened: the folders of the workspace by their names in it
 */
export async function startWebServer(vsix, folders) {
  const home = mkdtempSync(join(tmpdir(), 'microcred-e2e-web-'))
  for (const [name, folder] of Object.entries(folders)) cpSync(folder, join(home, name), { recursive: true })
  const extension = unzipSync(readFileSync(vsix))
  const script = workbenchScript()
  const inHome = (path) => join(home, normalize(`/${path}`))

  const answer = async (request, { pathname, searchParams }) => {
    if (pathname === '/') return workbenchPage(request.headers.host)
    if (pathname.endsWith('/workbench/workbench.js')) return script
    if (pathname.startsWith('/workspace/')) {
      const body = request.method === 'POST' ? Buffer.concat(await request.toArray()) : undefined
      const [path, to] = ['path', 'to'].map((name) => inHome(searchParams.get(name) ?? ''))
      return onFiles[pathname.slice('/workspace/'.length)](path, { body, to }) ?? ''
    }
    if (pathname.startsWith(`${at.extension}/`)) return extension[`extension${pathname.slice(at.extension.length)}`]
    const root = pathname.startsWith(`${at.files}/`) ? [join(here, 'web'), at.files] : [product, at.product]
    return readFileSync(join(root[0], normalize(pathname.slice(root[1].length))))
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost')
    answer(request, { pathname: decodeURIComponent(url.pathname), searchParams: url.searchParams })
      .catch(() => undefined)
      .then((content) => {
        response.writeHead(content === undefined ? 404 : 200, {
          'Content-Type': types[extname(url.pathname)] ?? (url.pathname === '/' ? 'text/html' : 'application/octet-stream'),
        })
        response.end(content)
      })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `127.0.0.1:${server.address().port}`

  return {
    /** A file of the workspace, as it is on the disk now. */
    read: (file) => readFileSync(join(home, file), 'utf8'),
    /** Whether a file of the workspace is there. */
    has: (file) => existsSync(join(home, file)),
    /** The address that opens the folder with a file of it. */
    pageOf(file) {
      const url = new URL(`http://${address}/`)
      url.searchParams.set('folder', 'vscode-vfs://e2e/')
      url.searchParams.set('payload', JSON.stringify([['openFile', `vscode-vfs://e2e/${file}`]]))
      return url.href
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}
