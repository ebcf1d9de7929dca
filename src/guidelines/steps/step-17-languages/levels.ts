import { cefrRank } from '../../../language/library/cefr.ts'
import type { LevelOfLanguage } from '../../../model/languages.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { titleOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

const policy = 'languages { instruction en  required en B2 }'

/** How well learners must know the languages: each language with a level, and the same in the policy, in admission and in the vision. */
export const levelRules: readonly Rule[] = [
  {
    id: 'level-of-each',
    kind: 'presence',
    weight: 'detail',
    says: 'Every language of instruction has a level that learners must have.',
    failing: 'languages { instruction en, fi  required en B2, fi }',
    passing: 'languages { instruction en, fi  required en B2, fi A2 }',
    find: (model) => {
      const { instruction, required } = model.languages
      const [node] = every(model, 'RequiredLevel')
      const without = instruction.filter(
        (language) => !required.some((one) => one.language === language && one.level !== undefined),
      )
      if (!node || without.length === 0) return []
      return [{ node, message: `Which level of ${listed(without)} learners must have is not said: required ${without[0]} B2.` }]
    },
  },
  {
    id: 'required-but-not-taught',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Learners must know only languages in which they are taught.',
    failing: 'languages { instruction en  required en B2, fi B1 }',
    passing: policy,
    find: ({ languages: { taught, required } }) =>
      taught.length === 0
        ? []
        : required
            .filter((one) => !taught.includes(one.language))
            .map(({ node, language }) => ({
              node,
              message: `Learners must know ${language}, but nothing is taught in it. Take it out, or add it to the languages of instruction.`,
            })),
  },
  {
    id: 'same-level-at-admission',
    kind: 'consistency',
    weight: 'gap',
    says: 'Admission asks for the level of language that the policy requires.',
    failing: `${policy}\nadmission { route Degree "By degree" { language en B1 } }`,
    passing: `${policy}\nadmission { route Degree "By degree" { language en B2 } }`,
    find: (model) =>
      model.admission.routes.flatMap((route) => route.languages.flatMap((one) => differs(one, route.node.name, model))),
  },
  {
    id: 'asked-at-admission',
    kind: 'consistency',
    weight: 'judgement',
    says: 'A way of admission that asks for languages asks for those that the policy requires.',
    failing: `${policy}\nadmission { route Degree "By degree" { language fi B2 } }`,
    passing: `${policy}\nadmission { route Degree "By degree" { language fi B2, en B2 } }`,
    find: ({ admission, languages: { required } }) =>
      admission.routes.flatMap(({ node, languages }) => {
        const missing = required
          .filter((one) => !languages.some((asked) => asked.language === one.language))
          .map((one) => one.language)
        if (languages.length === 0 || missing.length === 0) return []
        return [
          {
            node,
            message: `The policy requires ${listed(missing)}, but the route ${node.name} does not ask for it: language ${missing[0]} B2.`,
          },
        ]
      }),
  },
  {
    id: 'target-groups',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The learners for whom the programme is made know its language at the level that the policy requires.',
    failing: `${policy}\nvision { learners Engineers "Engineers" { languages en B1 } }`,
    passing: `${policy}\nvision { learners Engineers "Engineers" { languages en C1 } }`,
    find: (model) =>
      model.admission.groups.flatMap(({ node, languages }): Finding[] => {
        if (languages.length === 0) return []
        const below = model.languages.required.filter((one) => {
          const own = languages.find((each) => each.language === one.language)
          return own === undefined || isBelow(own.level, one.level)
        })
        if (below.length === 0) return []
        const known = listed(languages.map(written))
        return [
          {
            node: languages[0]?.node ?? node,
            message: `The policy requires ${listed(below.map(written))}; ${titleOf(node)} know ${known}. Offer a preparation, or lower what is required.`,
          },
        ]
      }),
  },
]

function differs(asked: LevelOfLanguage, route: string, { languages }: ProgrammeModel): Finding[] {
  const required = languages.required.find((one) => one.language === asked.language)
  if (!required || rank(required.level) === undefined || rank(asked.level) === undefined || required.level === asked.level)
    return []
  const message = `The route ${route} asks for ${written(asked)}, the policy requires ${written(required)}. Learners need one answer: ask for the same in both places.`
  return [
    {
      node: asked.node,
      message,
      missing: 'the same level of language at admission',
      related: [{ node: required.node, message: `The policy requires ${written(required)}.` }],
    },
  ]
}

const rank = (level: string | undefined): number | undefined => (level === undefined ? undefined : cefrRank(level))
const written = ({ language, level }: LevelOfLanguage): string => `${language} ${level ?? ''}`.trim()

function isBelow(own: string | undefined, required: string | undefined): boolean {
  const [mine, least] = [rank(own), rank(required)]
  return mine !== undefined && least !== undefined && mine < least
}
