import type { ProgrammeModel } from '../model/model.ts'
import { Chart } from './chart.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { stagesOf, titles } from './journey-stages.ts'

/** The way of a learner. */
export const journey: DiagramKind = {
  name: 'journey',
  title: 'The learner’s journey',
  says: 'The way of each target group from first contact to the award and beyond.',
  draw,
}

/** Stations beside each other; more begin a new line. */
const inLine = 6

function draw(model: ProgrammeModel): Diagram {
  const chart = new Chart('TB')
  const stages = stagesOf(model).filter(({ stations }) => stations.length > 0)
  // Without a single learner or course there is no way yet, only the title of an award.
  const begun = stages.some(({ title }) => title !== titles.award)
  const frames = (begun ? stages : []).map(({ title, stations }, index) => {
    const inRow = (): void => {
      const ids = stations.map((station) => chart.box(station))
      for (const [at, id] of ids.entries()) if (at % inLine > 0) chart.link(ids[at - 1], id, 'none')
    }
    return chart.frame({ kind: 'stage', text: [`${index + 1}. ${title}`], name: title }, inRow, 'LR')
  })
  for (const [index, frame] of frames.entries()) chart.link(frames[index - 1], frame)
  return chart.finish(model, {
    title: journey.title,
    sentences: stages.map(
      ({ title, stations }) => `${title}: ${stations.map(({ text }) => text.filter(Boolean).join(', ')).join('; ')}.`,
    ),
    legend: {
      milestone: '◆: a campaign through which learners hear of the programme',
      person: 'rounded: a group of learners',
      step: 'slanted: a way in, for the groups that it names',
      admission: '→: a date of the admission',
      course: 'box: what is studied, step by step',
      award: '★: the award, and awards on the way',
      degree: '▲: a degree programme that recognises the credits',
    },
    empty: 'Learners stand in the vision: vision { learners Name "Title" { time 8 h per week } }',
  })
}
