/** What a statement says, without how it is written: layout, comments, quotation marks and the file that it stands in do not count. */
import { type AstNode, AstUtils, CstUtils, GrammarAST, isReference, type LeafCstNode } from 'langium'
import { isCourseUse, isSourceFile, isText, isTranslation, type Translation } from '../../language/generated/ast.ts'
import { languages } from '../../language/library/languages.ts'
import { repeatable } from '../../language/repeatable.ts'
import { openingOf } from '../../language/statements.ts'
import { readText } from '../../language/texts.ts'
import { nodesIn } from '../../language/walk.ts'

/** A statement and what stands in its block. */
export interface Meaning {
  readonly node: AstNode
  /** The words that begin it: "volume", "stacks into". */
  readonly opening: string
  readonly name?: string
  /** The statement without its block and its translations, in one line, for readers. */
  readonly own: string
  /** The same for comparisons: what is equal in it means the same, in whatever order the parts of a list stand. */
  readonly key: string
  /** What tells it from others of its type in the same block, where something does: its name, or what it is about. */
  readonly identity?: string
  /** The translations of its texts, and what stands in its block. */
  readonly children: readonly Meaning[]
}

/** New names by the old ones, for what has only been renamed. */
export type Renames = ReadonlyMap<string, string>

/**
 * Reads what a statement means. A course that stands by itself in a file and is included means what one means that stands in the curriculum.
 *
 * @param renames names that have changed: an old one is read as the new one, so that a new name is one change and not one at each use
 */
export function meaningOf(node: AstNode, renames: Renames = new Map()): Meaning {
  const course = includedCourse(node)
  const blocks = course ? [course, node] : [node]
  const statements = blocks.flatMap(statementsIn).map((statement) => meaningOf(statement, renames))
  return { ...headOf(course ?? node, renames), children: [...blocks.flatMap(translationsIn), ...statements] }
}

/** The course that a statement takes into the curriculum from beside the programme. */
export function includedCourse(node: AstNode): AstNode | undefined {
  const course = isCourseUse(node) ? node.course?.ref : undefined
  return isSourceFile(course?.$container) ? course : undefined
}

/** The translations of the texts of a statement, without those in its block. */
export const translationsIn = (node: AstNode): readonly Meaning[] => ownNodes(node).filter(isTranslation).map(translated)

function translated(node: Translation): Meaning {
  const language = languages.entries.get(node.language)?.label ?? node.language
  const text = `“${inOneLine(node.value ?? '')}”`
  return {
    node,
    opening: 'translation into',
    own: `translation into ${language} ${text}`,
    key: `${node.language} ${text}`,
    identity: language,
    children: [],
  }
}

/** What a statement means without its block and its translations. */
export function headOf(node: AstNode, renames: Renames = new Map()): Omit<Meaning, 'children'> {
  const { name } = node as AstNode & { readonly name?: string }
  const own = line(ownWords(node, renames))
  const opening = openingOf(node.$type)
  return {
    node,
    // Where several words can begin such a statement, the one that does.
    opening: opening.includes(',') ? (own.split(' ')[0] ?? '') : opening,
    name: name === undefined ? undefined : (renames.get(name) ?? name),
    own,
    key: keyOf(node, renames),
    identity: identityOf(node, renames),
  }
}

/** The statements in the block of a node, none where it has no block. */
export function statementsIn(node: AstNode): readonly AstNode[] {
  const { statements } = node as AstNode & { readonly statements?: readonly AstNode[] }
  return statements ?? []
}

/** All that a statement means, in one text: equal texts mean the same. */
export function signatureOf({ key, children }: Meaning): string {
  return children.length === 0 ? key : `${key} { ${children.map(signatureOf).sort().join(' ')} }`
}

/** What a node says, without its block and its translations, in one way of writing; the order of a list says nothing. */
function keyOf(node: AstNode, renames: Renames, unnamed = false): string {
  const said = Object.entries(node)
    .filter(([property]) => !property.startsWith('$') && property !== 'statements' && property !== 'translations')
    .filter(([property, value]) => value !== undefined && value !== false && !(unnamed && property === 'name'))
    .map(([property, value]) => {
      const texts = (Array.isArray(value) ? value : [value]).map((each: unknown) => keyOfValue(each, property, renames))
      return `${property} ${texts.sort().join(', ')}`
    })
  return `${node.$type}(${said.sort().join('; ')})`
}

