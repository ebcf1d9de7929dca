/** What keeps a target group from a way in: too low a level, too little of a language, too few years of experience. */
import { cefrRank } from '../language/library/cefr.ts'
import type { GroupAdmission, RouteEntry } from './admission.ts'
import type { LevelOfLanguage } from './languages.ts'

/** Why a group of learners does not fulfil what a route asks for. */
export interface Obstacle {
  readonly kind: 'level' | 'language' | 'experience'
  /** What the route asks for and what the group has, each in a few words. */
  readonly asked: string
  readonly has: string
}

/** What the route asks for and the group does not have. What either does not say is no obstacle. */
export function obstaclesOf(route: RouteEntry, group: GroupAdmission): Obstacle[] {
  return [...levelObstacle(route, group), ...languageObstacles(route, group), ...experienceObstacle(route, group)]
}

function levelObstacle({ level }: RouteEntry, { priorLevel }: GroupAdmission): Obstacle[] {
  if (level === undefined || priorLevel === undefined || level <= priorLevel) return []
  return [{ kind: 'level', asked: `EQF ${level}`, has: `EQF ${priorLevel}` }]
}

function experienceObstacle(route: RouteEntry, group: GroupAdmission): Obstacle[] {
  if (route.years === undefined || group.years === undefined || route.years <= group.years) return []
  return [{ kind: 'experience', asked: `${route.years} years of experience`, has: `${group.years} years` }]
}

/** A group that says no language at all is not judged. */
function languageObstacles(route: RouteEntry, group: GroupAdmission): Obstacle[] {
  if (group.languages.length === 0) return []
  return route.languages.flatMap((asked) => {
    const own = group.languages.filter((each) => each.language === asked.language)
    if (own.length === 0)
      return [{ kind: 'language' as const, asked: described(asked.language, asked.level), has: 'not that language' }]
    const parts = [[undefined, asked.level] as const, ...asked.skills]
    return parts.flatMap(([skill, level]) => {
      const has = best(own, skill)
      if (rank(has) === undefined || (rank(level) ?? -1) <= (rank(has) ?? -1)) return []
      return [
        { kind: 'language' as const, asked: described(asked.language, level, skill), has: described(asked.language, has, skill) },
      ]
    })
  })
}

const rank = (level: string | undefined): number | undefined => (level === undefined ? undefined : cefrRank(level))

/** The highest level of a skill, or of the language as a whole where no level of the skill is said. */
function best(own: readonly LevelOfLanguage[], skill: string | undefined): string | undefined {
  const levels = own.flatMap((each) => (skill === undefined ? each.level : (each.skills.get(skill) ?? each.level)) ?? [])
  return levels.sort((left, right) => (rank(right) ?? -1) - (rank(left) ?? -1))[0]
}

const described = (language: string, level?: string, skill?: string): string =>
  [language, level, skill && `in ${skill}`].filter(Boolean).join(' ')
