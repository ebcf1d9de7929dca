import type { CourseLoad, DeclaredHours } from '../../../model/load.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { asked } from '../../left-out.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { eachOrAll, mendAt } from './mend.ts'

/** Hours are planned in whole ones: less than this is rounding. */
const rounding = 1

/** The figures by which the load of a course is judged: its provider's own; of several, any one's or the programme's. */
export function figuresOf({ entry, declared }: CourseLoad): readonly DeclaredHours[] {
  const ofProviders = declared.filter((each) => each.institution)
  return entry.providers.manner === 'alone' && ofProviders.length > 0 ? ofProviders : declared
}

const fits = (load: CourseLoad, hours: number, credits: number): boolean =>
  figuresOf(load).some((each) => Math.abs(hours - each.hours * credits) < rounding)

function hoursPerCredit(model: ProgrammeModel): Finding[] {
  return [...model.load.courses.values()].flatMap((load) => {
    const { entry, hours, credits, node } = load
    const figures = figuresOf(load)
    if (!node || hours === undefined || !credits || figures.length === 0 || fits(load, hours, credits)) return []
    const counted = listed(figures.map((each) => `${each.institution?.name ?? 'the programme'} counts ${figure(each.hours)} h`))
    const fitting = listed([...new Set(figures.map((each) => figure(each.hours * credits)))], 'or')
    const message = `${entry.name} takes ${figure(hours)} h for ${figure(credits)} ECTS, ${figure(hours / credits)} h a credit; ${counted}. ${fitting} h would fit.`
    const related = figures.map((each) => ({
      node: each.node,
      message: `${each.institution?.name ?? 'The programme'} says so here.`,
    }))
    return [{ node: mendAt(entry, node), message, related, missing: `the right hours for ${entry.name}` }]
  })
}

function whole(model: ProgrammeModel): Finding[] {
  const { hoursPerCredit: agreed, hoursPerCreditNode: node, volume } = model.head
  const { required } = model.load
  if (agreed === undefined || !node || volume === undefined || !required || model.credits.required?.min !== volume) return []
  const expected = agreed * volume
  if (expected > required.min - rounding && expected < required.max + rounding) return []
  const hours = required.min === required.max ? figure(required.min) : `${figure(required.min)} to ${figure(required.max)}`
  const each =
    required.min === required.max
      ? figure(required.min / volume)
      : `${figure(required.min / volume)} to ${figure(required.max / volume)}`
  const message = `The partners count ${figure(agreed)} h a credit, ${figure(expected)} h for ${figure(volume)} ECTS; the courses come to ${hours} h, ${each} h a credit.`
  const hoursOfCredit = required.min === required.max ? required.min / volume : undefined
  return [{ node, message, remedy: rightAmount(node.value, hoursOfCredit, 'h') }]
}

function oneConversion(model: ProgrammeModel): Finding[] {
  if (model.head.hoursPerCredit !== undefined) return []
  const figures = model.load.declared.filter((each) => each.institution)
  if (new Set(figures.map((each) => each.hours)).size < 2) return []
  const counted = listed(figures.map((each) => `${each.institution?.name} counts ${figure(each.hours)} h`))
  const message = `${counted} for a credit. What do the partners count for the whole? hours-per-credit … h.`
  return [{ node: model.programme, property: 'name', message, missing: 'the hours for a credit that the partners agree on' }]
}

function assessmentHours(model: ProgrammeModel): Finding[] {
  return model.assessment.courses.flatMap(({ entry, summative }) => {
    const load = model.load.courses.get(entry.node)
    const planned = load?.activities.find((item) => item.activity === 'assessment')
    const stated = load?.assessmentHours
    if (!load?.node || planned?.hours === undefined || stated === undefined) return []
    const all = summative.every((assessment) => assessment.hours !== undefined)
    if (stated <= planned.hours + 0.01 && !(all && stated < planned.hours - 0.01)) return []
    const message = `The assessments of ${entry.name} take ${figure(stated)} h, its load has ${figure(planned.hours)} h for assessment.`
    const node = mendAt(entry, load.node)
    return [{ node, message, remedy: node === load.node ? rightAmount(planned.node.hours, stated, 'h') : undefined }]
  })
}

