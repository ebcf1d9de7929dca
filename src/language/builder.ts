import type { LangiumDocument, LangiumSharedCoreServices, URI } from 'langium'
import { Cancellation, DefaultDocumentBuilder, DocumentState, interruptAndCheck } from 'langium'

/**
 * Langium's builder, which also looks again at the files that a change brings into a programme. Which these are is known only after
 * the changed files have been read: one that has just become a part of a programme may declare what the others lack.
 */
export class MicrocredDocumentBuilder extends DefaultDocumentBuilder {
  private readonly services: LangiumSharedCoreServices
  /** Files that have changed since the last update that went through to its end. */
  private readonly pending = new Set<string>()

  constructor(services: LangiumSharedCoreServices) {
    super(services)
    this.services = services
  }

  override async update(changed: URI[], deleted: URI[], cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    for (const address of [...changed, ...deleted]) this.pending.add(address.toString())
    const before = new Set(this.affected())
    await super.update(changed, deleted, cancelToken)
    const newly = this.affected().filter((document) => !before.has(document))
    if (newly.length > 0) {
      for (const document of newly) this.resetToState(document, DocumentState.ComputedScopes)
      await interruptAndCheck(cancelToken)
      await this.buildDocuments(newly, this.updateBuildOptions, cancelToken)
    }
    this.pending.clear()
  }

  /** The files that say something else when the pending ones do; the pending ones themselves are not among them. */
  private affected(): LangiumDocument[] {
    const pending = new Set(this.pending)
    return this.langiumDocuments.all
      .filter(
        (document) => this.services.workspace.IndexManager.isAffected(document, pending) && !pending.has(document.uri.toString()),
      )
      .toArray()
  }
}
