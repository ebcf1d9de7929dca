import type { AstNode, ValidationAcceptor } from 'langium'
import * as ast from '../generated/ast.ts'
import type { MicrocredServices } from '../module.ts'
import { type ProgrammePart, partOf } from '../programmes.ts'
import { nodesIn, referencesOf } from '../walk.ts'
import type { Checks } from './index.ts'
import { error, related } from './report.ts'

/** Statements in which an institution may stand that is no partner: it receives data, hosts, or takes part in something. */
const alsoOthers: ReadonlySet<string> = new Set([
  ast.Partner.$type,
  ast.ConsultationEvidence.$type,
  ast.ContractParties.$type,
  ast.DataFlow.$type,
])

/** Reports an institution that a programme speaks of as a partner although no `partner` statement names it: once in each part. */
function declaredPartner(part: ProgrammePart, accept: ValidationAcceptor, services: MicrocredServices): void {
  const { Programmes } = services.references
  const programme = Programmes.programmeOf(part)
  if (!programme) return
  const partners = new Set(
    Programmes.parts(programme)
      .flatMap((each) => each.statements ?? [])
      .filter(ast.isPartnership)
      .flatMap((section) => section.statements ?? [])
      .filter(ast.isPartner)
      .map((partner) => partner.institution?.ref),
  )
  const reported = new Set<AstNode>()
  for (const node of nodesIn(part)) {
    if (alsoOthers.has(node.$type)) continue
    for (const reference of referencesOf(node)) {
      const institution = reference.ref
      if (!ast.isInstitution(institution) || partners.has(institution) || reported.has(institution)) continue
      reported.add(institution)
      const remedy = `partner ${institution.name} { … } in the partnership makes it one`
      error(accept, 'no-partner', `${institution.name} is no partner of ${programme.name}: ${remedy}.`, {
        node,
        range: reference.$refNode?.range,
      })
    }
  }
}

/** Each institution is a partner once. */
function partnerOnce(part: ProgrammePart, accept: ValidationAcceptor, services: MicrocredServices): void {
  const programme = services.references.Programmes.programmeOf(part)
  if (!programme) return
  const seen = new Map<AstNode, ast.Partner>()
  for (const each of services.references.Programmes.parts(programme)) {
    for (const section of (each.statements ?? []).filter(ast.isPartnership)) {
      for (const partner of (section.statements ?? []).filter(ast.isPartner)) {
        const institution = partner.institution?.ref
        if (!institution) continue
        const first = seen.get(institution)
        if (first && partOf(partner) === part) {
          error(accept, 'repeated-statement', `${institution.name} is declared a partner twice; say all about it in one place.`, {
            node: partner,
            property: 'institution',
            // The second block may say what the first does not.
            tags: [],
            relatedInformation: related(first, 'It is declared a partner here first.'),
          })
        }
        seen.set(institution, first ?? partner)
      }
    }
  }
}

/** Partners: declared, and once. */
export const partnerChecks: Checks = { Programme: [declaredPartner, partnerOnce], Extension: [declaredPartner, partnerOnce] }
