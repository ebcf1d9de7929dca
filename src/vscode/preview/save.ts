import { Uri, window, workspace } from 'vscode'
import type { DiagramAnswer } from '../../editor/protocol.ts'
import type { FromPage } from './messages.ts'

/** Asks where a picture is to be saved, and saves it. */
export async function savePicture(
  { format, content }: Extract<FromPage, { type: 'save' }>,
  shown: DiagramAnswer | undefined,
): Promise<void> {
  if (!shown) return
  const name = `${shown.programme.name}-${shown.kind}.${format}`
  const folder = workspace.getWorkspaceFolder(Uri.parse(shown.programme.place.uri))?.uri
  const target = await window.showSaveDialog({
    title: 'Save the picture',
    defaultUri: folder ? Uri.joinPath(folder, name) : undefined,
    filters: format === 'svg' ? { 'SVG picture': ['svg'] } : { 'PNG picture': ['png'] },
  })
  if (!target) return
  try {
    await workspace.fs.writeFile(target, format === 'svg' ? new TextEncoder().encode(content) : bytesOf(content))
  } catch (error) {
    void window.showErrorMessage(`The picture could not be saved: ${(error as Error).message}`)
  }
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
