import type { AstNode, DiagnosticInfo, ValidationAcceptor } from 'langium'
import { AstUtils } from 'langium'
import { type DiagnosticRelatedInformation, DiagnosticTag } from 'vscode-languageserver-types'
import type { FindingData } from '../validator.ts'

/** Where and with what a finding of the language is reported. */
export type Place<N extends AstNode> = Omit<DiagnosticInfo<N>, 'code' | 'data'> & { data?: Omit<FindingData, 'code'> }

/** Rules about what is said a second time and can be left out: an editor shows it faded. */
const superfluous: readonly string[] = ['repeated-import', 'repeated-statement', 'repeated-translation']

/** Reports something of the language that is wrong or that is not finished. */
type Report = <N extends AstNode>(accept: ValidationAcceptor, rule: string, message: string, place: Place<N>) => void

/** Reports an error of the language under its rule id (`language/…`). */
export const error: Report = (accept, rule, message, place) => tell('error', accept, rule, message, place)

/** Reports what can be read and understood, but should not stay so, under its rule id (`language/…`). */
export const warning: Report = (accept, rule, message, place) => tell('warning', accept, rule, message, place)

function tell<N extends AstNode>(
  severity: 'error' | 'warning',
  accept: ValidationAcceptor,
  rule: string,
  message: string,
  place: Place<N>,
): void {
  accept(severity, message, {
    ...(superfluous.includes(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...place,
    code: `language/${rule}`,
    data: { ...place.data, code: `language/${rule}` },
  } as DiagnosticInfo<N>)
}

/** A second place that belongs to a finding; nothing when it has no place in a source. */
export function related(node: AstNode, message: string): DiagnosticRelatedInformation[] {
  const range = node.$cstNode?.range
  return range ? [{ location: { uri: AstUtils.getDocument(node).uri.toString(), range }, message }] : []
}

/** The word that begins a statement in the source: course, no, first; its type where it has no place in a source. */
export const openingWord = (statement: AstNode): string => statement.$cstNode?.text.match(/^[^\s{]+/)?.[0] ?? statement.$type

/** A statement as a reader finds it again: its first line up to its block, or its first word where that is long. */
export function heading(statement: AstNode): string {
  const line = statement.$cstNode?.text.split(/[{\r\n]/, 1)[0]?.trim() ?? ''
  return line !== '' && line.length <= 40 ? line : openingWord(statement)
}

/** "a, b and c". */
export function listed(words: readonly string[], conjunction = 'and'): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}` : (words[0] ?? '')
}

/** "Did you mean a or b?", or which ones there are when nothing comes near and there are few. */
export function suggestion(near: readonly string[], all: readonly string[]): string {
  if (near.length > 0) return `Did you mean ${listed(near, 'or')}?`
  if (all.length === 0 || all.length > 20) return ''
  return all.length > 1 ? `It is one of ${listed(all, 'or')}.` : `It is ${all[0]}.`
}
