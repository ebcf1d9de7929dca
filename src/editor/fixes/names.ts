/** Fixes of names: what is not declared is declared, what is not imported is imported, what is taken gets another name. */

import type { LangiumDocument } from 'langium'
import { AstUtils, UriUtils } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { importAddress, sourceFile } from '../../language/imports.ts'
import { kindOf, withArticle } from '../../language/kinds.ts'
import { nearest } from '../../language/library/nearest.ts'
import { isNamed } from '../../language/names.ts'
import { partOf } from '../../language/programmes.ts'
import { blocksOf, ruleOf } from '../../language/statements.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { insertionFor, textFor } from '../insertion.ts'
import type { EditorServices } from '../module.ts'
import type { Occasion } from '../suggestions.ts'
import { insertAtTop } from '../text-in-place.ts'
import { type Fault, type Fixer, inserting, type QuickFix, replacing } from './fix.ts'
import { nearestFixes } from './words.ts'

/** Takes the nearest name, imports the file that declares it, or declares it. */
export const unknownNameFixes: Fixer = (fault) => [...nearestFixes(fault), ...importing(fault), ...declaring(fault)]

/** The programme in which a place stands; the first that the file can reach for what is shared. */
export function modelAt({ node, document, services }: Pick<Fault, 'node' | 'document' | 'services'>): ProgrammeModel | undefined {
  const { Programmes } = services.references
  const part = node && partOf(node)
  const programme = part
    ? Programmes.programmeOf(part)
    : Programmes.all().find((each) => Programmes.closure(AstUtils.getDocument(each)).includes(document))
  return programme && services.guidelines.Judgement.of(programme).model
}

/** Imports the files of the workspace that declare the name for others to use. */
function importing({ data, document, services }: Fault): QuickFix[] {
  const { refText, referenceType } = data
  if (!refText || !referenceType) return []
  const { Programmes } = services.references
  const known = new Set(Programmes.closure(document))
  return Programmes.files()
    .filter((file) => !known.has(file))
    .filter((file) =>
      (sourceFile(file).elements ?? []).some(
        (element) => isNamed(element) && element.name === refText && ast.reflection.isSubtype(element.$type, referenceType),
      ),
    )
    .map((file) => {
      const path = UriUtils.relative(UriUtils.dirname(document.uri), file.uri)
      return { title: `Import “${path}”, where ${refText} is declared`, edits: [importEdit(document, path)], preferred: true }
    })
}

/** The edit that imports a file, behind the imports that are there. */
export function importEdit(document: LangiumDocument, path: string): QuickFix['edits'][number] {
  const last = (sourceFile(document).imports ?? []).findLast((statement) => statement.$cstNode)?.$cstNode
  const first = (sourceFile(document).elements ?? []).find((element) => element.$cstNode)?.$cstNode
  const at = last?.range.end ?? first?.range.start ?? { line: 0, character: 0 }
  const text = last ? `\nimport "${path}"` : `import "${path}"\n\n`
  return replacing(document, { start: at, end: at }, text)
}

/** Declares the thing that a name is to mean; each kind of thing where it can mean several. */
function declaring(fault: Fault): QuickFix[] {
  const { refText, referenceType } = fault.data
  if (!refText || !referenceType || refText.includes('.')) return []
  const model = modelAt(fault)
  if (!model) return []
  const types = [referenceType, ...ast.reflection.getAllSubTypes(referenceType)].filter(isDeclared)
  return [...new Set(types)].flatMap((type) => {
    const insertion = declaration(type, model, fault, { given: { [`${type}.name`]: [refText] }, about: refText })
    const title = `Declare ${withArticle(kindOf(type))} ${refText}`
    return insertion ? [{ title, edits: [insertion], preferred: (fault.data.nearest ?? []).length === 0 }] : []
  })
}

/** Whether things of a type are declared by a statement of their own, and not only inside something else. */
const isDeclared = (type: string): boolean =>
  blocksOf(type).length > 0 && type !== 'Programme' && type !== 'QualificationType' && ruleOf(type).name === type

/** Where something is declared: shared things where others of their kind stand, all others in the programme. */
function declaration(
  type: string,
  model: ProgrammeModel,
  { document, services }: Fault,
  occasion: Occasion,
): QuickFix['edits'][number] | undefined {
  const isShared = type === 'Institution' || type === 'DegreeProgramme'
  if (!isShared) {
    const section = blocksOf(type).find((block) => block !== 'SourceFile') ?? 'Programme'
    const insertion = insertionFor(model, type, { ...occasion, section })
    return insertion && inserting(insertion)
  }
  const others = services.references.Programmes.closure(document).flatMap((file) => sourceFile(file).elements ?? [])
  const other = others.findLast((element) => element.$type === type && element.$cstNode)
  const text = textFor([type], model, occasion)
  if (!other?.$cstNode) return inserting(insertAtTop(document, text))
  const { end } = other.$cstNode.range
  const placed = (words: string): string => `\n\n${words}`
  return {
    document: AstUtils.getDocument(other),
    range: { start: end, end },
    text: placed(text.text),
    snippet: placed(text.snippet),
  }
}

/** Makes an institution that the programme speaks of a partner of it. */
export const partnerFixes: Fixer = (fault) => {
  const model = modelAt(fault)
  const name = fault.document.textDocument.getText(fault.diagnostic.range)
  const insertion = model && insertionFor(model, 'Partner', { section: 'Partnership', given: { Institution: [name] } })
  return insertion ? [{ title: `Make ${name} a partner`, edits: [inserting(insertion)], preferred: true }] : []
}

/** Gives the second of two things of one name a name of its own, or goes on with the programme that is there. */
export const takenNameFixes: Fixer = (fault) => {
  const { node, document, diagnostic, services } = fault
  const name = document.textDocument.getText(diagnostic.range)
  const free = freeName(name, services, fault)
  const renamed = { title: `Name it ${free}`, edits: [replacing(document, diagnostic.range, free)] }
  const start = node && ast.isProgramme(node) ? node.$cstNode?.range.start : undefined
  if (!start) return [renamed]
  const title = `Go on with the programme ${name} here`
  return [{ title, edits: [replacing(document, { start, end: diagnostic.range.end }, `extend programme ${name}`)] }, renamed]
}

function freeName(name: string, services: EditorServices, { node, document }: Fault): string {
  const tables = services.references.Programmes.visible(node ?? sourceFile(document))
  const taken = (candidate: string): boolean => tables.some((table) => table.has(candidate))
  let number = 2
  while (taken(`${name}${number}`)) number += 1
  return `${name}${number}`
}

/** Names a file that there is instead of one that there is not. */
export const missingFileFixes: Fixer = ({ document, diagnostic, services, node }) => {
  if (!node || !ast.isImport(node)) return []
  const files = services.references.Programmes.files().filter((file) => file !== document)
  const known = new Set((sourceFile(document).imports ?? []).map((each) => importAddress(each, document)?.toString()))
  const paths = files
    .filter((file) => !known.has(file.uri.toString()))
    .map((file) => UriUtils.relative(UriUtils.dirname(document.uri), file.uri))
  const path = node.path ?? ''
  const same = paths.filter((each) => each.split('/').at(-1) === path.split('/').at(-1) || each === `${path}.mcp`)
  return [...new Set([...same, ...nearest(path, paths)])].slice(0, 3).map((each, index) => ({
    title: `Import “${each}”`,
    edits: [replacing(document, diagnostic.range, `"${each}"`)],
    preferred: index === 0,
  }))
}
