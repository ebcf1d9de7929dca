import { FileType, Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FileEntry, fileRequests } from '../editor/protocol.ts'

type FileAnswer = FileEntry | FileEntry[] | string

const answers: Readonly<Record<string, (uri: Uri) => Promise<FileAnswer | undefined>>> = {
  [fileRequests.entry]: async (uri) => entry(uri.path.slice(uri.path.lastIndexOf('/') + 1), (await workspace.fs.stat(uri)).type),
  [fileRequests.folder]: async (uri) =>
    (await workspace.fs.readDirectory(uri)).flatMap(([name, type]) => entry(name, type) ?? []),
  [fileRequests.text]: async (uri) => new TextDecoder().decode(await workspace.fs.readFile(uri)),
}

/** Reads files for a server that cannot see them itself: those of an online repository, and all of them in a browser. */
export function readForServer(client: BaseLanguageClient): void {
  for (const [request, answer] of Object.entries(answers)) {
    client.onRequest<FileAnswer | null, void>(request, async ({ uri }: { uri: string }) => {
      try {
        return (await answer(Uri.parse(uri))) ?? null
      } catch {
        // It is not there, or not to be read: the server says so where somebody has named it.
        return null
      }
    })
  }
}

/** An entry of a folder. What is neither file nor folder is left out, and so are links, which can lead in a circle. */
function entry(name: string, type: FileType): FileEntry | undefined {
  if (type === FileType.Directory) return { name, kind: 'folder' }
  return type === FileType.File ? { name, kind: 'file' } : undefined
}
