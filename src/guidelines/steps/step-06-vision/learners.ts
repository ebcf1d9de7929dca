import { cefrRank } from '../../../language/library/cefr.ts'
import type { GroupAdmission } from '../../../model/admission.ts'
import type { LevelOfLanguage } from '../../../model/languages.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { complete, listed, present } from '../../rules.ts'

const planners = 'learners Planners "Planners of towns"'

/** Whether a group has a language at the level asked for; a level that is not said is no hindrance. */
const meets = (asked: LevelOfLanguage, group: GroupAdmission): boolean =>
  group.languages.some(({ language, level }) => {
    const [has, needs] = [cefrRank(level ?? ''), cefrRank(asked.level ?? '')]
    return language === asked.language && (has === undefined || needs === undefined || has >= needs)
  })

const written = ({ language, level }: LevelOfLanguage): string => (level ? `${language} ${level}` : language)

/** What the programme asks of a group that it does not have: the language policy, then the routes that are for the group. */
function languagesMissing(model: ProgrammeModel, group: GroupAdmission): string[] {
  if (group.languages.length === 0) return []
  const asked = [...model.languages.required, ...(group.routes.length === 1 ? (group.routes[0]?.languages ?? []) : [])]
  return [...new Set(asked.filter((each) => !meets(each, group)).map(written))]
}

/** Guideline 6.3. */
export const learners: Guideline = {
  id: 'vision.learners',
  number: '6.3',
  step: 'vision',
  title: 'Characteristics of the learners',
  summary:
    'The partners describe the target groups: what they bring along (level, experience, languages, digital readiness), how much time they have, what they need, and how they can be admitted.',
  basis: 'programme-book-name',
  address: addresses.vision,
  statements: [
    'TargetGroup',
    'PriorLevel',
    'PriorExperience',
    'TimeBudget',
    'LearnerLanguages',
    'DigitalReadiness',
    'SpecialNeeds',
  ],
  rules: [
    present(
      'some',
      'vision',
      ['TargetGroup'],
      'a target group',
      'The vision names no learners. The guidelines ask for their characteristics: learners NAME "…" { … }.',
      {
        failing: 'vision { aim "Graduates plan for the sea" }',
        passing: `vision { ${planners} }`,
      },
    ),
    complete(
      {
        TargetGroup: {
          Description: 'who they are',
          PriorLevel: 'their prior level',
          PriorExperience: 'their experience',
          TimeBudget: 'the time that they have',
          LearnerLanguages: 'their languages',
          DigitalReadiness: 'their digital readiness',
          SpecialNeeds: 'their special needs',
          Answers: 'the needs that they have',
        },
      },
      {
        failing: `vision { ${planners} { prior EQF 6 time 6 h per week } }`,
        passing: `vision {
  need Plans "Towns need plans"
  ${planners} {
    description "Plan towns at the coast"
    prior EQF 6
    experience 2 years "In planning"
    time 6 h per week
    languages en B2
    digital-readiness "Used to maps on a screen"
    special-needs "Teaching in the evening"
    answers Plans
  }
}`,
      },
      { basis: 'sister-book' },
    ),
    {
      id: 'level-asked',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Of the routes of admission for a target group, one asks for no higher level than the group has.',
      failing: `vision { ${planners} { prior EQF 5 } }\nadmission { route Degree "By degree" { kind degree level EQF 6 } }`,
      passing: `vision { ${planners} { prior EQF 6 } }\nadmission { route Degree "By degree" { kind degree level EQF 6 } }`,
      find: (model) =>
        model.admission.groups
          .filter((group) => group.routes.length > 0 && group.open.length === 0)
          .map(({ node, priorLevel, routes }) => {
            const asked = listed(routes.map((route) => `${route.node.name} (EQF ${route.level})`))
            return {
              node,
              message: `${node.name} are at EQF ${priorLevel}, but every route that is for them asks for more: ${asked}. Another route, or a preparatory offer, would let them in.`,
              missing: `a route that ${node.name} can take`,
              related: routes.map((route) => ({ node: route.node, message: `This route asks for EQF ${route.level}.` })),
            }
          }),
    },
    {
      id: 'level-of-route',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Of the routes of admission that name a target group, one asks for the level that the group has, not all for less.',
      needs: ['TargetGroup'],
      failing: `vision { ${planners} { prior EQF 7 } }\nadmission { route Degree "By degree" { kind degree level EQF 6 for Planners } }`,
      passing: `vision { ${planners} { prior EQF 6 } }\nadmission { route Degree "By degree" { kind degree level EQF 6 for Planners } }`,
      find: (model) =>
        model.admission.groups.flatMap(({ node, priorLevel, routes }) => {
          const its = routes.filter((route) => route.learners.includes(node))
          if (priorLevel === undefined || its.length === 0) return []
          if (its.some(({ level }) => level === undefined || level >= priorLevel)) return []
          const asked = listed(its.map((route) => `${route.node.name} (EQF ${route.level})`))
          const message = `${node.name} are at EQF ${priorLevel}, but the routes that are for them ask for less: ${asked}. Is one of the levels out of date?`
          return [{ node, message, related: its.map((route) => ({ node: route.node, message: `EQF ${route.level} here.` })) }]
        }),
    },
    {
      id: 'level-of-programme',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Each target group comes from the level of the programme, or from the one below it.',
      failing: `level EQF 7\nvision { ${planners} { prior EQF 5 } }`,
      passing: `level EQF 7\nvision { ${planners} { prior EQF 6 } }`,
      find: (model) => {
        const { level } = model.head
        if (level === undefined) return []
        return model.admission.groups.flatMap(({ node, priorLevel }) => {
          if (priorLevel === undefined || (priorLevel <= level && level - priorLevel <= 1)) return []
          const far = priorLevel > level ? 'above the programme' : `${level - priorLevel} levels below the programme`
          return [
            { node, message: `${node.name} are at EQF ${priorLevel}, ${far} (EQF ${level}). Is the programme meant for them?` },
          ]
        })
      },
    },
    {
      id: 'language',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each target group has the languages, at the level, that the language policy and its route of admission ask for.',
      failing: `vision { ${planners} { languages en B1 } }\nlanguages { instruction en required en B2 }`,
      passing: `vision { ${planners} { languages en B2 } }\nlanguages { instruction en required en B2 }`,
      find: (model) =>
        model.admission.groups.flatMap((group) => {
          const without = languagesMissing(model, group)
          if (without.length === 0) return []
          const has = listed(group.languages.map(written))
          const message = `${group.node.name} have ${has}; the programme asks for ${listed(without)}. A language course before, or another target group, would close the gap.`
          return [{ node: group.node, message }]
        }),
    },
  ],
  leftToReader: 'Whether these are the people who have the needs, and whether they are described fairly.',
}
