import { commands, type Disposable, FileType, type TextEditor, Uri, window, workspace } from 'vscode'

const openFolder = 'Open folder'

/**
 * Somebody who opens one file of a programme, and no folder, sees names of the other files reported as unknown: says once why, and offers
 * to open the folder.
 */
export function offerFolder(): Disposable {
  let offered = false
  const look = async (editor: TextEditor | undefined): Promise<void> => {
    if (offered || workspace.workspaceFolders || editor?.document.languageId !== 'microcred' || editor.document.isUntitled) return
    const folder = Uri.joinPath(editor.document.uri, '..')
    const others = (await programmeFiles(folder)) - 1
    if (offered || others < 1) return
    offered = true
    const message = `Only this file and what it imports is read. There ${others === 1 ? 'is 1 other programme file' : `are ${others} other programme files`} beside it: open the folder, so that names that stand there are known, too.`
    if ((await window.showInformationMessage(message, openFolder)) === openFolder)
      await commands.executeCommand('vscode.openFolder', folder)
  }
  void look(window.activeTextEditor)
  return window.onDidChangeActiveTextEditor((editor) => void look(editor))
}

/** How many programme files are in a folder; none where it cannot be read. */
async function programmeFiles(folder: Uri): Promise<number> {
  try {
    const entries = await workspace.fs.readDirectory(folder)
    return entries.filter(([name, type]) => type === FileType.File && name.endsWith('.mcp')).length
  } catch {
    return 0
  }
}
