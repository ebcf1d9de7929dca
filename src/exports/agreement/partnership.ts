/** What each partner gives, and who decides between the meetings of all. */
import {
  isContributes,
  isDecisionRule,
  isDuty,
  isMeetings,
  isObjective,
  isObjectives,
  isProgrammeAim,
  isSupportCommitment,
  isTeam,
  isUniqueRole,
  isVision,
} from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, first, sections } from '../../model/statements.ts'
import type { PartWriter } from '../handbook/part.ts'
import { type FactRow, factsOf, joined, labelled, listOf, tableOf, withNames } from '../page/compose.ts'
import type { Inline, Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { moreThanNames } from './parties.ts'

/** What each partner contributes. */
export const contributionsTable = ({ partners }: ProgrammeModel, reader: Reader): Table[] =>
  tableOf(
    'Contributions of the partners',
    ['Partner', 'Contributes to', { title: 'Role', wide: true }],
    partners.map(({ institution, nodes }) => [
      reader.titled(institution),
      joined(all(nodes, isContributes).flatMap(({ values }) => values)),
      joined(reader.texts(nodes, isUniqueRole), '; '),
    ]),
  ).filter(moreThanNames)

export const composition: PartWriter = (model, reader) => {
  const { editions } = model.calendar
  const count = editions?.count === undefined ? undefined : String(editions.count)
  return {
    blocks: [
      ...contributionsTable(model, reader),
      ...factsOf([
        [
          'Coordinator',
          reader.named(model.partners.filter((partner) => partner.coordinator).map((partner) => partner.institution)),
        ],
        ['Editions', labelled(count, reader.figures.period(editions?.period))],
      ]),
    ],
  }
}

export const team: PartWriter = ({ parts, team: facts }, reader) => {
  const rule = first(sections(parts, isTeam), isDecisionRule)
  const every = reader.figures.duration(first(sections(parts, isTeam), isMeetings)?.interval?.duration)
  const people = [...facts.leaders, ...facts.members, ...facts.learnerRepresentatives]
  return {
    blocks: [
      ...factsOf([
        ['Decides by', reader.chosen('DecisionRule.rule', rule?.rule), reader.said(rule?.reason)],
        ['Meets', every && `every ${every}`],
      ]),
      ...tableOf(
        'Members of the team',
        ['Function', 'Organisation', { title: 'Duty', wide: true }],
        people.map((member) => [
          reader.titled(member),
          reader.titled(member.organisation?.ref),
          joined(reader.texts(member, isDuty), '; '),
        ]),
      ),
      ...tableOf(
        'Committees',
        ['Committee', 'Chair', 'Members', 'Duty'],
        facts.committees.map(({ node, chair, members }) => [
          reader.titled(node),
          reader.titled(chair),
          reader.named(members),
          joined(reader.texts(node, isDuty), '; '),
        ]),
      ),
    ],
  }
}

export const objectives: PartWriter = ({ parts }, reader) => {
  const rows: FactRow[] = [
    ['Macro-objectives', ...all(sections(parts, isObjectives), isObjective).map(reader.titled)],
    ['Aims', ...reader.texts(sections(parts, isVision), isProgrammeAim)],
  ]
  return { blocks: factsOf(rows) }
}

/** Who leads what, and how cost and income are shared. */
export const coordination: PartWriter = (model, reader) => {
  const tasks = model.team.tasks.map(
    ({ node, phases, institutions }): Inline =>
      withNames(labelled(reader.titled(node), joined(phases)), reader.named(institutions)),
  )
  const commitments = all(sections(model.parts, isTeam), isSupportCommitment).map(({ partner, text }) =>
    labelled(reader.titled(partner?.ref), reader.said(text)),
  )
  return {
    blocks: [
      ...contributionsTable(model, reader),
      ...listOf(tasks),
      ...factsOf([['Staff and services that partners commit', ...commitments]]),
    ],
  }
}
