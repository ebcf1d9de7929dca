/** The language reference: of every statement and value what it says, how it looks, and how often it may stand. */

import { GrammarAST } from 'langium'
import { choices } from '../library/choices.ts'
import { repeatable } from '../repeatable.ts'
import { blocksOf, partsOf, ruleOf } from '../statements.ts'
import type { Entries, Entry, StatementType } from './entry.ts'
import { common } from './step-00-common.ts'
import { programme } from './step-00-programme.ts'
import { shared } from './step-00-shared.ts'
import { values } from './step-00-values.ts'
import { alignment } from './step-01-alignment.ts'
import { objectives } from './step-02-objectives.ts'
import { partnership } from './step-03-partnership.ts'
import { team } from './step-04-team.ts'
import { support } from './step-05-support.ts'
import { vision } from './step-06-vision.ts'
import { courses } from './step-07-courses.ts'
import { curriculum } from './step-07-curriculum.ts'
import { structure } from './step-07-structure.ts'
import { qualification } from './step-08-qualification.ts'
import { ecosystem } from './step-09-ecosystem.ts'
import { sustainability } from './step-10-sustainability.ts'
import { agreement } from './step-11-agreement.ts'
import { recruitment } from './step-12-recruitment.ts'
import { business } from './step-13-business.ts'
import { quality } from './step-14-quality.ts'
import { examination } from './step-15-examination.ts'
import { admission } from './step-16-admission.ts'
import { languages } from './step-17-languages.ts'

export type { Entry, StatementType } from './entry.ts'
export { formOf, placeholder } from './form.ts'
export { wrap } from './wrap.ts'

/** Every statement and value of the language; that none is missing is seen by a test. */
export const reference: Readonly<Partial<Record<StatementType, Entry>>> = {
  ...programme,
  ...shared,
  ...common,
  ...values,
  ...alignment,
  ...objectives,
  ...partnership,
  ...team,
  ...support,
  ...vision,
  ...curriculum,
  ...courses,
  ...structure,
  ...qualification,
  ...ecosystem,
  ...sustainability,
  ...agreement,
  ...recruitment,
  ...business,
  ...quality,
  ...examination,
  ...admission,
  ...languages,
}

/** A chapter of the reference: a step of the guidelines, or what all steps share. */
export interface Chapter {
  readonly title: string
  readonly entries: readonly (readonly [StatementType, Entry])[]
}

const chapter = (title: string, table: Entries): Chapter => ({
  title,
  entries: Object.entries(table) as [StatementType, Entry][],
})

/** The chapters in the order of the steps, each with its statements in the order of the grammar. */
export const chapters: readonly Chapter[] = [
  chapter('Files and programmes', programme),
  chapter('Institutions and degree programmes', shared),
  chapter('What several blocks say', common),
  chapter('Values and their units', values),
  chapter('Step 1: alignment', alignment),
  chapter('Step 2: objectives', objectives),
  chapter('Step 3: partnership', partnership),
  chapter('Step 4: team', team),
  chapter('Step 5: support', support),
  chapter('Step 6: vision', vision),
  chapter('Step 7: curriculum', curriculum),
  chapter('Step 7: courses', courses),
  chapter('Step 7: structure', structure),
  chapter('Step 8: qualification', qualification),
  chapter('Step 9: ecosystem', ecosystem),
  chapter('Step 10: sustainability', sustainability),
  chapter('Step 11: agreement', agreement),
  chapter('Step 12: recruitment', recruitment),
  chapter('Step 13: business', business),
  chapter('Step 14: quality', quality),
  chapter('Step 15: examination', examination),
  chapter('Step 16: admission', admission),
  chapter('Languages', languages),
]

/** Gives the entry of a type; undefined for a union of statements, which has none. */
export const entryOf = (type: string): Entry | undefined => (reference as Readonly<Record<string, Entry>>)[type]

/**
 * Gives how often a statement may stand in one block, for a reader: "once", "any number of times", "once for each country".
 * Undefined for a value, and for the file, which stand in no block.
 */
export function howOften(type: StatementType): string | undefined {
  const blocks = blocksOf(type)
  if (blocks.length === 0) return undefined
  const rule = repeatable[type]
  if (Array.isArray(rule)) return `once for each ${rule.map((property) => inWords(type, property)).join(' and ')}`
  const declaresName = partsOf(ruleOf(type), GrammarAST.isAssignment).some((assignment) => assignment.feature === 'name')
  return rule === true || declaresName || blocks.includes('SourceFile') ? 'any number of times' : 'once'
}

const inWords = (type: string, property: string): string =>
  property === 'value' ? (choices[`${type}.value`]?.title ?? property) : property
