/** A dataset of the European Learning Model as XML. */
import { create } from 'xmlbuilder2'
import type { Dataset, Thing, Value } from './dataset.ts'
import { groups, propertiesOf } from './forms.ts'

type Element = ReturnType<typeof create>

const namespaces = {
  loq: 'http://data.europa.eu/snb/model/ap/loq-constraints/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
}

/** Properties that belong to the vocabulary SKOS and not to the model. */
const ofSkos = new Set(['prefLabel', 'altLabel', 'notation'])

/** The version of the XML Schema. */
const schemaVersion = '3.1.0'

/** Writes the dataset; the same dataset gives the same text. */
export function xmlOf(dataset: Dataset): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  const root = document.ele(namespaces.loq, 'Courses', { xsdVersion: schemaVersion })
  root.att('http://www.w3.org/2000/xmlns/', 'xmlns:skos', namespaces.skos)
  for (const [name, classes] of groups) {
    const entities = classes.flatMap((each) => dataset.filter((entity) => entity.class === each))
    if (entities.length === 0) continue
    const group = root.ele(namespaces.loq, name)
    for (const entity of entities) {
      writeProperties(group.ele(namespaces.loq, elementOf(entity.class), { id: literally(entity.id) }), entity)
    }
  }
  return `${document.end({ prettyPrint: true })}\n`
}

/** The library takes what looks like an entity for one ("&nbsp;"), which an author has written as text. */
const literally = (text: string): string => text.replaceAll('&', '&amp;')

const elementOf = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

function writeProperties(parent: Element, thing: Thing): void {
  for (const [name, values] of propertiesOf(thing)) {
    for (const value of values) {
      const element = ofSkos.has(name) ? parent.ele(namespaces.skos, `skos:${name}`) : parent.ele(namespaces.loq, name)
      writeValue(element, value, name)
    }
  }
}

function writeValue(element: Element, value: Value, name: string): void {
  if (typeof value !== 'object') element.txt(literally(String(value)))
  else if ('class' in value) writeProperties(element, value)
  else if (value.is === 'text') element.att('language', value.language).txt(literally(value.text))
  else if (value.is === 'reference') element.att('idref', literally(value.id))
  else {
    element.att('uri', literally(value.address))
    // Only skills may be called something besides their address: the other vocabularies are closed.
    if (name === 'relatedESCOSkill' && value.label !== undefined) {
      element.ele(namespaces.skos, 'skos:prefLabel', { language: 'en' }).txt(literally(value.label))
    }
  }
}
