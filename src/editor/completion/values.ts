/** The codes, words and units that can stand for a value, with their labels. */
import { currencies } from '../../language/library/currencies.ts'
import { ratePeriods, unitsOf, type ValueType } from '../../language/library/units.ts'
import { entryOf } from '../../language/reference/index.ts'
import { statementsOf } from '../../language/statements.ts'
import { listedStatementOf, subjectsOf } from '../../language/subjects.ts'
import { codeIn, listOf } from '../codes.ts'
import { type Proposal, proposalKinds, ranks } from './proposal.ts'
import type { Slot } from './reading.ts'

/**
 * The official languages of the European Union (Council Regulation No 1 of 1958, as amended), its currency, and the states of the European
 * Economic Area: among all those of the world, the ones that European universities most often mean.
 */
const usual: ReadonlySet<string> = new Set(
  [
    'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv EUR',
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK',
  ].flatMap((codes) => codes.split(' ')),
)

/** Some of the proposals before the others; each group keeps its order. */
export const first = (proposals: readonly Proposal[], codes: ReadonlySet<string>): Proposal[] => [
  ...proposals.filter(({ label }) => codes.has(label)),
  ...proposals.filter(({ label }) => !codes.has(label)),
]

/**
 * What can stand for a value.
 *
 * @param block the type of the block around the statement, which decides what `no … because` can be about
 */
export function valuesFor({ type, property, rule }: Slot, block: string | undefined): Proposal[] {
  if (rule === 'Subject') return block === undefined ? [] : subjects(block)
  if (rule === 'Unit' || rule === 'MeasureUnit')
    return property === 'period' ? labelled(ratePeriods, proposalKinds.unit) : units(type)
  const entries = [...(listOf(type, property)?.entries.values() ?? [])]
  const kind = rule === 'Word' || rule === 'ActivityWord' ? proposalKinds.choice : proposalKinds.code
  return first(
    entries.map(({ code, label }) => valued(code, label, kind)),
    usual,
  )
}

const valued = (label: string, detail: string, kind: Proposal['kind']): Proposal => ({
  label,
  detail,
  kind,
  rank: ranks.value,
  filter: `${label} ${detail}`,
})

const labelled = (words: Readonly<Record<string, string>>, kind: Proposal['kind']): Proposal[] =>
  Object.entries(words).map(([word, label]) => valued(word, label, kind))

function units(type: string): Proposal[] {
  const known = unitsOf[type as ValueType]
  if (!known) return []
  const money = known.currencies ? [...currencies.entries.values()] : []
  return [
    ...labelled(known.units, proposalKinds.unit),
    ...first(
      money.map(({ code, label }) => valued(code, label, proposalKinds.unit)),
      usual,
    ),
  ]
}

/** What `no … because` can be about, with what the statement that is declined would say. */
function subjects(block: string): Proposal[] {
  const listed = listedStatementOf(block)
  const said = new Map(statementsOf(block).flatMap(({ type, keywords }) => keywords.map((keyword) => [keyword, type] as const)))
  return [...subjectsOf(block)].map(([subject, keyword]) => {
    const word = listed && codeIn(listed.type, listed.property, subject)?.entry.label
    return valued(subject, word ?? entryOf(said.get(keyword) ?? '')?.says ?? '', proposalKinds.choice)
  })
}
