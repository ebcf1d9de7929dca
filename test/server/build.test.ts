import { readdirSync } from 'node:fs'
import { URI } from 'langium'
import { expect, test } from 'vitest'
import { buildAnswer } from '../../src/server/build.ts'
import { editing, retype } from '../support/editor.ts'
import { folderWith } from '../support/run.ts'

test('a programme that has got another name leaves no documents behind', async () => {
  const { services, document } = await editing('programme Before "Coasts" { }')
  const folder = folderWith({ 'Notes/mine.txt': 'kept' })
  const query = { uri: document.uri.toString(), out: URI.file(folder).toString(), only: ['model'] }
  await buildAnswer(query, services)
  expect(readdirSync(folder).sort()).toEqual(['Before', 'Notes'])
  await retype(document, 'programme After "Coasts" { }')
  expect(await buildAnswer(query, services)).toEqual({
    written: [URI.file(`${folder}/After/model.json`).toString()],
    problems: [],
  })
  expect(readdirSync(folder).sort()).toEqual(['After', 'Notes'])
})
