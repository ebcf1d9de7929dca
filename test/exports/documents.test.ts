import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ExportedFile, ExportInput } from '../../src/exports/export.ts'
import { exporters } from '../../src/exports/index.ts'
import { translatedProperties, wordedLanguages, wordsOf } from '../../src/exports/page/words.ts'
import { choices } from '../../src/language/library/choices.ts'
import { exampleInput, exampleNames, exampleSources, filesOf, inputOf } from '../support/documents.ts'

const readable = exporters.filter(({ name }) => ['handbook', 'supplement', 'agreement', 'coverage'].includes(name))

async function documents(given: Promise<ExportInput>): Promise<ExportedFile[]> {
  const input = await given
  return (await Promise.all(readable.map((exporter) => filesOf(exporter, input)))).flat()
}

/** A document as text: of a Word file its main part. */
const textOf = ({ content }: ExportedFile): string =>
  typeof content === 'string' ? content : strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'", '#39': "'" }

/** What a reader sees of a format: its escapes taken off. */
function shownIn(name: string, text: string): string {
  if (name.endsWith('.md')) return text.replace(/\\(.)/g, '$1')
  if (name.endsWith('.json')) return text.replaceAll('\\"', '"')
  return text.replace(/&(\w+|#39);/g, (entity, code: string) => entities[code] ?? entity)
}

const names = [
  'handbook.html',
  'supplement.html',
  'supplement.docx',
  'agreement.docx',
  'agreement.md',
  'coverage.html',
  'coverage.md',
  'coverage.json',
]

describe('the readable documents', () => {
  test.each(exampleNames)('are all written for %s', async (name) => {
    const files = await documents(exampleInput(name))
    expect(files.map((file) => file.name)).toEqual(names)
    for (const file of files) expect(textOf(file), file.name).not.toMatch(/\bundefined\b|\[object|\bNaN\b/)
  })

  test('are the same bytes when they are built again', async () => {
    const [once, again] = [
      await documents(inputOf(exampleSources('coastal-resilience'))),
      await documents(inputOf(exampleSources('coastal-resilience'))),
    ]
    for (const [index, { name, content }] of once.entries()) {
      const same =
        typeof content === 'string'
          ? content === again[index]?.content
          : Buffer.compare(content, again[index]?.content as Uint8Array) === 0
      expect(same, name).toBe(true)
    }
  })

  test.each([
    '<script>alert(1)</script>',
    '</title></style><img src=x onerror=alert(1)>',
    'a & b ]]> "c" \'d\'',
    '=1+1 | [x](javascript:1) `y` **z** # w',
    'bell \u0007 and half \ud800 end',
    'שלום עולם',
  ])('show %j as text', async (title) => {
    const quoted = title.replaceAll('\\', '\\\\').replaceAll('"', '\\"')
    const sources = {
      'p.mcp': `institution A "${quoted}" { country FI website "javascript:alert(1)" contact "${quoted}" }
        programme P "${quoted}" { stage designing description "${quoted}"
          partnership { coordinator A partner A { role "${quoted}" } agreed 2026-01-01 by A open "${quoted}" }
          curriculum { outcome O "${quoted}" course C "${quoted}" { by A teaches O assessment E "${quoted}" { proves O } } }
          qualification { title "${quoted}" awarded by A signatory "${quoted}" of A }
          agreement { matter team { article "1" text "${quoted}" } exit "${quoted}" }
        }`,
    }
    for (const file of await documents(inputOf(sources))) {
      const text = textOf(file)
      const shown = shownIn(file.name, text)
      expect(shown.includes(title.toWellFormed().replace('\u0007', '\uFFFD')), file.name).toBe(true)
      if (file.name.endsWith('.json')) continue
      expect(text.includes('\u0007'), file.name).toBe(false)
      const alive = file.name.endsWith('.md')
        ? /(?<!\\)[<\]](?:script|img|\(<?javascript:)/
        : /<(?:script|img)\b|href="javascript:/
      expect(alive.test(text), file.name).toBe(false)
    }
  })

  test.each([
    '',
    `partnership { partner partner coordinator stakeholder joint-activity } team { leader member committee { chair } task }
     vision { learners learners { languages en ( experience } need } languages { required instruction }
     admission { route cohort { application from } reserved step enrolment at criterion } business { fee fee { amount } stream share of cost`,
    `curriculum { outcome outcome course assessment include structure { term phase { first then } then choose } mobility stacks into sub-award }
     quality { indicator accreditation responsibility } ecosystem { tool platform } examination { grading { scale conversion of { grade } } award when }
     agreement { matter matter { article refers to } signed 2026- by signatory term 3 } qualification { title awarded by supplement { element`,
  ])('are written while somebody types %j', async (text) => {
    const files = await documents(inputOf({ 'p.mcp': `institution programme P "Coast" { ${text}` }))
    expect(files).toHaveLength(names.length)
  })

  test('are written for a programme that breaks off', async () => {
    const sources = exampleSources('coastal-resilience')
    for (const name of ['curriculum.mcp', 'admission-and-recruitment.mcp']) {
      const text = sources[name] ?? ''
      const cut = { ...sources, [name]: text.slice(0, Math.floor(text.length * 0.61)) }
      expect(await documents(inputOf(cut)), name).toHaveLength(names.length)
    }
  })
})

describe('the words of the documents', () => {
  test.each(wordedLanguages)('have the same gaps in %s as in English', (language) => {
    const gaps = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort()
    const english = wordsOf('en').word
    for (const [key, sentence] of Object.entries(wordsOf(language).word)) {
      expect(sentence.trim(), key).not.toBe('')
      expect(gaps(sentence), key).toEqual(gaps(english[key as keyof typeof english]))
    }
  })

  test.each(wordedLanguages.filter((language) => language !== 'en'))('give every word of a translated list in %s', (language) => {
    for (const property of translatedProperties)
      expect(Object.keys(wordsOf(language).chosen[property] ?? {}), property).toEqual(Object.keys(choices[property]?.words ?? {}))
  })
})
