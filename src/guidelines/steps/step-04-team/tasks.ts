import type { Rule } from '../../guideline.ts'
import { names, universities } from '../../partners.ts'
import { every, says, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'

const team = (responsible: string): string => `team {
  leader Director "Programme director" of Nordhaven
  member Designer "Designer" of Valmora
  task "Outcomes and courses" in design, development, implementation by ${responsible}
}`

const both = `partnership {
  partner Nordhaven { contributes design, development }
  partner Valmora { contributes design, development }
}`

/** What a partner contributes, and the phase in which that falls. */
const phaseOf = [
  ['design', 'design'],
  ['development', 'development'],
  ['delivery', 'implementation'],
] as const

/** Rules on who answers for the tasks. */
export const taskRules: readonly Rule[] = [
  {
    id: 'tasks-of-each-partner',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'third-source',
    says: 'Each full partner that is a university answers for a task, itself or through its members; who contributes design, development or delivery, for one in that phase.',
    needs: ['Answerable', 'Organisation'],
    failing: `${both}\n${team('Director')}`,
    passing: `${both}\n${team('Director, Designer')}`,
    find: (model) => {
      const { tasks } = model.team
      if (!says(model, 'Task') || tasks.some((task) => task.node.responsible.length === 0)) return []
      const takingPart = universities(model)
      const idle = takingPart.filter(({ institution }) => !tasks.some((task) => task.institutions.includes(institution)))
      const faults =
        idle.length > 0
          ? [
              `no task is by ${names(
                idle.map(({ institution }) => institution),
                'or',
              )}`,
            ]
          : []
      for (const [contribution, phase] of phaseOf) {
        const its = tasks.filter((task) => task.phases.includes(phase))
        const absent = takingPart.filter(
          (partner) =>
            !idle.includes(partner) &&
            partner.contributions.includes(contribution) &&
            !its.some((task) => task.institutions.includes(partner.institution)),
        )
        // A phase without any task is missing altogether, which is said once.
        if (its.length > 0 && absent.length > 0) {
          faults.push(
            `${names(absent.map(({ institution }) => institution))} contributes ${phase}, but no task in ${phase} is by it`,
          )
        }
      }
      if (faults.length === 0) return []
      const message = `Every partner of a joint programme takes part in the work, itself or through its members; ${listed(faults)}.`
      return [{ node: sectionOf(model, 'team'), message }]
    },
  },
  {
    id: 'everybody-has-a-task',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Everybody in the team answers for a task.',
    needs: ['Answerable'],
    failing: team('Director, Valmora'),
    passing: team('Director, Designer'),
    find: (model) => {
      const { tasks, leaders, members, learnerRepresentatives } = model.team
      if (tasks.length === 0 || tasks.some(({ node }) => node.responsible.length === 0)) return []
      const busy = tasks.flatMap(({ node }) => node.responsible.map((reference) => reference.ref))
      return [...leaders, ...members, ...learnerRepresentatives]
        .filter((person) => !busy.includes(person))
        .map((node) => ({
          node,
          message: `${node.name} is in the team, but answers for none of its tasks. Name ${node.name} in one: task "…" in … by …, ${node.name}.`,
        }))
    },
  },
  {
    id: 'leader-throughout',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A leader of the programme takes part in the tasks of design and in those of implementation.',
    needs: ['Answerable'],
    failing: team('Designer, Nordhaven'),
    passing: team('Director, Designer'),
    find: (model) => {
      const { tasks, leaders } = model.team
      if (leaders.length === 0) return []
      return ['design', 'implementation'].flatMap((phase) => {
        const its = tasks.filter(({ phases, node }) => phases.includes(phase) && node.responsible.length > 0)
        const [task] = its
        const led = its.some(({ node }) => node.responsible.some(({ ref }) => leaders.some((leader) => leader === ref)))
        if (!task || led) return []
        const who = leaders.map(({ name }) => name)
        const message = `${listed(who)} ${who.length === 1 ? 'leads the programme, but takes' : 'lead the programme, but take'} part in no task of ${phase}: whoever answers for the whole is best there from design to implementation.`
        return [{ node: task.node, message }]
      })
    },
  },
  {
    id: 'named-once',
    kind: 'reference',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'Nobody is named twice for a task.',
    needs: ['Answerable'],
    failing: team('Director, Director'),
    passing: team('Director, Designer'),
    find: (model) =>
      every(model, 'Task').flatMap((node) => {
        const responsible = node.responsible.flatMap((reference) => reference.ref ?? [])
        const twice = responsible.find((one, index) => responsible.indexOf(one) !== index)
        return twice
          ? [{ node, property: 'responsible', message: `${twice.name} is named twice for this task: was somebody else meant?` }]
          : []
      }),
  },
]
