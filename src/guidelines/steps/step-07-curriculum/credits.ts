import type { ChoiceCredits } from '../../../model/credits.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Range } from '../../../model/ranges.ts'
import { titleOf } from '../../../model/statements.ts'
import type { StructureItem } from '../../../model/structure.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { rightSum } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

const between = ({ min, max }: Range): string => (min === max ? figure(min) : `${figure(min)} to ${figure(max)}`)

/** Half a hundredth of a credit: what rounding in the conversion of other credits may leave. */
const dust = 0.005

const nameOf = (item: StructureItem): string => item.node.name ?? titleOf(item.node)

/** The parts of the sum, as far as they fit in a sentence: "Tides 3, Reefs 2". */
function parts(model: ProgrammeModel): string {
  const its = model.credits.compulsoryCourses.map(
    (course) => `${course.name} ${figure(model.credits.courses.get(course)?.credits ?? 0)}`,
  )
  const elective = model.credits.electiveRequired
  const all = elective && elective.max > 0 ? [...its, `chosen ${between(elective)}`] : its
  return all.length > 0 && all.length <= 8 ? ` (${all.join(', ')})` : ''
}

function volumeAgainstRequired(model: ProgrammeModel): Finding[] {
  const { stated, required } = model.credits
  const { volumeNode } = model.head
  if (stated === undefined || !required || !volumeNode) return []
  const related =
    model.structure?.nodes.map((node) => ({ node, message: `The structure requires ${between(required)} ECTS.` })) ?? []
  if (stated >= required.min - dust && stated <= required.max + dust) return []
  const differs = figure(Math.abs(stated < required.min ? required.min - stated : stated - required.max))
  const message = `The programme has ${figure(stated)} ECTS, but what a learner has to take comes to ${between(required)} ECTS${parts(model)}: ${differs} ECTS ${stated < required.min ? 'too many' : 'too few'}.`
  const remedy = rightSum(volumeNode.value, required.min === required.max ? required.min : undefined, 'ECTS')
  return [{ node: volumeNode, message, missing: 'credits that add up to the volume', related, remedy }]
}

function choiceFinding(model: ProgrammeModel, { step, offered, attainable }: ChoiceCredits): Finding[] {
  const { choice, items, node } = step
  if (!choice || !node || step.unresolved > 0) return []
  if (choice.count !== undefined && choice.count > items.length) {
    return [
      {
        node,
        message: `${figure(choice.count)} are to be chosen from ${items.length} (${listed(items.map(nameOf))}). That cannot be done.`,
        missing: 'a choice that can be made',
      },
    ]
  }
  if (choice.credits === undefined || attainable !== false) return []
  const sizes = items.map((item) => {
    const credits =
      item.kind === 'course'
        ? model.credits.courses.get(item.node)?.range
        : item.kind === 'assessment'
          ? undefined
          : model.credits.groups.get(item.node)
    return credits ? `${nameOf(item)} ${between(credits)}` : nameOf(item)
  })
  const short = offered && offered.max < choice.credits - dust
  // "At least" is met by any sum above it, so that only too small an offer stands in its way.
  if (choice.atLeast && !short) return []
  const reason = short ? `all together have ${between(offered)} ECTS` : 'no combination has exactly that'
  const message = `${figure(choice.credits)} ECTS are to be chosen from ${listed(sizes)}, but ${reason}.`
  return [{ node, message, missing: 'a choice that can be made' }]
}

