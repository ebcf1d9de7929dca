/** Values that both halves of the supplement show. */
import type { EuropeanSupervision } from '../../model/assessment.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct } from '../../model/statements.ts'
import { languageLevels } from '../handbook/levels.ts'
import { isEmpty, joined, labelled, withNames } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'

type Lines = (model: ProgrammeModel, reader: Reader) => readonly (Inline | undefined)[]

/** The three values of the Recommendation, in our words. */
export const supervisionWords: Readonly<Record<EuropeanSupervision, string>> = {
  unsupervised: 'Unsupervised, identity not verified',
  supervised: 'Supervised, identity not verified',
  'supervised-with-identity-check': 'Supervised online or on site, identity verified',
}

/** Credits, hours, and the hours that stand for one credit. */
export const workloadLines: Lines = ({ award, load, head, credits }, { figures }) => [
  figures.credits(award.volumes.find((volume) => volume.value !== undefined)?.value ?? credits.required),
  figures.hours(load.required),
  head.hoursPerCredit === undefined ? undefined : `${figures.hours(head.hoursPerCredit)} for a credit`,
]

/** The level in Europe, the cycle, and the levels in the frameworks of the countries. */
export const levelLines: Lines = ({ award, head }, { figures, chosen }) => {
  const level = award.levels.find((each) => each.value !== undefined)?.value ?? head.level
  const cycle = chosen('Cycle.value', head.cycle)
  return [
    level === undefined ? undefined : `European Qualifications Framework: level ${level}`,
    ...(cycle === undefined ? [] : [labelled('European Higher Education Area', cycle)]),
    ...head.nationalLevels.map((each) => `${figures.country(each.country ?? '')}: level ${each.level ?? ''}`),
  ].filter((line) => !isEmpty(line))
}

/** The ways in, each with what it asks for. */
export const routeLines: Lines = ({ admission }, reader) =>
  admission.routes.map(({ node, level, languages }) =>
    withNames(
      reader.titled(node),
      joined(
        [...(level === undefined ? [] : [`EQF ${level}`]), languageLevels(languages, reader)].filter((each) => !isEmpty(each)),
      ),
    ),
  )

/** The degree programmes that count the credits. */
export const stackingLines: Lines = ({ stacking }, { figures, titled, named }) =>
  stacking.stackings.map(({ degree, credits, institutions }) =>
    withNames(labelled(titled(degree), figures.credits(credits)), named(institutions)),
  )

/** The joint scale, from its worst to its best, with the mark from which it is passed. */
export function gradeScale({ grading }: ProgrammeModel, { figures, titled }: Reader): Inline | undefined {
  const { scale } = grading
  if (!scale) return undefined
  const ends =
    scale.worst === undefined || scale.best === undefined
      ? undefined
      : `from ${figures.number(scale.worst)} to ${figures.number(scale.best)}`
  const pass = scale.pass === undefined ? undefined : `passed from ${figures.number(scale.pass)}`
  return labelled(titled(scale.node), joined([ends, pass].flatMap((each) => each ?? [])))
}

/** The languages of instruction and of examinations. */
export const languageLine = ({ languages }: ProgrammeModel, { figures }: Reader): string =>
  distinct([...languages.taught, ...languages.examination])
    .map(figures.language)
    .join(', ')
