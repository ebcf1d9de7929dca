import { DocumentState, delayNextTick, URI, UriUtils, type WorkspaceFolder } from 'langium'
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp'
import type { TextDocumentChangeEvent } from 'vscode-languageserver'
import type { DidChangeWatchedFilesParams } from 'vscode-languageserver-protocol'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { settingsFile } from '../guidelines/settings.ts'
import { MicrocredDocumentBuilder } from '../language/builder.ts'
import { loadImports } from '../language/imports.ts'
import { textOfFile } from './text-of-file.ts'
import { MicrocredWorkspaceManager } from './workspace.ts'

/** Brings changes into the workspace, with what Langium does not know of: imported files outside it, and the settings of the team. */
export class MicrocredUpdateHandler extends DefaultDocumentUpdateHandler {
  private readonly shared: LangiumSharedServices

  constructor(services: LangiumSharedServices) {
    super(services)
    this.shared = services
    // Letters that have come meanwhile are taken first: each calls off what was begun for the one before, which is not parsed then.
    services.workspace.DocumentBuilder.onUpdate(() => delayNextTick())
    services.workspace.DocumentBuilder.onBuildPhase(DocumentState.Linked, async (documents) => {
      const loaded = await loadImports(documents, services)
      if (loaded.length > 0)
        this.fireDocumentUpdate(
          loaded.map((document) => document.uri),
          [],
        )
    })
  }

  /** Langium would answer a question that follows a change from the text before it, as long as that one is still being checked. */
  protected override fireDocumentUpdate(changed: URI[], deleted: URI[]): void {
    const { DocumentBuilder } = this.shared.workspace
    if (DocumentBuilder instanceof MicrocredDocumentBuilder) DocumentBuilder.announce([...changed, ...deleted])
    super.fireDocumentUpdate(changed, deleted)
  }

  /** What was typed and not saved goes when the file is closed: then the one on the disk counts, or nothing where there is none. */
  async didCloseDocument({ document }: TextDocumentChangeEvent<TextDocument>): Promise<void> {
    const address = URI.parse(document.uri)
    const { FileSystemProvider, TextDocuments } = this.shared.workspace
    const saved = await textOfFile(FileSystemProvider, address)
    if (TextDocuments.get(address)) return
    if (saved === undefined) this.fireDocumentUpdate([], [address])
    else if (saved !== document.getText()) this.fireDocumentUpdate([address], [])
  }

  override didChangeWatchedFiles(params: DidChangeWatchedFilesParams): void {
    super.didChangeWatchedFiles(params)
    if (params.changes.some(({ uri }) => UriUtils.basename(URI.parse(uri)) === settingsFile)) void this.settingsChanged()
  }

  /** Reads all folders of the workspace anew, and what is open: a folder that has gone may have held one that stays. */
  async foldersChanged(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): Promise<void> {
    const { WorkspaceManager, TextDocuments } = this.shared.workspace
    if (!(WorkspaceManager instanceof MicrocredWorkspaceManager)) return
    const folders = await WorkspaceManager.changeFolders(added, removed)
    const addresses = [...folders.map(({ uri }) => uri), ...TextDocuments.keys()]
    this.fireDocumentUpdate(
      addresses.map((each) => URI.parse(each)),
      removed.map(({ uri }) => URI.parse(uri)),
    )
  }

  /** What the team has set about the rules has changed: everything is judged anew. */
  private async settingsChanged(): Promise<void> {
    const { WorkspaceManager, WorkspaceLock, DocumentBuilder, LangiumDocuments } = this.shared.workspace
    if (!(WorkspaceManager instanceof MicrocredWorkspaceManager)) return
    await WorkspaceManager.readTeamSettings()
    const all = LangiumDocuments.all.map((document) => document.uri).toArray()
    await WorkspaceLock.write((token) => DocumentBuilder.update(all, [], token))
  }
}
