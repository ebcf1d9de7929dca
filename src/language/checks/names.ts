import type { AstNode, ValidationAcceptor } from 'langium'
import { AstUtils } from 'langium'
import * as ast from '../generated/ast.ts'
import { sourceFile } from '../imports.ts'
import { kindOf, withArticle } from '../kinds.ts'
import type { MicrocredServices } from '../module.ts'
import { isNamed, type NameTable, nameOf, namespaceOf } from '../names.ts'
import { isProgrammePart, type ProgrammePart } from '../programmes.ts'
import { nodesIn } from '../walk.ts'
import type { Check, Checks } from './index.ts'
import { error, related } from './report.ts'

/** Reports each declaration of a part whose name another one has before it, in the programme or in what is shared. */
function unique(part: ProgrammePart, accept: ValidationAcceptor, services: MicrocredServices): void {
  const { Programmes } = services.references
  const tables = Programmes.visible(part)
  for (const node of nodesIn(part)) {
    if (isNamed(node) && !ast.isProgramme(node) && !ast.isQualificationType(node)) reportSecond(node, tables, accept, services)
  }
}

/** The same for what a file shares. */
function uniqueShared(file: ast.SourceFile, accept: ValidationAcceptor, services: MicrocredServices): void {
  const shared = (file.elements ?? []).filter((element) => !isProgrammePart(element))
  if (shared.length === 0) return
  const tables = services.references.Programmes.visible(file)
  for (const element of shared) {
    for (const node of nodesIn(element)) {
      if (isNamed(node) && !ast.isQualificationType(node)) reportSecond(node, tables, accept, services)
    }
  }
}

function reportSecond(
  node: AstNode & { name: string },
  tables: readonly NameTable[],
  accept: ValidationAcceptor,
  services: MicrocredServices,
): void {
  const name = nameOf(node)
  const same = tables
    .flatMap((table) => table.get(name))
    .map((description) => description.node)
    .filter((other): other is AstNode => other !== undefined && namespaceOf(other) === namespaceOf(node))
  if (same.length < 2) return
  const first = same.sort(inOrder(services))[0]
  if (!first || first === node) return
  const what = first.$type === node.$type ? `another ${kindOf(node.$type)}` : withArticle(kindOf(first.$type))
  error(
    accept,
    'repeated-name',
    `The name ${node.name} is taken: ${what} has it already. Each needs a name of its own, or references could mean either.`,
    {
      node,
      property: 'name',
      relatedInformation: related(first, `${node.name} is declared here first.`),
    },
  )
}

/** Shared things come before what a programme declares, the programme before what continues it; then by file, then by place. */
function inOrder(services: MicrocredServices): (a: AstNode, b: AstNode) => number {
  const files = services.references.Programmes.files()
  const inPart = (node: AstNode): number => {
    const part = AstUtils.getContainerOfType(node, isProgrammePart)
    return part ? (ast.isProgramme(part) ? 1 : 2) : 0
  }
  const file = (node: AstNode): number => files.indexOf(AstUtils.getDocument(node))
  return (a, b) => inPart(a) - inPart(b) || file(a) - file(b) || (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0)
}

/** Two programmes that one file can continue must differ by name. */
function uniqueProgramme(programme: ast.Programme, accept: ValidationAcceptor, services: MicrocredServices): void {
  const reachable = services.references.Programmes.closure(AstUtils.getDocument(programme))
  const first = reachable
    .flatMap((file) => sourceFile(file).elements ?? [])
    .filter(ast.isProgramme)
    .filter((other) => other.name === programme.name)
    .sort(inOrder(services))[0]
  if (!first || first === programme || !programme.name) return
  error(
    accept,
    'repeated-name',
    `There is a programme ${programme.name} already. To go on with it here, write extend programme ${programme.name}.`,
    {
      node: programme,
      property: 'name',
      relatedInformation: related(first, `${programme.name} is declared here first.`),
    },
  )
}

/** Names: each once in its namespace. */
export const nameChecks: Checks = {
  SourceFile: [uniqueShared as Check],
  Programme: [unique, uniqueProgramme],
  Extension: [unique],
}