function keyOfValue(value: unknown, property: string, renames: Renames): string {
  if (isReference(value)) return renamed(value.$refText, renames)
  if (typeof value === 'string') return property === 'name' ? renamed(value, renames) : inOneLine(value)
  if (typeof value === 'object' && value !== null) return keyOf(value as AstNode, renames)
  return String(value)
}

/** A name, or several with a point between them, with the new names in the place of the old ones. */
const renamed = (names: string, renames: Renames): string =>
  names
    .split('.')
    .map((name) => renames.get(name.replace(/^\^/, '')) ?? name.replace(/^\^/, ''))
    .join('.')

/** How a text is broken into lines is its layout. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** Like `signatureOf`, but without the statement's name: what stays when a thing gets another name. */
export const namelessSignature = (meaning: Meaning): string =>
  signatureOf({ ...meaning, key: keyOf(meaning.node, new Map(), true) })

/** The title of a named thing with all that its first words say; nothing where it has no title. */
export function titleSignature(node: AstNode): string | undefined {
  const { title, statement, text } = node as AstNode & {
    readonly title?: unknown
    readonly statement?: unknown
    readonly text?: unknown
  }
  return [title, statement, text].some(isText) ? keyOf(node, new Map(), true) : undefined
}

function identityOf(node: AstNode, renames: Renames): string | undefined {
  const { name } = node as AstNode & { readonly name?: string }
  if (name !== undefined) return renames.get(name) ?? name
  const rule = repeatable[node.$type]
  if (rule === undefined) return ''
  if (rule === true) return undefined
  return rule
    .map((property) => {
      const value = (node as unknown as Record<string, unknown>)[property]
      const text = typeof value === 'object' ? (value as { $refText?: string } | null)?.$refText : String(value)
      return renames.get(text ?? '') ?? text
    })
    .join(' ')
}

/** Words in a line, with a space between them where one belongs. */
const line = (words: readonly string[]): string =>
  words.reduce((text, word, index) => {
    const joined = index === 0 || [',', '.', ')'].includes(word) || ['.', '('].includes(words[index - 1] ?? '')
    return joined ? text + word : `${text} ${word}`
  }, '')

/** The words of a statement, without its block. */
function ownWords(node: AstNode, renames: Renames): string[] {
  if (!node.$cstNode) return []
  const blocks = [...statementsIn(node), ...ownNodes(node).filter(isTranslation)].flatMap(({ $cstNode }) => $cstNode ?? [])
  return CstUtils.flattenCst(node.$cstNode)
    .filter((leaf) => !leaf.hidden && leaf.text !== '{' && leaf.text !== '}')
    .filter((leaf) => !blocks.some((block) => block.offset <= leaf.offset && leaf.end <= block.end))
    .map((leaf) => word(leaf, renames))
    .toArray()
}

/** A statement and what it is made of, without its block. */
function ownNodes(node: AstNode): AstNode[] {
  const inBlock = new Set(statementsIn(node).flatMap((statement) => nodesIn(statement)))
  return nodesIn(node).filter((each) => !inBlock.has(each))
}

function word(leaf: LeafCstNode, renames: Renames): string {
  const { text } = leaf
  if (/^["\u201c]/.test(text)) return `“${inOneLine(readText(text))}”`
  const name = text.replace(/^\^/, '')
  return isName(leaf) ? (renames.get(name) ?? name) : name
}

/** Whether a word names something: where it is declared, or where it is referred to, alone or behind the name of a group. */
function isName({ grammarSource }: LeafCstNode): boolean {
  if (!grammarSource) return false
  if (AstUtils.getContainerOfType(grammarSource, GrammarAST.isCrossReference)) return true
  if (AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature === 'name') return true
  const rule = AstUtils.getContainerOfType(grammarSource, GrammarAST.isParserRule)
  return rule?.dataType === 'string' && rule.name === 'QualifiedName'
}
