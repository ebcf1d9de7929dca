import { referred, textOf, wordings } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

const translated = (title: string): string =>
  `curriculum { course Intro "Introduction"${title} { volume 3 ECTS } }\nlanguages { instruction en  translation into fi of Intro }`

/** Who reads a course in translation also finds its title in that language. Our own reading. */
export const titleOfCourse: Rule = {
  id: 'title-of-course',
  kind: 'consistency',
  weight: 'detail',
  basis: 'inference',
  says: 'The title of a translated course stands in the languages of its translation.',
  needs: ['Course'],
  failing: translated(''),
  passing: translated(' fi "Johdanto"'),
  find: (model) =>
    every(model, 'TranslationOf').flatMap((node): Finding[] => {
      const without = referred(node.courses).flatMap((course) => {
        const given = wordings(course.title).map(({ language }) => language)
        const missing = node.languages.filter((language) => !given.includes(language))
        return textOf(course.title) !== undefined && missing.length > 0 ? [`${course.name} (${listed(missing)})`] : []
      })
      if (without.length === 0) return []
      const message = `Courses are translated, but their titles are not: ${listed(without)}. Add the title in the language of the translation: course NAME "…" ${node.languages[0]} "…".`
      return [{ node, property: 'courses', message }]
    }),
}
