import { isStakeholder } from '../../../language/generated/ast.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { names, universityInstitutions } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { isSetAside } from '../../set-aside.ts'

const leader = 'leader Director "Programme director" of Nordhaven'
const designer = 'member Designer "Designer" of Valmora'
const commitments = (valmora: string): string => `team {
  ${leader}
  ${designer}
  commitment of Nordhaven to educational, technological, organisational "Designer, platform, secretariat"
  ${valmora}
}`

const kinds = ['educational', 'technological', 'organisational'] as const

/** The services (step 5) that give the support of each kind; the sources do not say, the pairs are our own reading. */
const servicesOf: Readonly<Record<string, readonly string[]>> = {
  educational: ['teaching-support'],
  technological: ['information-technology'],
  organisational: ['educational-administration', 'student-administration'],
}

/** 4.3: who writes, who supports, who else takes part. */
export const recommendations: Guideline = {
  id: 'team.recommendations',
  number: '4.3',
  step: 'team',
  title: 'Recommendations for the team',
  summary:
    'The leader holds the pen of design, development and implementation and gathers the partners’ input at each stage. Leader and partners secure the educational, technological and organisational support of their faculties and universities. Learners take part in some tasks, and external stakeholders where competences for the labour market are developed.',
  basis: 'programme-book',
  address: addresses.team,
  statements: ['PenHolder', 'SupportCommitment'],
  rules: [
    present(
      'pen-holder',
      'team',
      ['PenHolder'],
      'who holds the pen',
      'Who writes down what the partners design is not said. The guidelines ask the leader to hold the pen: pen-holder NAME.',
      { failing: `team { ${leader} }`, passing: `team { ${leader}  pen-holder Director }` },
    ),
    {
      id: 'leader-writes',
      kind: 'consistency',
      weight: 'judgement',
      says: 'The leader holds the pen.',
      needs: ['Member'],
      failing: `team { ${leader}  ${designer}  pen-holder Designer }`,
      passing: `team { ${leader}  ${designer}  pen-holder Director }`,
      find: (model) => {
        const [first] = model.team.leaders
        return every(model, 'PenHolder').flatMap((node) => {
          const member = node.member?.ref
          if (!first || !member || member === first) return []
          return [
            {
              node,
              message: `${member.name} holds the pen, but ${first.name} leads. The guidelines ask that the leader writes, with the input of all.`,
            },
          ]
        })
      },
    },
    {
      id: 'commitment-of-each-partner',
      kind: 'presence',
      weight: 'gap',
      says: 'Every full partner that is a university promises support.',
      needs: ['Institution'],
      failing: commitments(''),
      passing: commitments('commitment of Valmora to educational "A designer for two days a week"'),
      find: (model) => {
        const promising = new Set(every(model, 'SupportCommitment').map((node) => node.partner?.ref))
        const without = universityInstitutions(model).filter((institution) => !promising.has(institution))
        if (without.length === 0) return []
        const message = `Which support ${names(without)} ${without.length === 1 ? 'promises' : 'promise'} is not said. The guidelines ask the leader and all partners to secure support of their faculty and university: commitment of ${without[0]?.name} to educational "…".`
        return [{ node: sectionOf(model, 'team'), message, missing: `the support of ${names(without)}` }]
      },
    },
    {
      id: 'kinds-of-support',
      kind: 'presence',
      weight: 'gap',
      says: 'Educational, technological and organisational support are promised by somebody.',
      failing: `team { ${leader}  commitment of Nordhaven to educational "A designer" }`,
      passing: `team { ${leader}  commitment of Nordhaven to educational, technological, organisational "Designer, platform, secretariat" }`,
      find: (model) => {
        const promised = every(model, 'SupportCommitment')
        const without = kinds.filter((kind) => !promised.some((node) => node.kinds.includes(kind)))
        // Where nobody promises anything, the partners without a commitment are told already.
        if (promised.length === 0 || without.length === 0) return []
        const message = `Nobody promises ${listed(without, 'or')} support. The guidelines ask for educational, technological and organisational support.`
        return [{ node: sectionOf(model, 'team'), message, missing: `${listed(without)} support` }]
      },
    },
    {
      id: 'commitment-and-services',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Who promises a kind of support names, in the support, the service that gives it.',
      needs: ['Institution'],
      failing: `${commitments('commitment of Valmora to technological "Two servers"')}
support { service legal of Valmora  service teaching-support of Nordhaven  service information-technology of Nordhaven  service student-administration of Nordhaven }`,
      passing: `${commitments('commitment of Valmora to technological "Two servers"')}
support { service information-technology of Valmora  service teaching-support of Nordhaven  service information-technology of Nordhaven  service student-administration of Nordhaven }`,
      find: (model) => {
        const { services } = model.support
        if (services.length === 0) return []
        return every(model, 'SupportCommitment').flatMap((node) => {
          const partner = node.partner?.ref
          const its = services.filter((service) => service.institution === partner).map((service) => service.kind)
          const without = node.kinds.filter(
            (kind) => servicesOf[kind] && !servicesOf[kind].some((service) => its.includes(service)),
          )
          if (!partner || without.length === 0) return []
          const lacking = without.map((kind) => listed(servicesOf[kind] ?? [], 'or'))
          const message = `${partner.name} promises ${listed(without)} support, but the support names no service of it for that: ${listed(lacking)}.`
          return [{ node, message }]
        })
      },
    },
    {
      id: 'learners',
      kind: 'presence',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'Somebody represents the learners, or it is said why not.',
      failing: `team { ${leader} }`,
      passing: `team { ${leader}  no learner-representative because "The first learners come in 2027" }`,
      find: (model) => {
        const section = sectionOf(model, 'team')
        const aside = isSetAside(model, { step: 'team', declinedBy: ['learner-representative'] })
        if (model.team.learnerRepresentatives.length > 0 || aside) return []
        const message =
          'Nobody in the team represents the learners, who could take part in some of its tasks: learner-representative NAME.'
        return [{ node: section, message, missing: 'a representative of the learners' }]
      },
    },
    {
      id: 'learners-speak',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Who represents the learners is of a partner or of an organisation of learners, and has a task or a seat.',
      needs: ['Answerable', 'Member', 'Organisation'],
      failing: `team { ${leader}  learner-representative Voice "Speaker of the learners" of Valmora }`,
      passing: `team { ${leader}  learner-representative Voice "Speaker of the learners" of Valmora  task "Evaluation" in implementation by Voice }`,
      find: (model) => {
        const seated = new Set<unknown>([
          ...model.team.committees.flatMap((committee) => committee.members),
          ...every(model, 'Task').flatMap((task) => task.responsible.map((reference) => reference.ref)),
        ])
        return model.team.learnerRepresentatives.flatMap((node) => {
          const of = node.organisation?.ref
          const kind = isStakeholder(of) ? of.statements.find((statement) => statement.$type === 'StakeholderKind') : undefined
          const foreign = kind?.$type === 'StakeholderKind' && kind.value !== 'learners'
          const faults = [
            ...(foreign ? [`is of ${of?.name}, which is no organisation of learners`] : []),
            ...(seated.has(node) ? [] : ['has neither a task nor a seat in a committee']),
          ]
          return faults.length > 0 ? [{ node, message: `${node.name} represents the learners, but ${listed(faults)}.` }] : []
        })
      },
    },
  ],
  leftToReader: 'Whether the leader gathers the input of all, and whether the support that is promised will do.',
}
