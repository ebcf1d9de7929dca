import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

/** What the document names in any case, by the element of the supplement. Source: guidelines, 0.2 (the list is cut there). */
const certifiedFields: Readonly<Record<string, string>> = {
  learner: 'the holder (learner)',
  outcomes: 'the outcomes achieved (outcomes)',
  assessment: 'how these were assessed (assessment)',
  'awarding-body': 'who awards it (awarding-body)',
}

/** Guideline 0.2. */
export const document: Guideline = {
  id: 'concept.document',
  number: '0.2',
  step: 'concept',
  title: 'The award is a certified document',
  summary:
    'The award is proof of what somebody has learned in a short time, tested by transparent standards. The document names the holder, the outcomes achieved, the method of assessment and the awarding body.',
  basis: 'programme-book',
  address: addresses.concept,
  statements: ['SupplementElements'],
  rules: [
    {
      id: 'fields',
      kind: 'presence',
      weight: 'gap',
      says: 'The document shows at least the holder, the outcomes, the assessment and the awarding body.',
      failing: 'qualification {\n  supplement { shows learner, title, outcomes, date }\n}',
      passing: 'qualification {\n  supplement { shows learner, title, outcomes, assessment, awarding-body }\n}',
      find: (model) => {
        const [supplement] = model.supplement.nodes
        const statement = every(model, 'SupplementElements')[0]
        if (!supplement || !statement) return []
        const shows = new Set(model.supplement.elements.flatMap(({ element, shown, text }) => (shown || text ? element : [])))
        const without = Object.keys(certifiedFields).filter((element) => !shows.has(element))
        if (without.length === 0) return []
        const list = listed(without.map((element) => certifiedFields[element] ?? element))
        const message = `The document does not show ${list}. The guidelines ask that it names the holder, the outcomes, the assessment and the awarding body.`
        return [{ node: statement, message, missing: `${list} on the document` }]
      },
    },
  ],
  leftToReader: 'Whether the standards by which learners are assessed are transparent. The template is asked for with 8.5.',
}
