import type { Term } from '../../../language/generated/ast.ts'
import { isBefore, periodOf } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { coursesWithin, type StructureStep } from '../../../model/structure.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'

/** Whether each of some terms has ended when each of the others begins; not while a date is missing. */
function over(terms: readonly Term[], later: readonly Term[]): boolean {
  const ends = terms.map((term) => periodOf(term.period)?.end)
  const starts = later.map((term) => periodOf(term.period)?.start)
  return (
    ends.length > 0 &&
    starts.length > 0 &&
    ends.every((end) => end && starts.every((start) => start !== undefined && isBefore(end, start)))
  )
}

/** Assessments that are no course, in a term that is over before a course begins that the structure puts before them. */
function tooEarly(model: ProgrammeModel, steps: readonly StructureStep[]): Finding[] {
  return steps.flatMap((step, index): Finding[] => {
    const within = step.items.flatMap((item) =>
      item.kind === 'course' || item.kind === 'assessment' ? [] : tooEarly(model, item.steps),
    )
    const finals = step.items.filter((item) => item.kind === 'assessment')
    const { node } = step
    if (!node || step.order !== 'then' || finals.length === 0) return within
    const late = coursesWithin(steps.slice(0, index)).filter((course) => over(step.terms, model.order.terms.get(course) ?? []))
    if (late.length === 0) return within
    const names = listed(finals.map((item) => item.node.name))
    const message = `${names} comes after ${listed(late.map((course) => course.name))}, but lies in ${listed(step.terms.map((term) => term.name))}, which is over before.`
    return [...within, { node, message }]
  })
}

const structure = (term: string): string => `curriculum {
  course Tides "Tides"
  assessment Talk "Final talk" { function summative }
  structure {
    term Autumn "Autumn" from 2027-09-06 to 2027-12-19
    term Winter "Winter" from 2028-01-10 to 2028-04-16
    first Tides in Winter
    then Talk in ${term}
  }
}`

/** Guideline 7.2: a final assessment lies in no term that is over before. */
export const finalAssessmentTerm: Rule = {
  id: 'term-of-final',
  kind: 'order',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'An assessment that stands after a course in the structure lies in no term that is over before that of the course.',
  needs: ['Course', 'Group', 'Assessment', 'Term'],
  failing: structure('Autumn'),
  passing: structure('Winter'),
  find: (model) => tooEarly(model, model.structure?.steps ?? []),
}
