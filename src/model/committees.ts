/** The committees of the team, and for whom a function, a partner or a stakeholder answers. */
import type { Answerable, Committee, Institution, Member } from '../language/generated/ast.ts'
import {
  isCommittee,
  isCommitteeChair,
  isCommitteeKind,
  isCommitteeMembers,
  isInstitution,
  isMember,
  isTeam,
} from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { all, distinct, first, referred, sections } from './statements.ts'

/** Who sits in a committee. */
export interface CommitteeEntry {
  readonly node: Committee
  /** The word as written. */
  readonly kind?: string
  readonly chair?: Member
  /** The members, the chair among them. */
  readonly members: readonly Member[]
  /** The institutions of the members, each once. */
  readonly institutions: readonly Institution[]
}

/** What a committee says of itself. */
export function committeeEntry(node: Committee): CommitteeEntry {
  const chair = first(node, isCommitteeChair)?.member?.ref
  const named = all(node, isCommitteeMembers).flatMap((statement) => referred(statement.members))
  const members = distinct([...(chair ? [chair] : []), ...named])
  return {
    node,
    kind: first(node, isCommitteeKind)?.value,
    chair,
    members,
    institutions: distinct(members.flatMap((member) => institutionOf(member) ?? [])),
  }
}

/** The committees of the team, in the order of the text. */
export const committeesOf = (model: ProgrammeModel): CommitteeEntry[] =>
  all(sections(model.parts, isTeam), isCommittee).map(committeeEntry)

/** The institution that answers: itself, or that of a function in the team; nothing for a stakeholder. */
export function institutionOf(answerable: Answerable | undefined): Institution | undefined {
  if (isInstitution(answerable)) return answerable
  const organisation = isMember(answerable) ? answerable.organisation?.ref : undefined
  return isInstitution(organisation) ? organisation : undefined
}
