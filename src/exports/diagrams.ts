import type { ExportedFile, Exporter } from './export.ts'

/** The diagrams: their text always, the pictures where they have been drawn. */
export const diagramsExporter: Exporter = {
  name: 'diagrams',
  says: 'Every diagram as Mermaid text, and as a picture (SVG) where a browser is installed that can draw it.',
  write: async ({ pictures }) => ({
    files: pictures.flatMap(({ kind, mermaid, svg }): ExportedFile[] => [
      { name: `diagrams/${kind}.mmd`, content: mermaid.endsWith('\n') ? mermaid : `${mermaid}\n` },
      ...(svg === undefined ? [] : [{ name: `diagrams/${kind}.svg`, content: svg }]),
    ]),
  }),
}
