import type { Rule } from '../../guideline.ts'

/** The principles are worded in the agreement: nowhere else in the guidelines are they named. */
export const wording: readonly Rule[] = [
  {
    id: 'worded',
    kind: 'presence',
    weight: 'detail',
    asks: ['AgreedText'],
    basis: 'inference',
    says: 'The agreement words the pedagogical principles, since no other step of the guidelines does.',
    failing: 'agreement { matter principles { article "5" } }',
    passing: 'agreement { matter principles { article "5" text "Every judgement is explained and can be discussed" } }',
    find: (model) => {
      const entry = model.agreement.matters.find((matter) => matter.subject === 'principles')
      const [node] = entry?.nodes ?? []
      if (!node || entry?.state !== 'settled' || entry.text !== undefined) return []
      const message =
        'The pedagogical principles are not worded here. No other step is about them, so the agreement is where the partners bind themselves: text "…".'
      return [{ node, message, missing: 'the text on the pedagogical principles' }]
    },
  },
]
