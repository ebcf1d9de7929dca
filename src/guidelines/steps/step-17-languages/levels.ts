import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

const policy = 'languages { instruction en  required en B2 }'

/** How well learners must know the languages. That admission asks for the same, and that target groups have it, is judged there (16.1, 6.3). */
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
]
