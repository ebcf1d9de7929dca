import { campaignsOf } from '../model/campaigns.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { type Stage, stagesOf, titles } from './journey-stages.ts'

/** The way of a learner. */
export const journey: DiagramKind = {
  name: 'journey',
  title: 'The learner’s journey',
  says: 'The way of each target group from first contact to the award and beyond.',
  draw,
}

/** The stages at which the groups of learners go ways of their own: without frames, through whose titles their lines would run. */
const open: ReadonlySet<string> = new Set([titles.contact, titles.learners, titles.way])

/** Stations beside each other; more begin a new line. */
const inLine = 6

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('TB')
  const stages = stagesOf(model).filter(({ stations }) => stations.length > 0)
  // Without a single learner or course there is no way yet, only the title of an award.
  const begun = stages.some(({ title }) => title !== titles.award)
  const ways = stages.some(({ title }) => title === titles.learners)
  const drawn = (begun ? stages : []).map((stage) => {
    const apart = ways && open.has(stage.title)
    return { apart, ids: apart ? inLines(chart, stage) : [framed(chart, stage)] }
  })
  if (ways) linkGroups(chart, model)
  for (const [index, { apart, ids }] of drawn.entries())
    for (const from of drawn[index - 1]?.ids ?? []) for (const to of ids) chart.link(from, to, apart ? 'none' : 'solid')
  return chart.finish(model, {
    title: journey.title,
    sentences: stages.map(
      ({ title, stations }) => `${title}: ${stations.map(({ text }) => text.filter(Boolean).join(', ')).join('; ')}.`,
    ),
    legend: {
      milestone: '◆: a campaign through which learners hear of the programme',
      person: 'rounded: a group of learners; lines lead to it from the campaigns that are for it, and from it to its ways in',
      step: 'slanted: a way in, for the groups that it names',
      problem: '⚠: a group of learners for whom no way in is open',
      admission: '→: a date of the admission',
      course: 'box: what is studied, step by step',
      award: '★: the award, and awards on the way',
      degree: '▲: a degree programme that recognises the credits',
    },
    empty: 'Learners stand in the vision: vision { learners Name "Title" { time 8 h per week } }',
  })
}

/** The stations of a stage beside each other, in as many lines as are needed. */
function inLines(chart: Chart, { stations }: Stage): string[] {
  const ids = stations.map((station) => chart.box(station))
  for (const [at, id] of ids.entries()) chart.link(ids[at - inLine], id, 'none')
  return ids
}

/** A stage as a frame around its stations. */
function framed(chart: Chart, { title, stations }: Stage): string {
  const inRow = (): void => {
    const ids = stations.map((station) => chart.box(station))
    for (const [at, id] of ids.entries()) if (at % inLine > 0) chart.link(ids[at - 1], id, 'none')
  }
  return chart.frame({ kind: 'stage', text: [title], name: title }, inRow, 'LR')
}

/** Lines from a campaign to the groups that it is for, and from a group to the ways in that it can take. */
function linkGroups(chart: Chart, model: ProgrammeModel): void {
  for (const { node, learners } of campaignsOf(model).campaigns)
    for (const group of learners) chart.link(chart.idOf(node), chart.idOf(group))
  for (const { node, routes } of model.admission.groups)
    for (const route of routes) chart.link(chart.idOf(node), chart.idOf(route.node))
}
