import type { ProgrammeSummary } from '../../src/editor/protocol.ts'

/** A place in a file: the start of a line. */
export const placeAt = (uri: string, line = 0) => ({
  uri,
  range: { start: { line, character: 0 }, end: { line, character: 1 } },
})

/** A programme in a few words, with what a test needs of it. */
export const programmeSummary = (more: Partial<ProgrammeSummary> = {}): ProgrammeSummary => ({
  name: 'Rivers',
  title: 'Caring for rivers',
  partners: 2,
  findings: { error: 0, warning: 0, information: 0, hint: 0 },
  answered: 0,
  guidelines: 101,
  place: placeAt('file:///rivers.mcp'),
  files: ['file:///rivers.mcp'],
  ...more,
})
