import type { LangiumDocument, LangiumSharedCoreServices, URI } from 'langium'
import { Cancellation, DefaultDocumentBuilder, DocumentState, interruptAndCheck, OperationCancelled } from 'langium'

/**
 * Langium's builder, which also looks again at the files that a change brings into a programme. Which these are is known only after
 * the changed files have been read: one that has just become a part of a programme may declare what the others lack.
 */
export class MicrocredDocumentBuilder extends DefaultDocumentBuilder {
  private readonly services: LangiumSharedCoreServices
  /** Files that have changed since the last update that went through to its end. */
  private readonly pending = new Set<string>()
  /** Files of which it has been heard that they have changed, while the update is still to come: what is known of them is out of date. */
  private readonly announced = new Set<string>()
  private readonly waiting = new Set<Waiter>()

  constructor(services: LangiumSharedCoreServices) {
    super(services)
    this.services = services
  }

  /** Has whoever asks about files from now on wait for the update that is to follow, which may have to wait for a running one. */
  announce(addresses: readonly URI[]): void {
    for (const address of addresses) this.announced.add(address.toString())
  }

  override async update(changed: URI[], deleted: URI[], cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    for (const address of [...changed, ...deleted]) {
      this.pending.add(address.toString())
      this.announced.delete(address.toString())
    }
    const before = new Set(this.affected())
    await super.update(changed, deleted, cancelToken)
    const newly = this.affected().filter((document) => !before.has(document))
    if (newly.length > 0) {
      for (const document of newly) this.resetToState(document, DocumentState.ComputedScopes)
      // Whoever asks about one of them meanwhile waits for it, and is not told that everything has been looked at.
      this.currentState = DocumentState.ComputedScopes
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

  /** Who waits is told here: Langium tells nobody of a phase in which nothing was to be done, nor of one in which it was interrupted. */
  protected override async runCancelable(...phase: Parameters<DefaultDocumentBuilder['runCancelable']>): Promise<void> {
    await super.runCancelable(...phase)
    this.tellWaiting()
  }

  protected override async notifyDocumentPhase(
    ...phase: Parameters<DefaultDocumentBuilder['notifyDocumentPhase']>
  ): Promise<void> {
    await super.notifyDocumentPhase(...phase)
    this.tellWaiting()
  }

  private tellWaiting(): void {
    for (const waiter of this.waiting) {
      if (waiter.isOver()) waiter.resolve()
    }
  }

  protected override awaitBuilderState(state: DocumentState, cancelToken: Cancellation.CancellationToken): Promise<void> {
    return this.until(() => this.announced.size === 0 && this.currentState >= state, cancelToken)
  }

  /** A file that the editor has just opened may not be known yet: an editor that asks about it at once waits like any other. */
  protected override async awaitDocumentState(
    state: DocumentState,
    uri: URI,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<URI> {
    await this.until(() => {
      if (this.announced.has(uri.toString())) return false
      const document = this.langiumDocuments.getDocument(uri)
      return document ? document.state >= state || this.currentState >= state : this.textDocuments?.get(uri) === undefined
    }, cancelToken)
    const isThere = (this.langiumDocuments.getDocument(uri)?.state ?? DocumentState.Changed) >= state
    return isThere ? uri : await super.awaitDocumentState(state, uri, cancelToken)
  }

  /** Waits until something is over; fails when whoever waits does so no longer. */
  private until(isOver: () => boolean, cancelToken: Cancellation.CancellationToken): Promise<void> {
    // Asked at once: a token that is cancelled already calls its listeners only when whatever is running has ended.
    if (cancelToken.isCancellationRequested) return Promise.reject(OperationCancelled)
    if (isOver()) return Promise.resolve()
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => (): void => {
        this.waiting.delete(waiter)
        cancelled.dispose()
        settle()
      }
      const waiter: Waiter = { isOver, resolve: end(resolve) }
      const cancelled = cancelToken.onCancellationRequested(end(() => reject(OperationCancelled)))
      this.waiting.add(waiter)
    })
  }
}

/** Somebody who waits until files have got as far as they have to be for an answer. */
interface Waiter {
  readonly isOver: () => boolean
  readonly resolve: () => void
}
