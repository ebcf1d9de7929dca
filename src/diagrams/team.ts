import type { AstNode } from 'langium'
import { listed } from '../language/checks/report.ts'
import { type Answerable, isCommittee, isMember, type Member } from '../language/generated/ast.ts'
import { phases } from '../language/library/choices.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { distinct, referred, titleOf } from '../model/statements.ts'
import type { TaskEntry } from '../model/team.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { counted, figure } from './figures.ts'

/** Who does what. */
export const team: DiagramKind = {
  name: 'team',
  title: 'Programme team',
  says: 'Leader, members and committees, and who answers for which task in which phase.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const { leaders, members, learnerRepresentatives, committees, tasks } = model.team
  const chart = new Chart('LR')
  // Numbered, since the frames stand where their lines are shortest, which need not be the order of the phases.
  for (const [index, { phase, tasks: its }] of byPhase(tasks).entries()) {
    chart.frame({ kind: 'phase', text: [`${index + 1}. ${phase}`], name: phase }, () => {
      chart.columns(its.map(({ node }) => chart.box({ kind: 'task', look: 'task', text: [titleOf(node)], node })))
    })
  }
  for (const member of distinct([...leaders, ...members, ...learnerRepresentatives])) drawMember(chart, member)
  for (const { node, kind, meetsEvery, members: its } of committees) {
    const text = [
      titleOf(node),
      kind && `${kind} committee`,
      meetsEvery && `meets every ${figure(Math.round(meetsEvery / 7))} weeks`,
      counted(its.length, 'member'),
    ]
    chart.box({
      kind: 'committee',
      look: its.length > 0 ? 'committee' : 'problem',
      text: text.map((one) => one || undefined),
      node,
    })
  }
  for (const { node } of tasks) for (const one of referred(node.responsible)) drawLink(chart, node, one)
  for (const { node, chair, members: its } of committees) {
    for (const member of its) chart.link(chart.idOf(member), chart.idOf(node), member === chair ? 'thick' : 'solid')
  }
  return chart.finish(model, {
    title: team.title,
    sentences: describe(model),
    legend: {
      task: 'slanted: a task of that phase; lines lead to those who answer for it',
      person: 'rounded: a member of the team; a thick line leads to the committee that it chairs',
      partner: 'box: a partner that answers for a task as a whole',
      stakeholder: 'dashed border: a stakeholder that answers for a task',
      committee: 'six sides: a committee',
      problem: '⚠: a committee without members',
    },
    empty: 'The team stands in a section of its own: team { leader Name "Title" of Partner  task "Design" in design by Name }',
  })
}

const roles = { leader: 'leader', member: 'member', 'learner-representative': 'speaks for the learners' } as const

function drawMember(chart: Chart, member: Member): string {
  const organisation = member.organisation?.ref
  const text = [titleOf(member), organisation && titleOf(organisation), member.role && roles[member.role]]
  return chart.box({ kind: 'member', look: 'person', text, node: member })
}

/** A line from a task to who answers for it; a partner or stakeholder is drawn when the first line leads to it. */
function drawLink(chart: Chart, task: AstNode, one: Answerable): void {
  const known = isMember(one) || isCommittee(one) ? chart.idOf(one) : (chart.idOf(one) ?? drawOrganisation(chart, one))
  chart.link(chart.idOf(task), known, 'plain')
}

function drawOrganisation(chart: Chart, one: Answerable): string {
  const look = one.$type === 'Stakeholder' ? 'stakeholder' : 'partner'
  return chart.box({ kind: 'organisation', look, text: [titleOf(one)], node: one })
}

/** The tasks by their first phase, in the order of the phases; those without one last. */
function byPhase(tasks: readonly TaskEntry[]): { phase: string; tasks: TaskEntry[] }[] {
  const known = Object.keys(phases.words)
  const names = distinct([...known, ...tasks.flatMap((task) => task.phases[0] ?? [])])
  const groups = names.map((name) => ({
    phase: `Tasks in the ${name}`,
    tasks: tasks.filter((task) => task.phases[0] === name),
  }))
  const without = { phase: 'Tasks without a phase', tasks: tasks.filter((task) => task.phases.length === 0) }
  return [...groups, without].filter((group) => group.tasks.length > 0)
}

function describe(model: ProgrammeModel): string[] {
  const { leaders, members, learnerRepresentatives, committees, tasks } = model.team
  const names = (nodes: readonly AstNode[]) => listed(nodes.map((node) => titleOf(node)))
  const withHome = (node: Member): string => {
    const organisation = node.organisation?.ref
    return organisation ? `${titleOf(node)} (${titleOf(organisation)})` : titleOf(node)
  }
  const said = (what: string, nodes: readonly Member[]) => (nodes.length > 0 ? [`${what}: ${listed(nodes.map(withHome))}.`] : [])
  return [
    ...(leaders.length > 0 ? said('Leader', leaders) : ['Nobody leads the team yet.']),
    ...said('Members', members),
    ...said('For the learners', learnerRepresentatives),
    ...committees.map(({ node, members: its, chair }) => {
      const chaired = chair ? `, chaired by ${titleOf(chair)}` : ''
      return `${titleOf(node)}: ${its.length > 0 ? names(its) : 'no members yet'}${chaired}.`
    }),
    ...tasks.map(({ node, phases: its }) => {
      const by = referred(node.responsible)
      return `Task ${titleOf(node)}${its.length > 0 ? `, in ${listed(its)}` : ''}: ${by.length > 0 ? names(by) : 'nobody answers for it yet'}.`
    }),
  ]
}
