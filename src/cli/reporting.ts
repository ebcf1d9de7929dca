import { URI } from 'langium'
import { switchedOff } from '../guidelines/settings.ts'
import { type Checked, checkFiles, countProgrammes, type LoadRequest } from './checking.ts'
import { shownPath } from './files.ts'
import { faultFinding, findingOf, inOrder, type Severity } from './findings.ts'
import type { Progress } from './progress.ts'
import type { FileFault } from './reading.ts'
import type { Report } from './report.ts'
import { settingsOf } from './settings.ts'
import type { Surroundings } from './surroundings.ts'
import { byCharacters } from './wording.ts'

/** What is to be checked, and what could not be opened on the way to it. */
export type ReportRequest = LoadRequest & { readonly faults: ReadonlyMap<string, FileFault> }

interface Terms {
  readonly failOn: Severity
  /** When the command began, by `performance.now()`. */
  readonly started: number
  readonly surroundings: Surroundings
  readonly progress: Progress
}

/** Checks the files and puts together what the formats need to know. */
export async function reportOn(request: ReportRequest, { failOn, started, surroundings, progress }: Terms): Promise<Report> {
  const { settings, findings: aboutSettings } = await settingsOf(surroundings)
  const checked = await checkFiles({ ...request, settings }, surroundings, progress)
  const faults = new Map([...request.faults, ...checked.faults])
  const shown = (path: string): string => shownPath(path, surroundings.folder)
  const byPath = new Map([...checked.documents].map(([path, document]) => [shown(path), document]))
  return {
    folder: surroundings.folder,
    files: [...new Set([...request.files, ...faults.keys()])].map(shown).sort(byCharacters),
    programmes: countProgrammes(checked.documents.values()),
    findings: [...aboutSettings, ...findingsOf(checked, faults, shown)].sort(inOrder),
    switchedOff: switchedOff(settings),
    failOn,
    complete: ![...faults.values()].some(({ code }) => code === 'file/unreadable'),
    ms: Math.round(performance.now() - started),
    line(file, number) {
      const text = byPath.get(file)?.textDocument
      if (!text || number < 1 || number > text.lineCount) return undefined
      const start = { line: number - 1, character: 0 }
      return text.getText({ start, end: { line: number, character: 0 } }).replace(/[\r\n]+$/, '')
    },
  }
}

/** What was found; a file that is at fault itself is named for that alone, whatever its text may seem to say. */
function findingsOf({ documents }: Checked, faults: ReadonlyMap<string, FileFault>, shown: (path: string) => string) {
  const pathOf = (address: string): string => shown(URI.parse(address).fsPath)
  return [
    ...[...faults].map(([path, fault]) => faultFinding(fault, shown(path))),
    ...[...documents].flatMap(([path, document]) =>
      faults.has(path) ? [] : (document.diagnostics ?? []).map((diagnostic) => findingOf(diagnostic, shown(path), pathOf)),
    ),
  ]
}
