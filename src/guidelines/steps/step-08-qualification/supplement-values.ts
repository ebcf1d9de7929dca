import type { SupplementText } from '../../../language/generated/ast.ts'
import type { EuropeanSupervision } from '../../../model/assessment.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct, textOf, titleOf } from '../../../model/statements.ts'
import { figure, listed } from '../../rules.ts'

type Comparison = (text: string, model: ProgrammeModel) => string | undefined

/**
 * What is wrong with the wording of an element of the supplement, compared with what the programme says; nothing where they agree, or
 * where the words do not tell. Figures, words of the lists and the three values of supervision are compared, never the style.
 */
export function disagreementOf(statement: SupplementText, model: ProgrammeModel): string | undefined {
  const text = textOf(statement.text)
  const compare = Object.hasOwn(comparisons, statement.element ?? '') ? comparisons[statement.element] : undefined
  return text === undefined ? undefined : compare?.(text, model)
}

const comparisons: Readonly<Record<string, Comparison>> = {
  level: (text, { award }) => {
    const value = award.levels.find((level) => level.value !== undefined)?.value
    const written = text.match(/EQF\D{0,10}(\d)/)?.[1]
    return value === undefined || written === undefined || Number(written) === value
      ? undefined
      : `The supplement shows EQF ${written}, the award stands at EQF ${value}.`
  },
  workload: (text, { award, load }) => {
    const value = award.volumes.find((volume) => volume.value !== undefined)?.value
    const [credits] = amounts(text, 'ECTS')
    if (value !== undefined && credits !== undefined && credits !== value) {
      return `The supplement shows ${figure(credits)} ECTS, the award has ${figure(value)} ECTS.`
    }
    const [hours] = amounts(text, 'h')
    const required = load.required
    return required && hours !== undefined && (hours < required.min || hours > required.max)
      ? `The supplement shows ${figure(hours)} h; what a learner has to follow takes ${figure(required.min)}${required.max > required.min ? ` to ${figure(required.max)}` : ''} h.`
      : undefined
  },
  'awarding-body': (text, { award }) => {
    const missing = award.awardingBodies.filter((body) => !text.includes(titleOf(body)) && !text.includes(body.name))
    return missing.length === 0
      ? undefined
      : `The supplement does not name ${listed(missing.map((body) => titleOf(body)))}, who award${missing.length > 1 ? '' : 's'} it too.`
  },
  participation: (text, { delivery }) => {
    const mode = delivery.whole?.mode ?? delivery.derived
    const named = modes.filter((word) => new RegExp(`\\b${word}\\b`, 'i').test(text))
    return mode === undefined || named.length === 0 || named.includes(mode)
      ? undefined
      : `The supplement says ${listed(named)}, the delivery of the programme is ${mode}.`
  },
  supervision: (text, { assessment }) => {
    const summative = assessment.all.filter((one) => !one.formative && one.european)
    const value = supervisionIn(text)
    const other = summative.find((one) => one.european !== value)
    return value === undefined || other?.european === undefined
      ? undefined
      : `The supplement says that assessments are ${meanings[value]}; ${other.node.name} is ${meanings[other.european]}.`
  },
  stackability: (text, { stacking }) => {
    const known = distinct(stacking.stackings.map((one) => one.credits))
    if (known.length === 0 || known.includes(undefined)) return undefined
    const wrong = amounts(text, 'ECTS').filter((amount) => !known.includes(amount))
    const credits = `${listed(known.map((value) => figure(value ?? 0)))} ECTS`
    if (wrong.length > 0)
      return `The supplement speaks of ${listed(wrong.map(figure))} ECTS; the curriculum counts ${credits} in degree programmes.`
    const missing = stacking.stackings.filter(
      (one) => one.credits !== undefined && amounts(text, 'ECTS').length > 0 && !amounts(text, 'ECTS').includes(one.credits),
    )
    return missing.length === 0
      ? undefined
      : `The supplement does not show the ${credits} that count in ${listed(missing.map((one) => (one.degree ? titleOf(one.degree) : '')))}.`
  },
}

const modes = ['online', 'blended', 'hybrid', 'face-to-face', 'work-based']

const meanings: Readonly<Record<EuropeanSupervision, string>> = {
  unsupervised: 'unsupervised, without a check of identity',
  supervised: 'supervised, without a check of identity',
  'supervised-with-identity-check': 'supervised, with a check of identity',
}

/** Which of the three values of the Council Recommendation a wording in English names; nothing where it names another thing or several. */
function supervisionIn(text: string): EuropeanSupervision | undefined {
  const words = text.toLowerCase()
  const [unsupervised, supervised] = [/\bunsupervised\b/.test(words), /\bsupervised\b/.test(words)]
  if (unsupervised === supervised) return undefined
  if (unsupervised) return 'unsupervised'
  const checked = /\bidentity\b/.test(words) && !/\b(no|without)\b/.test(words)
  return checked ? 'supervised-with-identity-check' : 'supervised'
}

const amounts = (text: string, unit: string): number[] =>
  [...text.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)\\s*${unit}\\b`, 'g'))].map((match) => Number(match[1]))
