import type { Sources } from '../../support/index.ts'

/** A fault: what it is, the text that has it, the rule, message and marked text of the finding, and a text near it that is right. */
export type FaultRow = readonly [what: string, source: Sources, code: string, message: string, at: string, right: Sources]

/** A programme with these statements, after what is shared. */
export const programme = (statements: string, shared = ''): string => `${shared}programme P {\n${statements}\n}`

/** The same with two partners, Helsinki and Bologna. */
export const joint = (statements: string): string =>
  programme(`partnership { partner Helsinki partner Bologna }\n${statements}`, 'institution Helsinki\ninstitution Bologna\n')
