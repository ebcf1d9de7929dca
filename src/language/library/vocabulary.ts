import { bloomVerbs } from './bloom-verbs.ts'
import { cefr } from './cefr.ts'
import { type Choice, choices } from './choices.ts'
import { codeList, once, type Vocabulary } from './code-list.ts'
import { countries } from './countries.ts'
import { currencies } from './currencies.ts'
import { cycles } from './cycles.ts'
import { eqf } from './eqf.ts'
import { isced } from './isced.ts'
import { languages } from './languages.ts'
import { conceptsOfChoices } from './learning-model.ts'
import { supplementElementList } from './supplement-elements.ts'
import { ratePeriods, unitsOf } from './units.ts'
import { volumeRuleList } from './volume-rules.ts'

export type { Vocabulary, VocabularyEntry } from './code-list.ts'

const units = codeList(
  {
    id: 'units',
    title: 'unit',
    source:
      'Our own choice; ECTS after the ECTS Users’ Guide (2015). Sums of money carry a currency, which has a list of its own.',
  },
  () => {
    const meanings = new Map(Object.values(unitsOf).flatMap(({ units: known }) => Object.entries(known)))
    for (const [period, meaning] of Object.entries(ratePeriods)) meanings.set(`per ${period}`, meaning)
    return Array.from(meanings, ([code, label]) => ({ code, label }))
  },
)

/** The lists that stand on a page of their own, in the order in which a reader meets them. */
export const codeLists: readonly Vocabulary[] = [
  eqf,
  cycles,
  isced,
  cefr,
  countries,
  languages,
  currencies,
  units,
  volumeRuleList,
  supplementElementList,
  bloomVerbs,
]

/** Gives the words of one property of one kind of statement as a vocabulary. */
function wordsOf(id: string, { title, words }: Choice): Vocabulary {
  const concepts = conceptsOfChoices[id]?.concepts
  return codeList({ id, title, source: 'Our own words for what the guidelines ask' }, () =>
    Object.entries(words).map(([code, label]) => {
      const address = concepts?.[code]?.address
      return address === undefined ? { code, label } : { code, label, address }
    }),
  )
}

const all = once(
  () =>
    new Map([
      ...codeLists.map((list): [string, Vocabulary] => [list.id, list]),
      ...Object.entries(choices).map(([id, choice]): [string, Vocabulary] => [id, wordsOf(id, choice)]),
    ]),
)

/**
 * Every vocabulary by its id: the code lists ("isced-f"), and the words of each statement ("OutcomeKind.value"). Built at the
 * first call.
 */
export const vocabularies = (): ReadonlyMap<string, Vocabulary> => all()

/** Gives the vocabulary with this id; undefined where there is none. */
export const vocabulary = (id: string): Vocabulary | undefined => all().get(id)
