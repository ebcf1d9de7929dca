import { isLanguageStatement } from '../../../language/generated/ast.ts'
import { all, distinct } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

/** Languages elsewhere: examinations, interaction, website. */
export const languageAgreement: readonly Rule[] = [
  {
    id: 'examined-as-taught',
    kind: 'consistency',
    weight: 'gap',
    says: 'Learners are examined in the languages in which they are taught.',
    failing: 'languages { instruction en  examinations in fi }',
    passing: 'languages { instruction en, fi  examinations in fi, en }',
    find: (model) => {
      const { taught, examination } = model.languages
      const [node] = every(model, 'ExaminationLanguage')
      if (!node || taught.length === 0) return []
      const foreign = examination.filter((language) => !taught.includes(language))
      const silent = taught.filter((language) => !examination.includes(language))
      const messages = [
        ...(foreign.length > 0 ? [`Learners are examined in ${listed(foreign)}, in which nothing is taught.`] : []),
        ...(silent.length > 0 ? [`They are taught in ${listed(silent)}, in which they cannot be examined.`] : []),
      ]
      return messages.length === 0
        ? []
        : [
            {
              node,
              message: `${messages.join(' ')} Teach and examine in the same languages.`,
              missing: 'examinations in the languages of instruction',
            },
          ]
    },
  },
  {
    id: 'assessment-language',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'An assessment is in a language of examinations.',
    failing:
      'languages { instruction en  examinations in en }\ncurriculum { course Intro "Introduction" { assessment Essay "Essay" { language fi } } }',
    passing:
      'languages { instruction en  examinations in en }\ncurriculum { course Intro "Introduction" { assessment Essay "Essay" { language en } } }',
    find: (model) => {
      const { examination } = model.languages
      if (examination.length === 0) return []
      return model.assessment.all.flatMap(({ node }) =>
        all(node, isLanguageStatement).flatMap((statement) => {
          const foreign = statement.languages.filter((language) => !examination.includes(language))
          if (foreign.length === 0) return []
          return [
            {
              node: statement,
              message: `${node.name} is in ${listed(foreign)}, but the policy has examinations in ${listed(examination)} only. Mend one of them.`,
            },
          ]
        }),
      )
    },
  },
  {
    id: 'interaction-as-taught',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Learners can talk with each other in a language in which they are taught.',
    failing: 'languages { instruction en  interaction in fi }',
    passing: 'languages { instruction en  interaction in fi, en }',
    find: (model) => {
      const { taught, interaction } = model.languages
      const [node] = every(model, 'InteractionLanguage')
      if (!node || taught.length === 0 || interaction.some((language) => taught.includes(language))) return []
      return [
        {
          node,
          message: `Learners talk with each other in ${listed(interaction)}, but are taught in ${listed(taught)}. Say how they take part: add ${taught[0]}.`,
        },
      ]
    },
  },
  {
    id: 'website',
    kind: 'consistency',
    weight: 'judgement',
    says: 'The website is in the languages of instruction.',
    failing: 'languages { instruction en }\nrecruitment { website "https://example.org" { language fi } }',
    passing: 'languages { instruction en }\nrecruitment { website "https://example.org" { language fi, en } }',
    find: (model) => {
      const { website, instruction } = model.languages
      const missing = distinct(instruction).filter((language) => !website.includes(language))
      const [node] = every(model, 'ProgrammeWebsite')
      if (!node || website.length === 0 || missing.length === 0) return []
      return [
        {
          node,
          message: `The website is in ${listed(website)}, but teaching is in ${listed(missing)}. Who can follow should also find it: add ${missing[0]}.`,
        },
      ]
    },
  },
]
