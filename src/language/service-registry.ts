import { DefaultServiceRegistry, type LangiumCoreServices, type URI } from 'langium'

/**
 * Langium's registry of languages, here of one. A text without a file (a new, unsaved one) is known by its language while it is open; what is
 * still done for it once it is closed finds that language, too, and does not fail.
 */
export class MicrocredServiceRegistry extends DefaultServiceRegistry {
  override getServices(uri: URI): LangiumCoreServices {
    const services = this.known(uri) ?? this.all[0]
    if (!services) throw new Error('No language has been registered.')
    return services
  }

  override hasServices(uri: URI): boolean {
    return this.known(uri) !== undefined
  }

  private known(uri: URI): LangiumCoreServices | undefined {
    try {
      return super.getServices(uri)
    } catch {
      return undefined
    }
  }
}
