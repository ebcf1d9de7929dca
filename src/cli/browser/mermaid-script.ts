import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

/** Mermaid as scripts/bundle-mermaid.mjs has bundled it: beside the bundled command, or, from its sources, in out. */
const places = ['../mermaid/mermaid.min.js', '../../../out/mermaid/mermaid.min.js']

/**
 * The script that sets the global `mermaid` in a page.
 *
 * @throws the system's error where it has not been built
 */
export async function mermaidScript(): Promise<string> {
  const [bundled, fromSources] = places.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  return readFile(bundled as string, 'utf8').catch(() => readFile(fromSources as string, 'utf8'))
}
