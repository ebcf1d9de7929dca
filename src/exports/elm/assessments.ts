/** The assessments. The profile has no place for supervision and identity verification; they stand in a note. */

import { isLanguageStatement } from '../../language/generated/ast.ts'
import { assessmentConcepts, deliveryConcepts } from '../../language/library/learning-model.ts'
import type { AssessmentEntry, EuropeanSupervision } from '../../model/assessment.ts'
import type { CourseEntry } from '../../model/courses.ts'
import { figure } from '../../model/figure.ts'
import { all, distinct } from '../../model/statements.ts'
import { languageConcept, wordConcept } from './concepts.ts'
import type { GradingScheme, LearningAssessmentSpecification, TextValue } from './dataset.ts'
import type { Source } from './source.ts'
import { english, meaningOf, notesOf } from './values.ts'

/** The three values of the Council Recommendation of 16 June 2022, Annex I, in our words. */
export const supervisions: Readonly<Record<EuropeanSupervision, string>> = {
  unsupervised: 'Unsupervised, without verification of identity',
  supervised: 'Supervised, without verification of identity',
  'supervised-with-identity-check': 'Supervised online or on site, with verification of identity',
}

const modeOfPlace: Readonly<Record<string, string>> = { online: 'online', 'on-site': 'face-to-face' }

/** The assessments of a course, or those of the programme that belong to none. */
export function assessmentsOf(source: Source, course?: CourseEntry): LearningAssessmentSpecification[] {
  const scheme = gradingSchemeOf(source)[0]
  return source.model.assessment.all
    .filter((entry) => entry.course === course && entry.node.name)
    .map((entry) => ({
      class: 'LearningAssessmentSpecification',
      id: source.id('assessment', ...(course ? [course.name] : []), entry.node.name),
      title: titlesOf(entry, source),
      additionalNote: notesOf(remarksOn(entry)),
      type: wordConcept(assessmentConcepts, entry.kind),
      language: distinct(all(entry.node, isLanguageStatement).flatMap((said) => said.languages)).flatMap(languageConcept),
      mode: wordConcept(deliveryConcepts, modeOfPlace[entry.supervision?.place ?? '']),
      gradingScheme: scheme && !entry.passFail && !entry.formative ? { is: 'reference', id: scheme.id } : undefined,
      proves: [course ? source.reference('course', course.name) : source.reference('qualification')],
    }))
}

/** Its title; what kind it is where it has none. */
function titlesOf({ node, kind }: AssessmentEntry, source: Source): TextValue[] {
  const titles = source.texts(node.title)
  return titles.length > 0 ? titles : [english(meaningOf('AssessmentKind.value', kind) ?? node.name)]
}

function remarksOn(entry: AssessmentEntry): (string | undefined)[] {
  const share = (of: number | undefined) => of !== undefined && `${figure(of * 100)} %`
  const [weight, threshold] = [share(entry.weight), share(entry.threshold)]
  return [
    entry.formative ? 'Formative' : 'Summative',
    entry.passFail ? 'Passed or failed' : undefined,
    weight ? `Weight ${weight}` : undefined,
    threshold ? `To be reached: ${threshold}` : undefined,
    entry.european && supervisions[entry.european],
  ]
}

/** The joint scale, where the examination regulations have one. */
export function gradingSchemeOf({ model, texts, id }: Source): GradingScheme[] {
  const { scale } = model.grading
  if (!scale) return []
  const titles = texts(scale.node.title)
  const { worst, best, pass } = scale
  const ends = worst === undefined || best === undefined ? [] : [`From ${figure(worst)} to ${figure(best)}`]
  const says = [...ends, ...(pass === undefined ? [] : [`Passed with ${figure(pass)}`])].join('; ')
  return [
    {
      class: 'GradingScheme',
      id: id('scale'),
      title: titles.length > 0 ? titles : [english('Joint grading scale')],
      description: says ? [english(says)] : [],
    },
  ]
}
