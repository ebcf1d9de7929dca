/** What the qualification is good for, and what makes it valid: the sections of the Diploma Supplement that follow the results. */
import {
  isAlignment,
  isConsequence,
  isCountry,
  isDescription,
  isNationalFramework,
  isProfessionalRecognition,
  isQualification,
  isSignatory,
  isWebsite,
} from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, distinct, first, sections } from '../../model/statements.ts'
import { type FactRow, joined, labelled, paragraph } from '../page/compose.ts'
import type { Block } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { field } from './elements.ts'
import { told } from './told.ts'
import { stackingLines } from './values.ts'

/** Section 5: further study and professions. */
export function rights(model: ProgrammeModel, reader: Reader): Block[] {
  const professions = all(sections(model.parts, isQualification), isProfessionalRecognition)
  return told([
    ['Further study', ...stackingLines(model, reader)],
    [
      'Recognition in professions',
      ...professions.map((node) => labelled(reader.titled(node.stakeholder?.ref), joined(reader.texts(node, isDescription)))),
    ],
  ])
}

/** Section 6. */
export const further = ({ head, parts, award }: ProgrammeModel, reader: Reader): Block[] =>
  told([
    ['About the programme', ...reader.texts(parts, isDescription)],
    ['Sources', reader.link(head.website), ...award.awardingBodies.map((body) => reader.link(first(body, isWebsite)?.address))],
  ])

/** Section 7: who signs. */
export function certification({ parts, award }: ProgrammeModel, reader: Reader): Block[] {
  const signatories = all(sections(parts, isQualification), isSignatory)
  const bodies = award.awardingBodies.map((body): FactRow => {
    const functions = signatories.filter((each) => each.partner?.ref === body).map((each) => reader.said(each.function))
    return [reader.titled(body) ?? body.name, ...functions, field('Signature and seal')]
  })
  return told([['Date of issuing', field('Date of issuing')], ...bodies])
}

/** Section 8: the frameworks of the countries, and what the registry adds. */
export function systems(model: ProgrammeModel, reader: Reader): Block[] {
  const countries = distinct([
    ...model.award.awardingBodies.flatMap((body) => first(body, isCountry)?.code ?? []),
    ...all(sections(model.parts, isAlignment), isNationalFramework).flatMap(({ country }) => country ?? []),
  ])
  return [
    paragraph(
      'The registry adds the description of each national system in the wording of the national information centre (ENIC-NARIC); it is not part of the description of a programme.',
      'quiet',
    ),
    ...told(countries.map((country) => systemFact(country, model, reader))),
  ]
}

/** The framework of a country with the level of the award in it, and what follows from it, such as the entry in a register. */
function systemFact(country: string, { parts, head }: ProgrammeModel, { figures, said, link }: Reader): FactRow {
  const frameworks = all(sections(parts, isAlignment), isNationalFramework).filter((each) => each.country === country)
  const level = head.nationalLevels.find((each) => each.country === country)?.level
  const name = frameworks.map(({ title }) => said(title)).find((title) => title !== undefined)
  return [
    figures.country(country),
    labelled(name, level === undefined ? undefined : `level ${level}`),
    // Who pays is no question of recognition.
    ...all(frameworks, isConsequence)
      .filter(({ subject }) => subject !== 'funding')
      .map(({ text }) => said(text)),
    link(first(frameworks, isWebsite)?.address),
  ]
}
