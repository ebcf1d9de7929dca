import type { LangiumDocument, LangiumSharedCoreServices } from 'langium'
import { DefaultIndexManager } from 'langium'
import type { MicrocredServices } from './module.ts'

/**
 * Decides which files are looked at again after a change: those that read a changed file or share a programme with it. Langium's default
 * knows only existing references, and would miss a name that appears, and what is computed over all parts of a programme.
 */
export class AffectedIndexManager extends DefaultIndexManager {
  private readonly registry: LangiumSharedCoreServices['ServiceRegistry']

  constructor(services: LangiumSharedCoreServices) {
    super(services)
    this.registry = services.ServiceRegistry
  }

  override isAffected(document: LangiumDocument, changed: Set<string>): boolean {
    const services = this.registry.getServices(document.uri) as MicrocredServices
    return super.isAffected(document, changed) || services.references.Programmes.isAffected(document, changed)
  }
}
