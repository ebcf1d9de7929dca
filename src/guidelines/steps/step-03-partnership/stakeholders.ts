import type { Stakeholder } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { appears } from './stakeholder-work.ts'

const partners = 'partner Nordhaven { contributes design } partner Valmora { contributes design }'

const involved = (node: Stakeholder): readonly string[] =>
  node.statements.flatMap((statement) => (statement.$type === 'Involvement' ? statement.values : []))

const worksOn = (node: Stakeholder): readonly string[] =>
  node.statements.flatMap((statement) =>
    statement.$type === 'JointWork' ? statement.items.flatMap((item) => item.ref?.$type ?? []) : [],
  )

/** A finding at what a stakeholder says of its involvement, or at its head. */
function atInvolvement(node: Stakeholder, message: string): Finding {
  return { node: node.statements.find((statement) => statement.$type === 'Involvement') ?? node, message }
}

/** A rule that an involvement has its object among what the stakeholder works on, and the other way round. */
function worked(value: string, types: readonly string[], object: string, examples: Pick<Rule, 'failing' | 'passing'>): Rule {
  return {
    id: value,
    kind: 'reference',
    weight: 'judgement',
    basis: 'inference',
    says: `A stakeholder that takes part in ${value} works on ${object}, and the other way round.`,
    needs: ['WorkItem'],
    ...examples,
    find: (model) =>
      every(model, 'Stakeholder').flatMap((node) => {
        const [said, works] = [involved(node), worksOn(node)]
        // Whoever develops a course works on it too.
        const isInvolved = said.includes(value) || (types.includes('Course') && said.includes('co-development'))
        const doesWork = works.some((type) => types.includes(type))
        if (said.length === 0 || isInvolved === doesWork) return []
        const message = isInvolved
          ? `${node.name} takes part in ${value}, but it is not said on what: works on ${object}.`
          : `${node.name} works on ${object}, but is not involved in ${value}: add it, or say what else it does there.`
        return [atInvolvement(node, message)]
      }),
  }
}

/** A rule that an involvement reappears where it has its effect: a contribution of money, a recognition of the award. */
function reappears(
  value: string,
  type: 'StakeholderContribution' | 'ProfessionalRecognition',
  what: string,
  examples: Pick<Rule, 'failing' | 'passing'>,
): Rule {
  const actors = (model: ProgrammeModel): ReadonlySet<unknown> =>
    new Set(
      [...every(model, 'StakeholderContribution'), ...every(model, 'ProfessionalRecognition')].flatMap((node) =>
        node.$type === type ? [node.stakeholder?.ref] : [],
      ),
    )
  return {
    id: value,
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: `A stakeholder that is involved in ${value} has a ${what}, and the other way round.`,
    needs: ['Stakeholder'],
    ...examples,
    find: (model) => {
      const acting = actors(model)
      return every(model, 'Stakeholder').flatMap((node) => {
        const said = involved(node)
        if (said.length === 0 || said.includes(value) === acting.has(node)) return []
        const message = said.includes(value)
          ? `${node.name} is involved in ${value}, but the programme names no ${what} of it: take ${value} out, or name it.`
          : `The programme names a ${what} of ${node.name}, but it is involved in ${listed(said)} only: add ${value}.`
        return [atInvolvement(node, message)]
      })
    },
  }
}

