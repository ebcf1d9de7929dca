import { defaultEditorSettings, type EditorSettings } from './protocol.ts'

/** What the user has set in the editor; each feature asks when it works, so that a change holds at once. */
export class UserSettings {
  current: EditorSettings = defaultEditorSettings

  /** Takes the settings under `microcred` as a client sends them; what is missing or of another kind stays as it is by default. */
  take(given: unknown): void {
    this.current = {
      inlayHints: switches(defaultEditorSettings.inlayHints, property(given, 'inlayHints')),
      codeLens: switches(defaultEditorSettings.codeLens, property(given, 'codeLens')),
    }
  }
}

const property = (given: unknown, name: string): unknown =>
  typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[name] : undefined

function switches<T extends Readonly<Record<string, boolean>>>(defaults: T, given: unknown): T {
  const taken = Object.entries(defaults).map(([name, value]) => {
    const set = property(given, name)
    return [name, typeof set === 'boolean' ? set : value]
  })
  return Object.fromEntries(taken) as T
}
