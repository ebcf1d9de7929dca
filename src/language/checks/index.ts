import type { AstNode, ValidationAcceptor } from 'langium'
import type { MicrocredAstType, SourceFile } from '../generated/ast.ts'
import type { MicrocredServices } from '../module.ts'
import { nodesIn } from '../walk.ts'
import { absenceChecks } from './absences.ts'
import { codeChecks } from './codes.ts'
import { dateChecks } from './dates.ts'
import { importChecks } from './imports.ts'
import { nameChecks } from './names.ts'
import { partnerChecks } from './partners.ts'
import { prerequisiteChecks } from './prerequisites.ts'
import { repetitionCheck } from './repetition.ts'
import { textChecks } from './texts.ts'
import { unitChecks } from './units.ts'
import { wordChecks } from './words.ts'

/** A check of one node: it may rely on nothing but the node itself; any property may be missing while the author types. */
// biome-ignore lint/suspicious/noExplicitAny: each check is registered for the type of node that it takes
export type Check = (node: any, accept: ValidationAcceptor, services: MicrocredServices) => void

/** Checks by the type of node they look at. */
export type Checks = Partial<Record<keyof MicrocredAstType, readonly Check[]>>

const tables: readonly Checks[] = [
  importChecks,
  nameChecks,
  partnerChecks,
  prerequisiteChecks,
  textChecks,
  unitChecks,
  codeChecks,
  dateChecks,
  wordChecks,
  absenceChecks,
]

/**
 * Registers the errors of the language itself. There is one registration, on the file: walking the tree once and looking the checks up
 * by type costs a third of what one registration for each type does.
 */
export function registerLanguageChecks(services: MicrocredServices): void {
  const checks = new Map<string, Check[]>()
  for (const table of tables) {
    for (const [type, list] of Object.entries(table)) checks.set(type, [...(checks.get(type) ?? []), ...list])
  }
  services.validation.ValidationRegistry.register<Pick<MicrocredAstType, 'SourceFile'>>({
    SourceFile: (file: SourceFile, accept: ValidationAcceptor) => {
      const visit = (node: AstNode): void => {
        for (const check of checks.get(node.$type) ?? []) check(node, accept, services)
        repetitionCheck(node, accept, services)
      }
      nodesIn(file).forEach(visit)
    },
  })
}
