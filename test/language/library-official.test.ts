import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Vocabulary } from '../../src/language/library/code-list.ts'
import { countries } from '../../src/language/library/countries.ts'
import { currencies } from '../../src/language/library/currencies.ts'
import { eqfLevels, eqfScheme } from '../../src/language/library/eqf.ts'
import { isced, iscedScheme } from '../../src/language/library/isced.ts'
import { languages } from '../../src/language/library/languages.ts'
import {
  accreditationConcepts,
  activityConcepts,
  assessmentConcepts,
  type ConceptTable,
  creditConcepts,
  deliveryConcepts,
  opportunityConcepts,
  outcomeConcepts,
  procedureConcepts,
} from '../../src/language/library/learning-model.ts'

/** The folder with the official vocabularies as JSON, one file for each: { scheme, concepts: [{ uri, label }] }. Not part of this project. */
const folder = process.env.MICROCRED_VOCABULARIES ?? ''
const present = folder !== '' && existsSync(folder)
if (!present)
  console.info('Skipped: MICROCRED_VOCABULARIES names no folder with the official vocabularies to compare the library with.')

interface Official {
  scheme: string
  labels: Map<string, string | null>
}

function official(name: string): Official {
  const { scheme, concepts } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
    scheme: string
    concepts: { uri: string; label: string | null }[]
  }
  return { scheme, labels: new Map(concepts.map(({ uri, label }) => [uri, label])) }
}

describe.skipIf(!present)('the library agrees with the official vocabularies', () => {
  test.each<[string, ConceptTable]>([
    ['europass-learning-activity-types', activityConcepts],
    ['europass-learning-assessment-types', assessmentConcepts],
    ['europass-modes', deliveryConcepts],
    ['skill-types', outcomeConcepts],
    ['europass-learning-opportunity-types', opportunityConcepts],
    ['europass-accreditation-types', accreditationConcepts],
    ['europass-accreditation-types', procedureConcepts],
    ['credit-points', creditConcepts],
  ])('%s', (name, table) => {
    const { scheme, labels } = official(name)
    expect(table.scheme).toBe(scheme)
    for (const { address, label } of Object.values(table.concepts)) expect(labels.get(address), address).toBe(label)
  })

  test('levels', () => {
    const { scheme, labels } = official('eqf')
    expect(eqfScheme).toBe(scheme)
    expect(new Map(eqfLevels.map(({ address, label }) => [address, label]))).toEqual(labels)
  })

  test('fields of education, all of them', () => {
    const { scheme, labels } = official('isced-f')
    expect(iscedScheme).toBe(scheme)
    expect(new Map(Array.from(isced.entries.values(), ({ address = '', label }) => [address, label]))).toEqual(labels)
  })

  test.each<[string, Vocabulary]>([
    ['country', countries],
    ['language', languages],
    ['currency', currencies],
  ])('%s: every address exists', (name, list) => {
    const { labels } = official(name)
    const wrong = Array.from(list.entries.values(), ({ address }) => address).filter((address) => address && !labels.has(address))
    expect(wrong).toEqual([])
  })
})
