import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { typesSetAside } from '../../set-aside.ts'
import { languageAgreement } from './agreement.ts'
import { levelRules } from './levels.ts'

const course = (language: string): string => `curriculum { course Intro "Introduction" { ${language} } }`

/** Guideline L.1: language or languages of instruction. */
export const instruction: Guideline = {
  id: 'languages.instruction',
  number: 'L.1',
  step: 'languages',
  title: 'Language or languages of instruction',
  summary:
    'The partners teach in one language, usually English, or each university in its own, which is harder where languages are small. Said are the policy, the language of each course, how well learners must know it, and in which languages they talk and are examined.',
  basis: 'programme-book',
  address: addresses.languages,
  statements: ['Instruction', 'LanguagePolicy', 'RequiredLevel', 'ExaminationLanguage', 'InteractionLanguage'],
  rules: [
    present(
      'instruction',
      'languages',
      ['Instruction'],
      'the language of instruction',
      'In which language the programme is taught is not said. The guidelines ask for one language or those of the partners: instruction en.',
      { failing: 'languages { policy "English throughout" }', passing: 'languages { instruction en }' },
    ),
    present(
      'policy',
      'languages',
      ['LanguagePolicy'],
      'the policy in a few words',
      'The policy itself is not said: policy "English throughout; local languages in group work".',
      { failing: 'languages { instruction en }', passing: 'languages { instruction en  policy "English throughout" }' },
      { weight: 'detail' },
    ),
    present(
      'required-level',
      'languages',
      ['RequiredLevel'],
      'how well learners must know the language',
      'How well learners must know the language is not said, so that they cannot judge whether they can follow: required en B2.',
      { failing: 'languages { instruction en }', passing: 'languages { instruction en  required en B2 }' },
      { weight: 'detail' },
    ),
    present(
      'examinations',
      'languages',
      ['ExaminationLanguage'],
      'the language of examinations',
      'In which language learners are examined is not said: examinations in en.',
      { failing: 'languages { instruction en }', passing: 'languages { instruction en  examinations in en }' },
      { weight: 'detail' },
    ),
    present(
      'interaction',
      'languages',
      ['InteractionLanguage'],
      'the language of interaction',
      'In which language learners and teachers talk with each other is not said: interaction in en.',
      { failing: 'languages { instruction en }', passing: 'languages { instruction en  interaction in en }' },
      { weight: 'detail' },
    ),
    {
      id: 'course-languages',
      kind: 'presence',
      weight: 'detail',
      says: 'Every course says in which language it is taught.',
      failing: `languages { instruction en }\n${course('by Nordhaven')}`,
      passing: `languages { instruction en }\n${course('language en')}`,
      find: (model) => {
        const silent = model.languages.courses
          .filter(
            ({ languages, entry }) =>
              languages.length === 0 && typesSetAside(entry.blocks, 'Course', ['LanguageStatement']).length === 0,
          )
          .map((one) => one.entry)
        const [first] = silent
        if (!first) return []
        const titles = listed(silent.map((entry) => entry.name))
        return [
          {
            node: first.blocks[0] ?? first.node,
            message: `In which language ${titles} ${silent.length > 1 ? 'are' : 'is'} taught is not said: language ${model.languages.instruction[0] ?? 'en'}.`,
            missing: `the language of ${titles}`,
          },
        ]
      },
    },
    {
      id: 'within-policy',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'Every course is taught in a language that the policy names.',
      failing: `languages { instruction en }\n${course('language fi')}`,
      passing: `languages { instruction en, fi }\n${course('language fi')}`,
      find: ({ languages }) =>
        languages.outsidePolicy.map(({ entry, language }) => {
          const nodes = languages.courses.find((one) => one.entry === entry)?.nodes ?? []
          const node =
            nodes.find((each) => (each as { languages?: readonly string[] }).languages?.includes(language)) ?? entry.node
          return {
            node,
            message: `${entry.title} is taught in ${language}, but the policy names ${listed(languages.instruction)} only. Add ${language} to the languages of instruction, or mend the course.`,
          }
        }),
    },
    {
      id: 'used',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Every language of instruction is that of a course.',
      failing: `languages { instruction en, fi }\n${course('language en')}`,
      passing: `languages { instruction en }\n${course('language en')}`,
      find: (model) => {
        const { courses, instruction } = model.languages
        if (courses.length === 0 || courses.some((one) => one.languages.length === 0)) return []
        const unused = instruction.filter((language) => !courses.some((one) => one.languages.includes(language)))
        if (unused.length === 0) return []
        const node = every(model, 'Instruction')[0] ?? sectionOf(model, 'languages')
        return [
          {
            node,
            message: `No course is taught in ${listed(unused, 'or')}. Take ${unused.length > 1 ? 'them' : 'it'} out, or say which course is.`,
          },
        ]
      },
    },
    ...levelRules,
    ...languageAgreement,
  ],
  leftToReader: 'Whether the choice of language is fair to partners and learners.',
}
