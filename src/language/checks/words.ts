import type { AstNode, ValidationAcceptor } from 'langium'
import { type Choice, choices, sections } from '../library/choices.ts'
import { nearest } from '../library/nearest.ts'
import type { Check, Checks } from './index.ts'
import { error, suggestion } from './report.ts'

/** Reports a word that is not on the list of the property, with those that come near. */
function wordCheck(property: string, choice: Choice): Check {
  return (node: AstNode, accept: ValidationAcceptor) => {
    const value = (node as unknown as Record<string, string | string[] | undefined>)[property]
    const words = Array.isArray(value) ? value : value === undefined ? [] : [value]
    words.forEach((word, index) => {
      if (Object.hasOwn(choice.words, word)) return
      const near = nearest(word, Object.keys(choice.words))
      error(accept, 'unknown-word', `“${word}” is no ${choice.title}. ${suggestion(near, Object.keys(choice.words))}`.trimEnd(), {
        node,
        property: property as never,
        index: Array.isArray(value) ? index : undefined,
        data: { nearest: near },
      })
    })
  }
}

const section: Choice = { title: 'section of a programme', words: sections }

const all: readonly [string, Choice][] = [
  ...Object.entries(choices),
  ['InitiativeUse.section', section],
  ['RefersTo.sections', section],
]

/** Words out of a list. */
export const wordChecks: Checks = all.reduce<Record<string, Check[]>>((checks, [key, choice]) => {
  const [type = '', property = ''] = key.split('.')
  checks[type] = [...(checks[type] ?? []), wordCheck(property, choice)]
  return checks
}, {})
