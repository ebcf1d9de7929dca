import { listed } from '../language/checks/report.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { StackingEntry, SubAwardEntry } from '../model/stacking.ts'
import { titleOf } from '../model/statements.ts'
import { Chart } from './chart.ts'
import { drawCourses } from './courses.ts'
import type { Diagram, DiagramKind } from './diagram.ts'
import { credits } from './figures.ts'

/** Where the credits lead: awards on the way, the award, degrees that recognise it. */
export const stacking: DiagramKind = {
  name: 'stacking',
  title: 'Stackability',
  says: 'Awards on the way, the award of the programme, and the degree programmes that recognise its credits.',
  draw,
}

function draw(model: ProgrammeModel): Diagram {
  const { subAwards, stackings } = model.stacking
  const chart = new Chart('LR')
  if (subAwards.length + stackings.length > 0) {
    const counted = new Set(subAwards.flatMap((award) => award.courses))
    const courses = drawCourses(
      chart,
      model,
      model.courses.filter((entry) => counted.has(entry.node)),
    )
    for (const award of subAwards) {
      const id = chart.box({
        kind: 'award',
        look: 'award',
        text: [titleOf(award.node), ...subAwardFacts(award)],
        node: award.node,
      })
      for (const course of award.courses) chart.link(courses.get(course), id)
    }
    const whole = chart.box({
      kind: 'programme',
      look: 'programme',
      text: [titleOf(model.programme), ...awardFacts(model)],
      node: model.programme,
    })
    for (const { node } of subAwards) chart.link(chart.idOf(node), whole)
    for (const entry of stackings) drawDegree(chart, entry, whole)
  }
  return chart.finish(model, {
    title: stacking.title,
    sentences: describe(model),
    legend: {
      course: 'whole border: a course that counts for an award on the way',
      elective: 'dashed border: such a course that not every learner takes',
      folded: 'double sides: a group of courses, folded because there are many',
      award: '★: an award on the way, after some of the courses',
      programme: 'thick border: the award of the whole programme',
      degree: '▲: a degree programme, with the credits that it recognises',
      problem: '⚠: a degree programme that is declared nowhere',
    },
    empty:
      'Where the credits lead stands in the curriculum: curriculum { stacks into Degree with 5 ECTS  sub-award Name { after Course } }',
  })
}

function drawDegree(chart: Chart, entry: StackingEntry, whole: string): void {
  const { node, degree, institutions, conditions } = entry
  const by = institutions.length > 0 ? listed(institutions.map((institution) => titleOf(institution))) : undefined
  const id = chart.box({
    kind: 'degree',
    look: degree ? 'degree' : 'problem',
    name: degree?.name ?? 'unknown',
    text: [
      degree ? titleOf(degree) : 'A degree programme that is declared nowhere',
      by,
      recognised(entry),
      level(entry),
      ...conditions,
    ],
    node,
  })
  chart.link(whole, id)
}

const level = ({ degreeLevel, level: counts }: StackingEntry): string | undefined => {
  const known = counts ?? degreeLevel
  return known === undefined ? undefined : `EQF ${known}`
}

function recognised({ credits: given, degreeVolume }: StackingEntry): string {
  const part = credits(given)
  const whole = credits(degreeVolume)
  if (part === undefined) return 'how many credits it recognises is not said'
  return whole === undefined ? `recognises ${part}` : `recognises ${part.replace(' ECTS', '')} of its ${whole}`
}

function subAwardFacts({ volume, credits: required, level: eqf, awardedBy }: SubAwardEntry): (string | undefined)[] {
  const by = awardedBy.length > 0 ? `awarded by ${listed(awardedBy.map((institution) => titleOf(institution)))}` : undefined
  return [[credits(volume ?? required), eqf === undefined ? undefined : `EQF ${eqf}`].filter(Boolean).join(' · '), by]
}

function awardFacts({ credits: facts, head, award }: ProgrammeModel): (string | undefined)[] {
  const level = head.level === undefined ? undefined : `EQF ${head.level}`
  return [[credits(facts.required ?? facts.stated), level].filter(Boolean).join(' · '), award.type]
}

function describe(model: ProgrammeModel): string[] {
  const { subAwards, stackings, countedTwice } = model.stacking
  const facts = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(', ')
  return [
    `The award ${facts([titleOf(model.programme), ...awardFacts(model)])}.`,
    ...subAwards.map((award) => {
      const courses = listed(award.courses.map((course) => titleOf(course)))
      return `Award on the way: ${facts([titleOf(award.node), ...subAwardFacts(award)])}${courses ? `, after ${courses}` : ''}.`
    }),
    ...stackings.map((entry) => {
      const degree = entry.degree ? titleOf(entry.degree) : 'A degree programme that is declared nowhere'
      const condition = entry.conditions.length > 0 ? `; condition: ${entry.conditions.join('; ')}` : ''
      return `${degree} ${recognised(entry)}${condition}.`
    }),
    ...(countedTwice.length > 0
      ? [`Counted in more than one award: ${listed(countedTwice.map((course) => titleOf(course)))}.`]
      : []),
  ]
}
