import type { ExtensionContext } from 'vscode'
import { start } from './start.ts'

export { stop as deactivate } from './start.ts'

/** Visual Studio Code on a computer. */
export const activate = (context: ExtensionContext): ReturnType<typeof start> =>
  start(context, async (channel, stopped) => (await import('./node-client.ts')).connect(context, channel, stopped))
