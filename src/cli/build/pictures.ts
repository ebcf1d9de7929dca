import { diagrams } from '../../diagrams/index.ts'
import type { Exporter } from '../../exports/export.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { findBrowser } from '../browser/find.ts'
import { CannotRun } from '../exit-codes.ts'
import type { DrawnDiagram } from './input.ts'

/** The documents that show diagrams. */
const illustrated: readonly string[] = ['handbook', 'diagrams']

/** What is wanted of pictures. */
export interface PictureRequest {
  /** Whether to draw them at all. */
  readonly pictures: boolean
  /** The browser that draws them, where it is not to be looked for. */
  readonly browser: string | undefined
  /** From where the path of the browser is given. */
  readonly folder: string
}

/** The diagrams of each programme, and why they are not drawn where they should be. */
export interface Drawing {
  readonly drawn: ReadonlyMap<ProgrammeModel, readonly DrawnDiagram[]>
  readonly notDrawn?: string
}

/**
 * The diagrams of programmes, drawn with one start of the browser where a document shows them and there is one. Without it, the documents
 * have their text and what they show in words.
 *
 * @throws CannotRun where a browser that was given cannot be started
 */
export async function drawnDiagrams(
  models: readonly ProgrammeModel[],
  exporters: readonly Exporter[],
  { pictures, browser, folder }: PictureRequest,
): Promise<Drawing> {
  if (!exporters.some(({ name }) => illustrated.includes(name))) return { drawn: new Map() }
  const described = new Map(
    models.map((model) => [model, diagrams.map((kind) => ({ kind: kind.name, diagram: kind.draw(model) }))] as const),
  )
  if (!pictures) return { drawn: described }
  // The name tells a picture from those of the other programmes, so that a programme gives the same bytes in whatever company.
  const nameOf = (model: ProgrammeModel, kind: string): string => `${kind}-${model.programme.name}`
  try {
    const found = await findBrowser(browser, folder)
    const { drawPictures } = await import('../browser/draw.ts')
    const texts = [...described].flatMap(([model, each]) =>
      each.map(({ kind, diagram }) => ({ name: nameOf(model, kind), mermaid: diagram.mermaid })),
    )
    const svg = await drawPictures(texts, { browser: found })
    const drawn = [...described].map(
      ([model, each]) => [model, each.map((one) => ({ ...one, svg: svg.get(nameOf(model, one.kind)) }))] as const,
    )
    return { drawn: new Map(drawn) }
  } catch (error) {
    if (browser !== undefined || !(error instanceof CannotRun)) throw error
    return { drawn: described, notDrawn: error.message }
  }
}
