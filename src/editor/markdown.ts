/** Markdown for what an editor shows beside the text. Titles and texts are those of the author: nothing in them may act as Markdown. */

/** A text of the author as it is: in one line, without links, pictures, HTML or emphasis of its own. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim()
    // Signs of Markdown and HTML.
    .replace(/[\\`*_{}[\]<>&~|#$]/g, '\\$&')
    // What becomes a link by itself: addresses of pages and of mail.
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
    // What begins a list or a line when it stands first.
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/** A word of the language or of the author, as code; one backtick more than the longest run in it. */
export function code(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const fence = fenceFor(line, 1)
  return line.includes('`') ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`
}

/** Statements as a block of code in the language. */
export function source(text: string): string {
  const fence = fenceFor(text, 3)
  return `${fence}microcred\n${text}\n${fence}`
}

const fenceFor = (text: string, least: number): string => {
  const longest = Math.max(least - 1, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  return '`'.repeat(longest + 1)
}

/** A link to an address of the tool's own; never to one that an author wrote. */
export const link = (words: string, address: string): string => `[${words}](${address})`

/** One line of a list, "Given by: Nordhaven"; nothing where there is nothing to say. */
export const fact = (name: string, words: string | undefined): string[] => (words ? [`- ${name}: ${words}`] : [])

/** A list within a list; nothing where it is empty. */
export const facts = (name: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`- ${name}:`, ...lines.map((line) => `  - ${line}`)]

/** Paragraphs, without the empty ones. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n')
