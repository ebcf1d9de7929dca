import type { AstNode, LangiumDocument, Reference } from 'langium'
import { AstUtils, CstUtils, GrammarUtils, isLeafCstNode } from 'langium'
import { countryProperties, languageProperties } from '../../src/language/checks/codes.ts'
import { isAbsence, isNote, isSection } from '../../src/language/generated/ast.ts'
import { choices } from '../../src/language/library/choices.ts'
import { countries } from '../../src/language/library/countries.ts'
import { isced } from '../../src/language/library/isced.ts'
import { languages } from '../../src/language/library/languages.ts'
import type { TestWorkspace } from './workspace.ts'

/** A fact of a programme, deleted or changed. */
export interface Mutant {
  readonly kind: 'deletion' | 'number' | 'reference' | 'code'
  readonly file: string
  /** The line of the fact, from 1. */
  readonly line: number
  /** The section that it stands in, or the kind of shared thing. */
  readonly section: string
  /** The type of the statement that it is in. */
  readonly statement: string
  /** What was done, on one line. */
  readonly what: string
  readonly start: number
  readonly end: number
  readonly replacement: string
}

/** Every mutant of a file: each statement deleted, each number and date changed, each reference and code swapped. Prose is left alone. */
export function mutantsOf(workspace: TestWorkspace, file: string): Mutant[] {
  const document = workspace.document(file)
  return AstUtils.streamAst(document.parseResult.value)
    .flatMap((node) => [...deletions(node), ...numbers(node), ...references(node, workspace), ...codes(node)])
    .map((mutant) => ({ ...mutant, file, line: document.textDocument.positionAt(mutant.start).line + 1 }))
    .toArray()
}

type Raw = Omit<Mutant, 'file' | 'line'>

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 90)

function mutant(kind: Mutant['kind'], node: AstNode, start: number, end: number, replacement: string, what: string): Raw {
  const section = AstUtils.getContainerOfType(node, isSection)?.$type ?? (root(node)?.$type || 'SourceFile')
  return { kind, section, statement: statementOf(node).$type, what: oneLine(what), start, end, replacement }
}

/** The statement that a node is, or that a value belongs to. */
function statementOf(node: AstNode): AstNode {
  let current = node
  while (current.$containerProperty !== 'statements' && current.$container?.$container) current = current.$container
  return current
}

/** The element at the top of the file that a node stands in. */
function root(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node
  while (current?.$container?.$container) current = current.$container
  return current
}

function deletions(node: AstNode): Raw[] {
  if (node.$containerProperty !== 'statements' || isNote(node) || !node.$cstNode) return []
  const { offset, end, text } = node.$cstNode
  return [mutant('deletion', node, offset, end, '', text)]
}

function numbers(node: AstNode): Raw[] {
  if (!node.$cstNode) return []
  return CstUtils.streamCst(node.$cstNode)
    .filter(isLeafCstNode)
    .filter((leaf) => leaf.astNode === node && /^(NUMBER|DATE)$/.test(leaf.tokenType.name))
    .filter((leaf) => !isCode(leaf.astNode, leaf.text))
    .map((leaf) =>
      mutant(
        'number',
        node,
        leaf.offset,
        leaf.end,
        changed(leaf.text),
        `${node.$cstNode?.text} : ${leaf.text} → ${changed(leaf.text)}`,
      ),
    )
    .toArray()
}

const isCode = (node: AstNode, text: string): boolean => node.$type === 'IscedField' && /^\d+$/.test(text)

/** Another number or date: a tenth more and at least one; a year later. */
function changed(text: string): string {
  const date = text.match(/^(\d{4})(-.*)$/)
  if (date) return `${Number(date[1]) + 1}${date[2] === '-02-29' ? '-02-28' : date[2]}`
  const value = Number(text)
  if (value >= 1900 && value <= 2100) return String(value + 1)
  return String(Math.round(Math.max(value + 1, value * 1.1)))
}

function references(node: AstNode, workspace: TestWorkspace): Raw[] {
  return AstUtils.streamReferences(node)
    .flatMap((info) => {
      const reference = info.reference as Reference
      const cst = reference.$refNode
      if (!cst || !reference.ref) return []
      const beside = ((node as unknown as Record<string, unknown>)[info.property] as Reference[] | Reference | undefined) ?? []
      const used = new Set((Array.isArray(beside) ? beside : [beside]).map((each) => each.$refText))
      const names = workspace.services.Microcred.references.ScopeProvider.getScope(info)
        .getAllElements()
        .filter((description) => description.type === reference.ref?.$type)
        .map((description) => description.name)
        .toArray()
      const next = [...names.slice(names.indexOf(reference.$refText) + 1), ...names].find((name) => !used.has(name))
      if (!next) return []
      return [mutant('reference', node, cst.offset, cst.end, next, `${node.$cstNode?.text} : ${cst.text} → ${next}`)]
    })
    .toArray()
}

/** The codes of a property, in an order in which each has a next one. */
const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(choices).map(([key, choice]) => [key, Object.keys(choice.words)])),
  ...Object.fromEntries(countryProperties.map((key) => [key, [...countries.entries.keys()]])),
  ...Object.fromEntries(
    languageProperties.filter((key) => key !== 'Translation.language').map((key) => [key, [...languages.entries.keys()]]),
  ),
  'IscedField.code': [...isced.entries.keys()],
  'LanguageLevel.level': ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  'LanguageSkill.level': ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
}

function codes(node: AstNode): Raw[] {
  if (isAbsence(node)) return []
  return Object.entries(lists).flatMap(([key, list]) => {
    const [type, property = ''] = key.split('.')
    if (type !== node.$type) return []
    return GrammarUtils.findNodesForProperty(node.$cstNode, property).flatMap((cst) => {
      const used = new Set(GrammarUtils.findNodesForProperty(node.$cstNode, property).map((each) => each.text))
      const next = [...list.slice(list.indexOf(cst.text) + 1), ...list].find((code) => !used.has(code))
      return next ? [mutant('code', node, cst.offset, cst.end, next, `${node.$cstNode?.text} : ${cst.text} → ${next}`)] : []
    })
  })
}

/** The file with the mutant in it. */
export const applied = (document: LangiumDocument, mutant: Mutant): string => {
  const text = document.textDocument.getText()
  return text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end)
}
