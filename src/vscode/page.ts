import { commands, type Uri, window } from 'vscode'

/** Shows Markdown as a page, for those who read it. */
export async function showPage(markdown: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', markdown)
  } catch {
    // What does that is an extension, too, and not there where somebody has switched it off: the text can still be read.
    await window.showTextDocument(markdown)
  }
}
