import { EmptyFileSystem, URI } from 'langium'
import { expect, test } from 'vitest'
import { createMicrocredServices } from '../../src/language/module.ts'

const { shared, Microcred } = createMicrocredServices(EmptyFileSystem)

test.each([
  ['file:///test/a.mcp', true],
  ['untitled:Untitled-1', false],
  ['file:///test/microcred.json', false],
])('%s has the services of the language when it is being checked; it is a programme file: %s', (address, isProgramme) => {
  expect(shared.ServiceRegistry.getServices(URI.parse(address))).toBe(Microcred)
  expect(shared.ServiceRegistry.hasServices(URI.parse(address))).toBe(isProgramme)
})
