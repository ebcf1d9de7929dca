import type { LangiumDocument, LangiumSharedCoreServices } from 'langium'
import { DefaultIndexManager } from 'langium'
import type { MicrocredServices } from './module.ts'
import type { Programmes } from './programmes.ts'

/**
 * Decides which files are looked at again after a change: those that read a changed file or share a programme with it. Langium's default
 * knows only existing references, and would miss a name that appears, and what is computed over all parts of a programme.
 */
export class AffectedIndexManager extends DefaultIndexManager {
  private readonly registry: LangiumSharedCoreServices['ServiceRegistry']
  private known: Programmes | undefined

  constructor(services: LangiumSharedCoreServices) {
    super(services)
    this.registry = services.ServiceRegistry
  }

  override isAffected(document: LangiumDocument, changed: Set<string>): boolean {
    return this.programmes().affectedBy(changed).has(document) || super.isAffected(document, changed)
  }

  /** Those of our language; there is no other. */
  private programmes(): Programmes {
    this.known ??= (this.registry.all[0] as MicrocredServices).references.Programmes
    return this.known
  }
}
