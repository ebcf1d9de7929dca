/** What an achievement corresponds to in European and national frameworks, and in ESCO. */
import { isEsco, type Outcome } from '../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { all, textOf } from '../../model/statements.ts'
import { eqfConcept, fieldConcept } from '../elm/concepts.ts'
import { nationalLevelConcept } from '../elm/national-levels.ts'
import { webAddress } from '../identifiers.ts'
import { cleaned } from '../page/clean.ts'
import type { Alignment } from './achievement.ts'

const alignment = (targetName: string, targetUrl: string, rest: Partial<Alignment>): Alignment => ({
  type: ['Alignment'],
  targetName,
  targetUrl,
  ...rest,
})

/** The level, the national levels, the fields, and the skills of the outcomes; each address once. */
export function alignmentsOf(model: ProgrammeModel, level: number | undefined, outcomes: readonly Outcome[]): Alignment[] {
  const eqf = eqfConcept(level)
  const targetFramework = 'European Qualifications Framework'
  const ofProgramme = level === model.head.level
  const found = [
    ...(eqf ? [alignment(`EQF level ${level}`, eqf.address, { targetFramework, targetCode: `${level}` })] : []),
    ...(ofProgramme ? nationalLevels(model) : []),
    ...model.head.fields.flatMap((code) =>
      fieldConcept(code).map(({ label, address }) =>
        alignment(label ?? code, address, { targetFramework: 'ISCED-F 2013', targetCode: code }),
      ),
    ),
    ...outcomes.flatMap(skillsOf),
  ]
  return [...new Map(found.map((each) => [each.targetUrl, each])).values()]
}

const nationalLevels = ({ head }: ProgrammeModel): Alignment[] =>
  head.nationalLevels.flatMap(({ country = '', level = '' }) => {
    const concept = nationalLevelConcept(country, level)
    return concept ? [alignment(concept.label, concept.address, { targetCode: cleaned(level) })] : []
  })

const skillsOf = (outcome: Outcome): Alignment[] =>
  all(outcome, isEsco).flatMap((esco) => {
    const address = webAddress(esco.address)
    return address ? [alignment(cleaned(textOf(esco.label) ?? address), address, { targetFramework: 'ESCO' })] : []
  })
