import type { AstNode } from 'langium'
import { describeLimits, type Range, type VolumeLimits } from '../../../language/library/volume-rules.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { amountOf } from '../../../model/quantities.ts'
import { only } from '../../../model/ranges.ts'
import { figure } from '../../rules.ts'
import { volumePlace } from './volume.ts'

/** A limit that the programme does not keep: where, what it says, and what the limit is, in words. */
export interface Breach {
  readonly node: AstNode
  /** "40 ECTS". */
  readonly has: string
  /** "5 to 30 ECTS". */
  readonly allowed: string
}

const within = (value: number | undefined, range: Range | undefined): boolean =>
  value === undefined || !range || (value >= range.least - 1e-9 && value <= range.most + 1e-9)

/** Where the programme does not keep limits on its volume and level. What it does not say is not judged; hours only where the credits fit. */
export function breaches(model: ProgrammeModel, limits: VolumeLimits): Breach[] {
  const level = levelBreach(model, limits)
  const credits = creditBreach(model, limits)
  return [credits ?? hourBreach(model, limits) ?? courseBreach(model, limits), level].filter((breach) => breach !== undefined)
}

function creditBreach(model: ProgrammeModel, limits: VolumeLimits): Breach | undefined {
  const { volume, level } = model.head
  const node = volumePlace(model)
  const foreign = foreignBreach(model, limits)
  if (foreign !== 'none') return foreign
  if (volume === undefined) return undefined
  const { credits, creditsBelow, creditsOneOf } = limits
  const atLevel = level === undefined ? undefined : limits.creditsBelowAtLevel?.[level]
  const has = `${figure(volume)} ECTS`
  if (!within(volume, credits)) return { node, has, allowed: describeLimits({ credits }) }
  if (creditsBelow !== undefined && volume >= creditsBelow) return { node, has, allowed: describeLimits({ creditsBelow }) }
  if (creditsOneOf && !creditsOneOf.includes(volume)) return { node, has, allowed: describeLimits({ creditsOneOf }) }
  if (level !== undefined && atLevel !== undefined && volume >= atLevel) {
    return { node, has: `${has} at EQF ${level}`, allowed: describeLimits({ creditsBelowAtLevel: { [level]: atLevel } }) }
  }
  return undefined
}

/** A volume in credits of another system is judged by the limits for that system, where there are some. */
function foreignBreach(model: ProgrammeModel, limits: VolumeLimits): Breach | undefined | 'none' {
  const value = model.head.volumeNode?.value
  const amount = amountOf(value)
  const { creditsOfUnitedKingdom, creditsOfUnitedStates } = limits
  const range = { 'UK-credits': creditsOfUnitedKingdom, 'US-credits': creditsOfUnitedStates }[value?.unit ?? '']
  if (amount === undefined || !range) return 'none'
  if (within(amount, range)) return undefined
  const allowed = describeLimits(value?.unit === 'UK-credits' ? { creditsOfUnitedKingdom } : { creditsOfUnitedStates })
  return { node: volumePlace(model), has: `${figure(amount)} ${value?.unit}`, allowed }
}

function hourBreach(model: ProgrammeModel, { hours }: VolumeLimits): Breach | undefined {
  const total = only(model.load.required)
  if (total === undefined || within(total, hours)) return undefined
  return { node: volumePlace(model), has: `${figure(total)} h of study`, allowed: describeLimits({ hours }) }
}

function courseBreach(model: ProgrammeModel, { leastCourses, leastCreditsOfCourse }: VolumeLimits): Breach | undefined {
  const count = model.courses.length
  if (leastCourses !== undefined && count > 0 && count < leastCourses) {
    return { node: volumePlace(model), has: `${count} course`, allowed: describeLimits({ leastCourses }) }
  }
  if (leastCreditsOfCourse === undefined) return undefined
  const small = model.courses.find(
    ({ node }) => (model.credits.courses.get(node)?.credits ?? leastCreditsOfCourse) < leastCreditsOfCourse,
  )
  const credits = small && model.credits.courses.get(small.node)?.credits
  return credits === undefined
    ? undefined
    : {
        node: small?.node ?? volumePlace(model),
        has: `${small?.name} with ${figure(credits)} ECTS`,
        allowed: describeLimits({ leastCreditsOfCourse }),
      }
}

function levelBreach(model: ProgrammeModel, { levels, levelsByEcts }: VolumeLimits): Breach | undefined {
  const { level, levelNode } = model.head
  if (!levelNode || within(level, levels)) return undefined
  if (levelsByEcts && within(level, levelsByEcts)) return undefined
  return { node: levelNode, has: `EQF ${level}`, allowed: describeLimits({ levels, levelsByEcts }) }
}
