import { env, FileType, ProgressLocation, Uri, window, workspace } from 'vscode'
import { type BuildAnswer, type BuildQuery, type ExporterItem, type ProgrammeQuery, requests } from '../editor/protocol.ts'
import { showPage } from './page.ts'
import { openPlace } from './places.ts'
import type { Programmes } from './programmes.ts'
import type { Server } from './server.ts'

/** How a server answers that does not know a request, by the Language Server Protocol. */
const methodNotFound = -32601

/**
 * Asks which documents are to be built, and where, has the server write them, and offers to open one.
 *
 * @param given the programme, where a code lens asks; otherwise that of the views
 */
export async function build(server: Server, programmes: Programmes, given?: ProgrammeQuery): Promise<void> {
  const programme = given ?? (await programmes.queryWhenKnown())
  if (!programme) {
    void window.showInformationMessage('There is no programme to build yet. Open a folder with one, or begin a new programme.')
    return
  }
  try {
    const only = await chooseDocuments(server)
    const out = only && only.length > 0 ? await chooseFolder(programme) : undefined
    if (!only || !out) return
    const query: BuildQuery = { ...programme, only, out: out.toString() }
    const progress = { location: ProgressLocation.Notification, title: 'Building the documents of the programme' }
    const answer = await window.withProgress(progress, () => server.ask<BuildAnswer>(requests.build, query))
    await report(answer, out)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === methodNotFound) {
      const elsewhere = 'Documents are built on a computer, and not in a browser: open the folder in Visual Studio Code there.'
      return void window.showInformationMessage(elsewhere)
    }
    server.channel.error(error instanceof Error ? error : String(error))
    const answer = await window.showErrorMessage('The documents could not be built; the output says why.', 'Show output')
    if (answer) server.channel.show()
  }
}

async function chooseDocuments(server: Server): Promise<string[] | undefined> {
  const exporters = await server.ask<ExporterItem[]>(requests.exporters)
  const items = exporters.map(({ name, says }) => ({ label: name, detail: says, picked: true }))
  const options = { title: 'Build', placeHolder: 'Which documents?', canPickMany: true, matchOnDetail: true } as const
  return (await window.showQuickPick(items, options))?.map(({ label }) => label)
}

async function chooseFolder({ uri }: ProgrammeQuery): Promise<Uri | undefined> {
  const home = (uri && workspace.getWorkspaceFolder(Uri.parse(uri))) || workspace.workspaceFolders?.[0]
  const usual = home && Uri.joinPath(home.uri, 'build')
  if (usual) {
    const items = [
      { label: '$(folder) build', description: `in ${home.name}`, folder: usual },
      { label: '$(folder-opened) Another folder…', description: '', folder: undefined },
    ]
    const answer = await window.showQuickPick(items, { title: 'Build', placeHolder: 'Where are the documents to be written?' })
    if (!answer || answer.folder) return answer?.folder
  }
  const choice = { canSelectFiles: false, canSelectFolders: true, openLabel: 'Write here', title: 'Folder of the documents' }
  return (await window.showOpenDialog(choice))?.[0]
}

async function report({ written, problems }: BuildAnswer, out: Uri): Promise<void> {
  const [first] = problems
  const files = written.length === 1 ? '1 file' : `${written.length} files`
  const done = `${files} written into ${out.fsPath}.`
  const open = written.length > 0 ? ['Open'] : []
  const answer = first
    ? await window.showWarningMessage(
        `${done} ${problems.map(({ exporter, message }) => `Not written: ${exporter}. ${message}`).join(' ')}`,
        ...open,
        ...(first.place ? ['Go to the place'] : []),
      )
    : await window.showInformationMessage(done, ...open)
  if (answer === 'Go to the place' && first?.place) await openPlace(first.place)
  if (answer === 'Open') await openOne(written, out)
}

async function openOne(written: readonly string[], out: Uri): Promise<void> {
  const items = written.map((address) => {
    const uri = Uri.parse(address)
    return { label: uri.path.startsWith(`${out.path}/`) ? uri.path.slice(out.path.length + 1) : uri.path, uri }
  })
  const chosen = items.length === 1 ? items[0] : await window.showQuickPick(items, { placeHolder: 'Which file is to be opened?' })
  if (!chosen || (await workspace.fs.stat(chosen.uri)).type !== FileType.File) return
  // Pages and office documents open in the program that is made for them.
  if (/\.(html|docx|xlsx|svg)$/.test(chosen.uri.path)) await env.openExternal(chosen.uri)
  else if (chosen.uri.path.endsWith('.md')) await showPage(chosen.uri)
  else await window.showTextDocument(chosen.uri)
}
