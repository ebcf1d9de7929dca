import type { ValidationAcceptor } from 'langium'
import type { Absence, Unknown } from '../generated/ast.ts'
import { nearest } from '../library/nearest.ts'
import { subjectsOf } from '../subjects.ts'
import type { Checks } from './index.ts'
import { error, suggestion } from './report.ts'

function subject(node: Absence | Unknown, accept: ValidationAcceptor): void {
  if (!node.subject || !node.$container) return
  const subjects = [...subjectsOf(node.$container.$type).keys()]
  if (subjects.includes(node.subject)) return
  const word = node.$type === 'Absence' ? 'no' : 'unknown'
  const near = nearest(node.subject, subjects)
  const message = `“${word} ${node.subject}” says nothing here: no statement of this block begins with ${node.subject}.`
  error(accept, 'unknown-subject', `${message} ${suggestion(near, subjects)}`.trimEnd(), { node, property: 'subject', data: { nearest: near } })
}

/** What is absent or unknown is something that the block could say. */
export const absenceChecks: Checks = { Absence: [subject], Unknown: [subject] }
