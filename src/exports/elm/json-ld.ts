/** A dataset of the European Learning Model as JSON-LD. */
import type { Dataset, TextValue, Thing, Value } from './dataset.ts'
import { groups, propertiesOf } from './forms.ts'

/**
 * The official context, and beside it what it lacks: aliases for `@id` and `@type`, the default language of an opportunity, and the
 * property of an amount that the shapes ask for.
 */
const context = [
  'http://data.europa.eu/snb/model/context/edc-ap',
  {
    id: '@id',
    type: '@type',
    defaultLanguage: { '@id': 'elm:defaultLanguage', '@type': '@id' },
    rdfValue: { '@id': 'rdf:value', '@type': 'xsd:decimal' },
  },
]

/** What the context calls a property of the XML otherwise. */
const terms: Readonly<Record<string, string>> = {
  type: 'dcType',
  ISCEDFCode: 'thematicArea',
  EQFLevel: 'eqfLevel',
  NQFLevel: 'nqfLevel',
  contentUrl: 'contentURL',
  value: 'rdfValue',
  issued: 'dateIssued',
}

type Json = string | boolean | { [key: string]: Json } | Json[]

/** Writes the dataset; the same dataset gives the same text. */
export function jsonLdOf(dataset: Dataset): string {
  const classes = groups.flatMap(([, group]) => group)
  const graph = classes.flatMap((name) => dataset.filter((entity) => entity.class === name)).map(thingJson)
  return `${JSON.stringify({ '@context': context, '@graph': graph }, undefined, 2)}\n`
}

function thingJson(thing: Thing): { [key: string]: Json } {
  const json: { [key: string]: Json } = { ...('id' in thing && { id: thing.id }), type: thing.class }
  for (const [name, values] of propertiesOf(thing)) json[terms[name] ?? name] = valuesJson(values)
  return json
}

/** Texts stand by language, everything else in a list; one thing stands alone. */
function valuesJson(values: readonly Value[]): Json {
  const texts = values.filter((value): value is TextValue => typeof value === 'object' && 'is' in value && value.is === 'text')
  if (texts.length === 0) return alone(values.map(valueJson))
  const byLanguage = Map.groupBy(texts, ({ language }) => language)
  return Object.fromEntries(Array.from(byLanguage, ([language, all]) => [language, alone(all.map(({ text }) => text))]))
}

const alone = (values: Json[]): Json => (values.length === 1 ? (values[0] ?? values) : values)

function valueJson(value: Value): Json {
  if (typeof value !== 'object') return value
  if ('class' in value) return thingJson(value)
  if (value.is === 'reference') return { id: value.id }
  if (value.is === 'text') return { [value.language]: value.text }
  return {
    id: value.address,
    type: 'Concept',
    ...(value.scheme !== undefined && { inScheme: { id: value.scheme, type: 'ConceptScheme' } }),
    ...(value.label !== undefined && { prefLabel: { en: value.label } }),
  }
}
