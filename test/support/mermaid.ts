import DOMPurify from 'dompurify'
import mermaid from 'mermaid'

// Mermaid's parser cleans every label with DOMPurify, which does nothing outside a browser; what is drawn is cleaned there.
Object.assign(DOMPurify, { sanitize: (text: string) => text, addHook: () => undefined, removeHook: () => undefined })

// With the first text that it reads, Mermaid makes its kinds of diagrams known.
await mermaid.parse('flowchart LR')

/** A diagram as Mermaid's own parser understands it. */
export interface ParsedDiagram {
  /** The texts of the boxes as a reader sees them, by id; lines are joined by a space. */
  readonly boxes: ReadonlyMap<string, string>
  /** The titles of the frames, by id. */
  readonly frames: ReadonlyMap<string, string>
  readonly lines: number
  readonly classes: readonly string[]
}

interface Flowchart {
  getVertices(): Map<string, { text: string; classes: string[] }>
  getSubGraphs(): { id: string; title: string }[]
  getEdges(): unknown[]
}

/**
 * Reads a diagram.
 *
 * @throws Mermaid's error where it does not parse
 */
export async function parsed(text: string): Promise<ParsedDiagram> {
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as { db: Flowchart }
  const vertices = [...db.getVertices()]
  return {
    boxes: new Map(vertices.map(([id, vertex]) => [id, shown(vertex.text)])),
    frames: new Map(db.getSubGraphs().map(({ id, title }) => [id, shown(title)])),
    lines: db.getEdges().length,
    classes: [...new Set(vertices.flatMap(([, { classes }]) => classes))],
  }
}

/** The three entity codes that we use, as Mermaid keeps them between reading and drawing; invisible joiners are not seen. */
const shown = (label: string): string =>
  label
    .replaceAll('<br/>', ' ')
    .replaceAll('ﬂ°lt¶ß', '<')
    .replaceAll('ﬂ°gt¶ß', '>')
    .replaceAll('ﬂ°amp¶ß', '&')
    .replaceAll('\u2060', '')
