import { commands, type Disposable, EventEmitter, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode'
import { clientCommands, type GuidelinesAnswer, requests } from '../editor/protocol.ts'
import { showPage } from './page.ts'
import type { Programmes } from './programmes.ts'
import type { Server } from './server.ts'

const scheme = 'microcred-guideline'

interface Page {
  readonly title: string
  readonly markdown: string
}

/** The pages of the guidelines, and the command that opens one. */
export function explainCommand(server: Server, programmes: Programmes): Disposable[] {
  const changes = new EventEmitter<Uri>()
  const pages: TextDocumentContentProvider = {
    onDidChange: changes.event,
    provideTextDocumentContent: async ({ query }) =>
      (await server.ask<Page | null>(requests.explain, { guideline: query }))?.markdown ?? `There is no guideline “${query}”.\n`,
  }

  const choose = async (): Promise<string | undefined> => {
    const query = await programmes.queryWhenKnown()
    const answer = query && (await server.askForView<GuidelinesAnswer>(requests.guidelines, query))
    if (!answer) {
      void window.showInformationMessage('Open a programme first: its guidelines are then listed here.')
      return undefined
    }
    const picks = answer.steps.flatMap(({ guidelines }) =>
      guidelines.map(({ id, number, title, summary }) => ({ label: `${number} ${title}`, description: id, detail: summary })),
    )
    const options = { title: 'Explain guideline', placeHolder: 'Which guideline?', matchOnDescription: true, matchOnDetail: true }
    return (await window.showQuickPick(picks, options))?.description
  }

  const explain = async (guideline?: unknown): Promise<void> => {
    const id = typeof guideline === 'string' ? guideline : await choose()
    if (id === undefined) return
    const title = (await server.ask<Page | null>(requests.explain, { guideline: id }))?.title ?? id
    // The name of the tab is that of the file.
    const name = title.replaceAll('/', ' ')
    await showPage(Uri.from({ scheme, path: `/${name}.md`, query: id }))
  }

  return [
    changes,
    workspace.registerTextDocumentContentProvider(scheme, pages),
    commands.registerCommand(clientCommands.explain, explain),
  ]
}
