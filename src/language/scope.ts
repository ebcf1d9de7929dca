import type {
  AstNode,
  AstNodeDescription,
  LangiumDocument,
  LocalSymbols,
  ReferenceInfo,
  Scope,
  ScopeComputation,
  ScopeProvider,
  Stream,
} from 'langium'
import { AstUtils, DefaultNameProvider, EMPTY_SCOPE, MapScope, MultiMap, stream } from 'langium'
import * as ast from './generated/ast.ts'
import { sourceFile } from './imports.ts'
import type { MicrocredServices } from './module.ts'
import { isNamed, type NameTable } from './names.ts'
import { described } from './programmes.ts'

/** Names of one type in a few tables; each look-up is by hash, never a scan. */
class TableScope implements Scope {
  private readonly tables: readonly NameTable[]
  private readonly fits: (description: AstNodeDescription) => boolean

  constructor(tables: readonly NameTable[], fits: (description: AstNodeDescription) => boolean) {
    this.tables = tables
    this.fits = fits
  }

  getElement(name: string): AstNodeDescription | undefined {
    for (const table of this.tables) {
      const found = table.get(name).find(this.fits)
      if (found) return found
    }
    return undefined
  }

  getElements(name: string): Stream<AstNodeDescription> {
    return stream(this.tables.flatMap((table) => table.get(name).filter(this.fits)))
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(this.tables).flatMap((table) => table.values().filter(this.fits))
  }
}

/**
 * What a name can mean: within a programme, all that its parts declare and what their files import; in a shared file, what is shared.
 * A qualification type is looked up in the institution that its statement names, a programme among those that the file can continue.
 */
export class MicrocredScopeProvider implements ScopeProvider {
  private readonly services: MicrocredServices

  constructor(services: MicrocredServices) {
    this.services = services
  }

  getScope(context: ReferenceInfo): Scope {
    const { AstReflection } = this.services.shared
    const type = AstReflection.getReferenceType(context)
    if (type === ast.Programme.$type) return this.programmes(AstUtils.getDocument(context.container))
    if (type === ast.QualificationType.$type) return this.qualificationTypes(context.container)
    return new TableScope(this.services.references.Programmes.visible(context.container), (description) =>
      AstReflection.isSubtype(description.type, type),
    )
  }

  private programmes(document: LangiumDocument): Scope {
    const programmes = this.services.references.Programmes.extendable(document)
    return new MapScope(
      described(
        programmes
          .filter(isNamed)
          .map((node) => ({ node, name: node.name }))
          .reverse(),
        this.services,
      ),
    )
  }

  private qualificationTypes(container: AstNode): Scope {
    const institution = ast.isInstitutionalFit(container) ? container.partner?.ref : undefined
    if (!institution) return EMPTY_SCOPE
    const types = AstUtils.streamAst(institution).filter(ast.isQualificationType).filter(isNamed)
    return new MapScope(described(types.map((node) => ({ node, name: node.name })).toArray(), this.services))
  }
}

/** The name of a node is its identifier; `^` before it only says that it is no word of the language. */
export class MicrocredNameProvider extends DefaultNameProvider {
  override getName(node: AstNode): string | undefined {
    return isNamed(node) ? node.name : undefined
  }
}

/** Only what stands at the top of a file is known to others by itself; names inside programmes are found through their programme. */
export class MicrocredScopeComputation implements ScopeComputation {
  private readonly services: MicrocredServices

  constructor(services: MicrocredServices) {
    this.services = services
  }

  async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const elements = ((sourceFile(document).elements ?? []) as AstNode[]).filter(isNamed)
    return described(
      elements.map((node) => ({ node, name: node.name })),
      this.services,
    )
  }

  async collectLocalSymbols(): Promise<LocalSymbols> {
    return new MultiMap<AstNode, AstNodeDescription>()
  }
}
