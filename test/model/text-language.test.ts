import { expect, test } from 'vitest'
import { textLanguage } from '../../src/model/text-language.ts'
import { model } from './support.ts'

test.each([
  ['English where nothing is said', 'programme P "Coast" {}', 'en'],
  ['the language of instruction', 'programme P "Kusten" { languages { instruction nl } }', 'nl'],
  [
    'not a language into which texts are translated',
    'programme P "Rannik" en "Coast" { languages { instruction en, et } }',
    'et',
  ],
  ['nothing where all that could be meant are', 'programme P "Rannik" en "Coast" { languages { instruction en } }', undefined],
  [
    'still the language of instruction where one partner translates its name into it',
    'programme P "Coast" et "Rannik" { languages { instruction en policy "English" et "Inglise" } note "Kool" en "School" }',
    'en',
  ],
])('the language of the texts is %s', async (_, source, language) => {
  expect(textLanguage(await model(source))).toBe(language)
})
