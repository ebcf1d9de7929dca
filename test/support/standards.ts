/**
 * The official shapes and schemas of the formats that the tool writes. They are no part of this project: the tests use them where the
 * folder is there (beside the project, or where MICROCRED_STANDARDS says), and say so where it is not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import rdf from '@zazuko/env'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { Validator } from 'shacl-engine'
import { validateXML } from 'xmllint-wasm'

const folder = process.env.MICROCRED_STANDARDS ?? fileURLToPath(new URL('../../../shared/standards', import.meta.url))

export const standardsPresent = existsSync(join(folder, 'elm'))

if (!standardsPresent) {
  console.info(
    `Skipped: ${folder} has no official shapes and schemas to check exports with; MICROCRED_STANDARDS can name a folder that has.`,
  )
}

const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8')

/** A vocabulary of the European Learning Model: address and English name of each concept. */
export function officialConcepts(name: string): Map<string, string> {
  const { concepts } = JSON.parse(read('elm', 'vocab', `${name}.json`)) as { concepts: { uri: string; label: string }[] }
  return new Map(concepts.map(({ uri, label }) => [uri, label]))
}

const contexts: Readonly<Record<string, readonly string[]>> = {
  'http://data.europa.eu/snb/model/context/edc-ap': ['elm', 'context', 'edc-ap-context.jsonld'],
  'https://www.w3.org/2018/credentials/v1': ['openbadges', 'vc-data-model-v1.context.json'],
}

const documentLoader = async (url: string) => {
  const path = contexts[url]
  if (!path) throw new Error(`There is no context ${url} here`)
  return { contextUrl: undefined, documentUrl: url, document: JSON.parse(read(...path)) }
}

let shapes: Validator | undefined

function shapesOfProfile(): Validator {
  const imports = 'http://www.w3.org/2002/07/owl#imports'
  const quads = new Parser().parse(read('elm', 'shacl', 'loq-constraints.ttl')).filter((quad) => quad.predicate.value !== imports)
  shapes ??= new Validator(rdf.dataset(quads), { factory: rdf })
  return shapes
}

/** What the SHACL shapes of the profile LOQ find wrong with a JSON-LD document; a term that the contexts do not know is an error. */
export async function faultsOfJsonLd(text: string): Promise<string[]> {
  const options = { format: 'application/n-quads', documentLoader, safe: true }
  const quads = (await jsonld.toRDF(JSON.parse(text), options as object)) as unknown as string
  const dataset = rdf.dataset(new Parser({ format: 'N-Quads' }).parse(quads))
  if (dataset.size === 0) return ['There is nothing in it.']
  const report = await shapesOfProfile().validate({ dataset })
  return report.results.map((result) =>
    [
      result.path?.map((step) => step.predicates.map((predicate) => predicate.value).join()).join('/'),
      result.constraintComponent?.value,
    ].join(' '),
  )
}

/** What the XML Schema of the profile LOQ finds wrong with documents. */
export async function faultsOfXml(...texts: readonly string[]): Promise<string[]> {
  const preload = ['cv', 'external'].flatMap((part) =>
    readdirSync(join(folder, 'elm', 'xsd', part)).map((file) => ({
      fileName: `${part}/${file}`,
      contents: read('elm', 'xsd', part, file),
    })),
  )
  const { errors } = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `export-${index}.xml`, contents })),
    schema: [{ fileName: 'loq.xsd', contents: read('elm', 'xsd', 'loq.xsd') }],
    preload,
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  })
  return errors.map(({ message }) => message)
}

let achievements: ReturnType<Ajv2019['compile']> | undefined

/** What the JSON Schema of Open Badges 3.0 finds wrong with an achievement. */
export function faultsOfAchievement(text: string): string[] {
  if (!achievements) {
    const ajv = new Ajv2019({ strict: false, allErrors: true })
    ;(addFormats as unknown as (to: Ajv2019) => void)(ajv)
    const schema = JSON.parse(read('openbadges', 'ob_v3p0_achievementcredential_schema.json')) as { $id: string }
    ajv.addSchema(schema)
    achievements = ajv.compile({ $ref: `${schema.$id}#/$defs/Achievement` })
  }
  achievements(JSON.parse(text))
  return (achievements.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