/** Guideline 7.2: credits. */
export const creditRules: readonly Rule[] = [
  {
    id: 'volume',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The volume of the programme is what its structure requires: the compulsory courses and the elective credits.',
    needs: ['Course'],
    failing: `volume 10 ECTS
curriculum {
  course Tides "Tides" { volume 5 ECTS }
  course Reefs "Reefs" { volume 3 ECTS }
  structure { first Tides then Reefs }
}`,
    passing: `volume 8 ECTS
curriculum {
  course Tides "Tides" { volume 5 ECTS }
  course Reefs "Reefs" { volume 3 ECTS }
  structure { first Tides then Reefs }
}`,
    find: (model) => (model.structure && model.credits.outside.length === 0 ? volumeAgainstRequired(model) : []),
  },
  {
    id: 'volume-without-structure',
    kind: 'arithmetic',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'Without a structure, all courses together have the volume of the programme.',
    needs: ['Course'],
    failing: `volume 10 ECTS\ncurriculum { course Tides "Tides" { volume 5 ECTS } course Reefs "Reefs" { volume 3 ECTS } }`,
    passing: `volume 8 ECTS\ncurriculum { course Tides "Tides" { volume 5 ECTS } course Reefs "Reefs" { volume 3 ECTS } }`,
    find: (model) => (model.structure ? [] : volumeAgainstRequired(model)),
  },
  {
    id: 'structure',
    kind: 'presence',
    weight: 'detail',
    asks: ['Structure'],
    says: 'A curriculum of several courses has a structure: their sequence, and what is compulsory.',
    failing: 'curriculum { course Tides "Tides" { by Nordhaven } course Reefs "Reefs" { by Valmora } }',
    passing:
      'curriculum { course Tides "Tides" { by Nordhaven } course Reefs "Reefs" { by Valmora } structure { first Tides then Reefs } }',
    find: (model) =>
      model.courses.length > 1 && !model.structure
        ? [
            {
              node: sectionOf(model, 'curriculum'),
              message:
                'Nothing says in which order the courses are taken, and which of them are chosen: structure { first … then choose … ECTS from … }.',
              missing: 'the structure',
            },
          ]
        : [],
  },
  {
    id: 'choices',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'Every choice can be made: there are courses enough, and their credits can add up to those that are to be chosen.',
    needs: ['Course', 'Group'],
    failing: `curriculum {
  course Tides "Tides" { volume 3 ECTS }
  course Reefs "Reefs" { volume 3 ECTS }
  structure { anytime choose 4 ECTS from Tides, Reefs }
}`,
    passing: `curriculum {
  course Tides "Tides" { volume 2 ECTS }
  course Reefs "Reefs" { volume 2 ECTS }
  structure { anytime choose 4 ECTS from Tides, Reefs }
}`,
    find: (model) => model.credits.choices.flatMap((choice) => choiceFinding(model, choice)),
  },
  {
    id: 'same-credits',
    kind: 'arithmetic',
    weight: 'detail',
    basis: 'arithmetic',
    says: 'Whatever a learner chooses, the credits are the same.',
    needs: ['Course', 'Group'],
    failing: `volume 6 ECTS
curriculum {
  course Tides "Tides" { volume 3 ECTS }
  course Reefs "Reefs" { volume 6 ECTS }
  structure { anytime choose 1 from Tides, Reefs }
}`,
    passing: `volume 6 ECTS
curriculum {
  course Tides "Tides" { volume 6 ECTS }
  course Reefs "Reefs" { volume 6 ECTS }
  structure { anytime choose 1 from Tides, Reefs }
}`,
    find: (model) => {
      const { required, stated } = model.credits
      const [node] = model.structure?.nodes ?? []
      if (!required || !node || required.max - required.min <= dust || stated === undefined) return []
      if (stated < required.min - dust || stated > required.max + dust) return []
      const message = `By what they choose, learners come to ${between(required)} ECTS; the programme has ${figure(stated)}. Choices between courses or tracks of the same size would make it one figure.`
      return [{ node, message }]
    },
  },
  {
    id: 'outside',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'Every course of the curriculum has its place in the structure.',
    needs: ['Course', 'Group'],
    failing: `curriculum { course Tides "Tides" { by Nordhaven } course Reefs "Reefs" { by Valmora } structure { first Tides } }`,
    passing: `curriculum { course Tides "Tides" { by Nordhaven } course Reefs "Reefs" { by Valmora } structure { first Tides then Reefs } }`,
    find: (model) =>
      model.credits.outside.map((entry) => ({
        node: mendAt(entry),
        message: `Course ${entry.name} has no place in the structure: nobody takes it. Name it in a step, or leave it out.`,
        missing: `the place of ${entry.name} in the structure`,
      })),
  },
]
