import type { Archive, Institution } from '../../../language/generated/ast.ts'
import { isRegistration } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { first, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { listed, present } from '../../rules.ts'

const registered = 'support {\n  service student-administration of Nordhaven { registration main "All learners" }\n}\n'

/** Guideline 9.4: data. */
export const dataHandling: Guideline = {
  id: 'ecosystem.data',
  number: '9.4',
  step: 'ecosystem',
  title: 'Data',
  summary: 'Who answers for the data of learners, which data pass between the partners, and how long they are kept.',
  basis: 'inference',
  address: addresses.ecosystem,
  statements: ['DataController', 'DataFlow', 'DataRetention'],
  rules: [
    present(
      'controller',
      'ecosystem',
      ['DataController'],
      'who answers for the data of learners',
      'Who answers for the data of learners is not said: controller PARTNER, PARTNER.',
      {
        failing: 'ecosystem { retention "Results" for 10 years }',
        passing: 'ecosystem { controller Nordhaven, Valmora "Joint controllers" }',
      },
    ),
    present(
      'retention',
      'ecosystem',
      ['DataRetention'],
      'how long data are kept',
      'How long data of learners are kept is not said: retention "…" for 10 years.',
      {
        failing: 'ecosystem { controller Nordhaven }',
        passing: 'ecosystem { controller Nordhaven  retention "Results" for 10 years }',
      },
    ),
    present(
      'flows',
      'ecosystem',
      ['DataFlow'],
      'which data pass between the partners',
      'Which data pass between the partners is not said: data-flow "…" from PARTNER to PARTNER.',
      { failing: 'ecosystem { controller Nordhaven }', passing: 'ecosystem { data-flow "Results" from Valmora to Nordhaven }' },
      { weight: 'detail' },
    ),
    {
      id: 'flow-to-itself',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'Data pass from one to another.',
      needs: ['Institution', 'Stakeholder'],
      failing: 'ecosystem { data-flow "Results" from Nordhaven to Nordhaven }',
      passing: 'ecosystem { data-flow "Results" from Valmora to Nordhaven }',
      find: (model) =>
        every(model, 'DataFlow')
          .filter((flow) => flow.from?.ref && flow.from.ref === flow.to?.ref)
          .map((node) => ({
            node,
            message: `These data pass from ${node.from?.ref?.name} to itself. Name from whom to whom they pass.`,
          })),
    },
    {
      id: 'results',
      kind: 'consistency',
      weight: 'detail',
      says: 'From every partner that gives a course data pass to the partner with the main registration of learners.',
      needs: ['Institution'],
      failing: `${registered}ecosystem { data-flow "Use of the platform" from Nordhaven to Valmora }\ncurriculum { course Intro "Introduction" { by Valmora } }`,
      passing: `${registered}ecosystem { data-flow "Results" from Valmora to Nordhaven }\ncurriculum { course Intro "Introduction" { by Valmora } }`,
      find: missingFlows,
    },
    {
      id: 'controllers',
      kind: 'consistency',
      weight: 'detail',
      says: 'Every partner that sends or gets data of learners answers for them.',
      needs: ['Institution', 'Stakeholder'],
      failing: 'ecosystem { controller Nordhaven  data-flow "Results" from Valmora to Nordhaven }',
      passing: 'ecosystem { controller Nordhaven, Valmora  data-flow "Results" from Valmora to Nordhaven }',
      find: (model) => {
        const statements = every(model, 'DataController')
        const answering = new Set(statements.flatMap((statement) => referred(statement.partners)))
        const passing = new Set<unknown>(every(model, 'DataFlow').flatMap((flow) => [flow.from?.ref, flow.to?.ref]))
        const without = model.partners
          .map((partner) => partner.institution)
          .filter((each) => passing.has(each) && !answering.has(each))
        const [node] = statements
        if (!node || without.length === 0) return []
        const names = listed(without.map((institution) => institution.name))
        return [
          {
            node,
            message: `Data of learners pass from or to ${names}, but ${names} ${without.length > 1 ? 'are' : 'is'} no controller. Add ${names}, or say in its text who processes for whom.`,
          },
        ]
      },
    },
    {
      id: 'archive',
      kind: 'consistency',
      weight: 'judgement',
      says: 'Each archive of a student administration keeps records as long as the ecosystem says.',
      failing:
        'support {\n  service student-administration of Nordhaven { archive "Records" for 40 years }\n}\necosystem { retention "Results" for 50 years }',
      passing:
        'support {\n  service student-administration of Nordhaven { archive "Records" for 50 years }\n}\necosystem { retention "Results" for 50 years }',
      find: archives,
    },
    {
      id: 'as-long-as-credits',
      kind: 'arithmetic',
      weight: 'judgement',
      says: 'Some data of learners are kept at least as long as the credits are valid.',
      failing: 'curriculum { credits valid 6 years }\necosystem { retention "Results" for 5 years }',
      passing: 'curriculum { credits valid 6 years }\necosystem { retention "Results" for 6 years }',
      find: (model) => {
        const validity = every(model, 'CreditValidity')[0]?.duration
        const needed = daysOfDuration(validity)
        const kept = every(model, 'DataRetention').map((node) => ({ node, days: daysOfDuration(node.duration) }))
        const [longest] = [...kept].sort((a, b) => (b.days ?? 0) - (a.days ?? 0))
        if (needed === undefined || !longest || kept.some(({ days }) => days === undefined || days >= needed)) return []
        return [
          {
            node: longest.node,
            message: `Credits are valid ${written(validity)}, but no data are kept longer than ${written(longest.node.duration)}. Keep the results at least as long.`,
            remedy: rightAmount(longest.node.duration, validity?.amount, validity?.unit),
          },
        ]
      },
    },
  ],
  leftToReader: 'Whether the handling of data is lawful: data protection staff have to read it.',
}

const written = (duration: { amount?: number; unit?: string } | undefined): string =>
  `${duration?.amount ?? ''} ${duration?.unit ?? ''}`.trim()

/** The partners that give courses and send nothing to where learners are registered. */
function missingFlows(model: ProgrammeModel): Finding[] {
  const main = every(model, 'Service')
    .filter((service) => first(service, isRegistration)?.status === 'main')
    .flatMap((service) => service.partner?.ref ?? [])
  const flows = every(model, 'DataFlow')
  const [node] = flows
  if (main.length !== 1 || !node) return []
  const [registrar] = main as [Institution]
  const sending = new Set<unknown>(flows.filter((flow) => flow.to?.ref === registrar).map((flow) => flow.from?.ref))
  const without = model.providers.providers
    .filter(({ institution, delivered }) => delivered.length > 0 && institution !== registrar && !sending.has(institution))
    .map(({ institution }) => institution.name)
  if (without.length === 0) return []
  return [
    {
      node: sectionOf(model, 'ecosystem'),
      message: `Learners are registered at ${registrar.name}, but no data pass there from ${listed(without)}, who give${without.length > 1 ? '' : 's'} courses: data-flow "Results" from ${without[0]} to ${registrar.name}.`,
      missing: `the data from ${listed(without)}`,
    },
  ]
}

function archives(model: ProgrammeModel): Finding[] {
  const kept = every(model, 'DataRetention').map((node) => daysOfDuration(node.duration))
  const durations = every(model, 'DataRetention').map((node) => written(node.duration))
  if (kept.length === 0 || kept.includes(undefined)) return []
  return every(model, 'Archive').flatMap((node: Archive) => {
    const days = daysOfDuration(node.duration)
    return days === undefined || kept.includes(days)
      ? []
      : [
          {
            node,
            property: 'duration',
            message: `This archive keeps records ${written(node.duration)}; the ecosystem keeps data for ${listed(durations)}. Say the same in both places.`,
          },
        ]
  })
}
