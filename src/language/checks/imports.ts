import type { ValidationAcceptor } from 'langium'
import { AstUtils, UriUtils } from 'langium'
import type { Import } from '../generated/ast.ts'
import { importAddress, importCycle } from '../imports.ts'
import type { MicrocredServices } from '../module.ts'
import type { Checks } from './index.ts'
import { error, related } from './report.ts'

function resolves(statement: Import, accept: ValidationAcceptor, services: MicrocredServices): void {
  const document = AstUtils.getDocument(statement)
  const address = importAddress(statement, document)
  const documents = services.shared.workspace.LangiumDocuments
  const report = (rule: string, message: string, others?: Import): void =>
    error(accept, rule, message, {
      node: statement,
      property: 'path',
      relatedInformation: others ? related(others, 'It is imported here already.') : [],
    })
  if (!address) {
    // An import without any path is the parser's finding.
    if (statement.path !== undefined) report('missing-file', 'An import names a file: import "institutions.mcp".')
    return
  }
  if (!address.path.endsWith('.mcp')) {
    return void report('import-kind', `“${statement.path}” is no programme file: an import names a file that ends in .mcp.`)
  }
  if (UriUtils.equals(address, document.uri))
    return void report('import-cycle', 'This file imports itself; leave the import out.')
  if (!documents.hasDocument(address)) {
    return void report(
      'missing-file',
      `There is no file “${statement.path}” that can be read; paths are seen from the folder of this file.`,
    )
  }
  const before = statement.$container.imports.slice(0, statement.$containerIndex)
  const same = before.find((other) => importAddress(other, document)?.toString() === address.toString())
  if (same) return void report('repeated-import', `“${statement.path}” is imported twice; once is enough.`, same)
  // Each cycle has one import at fault by convention, so that it is reported once: the one in the file that comes last by address.
  const cycle = importCycle(document, address, documents)
  if (cycle?.every((file) => file.uri.toString() <= document.uri.toString())) {
    const names = cycle.map((file) => UriUtils.basename(file.uri))
    report(
      'import-cycle',
      `These files import each other: ${names.join(' → ')}. Let one of them do without, so that it is clear which builds on which.`,
    )
  }
}

/** Imports: there is such a file, once, and no circle. */
export const importChecks: Checks = { Import: [resolves] }
