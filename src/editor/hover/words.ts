/** Parts of sentences that the summaries of hover share. */
import type { AstNode } from 'langium'
import type * as ast from '../../language/generated/ast.ts'
import { isNamed, nameOf } from '../../language/names.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { textOf, titleOf } from '../../model/statements.ts'
import { codeIn } from '../codes.ts'
import { code, plain } from '../markdown.ts'

/** A thing by its name and, where it has one, its title: "`Mapping` Reads maps". */
export function named(node: AstNode): string {
  const title = titleOf(node)
  if (!isNamed(node)) return plain(title)
  return title === '' || title === node.name ? code(nameOf(node)) : `${code(nameOf(node))} ${plain(title)}`
}

/** The titles of things, or their names, in one line; nothing where there are none. */
export const titles = (nodes: readonly AstNode[]): string | undefined =>
  nodes.length > 0 ? nodes.map((node) => plain(titleOf(node))).join(', ') : undefined

/** A text of the author as it is; nothing where it is blank. */
export function text(given: ast.Text | undefined): string | undefined {
  const words = textOf(given)
  return words && plain(words)
}

/** What a word or code of a statement means, without what follows a colon; the word itself where it is on no list. */
export function label(type: string, property: string, word: string | undefined): string | undefined {
  if (word === undefined) return undefined
  return plain(codeIn(type, property, word)?.entry.label.split(/[:.;] ?/)[0] ?? word)
}

/** A level of the European Qualifications Framework. */
export const eqf = (level: number | undefined): string | undefined => (level === undefined ? undefined : `EQF ${level}`)

/** Who gives a course: "Nordhaven University and Valmora University together". */
export function givers({ providers: { partners, manner } }: CourseEntry): string | undefined {
  const list = titles(partners)
  if (list === undefined) return undefined
  return manner === 'any-of' ? `any one of ${list}` : manner === 'jointly' ? `${list} together` : list
}

/** Figures in one line; nothing where none is known. */
export function figures(...known: readonly (string | undefined)[]): string | undefined {
  const words = known.filter((each) => each !== undefined && each !== '')
  return words.length > 0 ? words.join(' · ') : undefined
}
