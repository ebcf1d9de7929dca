/** Values that both halves of the supplement show. */
import {
  type Institution,
  isAccreditation,
  isAgency,
  isInstrument,
  isLegalName,
  isPartnerSystem,
  isProcedure,
  isQuality,
} from '../../language/generated/ast.ts'
import { isced } from '../../language/library/isced.ts'
import type { EuropeanSupervision } from '../../model/assessment.ts'
import { otherCredits } from '../../model/conversion.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { languageLevels } from '../handbook/levels.ts'
import { titleIn } from '../page/awards.ts'
import { isEmpty, joined, labelled, withNames } from '../page/compose.ts'
import type { Inline } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'

/** The title in every language in which there is one, each once. */
export const titleLines: Lines = ({ award }, reader) =>
  distinct(award.titles.flatMap(({ value }) => value ?? [])).map((text) =>
    titleIn({ text, language: award.titles.find((title) => title.value === text)?.language }, reader),
  )

/** Fields of education with their codes, by which offices find them: "Environmental sciences (ISCED-F 0521)". */
export const fieldLines = (codes: readonly string[], { english }: Reader): Inline[] =>
  distinct(codes).map((code) => withNames(english(isced.entries.get(code)?.label ?? ''), `ISCED-F ${code}`))

/** An institution with its name in law where that is another one. */
export function nameInLaw(institution: Institution, { titled, texts }: Reader): Inline {
  const title = titled(institution)
  const legal = texts(institution, isLegalName).filter(({ text }) => text !== title?.text)
  return withNames(title, joined(legal))
}

type Lines = (model: ProgrammeModel, reader: Reader) => readonly (Inline | undefined)[]

/** The three values of the Recommendation, in our words. */
export const supervisionWords: Readonly<Record<EuropeanSupervision, string>> = {
  unsupervised: 'Unsupervised, identity not verified',
  supervised: 'Supervised, identity not verified',
  'supervised-with-identity-check': 'Supervised online or on site, identity verified',
}

/** Credits, the same in other systems of credits, hours, and the hours that stand for one credit. */
export const workloadLines: Lines = ({ award, load, head, credits, conversion }, { figures }) => {
  const volume = award.volumes.find((each) => each.value !== undefined)?.value ?? credits.required
  return [
    figures.credits(volume),
    ...otherCredits(volume, conversion).map(({ amount, unit }) => `${figures.number(amount)} ${unit.replaceAll('-', ' ')}`),
    figures.hours(load.required),
    head.hoursPerCredit === undefined ? undefined : `${figures.hours(head.hoursPerCredit)} for a credit`,
  ]
}

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
export const stackingLines: Lines = ({ stacking, curricula }, reader) => [
  ...stacking.stackings.map(({ degree, credits, institutions }) =>
    withNames(labelled(reader.titled(degree), reader.figures.credits(credits)), reader.named(institutions)),
  ),
  ...reasons(curricula, ['stacking', 'stacks'], reader),
]

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

/** By whom and how quality is assured: the partners' systems, and the accreditation of each country. */
export function qualityLines({ parts }: ProgrammeModel, reader: Reader): readonly (Inline | undefined)[] {
  const blocks = sections(parts, isQuality)
  return [
    ...all(blocks, isPartnerSystem).map(({ partner, text }) => labelled(reader.titled(partner?.ref), reader.said(text))),
    ...all(blocks, isAccreditation).map((node) =>
      labelled(
        node.country && reader.figures.country(node.country),
        withNames(reader.chosen('Procedure.value', first(node, isProcedure)?.value), joined(reader.texts(node, isAgency))),
      ),
    ),
    ...all(blocks, isInstrument).map((node) => reader.chosen('Instrument.value', node.value)),
  ]
}