function withoutLoad({ entry, declared, credits }: CourseLoad): Finding[] {
  const open = asked(entry.blocks, 'Course', { Load: 'the load' })
  if (!open) return []
  const [known] = declared
  const would = known && credits ? ` ${figure(known.hours * credits)} h together would be right.` : ''
  const message = `How many hours do learners spend on the course ${entry.name}, and on what? load { lectures … h self-study … h assessment … h }.${would}`
  return [{ node: mendAt(entry), message, missing: `the load of ${entry.name}`, awaited: open.awaited }]
}

const course = (statements: string): string => `curriculum { course Tides "Tides" { ${statements} } }`

/** Guideline 7.8: hours and credits. */
export const hourRules: readonly Rule[] = [
  {
    id: 'course-volume',
    kind: 'presence',
    weight: 'gap',
    asks: ['VolumeStatement'],
    says: 'Every course has a volume.',
    failing: course('by Nordhaven'),
    passing: course('by Nordhaven volume 3 ECTS'),
    find: (model) =>
      model.courses
        .filter((entry) => {
          const its = model.credits.courses.get(entry.node)
          return !its?.node && its?.range === undefined
        })
        .map((entry) => ({
          node: mendAt(entry),
          message: `How many credits has the course ${entry.name}? volume … ECTS.`,
          missing: `the volume of ${entry.name}`,
        })),
  },
  {
    id: 'course-load',
    kind: 'presence',
    weight: 'gap',
    says: 'Every course gives the hours of its learners by activity.',
    failing: course('by Nordhaven volume 3 ECTS'),
    passing: course('by Nordhaven volume 3 ECTS load { lectures 18 h self-study 48 h assessment 15 h }'),
    find: (model) =>
      eachOrAll(
        model,
        [...model.load.courses.values()].filter((load) => load.activities.length === 0).flatMap(withoutLoad),
        'No course says how many hours its learners spend on it, and on what: load { lectures … h self-study … h assessment … h }.',
        'the load of the courses',
      ),
  },
  {
    id: 'assessment-in-load',
    kind: 'presence',
    weight: 'detail',
    basis: 'ects-guide',
    says: 'The load of a course that has assessments includes hours for them.',
    failing: course('load { lectures 20 h } assessment Essay "Essay"'),
    passing: course('load { lectures 20 h assessment 5 h } assessment Essay "Essay"'),
    find: (model) =>
      [...model.load.courses.values()].flatMap(({ entry, activities, node }) =>
        node &&
        activities.length > 0 &&
        entry.assessments.length > 0 &&
        activities.every((item) => item.activity !== 'assessment')
          ? [
              {
                node: mendAt(entry, node),
                message: `The load of ${entry.name} has no hours for its assessments: assessment … h.`,
                missing: `the hours of assessment of ${entry.name}`,
              },
            ]
          : [],
      ),
  },
  {
    id: 'hours-per-credit',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The hours of a course are its credits times the hours that its provider counts for a credit; given by several, those of any one of them or of the programme.',
    needs: ['Institution'],
    failing: course('by Nordhaven volume 3 ECTS load { lectures 30 h self-study 48 h assessment 15 h }'),
    passing: course('by Nordhaven volume 3 ECTS load { lectures 18 h self-study 48 h assessment 15 h }'),
    find: hoursPerCredit,
  },
  {
    id: 'assessment-hours',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The hours of the assessments are those that the load of the course has for them; where some say none, not more.',
    failing: course('load { lectures 20 h assessment 5 h } assessment Essay "Essay" { hours 8 h }'),
    passing: course('load { lectures 20 h assessment 8 h } assessment Essay "Essay" { hours 8 h }'),
    find: assessmentHours,
  },
  {
    id: 'whole',
    kind: 'arithmetic',
    weight: 'detail',
    basis: 'arithmetic',
    says: 'The hours that the structure requires are the volume times the hours for a credit on which the partners agree.',
    needs: ['Course', 'Institution'],
    failing: `volume 3 ECTS\nhours-per-credit 30 h\n${course('by Nordhaven volume 3 ECTS load { lectures 66 h assessment 15 h }')}`,
    passing: `volume 3 ECTS\nhours-per-credit 27 h\n${course('by Nordhaven volume 3 ECTS load { lectures 66 h assessment 15 h }')}`,
    find: whole,
  },
  {
    id: 'one-conversion',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Where partners count different hours for a credit, the programme says what they count for the whole.',
    needs: ['Institution'],
    failing: 'curriculum { course Tides "Tides" { by Nordhaven, Valmora } }',
    passing: 'hours-per-credit 27 h\ncurriculum { course Tides "Tides" { by Nordhaven, Valmora } }',
    find: oneConversion,
  },
]
