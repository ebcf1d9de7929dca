import { type Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode'
import { clientCommands, type ProgrammeSummary } from '../editor/protocol.ts'
import type { Programmes } from './programmes.ts'
import type { Server } from './server.ts'
import { statusText } from './status-text.ts'
import { told } from './told.ts'

/** The item in the status bar: how the programme stands; a click shows its guidelines, or restarts a server that has stopped. */
export function statusItem(server: Server, programmes: Programmes): Disposable {
  const item = window.createStatusBarItem('microcred.status', StatusBarAlignment.Left, 10)
  item.name = 'Microcred'

  const showState = (text: string, tooltip: string, command?: string): void => {
    item.text = text
    item.tooltip = tooltip
    item.accessibilityInformation = { label: `Microcred: ${tooltip}` }
    item.command = command
    item.show()
  }

  const showProgramme = (programme: ProgrammeSummary): void => {
    const { text, heading, sentences } = statusText(programme)
    showState(text, [heading, ...sentences].join('. '), clientCommands.guidelines)
    item.tooltip = told({ heading, sentences })
  }

  const update = (): void => {
    const { state } = server
    item.backgroundColor = state === 'stopped' ? new ThemeColor('statusBarItem.errorBackground') : undefined
    const isReading = state === 'starting' || (state === 'running' && programmes.state === 'starting')
    if (isReading) showState('$(loading~spin) Microcred', 'Programmes are being read')
    else if (state === 'stopped')
      showState('$(error) Microcred', 'The language server has stopped; click to start it', 'microcred.restartServer')
    else if (programmes.active) showProgramme(programmes.active)
    else item.hide()
  }

  update()
  const parts = [item, server.onDidChange(update), programmes.onDidChange(update)]
  return {
    dispose: () => {
      for (const part of parts) part.dispose()
    },
  }
}
