import { choices } from './choices.ts'
import { once, type Vocabulary, type VocabularyEntry } from './code-list.ts'
import { codeLists, vocabulary } from './vocabulary.ts'

/** The scheme of the addresses under which an editor opens the library. */
export const libraryScheme = 'microcred-library'

const wordsUri = `${libraryScheme}:/words.md`
const uriOf = (list: Vocabulary) => `${libraryScheme}:/${list.id}.md`

/** A page of the library, with the zero-based line of each code by vocabulary. */
interface Page {
  readonly text: string
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const heading = (title: string) => title.charAt(0).toUpperCase() + title.slice(1)

function depthOf(entry: VocabularyEntry, list: Vocabulary): number {
  const wider = entry.within === undefined ? undefined : list.entries.get(entry.within)
  return wider ? 1 + depthOf(wider, list) : 0
}

/** Appends the entries to the page, one on a line, and gives the line of each. */
function writeEntries(page: string[], list: Vocabulary): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  for (const entry of list.entries.values()) {
    lines.set(entry.code, page.length)
    const address = entry.address === undefined ? '' : ` <${entry.address}>`
    page.push(`${'  '.repeat(depthOf(entry, list))}- \`${entry.code}\` ${entry.label}${address}`)
  }
  return lines
}

const finished = (page: string[]) => `${page.join('\n')}\n`

function pageOf(list: Vocabulary): Page {
  const page = [`# ${heading(list.title)}`, '', `Source: ${list.source}.`, '']
  if (list.remark !== undefined) page.push(list.remark, '')
  const lines = new Map([[list.id, writeEntries(page, list)]])
  return { text: finished(page), lines }
}

/** All words that statements choose from, on one page; a list that several statements share stands there once. */
function pageOfWords(): Page {
  const page = ['# Words that a statement chooses from', '', 'Source: our own words for what the guidelines ask.']
  const lines = new Map<string, ReadonlyMap<string, number>>()
  const shared = new Map<unknown, ReadonlyMap<string, number>>()
  for (const [id, choice] of Object.entries(choices)) {
    const list = vocabulary(id)
    if (!list) continue
    let written = shared.get(choice)
    if (!written) {
      page.push('', `## ${heading(choice.title)}`, '')
      written = writeEntries(page, list)
      shared.set(choice, written)
    }
    lines.set(id, written)
  }
  return { text: finished(page), lines }
}

const pages: ReadonlyMap<string, () => Page> = new Map([
  ...codeLists.map((list): [string, () => Page] => [uriOf(list), once(() => pageOf(list))]),
  [wordsUri, once(pageOfWords)],
])

/** The pages of the library, in Markdown, by address. A page is written when first asked for. */
export const libraryDocuments: ReadonlyMap<string, () => string> = new Map(
  Array.from(pages, ([uri, page]): [string, () => string] => [uri, () => page().text]),
)

/** Gives the page and the zero-based line where a code of a vocabulary is explained; undefined where one of them is unknown. */
export function libraryAddress(vocabularyId: string, code: string): { uri: string; line: number } | undefined {
  const uri = Object.hasOwn(choices, vocabularyId) ? wordsUri : `${libraryScheme}:/${vocabularyId}.md`
  const line = pages.get(uri)?.().lines.get(vocabularyId)?.get(code)
  return line === undefined ? undefined : { uri, line }
}
