import { resolve } from 'node:path'
import { noSettings, readSettings, type Settings, settingsFile } from '../guidelines/settings.ts'
import type { Finding } from './findings.ts'
import { decoded, unreadable } from './reading.ts'
import type { Surroundings } from './surroundings.ts'

/** The settings of the current folder, and what is wrong with them. */
export async function settingsOf(surroundings: Surroundings): Promise<{ settings: Settings; findings: Finding[] }> {
  const path = resolve(surroundings.folder, settingsFile)
  const bytes = await surroundings.readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error && bytes.code === 'ENOENT') return { settings: noSettings, findings: [] }
  const { text, fault } = bytes instanceof Error ? { fault: unreadable(bytes) } : decoded(bytes)
  if (fault || text === undefined)
    return { settings: noSettings, findings: [about('settings/not-json', fault?.message ?? '', '', undefined)] }
  const { settings, faults } = readSettings(text)
  return { settings, findings: faults.map(({ code, message, at }) => about(code, message, text, at)) }
}

function about(code: string, message: string, text: string, at: string | undefined): Finding {
  const offset = at === undefined ? 0 : Math.max(0, text.indexOf(at))
  const before = text.slice(0, offset).split('\n')
  const start = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const range = { start, end: { line: start.line, column: start.column + (at?.length ?? 0) } }
  const severity = code === 'settings/not-json' ? 'error' : 'warning'
  return { file: settingsFile, range, severity, code, guideline: null, message, docs: null, related: [] }
}