/** 3.3: who else takes part. */
export const stakeholders: Guideline = {
  id: 'partnership.stakeholders',
  number: '3.3',
  step: 'partnership',
  title: 'Other stakeholders if needed',
  summary:
    'Where the programme needs them, professional organisations and employers take part: they help to design the programme, to develop its courses or to teach. A partnership that does without says why.',
  basis: 'programme-book',
  address: addresses.partnership,
  statements: ['Stakeholder', 'StakeholderKind', 'Involvement', 'JointWork'],
  declinedBy: ['stakeholder'],
  rules: [
    present(
      'stakeholders',
      'partnership',
      ['Stakeholder'],
      'stakeholders, or a reason why there are none',
      'No stakeholder is named. The guidelines ask for professional organisations and employers where they are needed: name them, or say no stakeholder because "…".',
      {
        failing: `partnership { ${partners} }`,
        passing: `partnership { ${partners} no stakeholder because "A programme for research" }`,
      },
    ),
    {
      id: 'involvement',
      kind: 'presence',
      weight: 'gap',
      says: 'Every stakeholder says in what it is involved.',
      failing: `partnership { ${partners} stakeholder Guild "Guild of Engineers" { kind professional-body } }`,
      passing: `partnership { ${partners} stakeholder Guild "Guild of Engineers" { kind professional-body involved in advice } }`,
      find: (model) =>
        every(model, 'Stakeholder')
          .filter((node) => !node.statements.some((statement) => statement.$type === 'Involvement'))
          .map((node) => ({
            node,
            message: `In what ${node.name} is involved is not said. The guidelines ask for co-design, co-development or co-delivery: involved in co-design.`,
            missing: `the involvement of ${node.name}`,
          })),
    },
    worked('co-design', ['Need', 'Outcome'], 'a need or an outcome', {
      failing: 'partnership { stakeholder Guild "Guild" { involved in co-design } }',
      passing: `partnership { stakeholder Guild "Guild" { involved in co-design  works on StaffGap "Names the need" } }
vision { need StaffGap "Staff is missing" }`,
    }),
    worked('co-delivery', ['Course', 'JointActivity'], 'a course or a joint activity', {
      failing: `partnership { stakeholder Guild "Guild" { involved in advice  works on Rivers "Sets the cases" } }
curriculum { course Rivers "Rivers" { volume 3 ECTS } }`,
      passing: `partnership { stakeholder Guild "Guild" { involved in co-delivery  works on Rivers "Sets the cases" } }
curriculum { course Rivers "Rivers" { volume 3 ECTS } }`,
    }),
    reappears('funding', 'StakeholderContribution', 'contribution of money', {
      failing: 'partnership { stakeholder Guild "Guild" { involved in funding } }',
      passing: `partnership { stakeholder Guild "Guild" { involved in funding } }
business { contribution of Guild 4000 EUR }`,
    }),
    reappears('recognition', 'ProfessionalRecognition', 'professional recognition', {
      failing: `partnership { stakeholder Guild "Guild" { involved in advice } }
qualification { professional-recognition by Guild { status granted } }`,
      passing: `partnership { stakeholder Guild "Guild" { involved in recognition } }
qualification { professional-recognition by Guild { status granted } }`,
    }),
    {
      id: 'taking-part',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'What a stakeholder works on is what it is involved in: nobody works on nothing.',
      needs: ['WorkItem'],
      failing: 'partnership { stakeholder Guild "Guild" { involved in co-development } }',
      passing: `partnership { stakeholder Guild "Guild" { involved in co-development  works on Rivers "Writes the cases" } }
curriculum { course Rivers "Rivers" { volume 3 ECTS } }`,
      find: (model) =>
        every(model, 'Stakeholder')
          .filter((node) => involved(node).includes('co-development') && !worksOn(node).includes('Course'))
          .map((node) =>
            atInvolvement(
              node,
              `${node.name} takes part in co-development, but works on no course: works on COURSE says on which.`,
            ),
          ),
    },
    appears,
    {
      id: 'contact',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said how each stakeholder is reached, or that it is not known.',
      failing: 'partnership { stakeholder Guild "Guild" { involved in advice } }',
      passing:
        'partnership { stakeholder Guild "Guild" { involved in advice  unknown contact because "A new office opens in spring" } }',
      find: (model) =>
        every(model, 'Stakeholder')
          .filter(
            (node) =>
              !node.statements.some((each) => each.$type === 'Contact' || ('subject' in each && each.subject === 'contact')),
          )
          .map((node) => ({ node, message: `How ${node.name} is reached is not said: contact "…".` })),
    },
    complete(
      {
        Stakeholder: {
          StakeholderKind: 'its kind',
          Country: 'its country',
          Website: 'its website',
        },
      },
      {
        failing: 'partnership { stakeholder Guild "Guild" { kind professional-body country NL } }',
        passing:
          'partnership { stakeholder Guild "Guild" { kind professional-body country NL website "https://guild.example" } }',
      },
      { basis: 'inference' },
    ),
  ],
  leftToReader: 'Whether these stakeholders are the ones that the programme needs.',
}
