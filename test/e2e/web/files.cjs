// A file system as those of online repositories: nothing of it is on the computer of the user. Each question goes to the server of the page.
const vscode = require('vscode')

exports.activate = ({ extensionUri, subscriptions }) => {
  const changes = new vscode.EventEmitter()
  const ask = async (what, { path }, options = {}, more = '') => {
    const address = `${extensionUri.scheme}://${extensionUri.authority}/workspace/${what}?path=${encodeURIComponent(path)}${more}`
    const answer = await fetch(address, options)
    if (!answer.ok) throw vscode.FileSystemError.FileNotFound(path)
    return answer
  }
  const changed = (type, uri) => changes.fire([{ type, uri }])
  const files = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('file', uri)).arrayBuffer()),
    async createDirectory(uri) {
      await ask('folder', uri, { method: 'POST' })
      changed(vscode.FileChangeType.Created, uri)
    },
    async writeFile(uri, body) {
      const there = await files.stat(uri).catch(() => undefined)
      await ask('file', uri, { method: 'POST', body })
      changed(there ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri)
    },
    async delete(uri) {
      await ask('gone', uri, { method: 'POST' })
      changed(vscode.FileChangeType.Deleted, uri)
    },
    async rename(uri, to) {
      await ask('renamed', uri, { method: 'POST' }, `&to=${encodeURIComponent(to.path)}`)
      changed(vscode.FileChangeType.Deleted, uri)
      changed(vscode.FileChangeType.Created, to)
    },
  }
  subscriptions.push(changes, vscode.workspace.registerFileSystemProvider('vscode-vfs', files, { isCaseSensitive: true }))
}
