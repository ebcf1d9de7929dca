/** The names that can stand for a reference: those that are visible, and those that an import would make so. */
import { type AstNode, AstUtils, type LangiumDocument, WorkspaceCache } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { sourceFile } from '../../language/imports.ts'
import { isNamed, nameOf } from '../../language/names.ts'
import { isProgrammePart, partOf } from '../../language/programmes.ts'
import { asWritten } from '../../language/written-names.ts'
import { modelOf, type ProgrammeModel } from '../../model/model.ts'
import type { EditorServices } from '../module.ts'
import { importEdit, importPath } from './import-edit.ts'
import { nameDetail } from './name-details.ts'
import { type Proposal, proposalKinds, ranks } from './proposal.ts'
import type { Slot } from './reading.ts'

/** Where a name is asked for. */
export interface NamePlace {
  readonly document: LangiumDocument
  readonly offset: number
  /** What of the file stands around it: a part of a programme, a shared institution. */
  readonly element: AstNode | undefined
  readonly slot: Slot
  /** The words of the statement so far, by property. */
  readonly taken: (property: string) => readonly string[]
}

const isAround = (node: AstNode, document: LangiumDocument, offset: number): boolean =>
  node.$cstNode !== undefined &&
  node.$cstNode.offset < offset &&
  offset < node.$cstNode.end &&
  AstUtils.getDocument(node) === document

/** Those of some nodes that can be named here, by the names under which they are known. */
function fitting(nodes: readonly AstNode[], { document, offset, slot, taken }: NamePlace): { node: AstNode; name: string }[] {
  const given = new Set(taken(slot.property).map((name) => name.replaceAll('^', '')))
  return nodes.flatMap((node) => {
    const name = isNamed(node) ? nameOf(node) : ''
    if (name === '' || given.has(name) || (slot.rule === 'ID' && name.includes('.'))) return []
    // Nothing comes before itself: `requires` in a course does not offer that course. An institution may name itself.
    return !ast.isInstitution(node) && isAround(node, document, offset) ? [] : { node, name }
  })
}

/** Finds the names for references. */
export class Names {
  private readonly services: EditorServices
  private readonly models: WorkspaceCache<ast.Programme, ProgrammeModel>

  constructor(services: EditorServices) {
    this.services = services
    this.models = new WorkspaceCache(services.shared)
  }

  /** The names that fit; those of other files bring the import with them. */
  for(place: NamePlace): Proposal[] {
    const { document, element, slot } = place
    const near = this.visible(place)
    const far = this.importable(document, slot.names ?? '').filter((node) => !near.includes(node))
    const proposal = (node: AstNode, name: string, rank: number): Proposal => {
      const detail = nameDetail(node, () => this.modelAt(element))
      return { label: asWritten(name), kind: proposalKinds.name, detail, rank, filter: `${name} ${detail}` }
    }
    return [
      ...fitting(near, place).map(({ node, name }) => proposal(node, name, ranks.value)),
      ...fitting(far, place).map(({ node, name }) => {
        const home = AstUtils.getDocument(node)
        const named = proposal(node, name, ranks.elsewhere)
        const detail = `${named.detail} · imports ${importPath(document, home)}`
        return { ...named, detail, edits: [importEdit(document, home)] }
      }),
    ]
  }

  /** The visible names that fit, as they are written, and nothing about them. */
  written(place: NamePlace): string[] {
    return [...new Set(fitting(this.visible(place), place).map(({ name }) => asWritten(name)))]
  }

  private modelAt(element: AstNode | undefined): ProgrammeModel | undefined {
    const { Programmes } = this.services.references
    const part = element && partOf(element)
    const programme = part && Programmes.programmeOf(part)
    return programme && this.models.get(programme, () => modelOf(Programmes.parts(programme)))
  }

  private visible({ document, element, slot, taken }: NamePlace): AstNode[] {
    const { Programmes } = this.services.references
    const type = slot.names ?? ''
    if (type === ast.Programme.$type) return [...Programmes.extendable(document)]
    const tables = Programmes.visible(element ?? sourceFile(document))
    const described = tables.flatMap((table) => [...table.values()])
    const fits = (wanted: string) =>
      described
        .filter((each) => this.services.shared.AstReflection.isSubtype(each.type, wanted))
        .flatMap(({ node }) => node ?? [])
    if (type !== ast.QualificationType.$type) return [...new Set(fits(type))]
    const [partner] = taken('partner')
    const institutions = fits(ast.Institution.$type).filter((node) => isNamed(node) && node.name === partner)
    return institutions.flatMap((node) => AstUtils.streamAst(node).filter(ast.isQualificationType).toArray())
  }

  /** What other files share and this one could import without a circle. */
  private importable(document: LangiumDocument, type: string): AstNode[] {
    const { Programmes } = this.services.references
    const { AstReflection } = this.services.shared
    const imported = new Set(Programmes.closure(document))
    return Programmes.files()
      .filter((file) => !imported.has(file) && !Programmes.closure(file).includes(document))
      .flatMap((file) => (ast.isSourceFile(file.parseResult.value) ? (sourceFile(file).elements ?? []) : []))
      .filter((node) => AstReflection.isSubtype(node.$type, type) && (!isProgrammePart(node) || ast.isProgramme(node)))
  }
}
