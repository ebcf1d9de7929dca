import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

/** Languages of examinations and of interaction; those of assessments and of the website are judged where they stand (15.1, 12.2). */
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
]
