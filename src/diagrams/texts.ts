/** Texts of authors as labels of a diagram: broken into lines, cut where they are long, and escaped so that they are text and nothing else. */

/** Characters in a line of a label, and in a whole text; beyond, it is cut. The whole text stands in the description. */
const lineLength = 28
const longest = 160

/** Invisible, and of no width; keeps apart what together would mean something to Mermaid. */
const joiner = '\u2060'
/** Invisible, too: what follows reads from left to right again. */
const leftToRight = '\u200e'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const spaces = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu
/** Marks that turn the direction of what follows them, and others that are never seen; a joiner of emoji and letters stays. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** The text in one line of visible characters; halves of characters are replaced. */
export const plain = (text: string): string => text.toWellFormed().replace(invisible, '').replace(spaces, ' ').trim()

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u
const widthOf = (text: string): number => charactersOf(text).reduce((width, one) => width + (wide.test(one) ? 2 : 1), 0)
const charactersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

/** The text as far as a label holds it, with … where it goes on. Characters of several parts (é, flags, families) stay whole. */
export function cut(text: string, most = longest): string {
  // What is far longer than any label need not be looked at whole.
  const characters = charactersOf(plain(text.slice(0, most * 12)))
  if (characters.length <= most && text.length <= most * 12) return characters.join('')
  const kept = characters.slice(0, most - 1).join('')
  const end = kept.lastIndexOf(' ')
  return `${(end > most / 2 ? kept.slice(0, end) : kept).trimEnd()}…`
}

/** Lines of a label; a word that is longer than a line is broken. */
export function linesOf(text: string, width = lineLength): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of cut(text)
    .split(' ')
    .flatMap((each) => piecesOf(each, width))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function piecesOf(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces = ['']
  for (const character of charactersOf(word)) {
    const last = pieces.at(-1) ?? ''
    if (widthOf(last) + widthOf(character) > width) pieces.push(character)
    else pieces[pieces.length - 1] = last + character
  }
  return pieces
}

/**
 * What Mermaid would not take for text, each made harmless; tried out with Mermaid 12, with labels as SVG and as HTML. Of its entity codes
 * only three are shown rightly everywhere; quotation marks therefore become typographic ones, and an invisible joiner breaks up the rest.
 */
const escapes: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/(^|[\s([{])"/g, '$1“'],
  [/"/g, '”'],
  [/\\n/g, `\\${joiner}n`],
  [/#(?=\w+;)/g, `#${joiner}`],
  [/(st)(yle)|(class)(Def)/g, `$1$3${joiner}$2$4`],
  [/%(?=%)/g, `%${joiner}`],
  [/\$(?=\$)/g, `$$${joiner}`],
  [/(fa[a-z]?:)(?=fa-)/g, `$1${joiner}`],
  [/ﬂ(?=°)/g, `ﬂ${joiner}`],
  [/¶(?=ß)/g, `¶${joiner}`],
  [/^`/, `${joiner}\``],
  // What we write behind a title that reads from right to left would be drawn into it.
  [/([\p{Script=Hebrew}\p{Script=Arabic}])(?=,? (?:·|\d{4}-))/gu, `$1${leftToRight}`],
  [/&/g, '#amp;'],
  [/</g, '#lt;'],
  [/>/g, '#gt;'],
]

/** A line as it stands between quotation marks in the Mermaid text. */
export const escaped = (line: string): string =>
  escapes.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), plain(line))

/** Several texts as the lines of one label: each begins a new line. */
export const label = (texts: readonly (string | undefined)[], width = lineLength): string =>
  texts
    .flatMap((text) => (text === undefined ? [] : linesOf(text, width)))
    .map(escaped)
    .join('<br/>')

/** A text for `accTitle` and `accDescr`, which know neither quotation marks nor entity codes. */
export const accessible = (text: string): string =>
  plain(text)
    .replace(/[{<]/g, '(')
    .replace(/[}>]/g, ')')
    .replace(/[#;]/g, ',')
    .replace(/%(?=%)/g, `%${joiner}`)
    .replace(/(st)(yle)|(class)(Def)/g, `$1$3${joiner}$2$4`)
