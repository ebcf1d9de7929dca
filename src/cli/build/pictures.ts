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

/** The diagrams, and why they are not drawn where they should be. */
export interface Drawing {
  readonly diagrams: readonly DrawnDiagram[]
  readonly notDrawn?: string
}

/**
 * The diagrams of a programme, drawn where a document shows them and there is a browser to draw them. Without one, the documents have their
 * text and what they show in words.
 *
 * @throws CannotRun where a browser that was given cannot be started
 */
export async function drawnDiagrams(
  model: ProgrammeModel,
  exporters: readonly Exporter[],
  { pictures, browser, folder }: PictureRequest,
): Promise<Drawing> {
  if (!exporters.some(({ name }) => illustrated.includes(name))) return { diagrams: [] }
  const described = diagrams.map((kind) => ({ kind: kind.name, diagram: kind.draw(model) }))
  if (!pictures) return { diagrams: described }
  try {
    const found = await findBrowser(browser, folder)
    const { drawPictures } = await import('../browser/draw.ts')
    const texts = described.map(({ kind, diagram }) => ({ name: kind, mermaid: diagram.mermaid }))
    const drawn = await drawPictures(texts, { browser: found })
    return { diagrams: described.map((each) => ({ ...each, svg: drawn.get(each.kind) })) }
  } catch (error) {
    if (browser !== undefined || !(error instanceof CannotRun)) throw error
    return { diagrams: described, notDrawn: error.message }
  }
}
