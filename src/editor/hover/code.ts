import { isced, iscedPath } from '../../language/library/isced.ts'
import type { Code } from '../codes.ts'
import { code, link, paragraphs, plain } from '../markdown.ts'

/** A code or word of a list: what it means, in which wider ones it lies, and who keeps the list. */
export function codeHover({ list, entry }: Code): string {
  const wider = list === isced ? iscedPath(entry.code).slice(0, -1) : []
  return paragraphs(
    `${code(entry.code)} ${plain(entry.label)}`,
    wider.length > 0 ? `in ${wider.map((each) => `${plain(each.label)} (${each.code})`).join(' › ')}` : undefined,
    `*${capital(list.title)}.* ${sentence(plain(list.source))}${entry.address ? ` ${link('Its address in the official list', entry.address)}` : ''}`,
  )
}

const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)
const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
