/** The programme team: who leads, whom its members and committees represent, and who answers for which phase. */
import type { Answerable, Institution, Member, Task } from '../language/generated/ast.ts'
import { isMeetings, isMember, isTask, isTeam } from '../language/generated/ast.ts'
import { type CommitteeEntry, committeesOf, institutionOf } from './committees.ts'
import type { ProgrammeModel } from './model.ts'
import { daysOfDuration } from './quantities.ts'
import { all, type Block, distinct, first, referred, sections } from './statements.ts'

/** A committee, and how often it meets. */
export interface MeetingCommittee extends CommitteeEntry {
  /** The days from one meeting to the next. */
  readonly meetsEvery?: number
}

/** A task of the team, and who answers for it. */
export interface TaskEntry {
  readonly node: Task
  /** The words as written. */
  readonly phases: readonly string[]
  /** The institutions that answer for it, themselves or through their members; stakeholders are not among them. */
  readonly institutions: readonly Institution[]
}

/** Who is in the team, and for whom. */
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
  readonly committees: readonly MeetingCommittee[]
  readonly tasks: readonly TaskEntry[]
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
    represented: answering([...leaders, ...members]),
    meetsEvery: meetsEvery(teams),
    committees: committeesOf(model).map((entry) => ({ ...entry, meetsEvery: meetsEvery(entry.node) })),
    tasks: all(teams, isTask).map((node) => ({ node, phases: node.phases, institutions: answering(referred(node.responsible)) })),
  }
}

const meetsEvery = (blocks: Block | readonly Block[]): number | undefined =>
  daysOfDuration(first(blocks, isMeetings)?.interval?.duration)

/** The institutions among those who answer for something, and those of the members among them. */
const answering = (answerable: readonly Answerable[]): Institution[] =>
  distinct(answerable.flatMap((one) => institutionOf(one) ?? []))
