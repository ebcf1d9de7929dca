import { alignment } from './alignment.ts'
import { calendar } from './calendar.ts'
import { decisions } from './decisions.ts'
import type { DiagramKind } from './diagram.ts'
import { journey } from './journey.ts'
import { money } from './money.ts'
import { partnership } from './partnership.ts'
import { stacking } from './stacking.ts'
import { structure } from './structure.ts'
import { team } from './team.ts'
import { workload } from './workload.ts'

/** The diagrams, in the order in which a partnership needs them. */
export const diagrams: readonly DiagramKind[] = [
  structure,
  alignment,
  partnership,
  stacking,
  calendar,
  workload,
  team,
  decisions,
  money,
  journey,
]

/** The kind of diagram with this name. */
export const diagramOfKind = (name: string): DiagramKind | undefined => diagrams.find((kind) => kind.name === name)
