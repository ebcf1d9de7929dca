import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { findBrowser } from './browser/find.ts'
import { mermaidScript } from './browser/mermaid-script.ts'
import { markdownOf, type NamedDiagram, pageOf } from './diagram-formats.ts'
import type { DiagramReading } from './diagram-reading.ts'
import { CannotRun } from './exit-codes.ts'
import { shownPath } from './files.ts'
import type { Surroundings } from './surroundings.ts'
import { quoted } from './wording.ts'

/** In which form, and where to. */
export interface Wanted {
  readonly format: 'mmd' | 'markdown' | 'html' | 'svg' | 'png'
  /** As it stands on the command line; standard output where there is none. */
  readonly out: string | undefined
  readonly browser: string | undefined
  /** Whether each diagram is a file of its own, in the folder `out`. */
  readonly several: boolean
}

const endings = { mmd: 'mmd', markdown: 'md', html: 'html', svg: 'svg', png: 'png' } as const

/** A file to write, named for the diagram in it. */
interface MadeFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Writes the diagrams to standard output, a file or a folder.
 *
 * @throws CannotRun where the system refuses to write, or there is no browser for a picture
 */
export async function writeDiagrams(reading: DiagramReading, wanted: Wanted, surroundings: Surroundings): Promise<void> {
  const files = await contents(reading, wanted, surroundings)
  if (wanted.out === undefined) {
    for (const { content } of files) surroundings.write(`${content}`.replace(/\n*$/, '\n'))
    return
  }
  const out = resolve(surroundings.folder, wanted.out)
  const folder = wanted.several || (await isFolder(out))
  for (const { name, content } of files) {
    const path = folder ? join(out, `${name}.${endings[wanted.format]}`) : out
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error)
      const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'a file stands in the way' : `the system says ${code}`
      throw new CannotRun(`cannot write ${quoted(shownPath(path, surroundings.folder))}: ${reason}`)
    }
    surroundings.write(`${shownPath(path, surroundings.folder)}\n`)
  }
}

async function contents(
  { title, diagrams }: DiagramReading,
  { format, browser }: Wanted,
  { folder }: Surroundings,
): Promise<MadeFile[]> {
  const name = diagrams.length === 1 && diagrams[0] ? diagrams[0].name : 'diagrams'
  if (format === 'mmd') return diagrams.map(({ name: kind, mermaid }) => ({ name: kind, content: mermaid }))
  if (format === 'markdown') return [{ name, content: markdownOf(diagrams) }]
  if (format === 'html') return [{ name, content: pageOf(title, diagrams, await mermaidScript()) }]
  return pictures(diagrams, format, await findBrowser(browser, folder))
}

/** What drives the browser is large, and loaded only here. */
async function pictures(diagrams: readonly NamedDiagram[], format: 'svg' | 'png', browser: string): Promise<MadeFile[]> {
  const { drawImages, drawPictures } = await import('./browser/draw.ts')
  const drawn: ReadonlyMap<string, string | Uint8Array> = await (format === 'svg' ? drawPictures : drawImages)(diagrams, {
    browser,
  })
  return [...drawn].map(([name, content]) => ({ name, content }))
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
