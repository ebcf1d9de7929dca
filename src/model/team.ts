/** The programme team: who leads, whom its members and committees represent, and who answers for which phase. */
import type { Committee, Institution, Member, Task } from '../language/generated/ast.ts'
import {
  type Answerable,
  isCommittee,
  isCommitteeChair,
  isCommitteeKind,
  isCommitteeMembers,
  isInstitution,
  isMeetings,
  isMember,
  isTask,
  isTeam,
} from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { daysOfDuration } from './quantities.ts'
import { all, distinct, first, referred, sections } from './statements.ts'

export interface CommitteeEntry {
  readonly node: Committee
  /** The word as written. */
  readonly kind?: string
  readonly chair?: Member
  readonly members: readonly Member[]
  /** The institutions of its members and of its chair. */
  readonly institutions: readonly Institution[]
  /** The days from one meeting to the next. */
  readonly meetsEvery?: number
}

export interface TaskEntry {
  readonly node: Task
  /** The words as written. */
  readonly phases: readonly string[]
  /** The institutions that answer for it, themselves or through their members; stakeholders are not among them. */
  readonly institutions: readonly Institution[]
}

export interface TeamFacts {
  readonly leaders: readonly Member[]
  /** Those who are neither leaders nor representatives of the learners. */
  readonly members: readonly Member[]
  readonly learnerRepresentatives: readonly Member[]
  /** The institution of the leader; the coordinator while nobody leads. */
  readonly leading?: Institution
  /** Institutions of which somebody is leader or member. */
  readonly represented: readonly Institution[]
  /** The days from one meeting of the team to the next. */
  readonly meetsEvery?: number
  readonly committees: readonly CommitteeEntry[]
  readonly tasks: readonly TaskEntry[]
}

/** The institution of a function; nothing where it is a stakeholder's, or nobody's yet. */
export function institutionOf(member: Member | undefined): Institution | undefined {
  const organisation = member?.organisation?.ref
  return isInstitution(organisation) ? organisation : undefined
}

/** The team, over all parts of the programme. */
export function teamOf(model: ProgrammeModel): TeamFacts {
  const teams = sections(model.parts, isTeam)
  const functions = all(teams, isMember)
  const inRole = (role: Member['role']) => functions.filter((member) => member.role === role)
  const [leaders, members] = [inRole('leader'), inRole('member')]
  const coordinator = model.partners.find((partner) => partner.coordinator)?.institution
  return {
    leaders,
    members,
    learnerRepresentatives: inRole('learner-representative'),
    leading: institutionOf(leaders[0]) ?? coordinator,
    represented: institutions([...leaders, ...members]),
    meetsEvery: daysOfDuration(first(teams, isMeetings)?.interval?.duration),
    committees: all(teams, isCommittee).map(committeeEntry),
    tasks: all(teams, isTask).map((node) => ({ node, phases: node.phases, institutions: answering(referred(node.responsible)) })),
  }
}

function committeeEntry(node: Committee): CommitteeEntry {
  const chair = first(node, isCommitteeChair)?.member?.ref
  const members = distinct(all(node, isCommitteeMembers).flatMap((statement) => referred(statement.members)))
  return {
    node,
    kind: first(node, isCommitteeKind)?.value,
    chair,
    members,
    institutions: institutions(chair ? [...members, chair] : members),
    meetsEvery: daysOfDuration(first(node, isMeetings)?.interval?.duration),
  }
}

const institutions = (members: readonly Member[]): Institution[] =>
  distinct(members.flatMap((member) => institutionOf(member) ?? []))

/** The institutions among those who answer for something, and those of the members among them. */
export function answering(responsible: readonly Answerable[]): Institution[] {
  return distinct(responsible.flatMap((one) => (isInstitution(one) ? one : isMember(one) ? (institutionOf(one) ?? []) : [])))
}
