/** Where a thing is named: at its declaration, and wherever something refers to it. */
import {
  type AstNode,
  AstUtils,
  type CstNode,
  CstUtils,
  type LangiumDocument,
  type LeafCstNode,
  type Reference,
  type URI,
} from 'langium'
import { isAssessment, isCourse, isCourseUse } from '../language/generated/ast.ts'
import type { MicrocredServices } from '../language/module.ts'
import { isNamed } from '../language/names.ts'

/** A word that names a thing. */
export interface Occurrence {
  readonly document: LangiumDocument
  readonly word: CstNode
  /** The node in which it stands. */
  readonly node: AstNode
  readonly isDeclaration: boolean
}

/** The thing whose name stands at an offset, as its declaration or where it is referred to; nothing for a name that is not found. */
export function namedAt(document: LangiumDocument, offset: number): { thing: AstNode; word: CstNode } | undefined {
  const root = document.parseResult.value.$cstNode
  const word = root && leafAt(root, offset)
  if (!word) return undefined
  for (const reference of document.references) {
    for (const occurrence of wordsOf(reference as Reference)) {
      if (occurrence.word === word) return occurrence.thing && { thing: occurrence.thing, word }
    }
  }
  const node = word.astNode as AstNode | undefined
  return node && isNamed(node) && nameWord(node) === word ? { thing: node, word } : undefined
}

/** The name that nothing bears at an offset; nothing where a name is found or none stands there. */
export function unknownNameAt(document: LangiumDocument, offset: number): string | undefined {
  const holds = ({ $refNode: cst }: Reference): boolean => cst !== undefined && cst.offset <= offset && offset <= cst.end
  return (document.references as Reference[]).find((reference) => holds(reference) && reference.ref === undefined)?.$refText
}

/** Every place where a thing is named in the workspace, in the order of the files; its declaration is among them. */
export function occurrencesOf(thing: AstNode, services: MicrocredServices, within?: URI): Occurrence[] {
  const documents = services.references.Programmes.files().filter(({ uri }) => !within || uri.toString() === within.toString())
  return documents.flatMap((document) => {
    const used = (document.references as Reference[]).flatMap((reference) =>
      wordsOf(reference).flatMap((each): Occurrence[] =>
        each.thing === thing ? [{ document, word: each.word, node: each.word.astNode, isDeclaration: false }] : [],
      ),
    )
    const name = AstUtils.getDocument(thing) === document ? nameWord(thing) : undefined
    const declared: Occurrence[] = name ? [{ document, word: name, node: thing, isDeclaration: true }] : []
    return [...declared, ...used].sort((one, other) => one.word.offset - other.word.offset)
  })
}

/** The word that is a node's name. */
export function nameWord(node: AstNode): LeafCstNode | undefined {
  const { $cstNode: cst } = node
  if (!cst || !isNamed(node)) return undefined
  return CstUtils.flattenCst(cst).find(
    (leaf) => isWord(leaf) && leaf.astNode === node && leaf.text.replace(/^\^/, '') === node.name,
  )
}

/** The words of a reference with what each names: of `Intro.Essay` the course and the assessment. */
function wordsOf({ $refNode, ref }: Reference): { word: CstNode; thing: AstNode | undefined }[] {
  const leaves = $refNode ? CstUtils.flattenCst($refNode).filter(isWord).toArray() : []
  return leaves.map((word, index) => ({ word, thing: index === leaves.length - 1 ? ref : courseOf(ref) }))
}

function courseOf(assessment: AstNode | undefined): AstNode | undefined {
  const container = isAssessment(assessment) ? assessment.$container : undefined
  if (isCourse(container)) return container
  return isCourseUse(container) ? container.course?.ref : undefined
}

/** Whether a leaf is a word of the author's own: names are such words, keywords are not. */
const isWord = ({ tokenType }: LeafCstNode): boolean => tokenType.name === 'ID'

/** The word at an offset, or the one that ends there. */
function leafAt(root: CstNode, offset: number): LeafCstNode | undefined {
  const here = CstUtils.findLeafNodeAtOffset(root, offset)
  if (here && isWord(here)) return here
  const before = offset > 0 ? CstUtils.findLeafNodeAtOffset(root, offset - 1) : undefined
  return before && isWord(before) ? before : undefined
}
