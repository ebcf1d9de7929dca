import { type Disposable, type ExtensionContext, env, type TextEditor, Uri, ViewColumn, type WebviewPanel, window } from 'vscode'
import { type DiagramAnswer, type ProgrammeQuery, requests } from '../../editor/protocol.ts'
import { sameAddress } from '../active-programme.ts'
import { openPlace } from '../places.ts'
import type { Programmes } from '../programmes.ts'
import type { Server } from '../server.ts'
import { previewPage } from './html.ts'
import { unreadable, withPlacesOf } from './keeping.ts'
import { boxesAt } from './marks.ts'
import type { FromPage, PreviewState, ToPage } from './messages.ts'
import { savePicture } from './save.ts'

/** The type of the panel, by which it is found again after a reload of the window. */
export const viewType = 'microcred.preview'

/** For how many milliseconds nothing has to change before a new picture is asked for. */
const pause = 80

/** The panel that shows a diagram of the programme beside its text. There is one; it follows the programme that is being written. */
export class Preview implements Disposable {
  private readonly context: ExtensionContext
  private readonly server: Server
  private readonly programmes: Programmes
  private panel: WebviewPanel | undefined
  private kind = 'structure'
  /** The programme asked for with a code lens; otherwise that of the editor in front. */
  private wanted: ProgrammeQuery | undefined
  private shown: DiagramAnswer | undefined
  /** The programme file in which the author is, or was before looking at the preview. */
  private front: TextEditor | undefined
  private ready = false
  private timer: ReturnType<typeof setTimeout> | undefined
  /** Answers that come late, after a newer one has been asked for, are thrown away. */
  private asked = 0
  private readonly parts: Disposable[]

  constructor(context: ExtensionContext, server: Server, programmes: Programmes) {
    this.context = context
    this.server = server
    this.programmes = programmes
    this.parts = [
      server.onDidChange(() => this.refreshSoon()),
      programmes.onDidChange(() => this.refreshSoon()),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId !== 'microcred') return
        this.front = editor
        this.wanted = undefined
        this.mark()
      }),
      window.onDidChangeTextEditorSelection(() => this.mark()),
    ]
    if (window.activeTextEditor?.document.languageId === 'microcred') this.front = window.activeTextEditor
  }

  /** Opens the panel beside the text, or brings it to the front. */
  show(programme?: ProgrammeQuery): void {
    this.wanted = programme
    if (this.panel) this.panel.reveal(undefined, true)
    else {
      const options = {
        enableScripts: true,
        localResourceRoots: [Uri.joinPath(this.context.extensionUri, 'out')],
        // Behind another tab, the picture keeps its size and place.
        retainContextWhenHidden: true,
      }
      this.take(window.createWebviewPanel(viewType, 'Preview', { viewColumn: ViewColumn.Beside, preserveFocus: true }, options))
    }
    this.refreshSoon()
  }

  /** Takes over a panel that was open before the window was loaded again. */
  restore(panel: WebviewPanel, state: PreviewState | undefined): void {
    if (state?.kind) this.kind = state.kind
    if (state?.uri && !this.front) this.wanted = { uri: state.uri, programme: state.programme }
    this.take(panel)
    this.refreshSoon()
  }

  dispose(): void {
    clearTimeout(this.timer)
    for (const part of this.parts) part.dispose()
    this.panel?.dispose()
  }

  private take(panel: WebviewPanel): void {
    this.panel?.dispose()
    this.panel = panel
    this.ready = false
    panel.iconPath = Uri.joinPath(this.context.extensionUri, 'media', 'icon.png')
    panel.onDidDispose(() => {
      if (this.panel !== panel) return
      this.panel = undefined
      this.shown = undefined
    })
    panel.webview.onDidReceiveMessage((message: FromPage) => void this.receive(message))
    panel.webview.html = previewPage(panel.webview.cspSource, (path) =>
      panel.webview.asWebviewUri(Uri.joinPath(this.context.extensionUri, 'out', path)).toString(),
    )
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      this.ready = true
      this.shown = undefined
      await this.refresh()
    } else if (message.type === 'choose') {
      this.kind = message.kind
      this.shown = undefined
      await this.refresh()
    } else if (message.type === 'open') {
      const place = this.shown?.places.find(({ id }) => id === message.id)?.place
      if (place) await openPlace(place, this.columnFor(place.uri))
    } else if (message.type === 'copy') {
      await env.clipboard.writeText(this.shown?.mermaid ?? '')
      window.setStatusBarMessage('The text of the diagram is in the clipboard.', 3000)
    } else if (message.type === 'save') {
      await savePicture(message, this.shown)
    } else {
      this.server.channel.error(`The preview could not draw the ${this.kind}: ${message.message}`)
    }
  }

  private refreshSoon(): void {
    if (!this.panel) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refresh(), pause)
  }

  private async refresh(): Promise<void> {
    if (!this.panel || !this.ready || this.server.state !== 'running') return
    const programme = this.wanted ?? this.programmes.query
    if (!programme && this.programmes.state === 'starting') return
    const asked = ++this.asked
    let answer: DiagramAnswer | undefined
    try {
      if (programme)
        answer = (await this.server.ask<DiagramAnswer | null>(requests.diagram, { ...programme, kind: this.kind })) ?? undefined
    } catch (error) {
      // It is asked again after the next change, or when it runs again.
      this.server.channel.debug(`The preview got no picture: ${String(error)}`)
      return
    }
    if (asked === this.asked && this.panel) this.present(answer)
  }

  private present(answer: DiagramAnswer | undefined): void {
    const files = unreadable(this.shown, answer, this.front?.document.uri.toString())
    if (this.shown && files.length > 0) {
      this.shown = withPlacesOf(this.shown, answer)
      this.send({ type: 'keep', files })
      this.mark()
      return
    }
    this.shown = answer
    if (!answer) {
      this.send({ type: 'nothing' })
      return
    }
    if (this.panel) this.panel.title = `Preview: ${answer.programme.title || answer.programme.name}`
    this.send({ type: 'draw', answer })
    this.mark()
  }

  /** Where a file is shown: where it is open already, or else where the author writes. */
  private columnFor(uri: string): ViewColumn {
    const open = window.visibleTextEditors.find(({ document }) => sameAddress(document.uri.toString(), uri))
    return open?.viewColumn ?? this.front?.viewColumn ?? ViewColumn.One
  }

  /** Marks the boxes at the cursor. */
  private mark(): void {
    if (!this.shown || !this.front) return
    const { line, character } = this.front.selection.active
    const cursor = { uri: this.front.document.uri.toString(), line, character }
    this.send({ type: 'mark', ids: boxesAt(this.shown.places, cursor, sameAddress) })
  }

  private send(message: ToPage): void {
    void this.panel?.webview.postMessage(message)
  }
}
