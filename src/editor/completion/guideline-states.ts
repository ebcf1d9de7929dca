import { AstUtils, DocumentState, WorkspaceCache } from 'langium'
import type { State } from '../../guidelines/coverage.ts'
import type { Programme } from '../../language/generated/ast.ts'
import { coverageFor } from '../coverage.ts'
import type { EditorServices } from '../module.ts'

/** The state of each guideline by its id. */
export type GuidelineStates = ReadonlyMap<string, State>

/**
 * How far programmes answer the guidelines, quickly enough to be asked at each keystroke: while a change is still being checked, what
 * was known before it.
 */
export class LatestStates {
  private readonly services: EditorServices
  private readonly current: WorkspaceCache<Programme, GuidelineStates>
  private readonly latest = new Map<string, GuidelineStates>()

  constructor(services: EditorServices) {
    this.services = services
    this.current = new WorkspaceCache(services.shared)
  }

  /** The states for a programme; empty where nothing is known yet. */
  of(programme: Programme): GuidelineStates {
    const parts = this.services.references.Programmes.parts(programme)
    const isChecked = parts.every((part) => AstUtils.getDocument(part).state >= DocumentState.Validated)
    const key = `${AstUtils.getDocument(programme).uri} ${programme.name}`
    if (!isChecked) return this.latest.get(key) ?? new Map()
    return this.current.get(programme, () => {
      const { model } = this.services.guidelines.Judgement.of(programme)
      const guidelines = coverageFor(model).flatMap((step) => step.guidelines)
      const states = new Map(guidelines.map(({ guideline, state }) => [guideline.id, state]))
      this.latest.set(key, states)
      return states
    })
  }
}
