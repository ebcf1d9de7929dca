import type { LangiumSharedServices } from 'langium/lsp'
import type { UserSettings } from './user-settings.ts'

/** The section of a client's settings that is ours. */
const section = 'microcred'

/**
 * Takes what the user has set in the client: at the start, where the client can be asked for it, and whenever it sends a change.
 *
 * @param changed called when something has been taken
 */
export function followSettings({ workspace }: LangiumSharedServices, settings: UserSettings, changed: () => void): void {
  const { ConfigurationProvider } = workspace
  ConfigurationProvider.onConfigurationSectionUpdate((update) => {
    if (update.section !== section) return
    settings.take(update.configuration)
    changed()
  })
  void ConfigurationProvider.ready.then(async () => {
    const [inlayHints, codeLens] = await Promise.all(
      ['inlayHints', 'codeLens'].map((name) => ConfigurationProvider.getConfiguration(section, name)),
    )
    if (inlayHints === undefined && codeLens === undefined) return
    settings.take({ inlayHints, codeLens })
    changed()
  })
}
