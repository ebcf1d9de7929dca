import type { AstNodeDescription, LinkingError, ReferenceInfo } from 'langium'
import { DefaultLinker } from 'langium'
import * as ast from './generated/ast.ts'
import { declaredBy, kindOf, withArticle } from './kinds.ts'
import { nearest } from './library/nearest.ts'
import type { MicrocredServices } from './module.ts'

/** An unresolved name, with the names that may have been meant. */
export interface UnknownName extends LinkingError {
  readonly nearest: readonly string[]
}

/** Langium's linker, with messages that say what is missing and which names come near. */
export class MicrocredLinker extends DefaultLinker {
  private readonly services: MicrocredServices

  constructor(services: MicrocredServices) {
    super(services)
    this.services = services
  }

  protected override createLinkingError(info: ReferenceInfo, targetDescription?: AstNodeDescription): UnknownName {
    const type = this.reflection.getReferenceType(info)
    const name = info.reference.$refText
    const candidates = this.scopeProvider
      .getScope(info)
      .getAllElements()
      .map((description) => description.name)
      .toArray()
    const near = nearest(name, candidates)
    return { info, targetDescription, nearest: near, message: this.said(type, name, near, info) }
  }

  /** What is missing, what else has this name, and what would be right. */
  private said(type: string, name: string, near: readonly string[], info: ReferenceInfo): string {
    const meant = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined
    const other = this.ofAnotherKind(type, name, info)
    if (other)
      return [`“${name}” is ${withArticle(kindOf(other.type))}, but here ${withArticle(kindOf(type))} is named.`, meant]
        .join(' ')
        .trimEnd()
    return `${this.missing(type, name, info)} ${meant ?? this.remedy(type, name)}`
  }

  private missing(type: string, name: string, info: ReferenceInfo): string {
    if (type === ast.Programme.$type) {
      return `There is no programme “${name}” in the files that this one imports, nor in those that import it.`
    }
    if (ast.isInstitutionalFit(info.container) && type === ast.QualificationType.$type) {
      return `There is no ${kindOf(type)} “${name}” in the structure of ${info.container.partner?.$refText}.`
    }
    return `There is no ${kindOf(type)} “${name}” here or in what is imported.`
  }

  private ofAnotherKind(type: string, name: string, info: ReferenceInfo): AstNodeDescription | undefined {
    if (type === ast.Programme.$type || type === ast.QualificationType.$type) return undefined
    const visible = this.services.references.Programmes.visible(info.container)
    return visible.flatMap((table) => table.get(name)).find((description) => !this.reflection.isSubtype(description.type, type))
  }

  private remedy(type: string, name: string): string {
    if (type === ast.Programme.$type) return 'Import the file in which it stands.'
    if (type === ast.QualificationType.$type) return `Declare it there: ${declaredBy(type)} ${name} "…".`
    const keyword = declaredBy(type)
    // A reference that can mean several kinds has no one statement that declares its target.
    const how = keyword.includes(' ') || name.includes('.') ? '' : ` (${keyword} ${name} "…")`
    return `Declare it${how} or import the file in which it stands.`
  }
}
