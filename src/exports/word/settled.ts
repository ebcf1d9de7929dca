/** Takes the time and the chance out of a Word file: two builds of the same source give the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The first time that a ZIP file can name; every part has it. */
const firstTime = new Date(1980, 0, 1)

/**
 * The same file with its parts in order of their names, without times of its making, and with the marks of its links counted.
 *
 * @param day the day that it says it was made and changed, as an ISO day
 */
export function settled(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file)
  const marks = new Map<string, string>()
  const mark = (made: string): string => {
    const known = marks.get(made) ?? `rIdLink${marks.size + 1}`
    marks.set(made, known)
    return known
  }
  const ordered = Object.keys(parts)
    .sort()
    .filter((name) => !name.endsWith('/'))
  const texts = new Map(ordered.filter(isText).map((name) => [name, strFromU8(parts[name] ?? new Uint8Array())]))
  // What links are called is drawn by chance; the document names them first, in the order of the text.
  for (const [, made = ''] of (texts.get('word/document.xml') ?? '').matchAll(/ r:id="(rId[\w-]{12,})"/g)) mark(made)
  const settledParts = ordered.map((name): [string, [Uint8Array, { mtime: Date }]] => {
    const text = texts.get(name)
    const bytes = text === undefined ? parts[name] : strToU8(inOrder(name, counted(dated(text, day), marks)))
    return [name, [bytes ?? new Uint8Array(), { mtime: firstTime }]]
  })
  return zipSync(Object.fromEntries(settledParts), { level: 6 })
}

const isText = (name: string): boolean => /\.(xml|rels)$/.test(name)

const dated = (text: string, day: string): string =>
  text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00.000Z`)

const counted = (text: string, marks: ReadonlyMap<string, string>): string =>
  text.replace(/"(rId[\w-]{12,})"/g, (quoted, made: string) => (marks.has(made) ? `"${marks.get(made)}"` : quoted))

/** Relations stand in the order of their marks. */
function inOrder(name: string, text: string): string {
  if (!name.endsWith('.rels')) return text
  const relations = text.match(/<Relationship [^>]*\/>/g) ?? []
  return text.replace(relations.join(''), [...relations].sort().join(''))
}
