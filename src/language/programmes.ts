import type { AstNode, AstNodeDescription, LangiumDocument } from 'langium'
import { AstUtils, DocumentCache, MultiMap, WorkspaceCache } from 'langium'
import * as ast from './generated/ast.ts'
import { importClosure, sourceFile } from './imports.ts'
import type { MicrocredServices } from './module.ts'
import { declaredNames, type NameTable } from './names.ts'

/** A programme, or what continues it in another file. */
export type ProgrammePart = ast.Programme | ast.Extension

export const isProgrammePart = (node: AstNode | undefined): node is ProgrammePart =>
  ast.isProgramme(node) || ast.isExtension(node)

/** The part of a programme that a node stands in; nothing for what is shared by several programmes. */
export const partOf = (node: AstNode): ProgrammePart | undefined => AstUtils.getContainerOfType(node, isProgrammePart)

/**
 * Which files and parts belong together: the parts of each programme, and the names that are visible in them.
 * Everything is ordered by address, so that results never depend on the order in which files were loaded.
 */
export class Programmes {
  private readonly services: MicrocredServices
  private readonly tables: DocumentCache<AstNode, NameTable>
  private readonly workspace: WorkspaceCache<string, unknown>

  constructor(services: MicrocredServices) {
    this.services = services
    this.tables = new DocumentCache(services.shared)
    this.workspace = new WorkspaceCache(services.shared)
  }

  /** All loaded files, by address. */
  files(): readonly LangiumDocument[] {
    return this.once('files', () =>
      this.services.shared.workspace.LangiumDocuments.all
        .toArray()
        .sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1)),
    )
  }

  /** The file and all that it imports, directly or through others. */
  closure(document: LangiumDocument): readonly LangiumDocument[] {
    return this.once(`closure ${document.uri}`, () => importClosure(document, this.services.shared.workspace.LangiumDocuments))
  }

  /** The parts of a programme: the programme itself first, then what continues it. */
  parts(programme: ast.Programme): readonly ProgrammePart[] {
    return [programme, ...this.extensions().get(programme)]
  }

  /** The programme that a part belongs to; nothing when it continues one that cannot be found. */
  programmeOf(part: ProgrammePart): ast.Programme | undefined {
    return ast.isProgramme(part) ? part : this.continued().get(part)
  }

  /** Every programme of the loaded files. */
  all(): readonly ast.Programme[] {
    return this.once('all', () =>
      this.files().flatMap((document) => sourceFile(document).elements?.filter(ast.isProgramme) ?? []),
    )
  }

  /**
   * The programmes that `extend programme NAME` can mean: those of the files that this one imports, and those of the files that
   * import this one, so that either the part or the whole may name the other.
   */
  extendable(document: LangiumDocument): readonly ast.Programme[] {
    return this.once(`extendable ${document.uri}`, () => {
      const own = new Set(this.closure(document))
      return this.files()
        .filter((other) => own.has(other) || this.importers().get(document).includes(other))
        .flatMap((other) => sourceFile(other).elements?.filter(ast.isProgramme) ?? [])
    })
  }

  /** The files over which the programmes of this one are spread, itself among them: the file with the programme first, then by address. */
  together(document: LangiumDocument): readonly LangiumDocument[] {
    const parts = (sourceFile(document).elements ?? []).filter(isProgrammePart).flatMap((part) => {
      const programme = this.programmeOf(part)
      return programme ? this.parts(programme) : []
    })
    return [...new Set([...parts.map((part) => AstUtils.getDocument(part)), document])]
  }

  /** The names that are declared inside a part of a programme, or by one shared element of a file. */
  names(element: AstNode): NameTable {
    const document = AstUtils.getDocument(element)
    return this.tables.get(document.uri, element, () =>
      declaredNames(element, document, this.services.workspace.AstNodeDescriptionProvider),
    )
  }

  /** The tables in which a name that stands in this node is looked up, nearest first. */
  visible(node: AstNode): readonly NameTable[] {
    const document = AstUtils.getDocument(node)
    const part = partOf(node)
    const programme = part && this.programmeOf(part)
    const own = programme ? this.parts(programme) : part ? [part] : []
    return [...own.map((each) => this.names(each)), ...this.shared(document)]
  }

  /** The tables of what the file and its imports share: institutions, degree programmes, courses, stakeholders, tools. */
  private shared(document: LangiumDocument): readonly NameTable[] {
    return this.once(`shared ${document.uri}`, () =>
      this.closure(document).flatMap((file) =>
        (sourceFile(file).elements ?? []).filter((element) => !isProgrammePart(element)).map((element) => this.names(element)),
      ),
    )
  }

  private continued(): ReadonlyMap<ast.Extension, ast.Programme> {
    return this.once('continued', () => {
      const continued = new Map<ast.Extension, ast.Programme>()
      for (const document of this.files()) {
        for (const element of sourceFile(document).elements ?? []) {
          if (!ast.isExtension(element)) continue
          const name = element.programme?.$refText
          const programme = this.extendable(document).find((each) => each.name === name)
          if (programme) continued.set(element, programme)
        }
      }
      return continued
    })
  }

  private extensions(): MultiMap<ast.Programme, ast.Extension> {
    return this.once('extensions', () => {
      const extensions = new MultiMap<ast.Programme, ast.Extension>()
      for (const [extension, programme] of this.continued()) extensions.add(programme, extension)
      return extensions
    })
  }

  /** Which files import a file, directly or through others. */
  private importers(): MultiMap<LangiumDocument, LangiumDocument> {
    return this.once('importers', () => {
      const importers = new MultiMap<LangiumDocument, LangiumDocument>()
      for (const document of this.files()) {
        for (const imported of this.closure(document)) if (imported !== document) importers.add(imported, document)
      }
      return importers
    })
  }

  private once<T>(key: string, compute: () => T): T {
    return this.workspace.get(key, compute) as T
  }

  /**
   * The files that may look different after these changed: the changed ones, those that import them, and those that share a programme
   * with them. Found from the changed ones, since there may be a thousand others.
   *
   * @param changed addresses; a set that does not change any more, as the answer is kept for it
   */
  affectedBy(changed: ReadonlySet<string>): ReadonlySet<LangiumDocument> {
    const known = this.once('affected', () => new Map<ReadonlySet<string>, ReadonlySet<LangiumDocument>>())
    const before = known.get(changed)
    if (before) return before
    const affected = new Set<LangiumDocument>()
    for (const file of this.files()) {
      if (!changed.has(file.uri.toString())) continue
      for (const other of [...this.together(file), ...this.importers().get(file)]) affected.add(other)
    }
    known.set(changed, affected)
    return affected
  }
}

/** Descriptions of nodes under a given name, for tables that are made by hand. */
export const described = (nodes: readonly { node: AstNode; name: string }[], services: MicrocredServices): AstNodeDescription[] =>
  nodes.map(({ node, name }) => services.workspace.AstNodeDescriptionProvider.createDescription(node, name))
