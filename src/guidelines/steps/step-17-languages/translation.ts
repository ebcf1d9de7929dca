import type { Subtitles, TranslationOf } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { titleOfCourse } from './course-titles.ts'

/** Guideline L.3: translation. */
export const translation: Guideline = {
  id: 'languages.translation',
  number: 'L.3',
  step: 'languages',
  title: 'Translation',
  summary:
    'Courses or packages of them can be translated. That learners work with each other across languages stays a challenge, for which the partners need a rule.',
  basis: 'programme-book',
  address: addresses.languages,
  statements: ['TranslationOf', 'PeerInteraction'],
  declinedBy: ['translation'],
  rules: [
    present(
      'translation',
      'languages',
      ['TranslationOf'],
      'what is translated',
      'Whether courses are translated is not said: translation into LANGUAGE of COURSE, or no translation because "…".',
      {
        failing: 'languages { instruction en }',
        passing: 'languages { instruction en  no translation because "All learners know English" }',
      },
      { weight: 'detail' },
    ),
    {
      id: 'peer-interaction',
      kind: 'presence',
      weight: 'judgement',
      asks: ['PeerInteraction'],
      says: 'A programme in several languages says how learners work together across them.',
      failing: 'languages { instruction en, fi }',
      passing: 'languages { instruction en, fi  peer-interaction "Mixed groups with a common glossary" }',
      find: (model) => {
        const { taught, translations } = model.languages
        const several = distinct([...taught, ...translations])
        if (several.length < 2 || every(model, 'PeerInteraction').length > 0) return []
        const message = `Learners study in ${listed(several)}. How they work with each other across these languages is not said: peer-interaction "…".`
        return [{ node: every(model, 'Instruction')[0] ?? sectionOf(model, 'languages'), message }]
      },
    },
    {
      id: 'into-another-language',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A course is translated into a language in which it is not taught.',
      needs: ['Course'],
      failing: 'languages { instruction en  translation into en }',
      passing: 'languages { instruction en  translation into fi }',
      find: (model) => every(model, 'TranslationOf').flatMap((node) => own(node, model)),
    },
    titles('title', 'TranslationOf', 'translated into', 'translation into'),
    titleOfCourse,
  ],
  leftToReader: 'Whether the translations are good, and who checks them.',
}

/** Guideline L.4: subtitles. */
export const subtitles: Guideline = {
  id: 'languages.subtitles',
  number: 'L.4',
  step: 'languages',
  title: 'Subtitles',
  summary: 'Recorded lectures can have subtitles, in the language of instruction and in others.',
  basis: 'programme-book',
  address: addresses.languages,
  statements: ['Subtitles'],
  declinedBy: ['subtitles'],
  rules: [
    present(
      'subtitles',
      'languages',
      ['Subtitles'],
      'what has subtitles',
      'Whether recordings have subtitles is not said: subtitles in LANGUAGE of COURSE, or no subtitles because "…".',
      { failing: 'languages { instruction en }', passing: 'languages { instruction en  subtitles in en "All recordings" }' },
      { weight: 'detail' },
    ),
    titles('title', 'Subtitles', 'subtitled in', 'subtitles in'),
  ],
  leftToReader: 'Whether the subtitles are readable and right.',
}

/** Guideline L.5: localisation. */
export const localisation: Guideline = {
  id: 'languages.localisation',
  number: 'L.5',
  step: 'languages',
  title: 'Localisation',
  summary: 'Courses are adapted to the linguistic, social and cultural context of the learners, by the partners who know it.',
  basis: 'programme-book',
  address: addresses.languages,
  statements: ['Localisation'],
  declinedBy: ['localisation'],
  rules: [
    present(
      'localisation',
      'languages',
      ['Localisation'],
      'what is adapted to the context of learners',
      'Whether courses are adapted to the language, society and culture of learners is not said: localisation "…" by PARTNER, or no localisation because "…".',
      {
        failing: 'languages { instruction en }',
        passing: 'languages { instruction en  localisation "Cases of each region" by Nordhaven, Valmora }',
      },
      { weight: 'detail' },
    ),
    {
      id: 'by',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said which partners adapt a course.',
      failing: 'languages { localisation "Cases of each region" }',
      passing: 'languages { localisation "Cases of each region" by Nordhaven, Valmora }',
      find: (model) =>
        every(model, 'Localisation')
          .filter((statement) => statement.partners.length === 0)
          .map((node) => ({ node, message: 'Which partners adapt it is not said: by PARTNER, PARTNER.' })),
    },
  ],
  leftToReader: 'Whether the courses fit the context of the learners.',
}

/** The languages of a translation in which its courses, or the whole programme, are taught already. */
function own(node: TranslationOf, { languages }: ProgrammeModel): Finding[] {
  const named = node.courses.flatMap((course) => course.ref ?? [])
  const taught = (course: (typeof named)[number]) => languages.courses.find((one) => one.entry.node === course)?.languages ?? []
  return node.languages.flatMap((language, index) => {
    const already =
      named.length > 0 ? named.every((course) => taught(course).includes(language)) : languages.instruction.includes(language)
    return already
      ? [
          {
            node,
            property: 'languages',
            index,
            message: `${named.length > 0 ? listed(named.map((course) => course.name)) : 'The programme'} is taught in ${language} already. Name another language.`,
          },
        ]
      : []
  })
}

/** A rule that the title of the programme is given in every language of these statements, besides those of instruction. */
function titles(id: string, type: 'TranslationOf' | 'Subtitles', verb: string, opening: string): Guideline['rules'][number] {
  return {
    id,
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: `The title of the programme stands in the languages that courses are ${verb}.`,
    failing: `languages { instruction en  ${opening} fi }\nqualification { title "An example" nl "Een voorbeeld" }`,
    passing: `languages { instruction en  ${opening} fi }\nqualification { title "An example" fi "Esimerkki" }`,
    find: (model) => {
      const given = new Set(model.award.titles.flatMap((title) => title.language ?? []))
      if (given.size === 0) return []
      return (every(model, type) as readonly (TranslationOf | Subtitles)[]).flatMap((node) => {
        const missing = node.languages.filter(
          (language) => !given.has(language) && !model.languages.instruction.includes(language),
        )
        if (missing.length === 0) return []
        return [
          {
            node,
            property: 'languages',
            message: `Courses are ${verb} ${listed(missing)}, but no title of the programme is given in ${listed(missing, 'or')}. Who reads the course should also find it: "…" ${missing[0]} "…".`,
          },
        ]
      })
    },
  }
}
