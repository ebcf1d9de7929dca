import { type Disposable, EventEmitter, type TextEditor, window } from 'vscode'
import { type ProgrammeQuery, type ProgrammeSummary, requests } from '../editor/protocol.ts'
import { activeProgramme } from './active-programme.ts'
import type { Server } from './server.ts'

/** For how many milliseconds nothing has to change before the server is asked again: nobody reads a view while typing. */
const pause = 250

/** The programmes of the workspace, and the one that the views and the status item show: that of the editor in front, until another is asked for. */
export class Programmes implements Disposable {
  private known: readonly ProgrammeSummary[] | undefined
  private shown: ProgrammeSummary | undefined
  private wanted: string | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly changes = new EventEmitter<void>()
  private readonly parts: Disposable[]
  private readonly server: Server
  /** Another programme is shown, or it was checked anew, or the server's state has changed. */
  readonly onDidChange = this.changes.event

  constructor(server: Server) {
    this.server = server
    this.parts = [
      this.changes,
      server.onDidChange(() => this.refreshSoon()),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if ((this.known?.length ?? 0) > 1) this.follow(textEditor)
      }),
    ]
  }

  /** Whether there is a programme; "starting" until that is known. */
  get state(): 'starting' | 'empty' | 'programme' {
    if (this.known === undefined) return 'starting'
    return this.shown ? 'programme' : 'empty'
  }

  /** The one that is shown. */
  get active(): ProgrammeSummary | undefined {
    return this.shown
  }

  /** The one that is shown, as the server is asked for it: by the place of its head, since two folders can have programmes of one name. */
  get query(): ProgrammeQuery | undefined {
    const place = this.shown?.place
    return place && { uri: place.uri, line: place.range.start.line }
  }

  /** The same, but not before the server has read the programmes, which takes a moment after the start. */
  async queryWhenKnown(): Promise<ProgrammeQuery | undefined> {
    if (this.known === undefined && this.server.state !== 'stopped') {
      await new Promise<void>((resolve) => {
        const listening = this.onDidChange(() => {
          listening.dispose()
          resolve()
        })
      })
    }
    return this.query
  }

  /** Shows a programme by its name, until another editor comes to the front. */
  show(name: string): void {
    this.wanted = name
    this.choose()
  }

  dispose(): void {
    clearTimeout(this.timer)
    for (const part of this.parts) part.dispose()
  }

  private follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== 'microcred') return
    this.wanted = undefined
    this.choose()
  }

  private refreshSoon(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.refresh(), pause)
  }

  private async refresh(): Promise<void> {
    this.known = await this.server.askForView<ProgrammeSummary[]>(requests.programmes)
    this.choose(true)
  }

  private choose(tellAnyway = false): void {
    const before = this.shown
    const editor = window.activeTextEditor
    const at =
      editor?.document.languageId === 'microcred'
        ? { uri: editor.document.uri.toString(), line: editor.selection.active.line }
        : undefined
    this.shown = activeProgramme(this.known ?? [], { wanted: this.wanted, at, before })
    if (tellAnyway || this.shown !== before) this.changes.fire()
  }
}
