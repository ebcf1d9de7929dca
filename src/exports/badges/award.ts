/** The award of a programme and its sub-awards, each as what a badge needs to know of it. */
import type { AstNode } from 'langium'
import {
  type Institution,
  isAwardCondition,
  isCreditCondition,
  isDescription,
  isExamination,
  isModularAward,
  isQualification,
  isVolumeStatement,
  type Outcome,
} from '../../language/generated/ast.ts'
import { titlesOfAward } from '../../model/award.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { hoursOf } from '../../model/quantities.ts'
import { only } from '../../model/ranges.ts'
import type { SubAwardEntry } from '../../model/stacking.ts'
import { all, first, sections, textOf, titleOf, type Wording, wordings } from '../../model/statements.ts'

/** An award, in the language asked for. */
export interface AwardFact {
  /** The block that describes it. */
  readonly node: AstNode
  readonly name: string
  /** Absent for the award of the whole programme. */
  readonly part?: string
  readonly titles: readonly Wording[]
  readonly description?: string
  /** ECTS. */
  readonly credits?: number
  readonly hours?: number
  /** EQF. */
  readonly level?: number
  readonly outcomes: readonly Outcome[]
  readonly awardingBodies: readonly Institution[]
  /** When it is awarded, in the words of the examination regulations. */
  readonly conditions: readonly string[]
}

/** The award of the programme first, then its sub-awards. */
export function awardsOf(model: ProgrammeModel, language: string): AwardFact[] {
  const subAwards = model.stacking.subAwards.filter(({ node }) => node.name)
  return [wholeAward(model, language), ...subAwards.map((entry) => subAward(entry, model, language))]
}

function wholeAward(model: ProgrammeModel, language: string): AwardFact {
  const { programme, parts, head, award, load, chain } = model
  const examinations = sections(parts, isExamination)
  const texts = [...all(examinations, isCreditCondition), ...all(examinations, isAwardCondition)]
  return {
    node: first(parts, isQualification) ?? programme,
    name: programme.name,
    titles: titlesOfAward(model),
    description: textOf(first(parts, isDescription)?.text, language),
    credits: head.volume ?? award.volumes.find((said) => said.value !== undefined)?.value,
    hours: hoursOf(head.volumeNode?.value) ?? only(load.required),
    level: head.level ?? award.levels.find((said) => said.value !== undefined)?.value,
    outcomes: chain.outcomes.map(({ node }) => node),
    awardingBodies: award.awardingBodies,
    conditions: texts.flatMap((statement) => textOf(statement.text, language) ?? []),
  }
}

function subAward(entry: SubAwardEntry, model: ProgrammeModel, language: string): AwardFact {
  const { node, volume, credits, level, outcomes, awardedBy, courses } = entry
  const modular = all(sections(model.parts, isExamination), isModularAward).filter((statement) => statement.award?.ref === node)
  return {
    node,
    name: node.name,
    part: node.name,
    titles: wordings(node.title),
    // The language has no description of a sub-award: it is what its courses are.
    description: courses.map((course) => titleOf(course, language)).join('; ') || undefined,
    credits: volume ?? only(credits),
    hours: hoursOf(first(node, isVolumeStatement)?.value),
    level: level ?? model.head.level,
    outcomes,
    awardingBodies: awardedBy.length > 0 ? awardedBy : model.award.awardingBodies,
    conditions: modular.flatMap((statement) => textOf(statement.text, language) ?? []),
  }
}
