import { coverageOf, type StepCoverage } from '../guidelines/coverage.ts'
import { switchedOff } from '../guidelines/settings.ts'
import { titleOf } from '../model/statements.ts'
import { checkFiles } from './checking.ts'
import { placeOf, programmeMeant, unreadLines } from './model-reading.ts'
import type { Progress } from './progress.ts'
import type { ReportRequest } from './reporting.ts'
import { settingsOf } from './settings.ts'
import type { Surroundings } from './surroundings.ts'

/** Which guidelines a programme meets, for the formats. */
export interface CoverageReport {
  readonly programme: string
  readonly title: string
  readonly stage: string | undefined
  readonly steps: readonly StepCoverage[]
  /** Rules that the settings of the folder switch off. */
  readonly switchedOff: readonly string[]
  /** Where a node stands, for readers. */
  readonly place: (node: Parameters<typeof placeOf>[0]) => ReturnType<typeof placeOf>
}

/**
 * Reads the one programme that the files contain or continue, or the one of the given name, and what it says about every guideline.
 *
 * @throws CannotRun when there is none, or more than one that could be meant.
 */
export async function readCoverage(
  request: ReportRequest,
  name: string | undefined,
  surroundings: Surroundings,
  progress: Progress,
): Promise<{ report: CoverageReport; unread: readonly string[] }> {
  const { settings } = await settingsOf(surroundings)
  const checked = await checkFiles({ ...request, settings }, surroundings, progress)
  const unread = unreadLines(request, checked, surroundings)
  const programme = programmeMeant(checked, name, unread)
  const { model } = checked.judgement.of(programme)
  const report: CoverageReport = {
    programme: programme.name,
    title: titleOf(programme),
    stage: model.head.stage,
    steps: coverageOf(model),
    switchedOff: switchedOff(settings),
    place: (node) => placeOf(node, surroundings.folder),
  }
  return { report, unread }
}
