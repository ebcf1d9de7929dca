import {
  type BuildOptions,
  Cancellation,
  DefaultWorkspaceManager,
  type LangiumDocument,
  type Stream,
  type URI,
  type WorkspaceFolder,
} from 'langium'
import type { LangiumSharedServices } from 'langium/lsp'
import { readSettings, settingsFile } from '../guidelines/settings.ts'
import { loadImports } from '../language/imports.ts'
import { isEditorServices } from './services.ts'
import { textOfFile } from './text-of-file.ts'

/** Loads the workspace: every programme file in it and what these import, checked at once, so that the list of problems is complete. */
export class MicrocredWorkspaceManager extends DefaultWorkspaceManager {
  override initialBuildOptions: BuildOptions = { validation: true }
  private readonly shared: LangiumSharedServices

  constructor(services: LangiumSharedServices) {
    super(services)
    this.shared = services
  }

  override async initializeWorkspace(
    folders: WorkspaceFolder[],
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<void> {
    await this.readTeamSettings(folders)
    await super.initializeWorkspace(folders, cancelToken)
  }

  protected override async performStartup(folders: WorkspaceFolder[]): Promise<LangiumDocument[]> {
    const documents = await super.performStartup(folders)
    return [...documents, ...(await loadImports(documents, this.shared))]
  }

  /** A file that cannot be read is left out: the others are there all the same. */
  protected override async loadWorkspaceDocuments(
    addresses: Stream<URI>,
    collector: (document: LangiumDocument) => void,
  ): Promise<void> {
    await Promise.all(
      addresses.map(async (address) => {
        const document = await this.langiumDocuments.getOrCreateDocument(address).catch(() => undefined)
        if (document) collector(document)
      }),
    )
  }

  /** Has the workspace consist of other folders, and gives them; the caller has to read what is in them. */
  async changeFolders(
    added: readonly WorkspaceFolder[],
    removed: readonly WorkspaceFolder[],
  ): Promise<readonly WorkspaceFolder[]> {
    const gone = new Set([...added, ...removed].map(({ uri }) => uri))
    this.folders = [...(this.folders ?? []).filter(({ uri }) => !gone.has(uri)), ...added]
    await this.readTeamSettings()
    return this.folders
  }

  /** Takes what the team has set about the rules in `microcred.json`, in the first folder that has one. */
  async readTeamSettings(folders: readonly WorkspaceFolder[] = this.workspaceFolders ?? []): Promise<void> {
    const texts = await Promise.all(
      folders.map(async (folder) => {
        const root = this.getRootFolder(folder)
        const address = root.with({ path: `${root.path.replace(/\/$/, '')}/${settingsFile}` })
        return await textOfFile(this.fileSystemProvider, address)
      }),
    )
    const text = texts.find((each) => each !== undefined)
    const { settings } = readSettings(text ?? '{}')
    for (const services of this.serviceRegistry.all) {
      if (isEditorServices(services)) services.guidelines.Judgement.configure(settings)
    }
  }
}
