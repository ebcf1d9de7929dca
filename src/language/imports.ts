import type { LangiumDocument, LangiumDocuments, LangiumSharedCoreServices, URI } from 'langium'
import { UriUtils } from 'langium'
import type { Import, SourceFile } from './generated/ast.ts'

/** The tree of a document; a file that could not be parsed at all has neither imports nor elements. */
export const sourceFile = (document: LangiumDocument): SourceFile => document.parseResult.value as SourceFile

/** The address of the file that an import names, seen from the file it stands in; nothing while the path is not typed yet. */
export function importAddress(statement: Import, document: LangiumDocument): URI | undefined {
  const path = statement.path?.trim()
  return path ? UriUtils.resolvePath(UriUtils.dirname(document.uri), path) : undefined
}

/** The addresses that a document imports directly, in the order of the source. */
export function importedAddresses(document: LangiumDocument): URI[] {
  return (sourceFile(document).imports ?? []).flatMap((statement) => importAddress(statement, document) ?? [])
}

/** The document and all that it imports, directly or through others. Files that are not loaded are left out. */
export function importClosure(document: LangiumDocument, documents: LangiumDocuments): LangiumDocument[] {
  const closure = new Map([[document.uri.toString(), document]])
  for (const current of closure.values()) {
    for (const address of importedAddresses(current)) {
      const imported = documents.getDocument(address)
      if (imported && !closure.has(address.toString())) closure.set(address.toString(), imported)
    }
  }
  return [...closure.values()]
}

/**
 * Loads the files that the given documents import, and those that these import, and gives the ones that were not loaded before.
 * A file that cannot be read is left out; the import that names it is reported when its file is checked.
 */
export async function loadImports(
  documents: Iterable<LangiumDocument>,
  shared: LangiumSharedCoreServices,
): Promise<LangiumDocument[]> {
  const loaded: LangiumDocument[] = []
  const waiting = [...documents]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    for (const address of importedAddresses(current)) {
      if (shared.workspace.LangiumDocuments.hasDocument(address) || !address.path.endsWith('.mcp')) continue
      const imported = await shared.workspace.LangiumDocuments.getOrCreateDocument(address).catch(() => undefined)
      if (imported) {
        loaded.push(imported)
        waiting.push(imported)
      }
    }
  }
  return loaded
}

/** The files of an import cycle that begins and ends at this document, or nothing: `a.mcp → b.mcp → a.mcp`. */
export function importCycle(start: LangiumDocument, first: URI, documents: LangiumDocuments): LangiumDocument[] | undefined {
  const visited = new Set<string>()
  const search = (address: URI): LangiumDocument[] | undefined => {
    const document = documents.getDocument(address)
    if (!document) return undefined
    if (UriUtils.equals(document.uri, start.uri)) return [document]
    if (visited.has(address.toString())) return undefined
    visited.add(address.toString())
    for (const next of importedAddresses(document)) {
      const rest = search(next)
      if (rest) return [document, ...rest]
    }
    return undefined
  }
  const cycle = search(first)
  return cycle && [start, ...cycle]
}
