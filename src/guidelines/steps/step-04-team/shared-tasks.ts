import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { committeeBalance } from './committee-balance.ts'
import { committeeRules } from './committees.ts'
import { dataRules } from './data.ts'
import { taskRules } from './tasks.ts'

const leader = 'leader Director "Programme director" of Nordhaven'
const designer = 'member Designer "Designer" of Valmora'
const phases = ['design', 'development', 'implementation'] as const

/** 4.2: what the team answers for, and how it divides the work. */
export const sharedTasks: Guideline = {
  id: 'team.tasks',
  number: '4.2',
  step: 'team',
  title: 'Share tasks',
  summary:
    'The team answers for design, development and implementation within the rules of its institutions and countries. It is admission committee and examination committee. The leader’s university answers for internal quality assurance, every partner delivers the data for it, and together they evaluate continuously, as the basis for accreditation.',
  basis: 'programme-book',
  address: addresses.team,
  statements: [
    'Task',
    'Committee',
    'CommitteeKind',
    'CommitteeChair',
    'CommitteeMembers',
    'QualityLead',
    'DataDelivery',
    'EvaluationProcedure',
  ],
  rules: [
    {
      id: 'phases',
      kind: 'presence',
      weight: 'gap',
      says: 'There is a task in each of the three phases: design, development, implementation.',
      failing: `team { ${leader}  task "Outcomes" in design by Director }`,
      passing: `team { ${leader}  task "Outcomes" in design by Director  task "All the rest" in development, implementation by Director }`,
      find: (model) => {
        const covered = new Set(model.team.tasks.flatMap((task) => task.phases))
        const without = phases.filter((phase) => !covered.has(phase))
        if (without.length === 0) return []
        const message = `No task is in ${listed(without, 'or')}. The guidelines ask that the team answers for all phases: task "…" in ${without.join(', ')} by NAME.`
        return [{ node: sectionOf(model, 'team'), message, missing: `tasks in ${listed(without)}` }]
      },
    },
    {
      id: 'responsible',
      kind: 'presence',
      weight: 'gap',
      says: 'Somebody answers for each task.',
      failing: `team { ${leader}  task "Outcomes" in design }`,
      passing: `team { ${leader}  task "Outcomes" in design by Director }`,
      find: (model) =>
        every(model, 'Task')
          .filter((node) => node.responsible.length === 0)
          .map((node) => ({
            node,
            message: 'Nobody answers for this task. The guidelines ask that tasks are shared: by MEMBER or by PARTNER.',
            missing: 'who answers for a task',
          })),
    },
    ...taskRules,
    ...committeeRules,
    ...committeeBalance,
    present(
      'quality-lead',
      'team',
      ['QualityLead'],
      'who answers for internal quality assurance',
      'Who answers for internal quality assurance is not said. The guidelines ask for the university of the leader: quality-lead PARTNER.',
      { failing: `team { ${leader} }`, passing: `team { ${leader}  quality-lead Nordhaven }` },
    ),
    {
      id: 'quality-lead-leads',
      kind: 'consistency',
      weight: 'judgement',
      says: 'The university that answers for quality assurance is that of the leader.',
      needs: ['Organisation'],
      failing: `team { ${leader}  ${designer}  quality-lead Valmora }`,
      passing: `team { ${leader}  ${designer}  quality-lead Nordhaven }`,
      find: (model) => {
        const leading = model.team.leaders[0] && model.team.leading
        return every(model, 'QualityLead').flatMap((node) => {
          const partner = node.partner?.ref
          if (!leading || !partner || partner === leading) return []
          const message = `${partner.name} answers for internal quality assurance, but the leader is of ${leading.name}. The guidelines ask for the leader’s university.`
          return [{ node, message }]
        })
      },
    },
    ...dataRules,
    present(
      'evaluation',
      'team',
      ['EvaluationProcedure'],
      'a procedure for continuous evaluation',
      'How the programme is evaluated is not said. The guidelines ask for a procedure of continuous evaluation, the basis for accreditation: evaluation "…".',
      {
        failing: `team { ${leader} }`,
        passing: `team { ${leader}  evaluation "Each course after each run, the whole once a year" }`,
      },
    ),
  ],
  leftToReader: 'Whether the work is divided fairly, and stays within institutional and national rules.',
}
