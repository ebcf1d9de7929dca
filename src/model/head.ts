/** What the head of a programme says: stage, volume, level, fields, profile, hours for a credit. */
import type { EqfLevel, HoursPerCredit, LevelStatement, VolumeStatement } from '../language/generated/ast.ts'
import {
  isCycle,
  isDescription,
  isFieldStatement,
  isHoursPerCredit,
  isLevelStatement,
  isNationalLevel,
  isProfile,
  isStage,
  isVolumeStatement,
  isWebsite,
  type NationalLevel,
} from '../language/generated/ast.ts'
import { eqfLevel } from '../language/library/eqf.ts'
import type { ProgrammeModel } from './model.ts'
import { hoursOf } from './quantities.ts'
import { all, distinct, first, textOf, type Wording, wordings } from './statements.ts'

/** What the head of the programme says. */
export interface Head {
  readonly name: string
  readonly titles: readonly Wording[]
  /** The word as written; which words there are is said by the library. */
  readonly stage?: string
  /** The volume that the programme says it has, in ECTS. */
  readonly volume?: number
  readonly volumeNode?: VolumeStatement
  /** The level of the European Qualifications Framework. */
  readonly level?: number
  readonly levelNode?: LevelStatement
  readonly cycle?: string
  readonly nationalLevels: readonly NationalLevel[]
  /** Codes of ISCED-F. */
  readonly fields: readonly string[]
  readonly profiles: readonly string[]
  readonly website?: string
  readonly description?: string
  /** The hours that the programme counts for one credit. */
  readonly hoursPerCredit?: number
  readonly hoursPerCreditNode?: HoursPerCredit
}

/** The number of an EQF level, if the framework has it. */
export function eqfOf(value: EqfLevel | undefined): number | undefined {
  return value?.level === undefined ? undefined : eqfLevel(value.level)?.level
}

/** The head, over all parts of the programme; the first statement counts where one is expected. */
export function headOf({ programme, parts, conversion }: ProgrammeModel): Head {
  const volumeNode = first(parts, isVolumeStatement)
  const levelNode = first(parts, isLevelStatement)
  const hoursPerCreditNode = first(parts, isHoursPerCredit)
  return {
    name: programme.name,
    titles: wordings(programme.title),
    stage: first(parts, isStage)?.value,
    volume: conversion.toEcts(volumeNode?.value),
    volumeNode,
    level: eqfOf(levelNode?.value),
    levelNode,
    cycle: first(parts, isCycle)?.value,
    nationalLevels: all(parts, isNationalLevel),
    fields: distinct(all(parts, isFieldStatement).flatMap((statement) => statement.fields.flatMap((field) => field.code ?? []))),
    profiles: distinct(all(parts, isProfile).flatMap((statement) => statement.values)),
    website: first(parts, isWebsite)?.address,
    description: textOf(first(parts, isDescription)?.text),
    hoursPerCredit: hoursOf(hoursPerCreditNode?.value),
    hoursPerCreditNode,
  }
}
