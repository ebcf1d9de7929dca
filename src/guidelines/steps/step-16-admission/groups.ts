import { isRequiredLanguages, isRouteLearners } from '../../../language/generated/ast.ts'
import { obstaclesOf } from '../../../model/obstacles.ts'
import { distinct, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { admissionWith } from './examples.ts'

const groups = (prior: number): string =>
  `vision {\n  learners Engineers "Engineers" { prior EQF ${prior} languages en B2 }\n  learners Managers "Managers" { prior EQF ${prior} languages en B2 }\n}`
const forGroups = (names: string): string =>
  admissionWith(`route ByDegree "Bachelor's degree" {\n  kind degree\n  level EQF 6\n  language en B2\n  for ${names}\n}`)

const byWork = admissionWith(
  'route ByWork "Experience at work" {\n  kind work-experience\n  experience 2 years "In planning or building"\n  for Engineers\n}',
)

const twoRoutes = (names: string): string =>
  admissionWith(
    `route ByDegree "Bachelor's degree" { level EQF 6 for ${names} }\nroute ByWork "Experience at work" { level EQF 5 for ${names} }`,
  )

/** Every target group of the vision (6.3) has a way in. */
export const groupHasRoute: Rule = {
  id: 'group-has-route',
  kind: 'consistency',
  weight: 'gap',
  says: 'Every target group has a route.',
  needs: ['TargetGroup'],
  failing: `${groups(6)}\n${forGroups('Engineers')}`,
  passing: `${groups(6)}\n${forGroups('Engineers, Managers')}`,
  find: (model) => {
    const { admission } = model
    const without = admission.groups.filter((group) => group.routes.length === 0).map((group) => group.node.name)
    if (without.length === 0 || admission.routes.length === 0) return []
    const message = `No route is for ${listed(without)}: the vision wants to reach them, but they find no way in. Add a route, or name them in one: for …, ${without.join(', ')}.`
    return [{ node: sectionOf(model, 'admission'), message, missing: `a route for ${listed(without)}` }]
  },
}

/** Every target group can meet what one of its routes asks for. */
export const groupCanMeet: Rule = {
  id: 'group-can-meet',
  kind: 'consistency',
  weight: 'gap',
  says: 'Every target group has the experience that one of its routes asks for (its level and languages are compared in 6.3).',
  needs: ['TargetGroup'],
  failing: `vision { learners Engineers "Engineers" { experience 1 years "In planning" } }\n${byWork}`,
  passing: `vision { learners Engineers "Engineers" { experience 3 years "In planning" } }\n${byWork}`,
  find: ({ admission }) =>
    admission.groups.flatMap((group): Finding[] => {
      // Where no route is open by level, or by language, that is said with the target group (6.3).
      const blocked = group.open.map((route) => ({ route, obstacles: obstaclesOf(route, group) }))
      if (blocked.length === 0 || blocked.some(({ obstacles }) => !obstacles.some(({ kind }) => kind === 'experience'))) return []
      const reasons = blocked.map(
        ({ route, obstacles }) =>
          `${route.node.name} asks for ${listed(obstacles.map(({ asked, has }) => `${asked} (they have ${has})`))}`,
      )
      const message = `${group.node.name} cannot be admitted as described: ${reasons.join('; ')}. Ask for less, open another route, or prepare them.`
      const related = blocked.map(({ route }) => ({ node: route.node, message: 'A route for them.' }))
      return [{ node: group.node, message, missing: `a route that ${group.node.name} can take`, related }]
    }),
}

/** A route that names a group asks for no more than the group has. */
export const routeFitsGroup: Rule = {
  id: 'route-fits-group',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A route that names a target group asks for no more than the group has.',
  needs: ['TargetGroup'],
  failing: `vision { learners Engineers "Engineers" { prior EQF 5 } }\n${twoRoutes('Engineers')}`,
  passing: `vision { learners Engineers "Engineers" { prior EQF 6 } }\n${twoRoutes('Engineers')}`,
  find: ({ admission }) =>
    admission.groups.flatMap((group): Finding[] => {
      // With a single route, its languages are compared with the group's in 6.3.
      const judged = group.routes.map((route) => ({
        route,
        obstacles: obstaclesOf(route, group).filter(({ kind }) => kind !== 'language' || group.routes.length > 1),
      }))
      // Where every route is closed, that is the finding.
      if (judged.every(({ obstacles }) => obstacles.length > 0)) return []
      return judged
        .filter(({ route, obstacles }) => obstacles.length > 0 && route.learners.includes(group.node))
        .map(({ route, obstacles }) => ({
          node: first(route.node, isRouteLearners) ?? route.node,
          message: `Route ${route.node.name} is for ${group.node.name} too, but asks for ${listed(obstacles.map(({ asked, has }) => `${asked} (they have ${has})`))}.`,
          related: [{ node: group.node, message: 'The target group.' }],
        }))
    }),
}

/** The languages asked for are those that are taught in. */
export const languagesTaught: Rule = {
  id: 'languages-taught',
  kind: 'consistency',
  weight: 'judgement',
  says: 'Admission asks for the languages in which the programme teaches, each at the level of the language policy.',
  failing: `languages { instruction en required en B2 }\n${admissionWith('route ByDegree "Bachelor\'s degree" { kind degree language nl B2 }')}`,
  passing: `languages { instruction en required en B2 }\n${admissionWith('route ByDegree "Bachelor\'s degree" { kind degree language en B2 }')}`,
  find: ({ admission, languages }) =>
    admission.routes.flatMap(({ node, languages: asked }): Finding[] => {
      if (asked.length === 0) return []
      const names = distinct(asked.map((each) => each.language))
      const wanted = distinct(
        languages.required.length > 0 ? languages.required.map((each) => each.language) : languages.instruction,
      )
      const untaught = languages.taught.length === 0 ? [] : names.filter((language) => !languages.taught.includes(language))
      const unasked = wanted.length > 1 ? [] : wanted.filter((language) => !names.includes(language))
      const levels = asked.flatMap((each) => {
        const policy = languages.required.find((required) => required.language === each.language)
        return policy?.level && each.level && policy.level !== each.level
          ? [`asks for ${each.language} ${each.level}, the language policy for ${each.language} ${policy.level}`]
          : []
      })
      const faults = [
        untaught.length > 0 ? `asks for ${listed(untaught)}, in which nothing is taught` : [],
        unasked.length > 0 ? `does not ask for ${listed(unasked)}` : [],
        levels,
      ].flat()
      if (faults.length === 0) return []
      return [
        {
          node: first(node, isRequiredLanguages) ?? node,
          message: `Route ${node.name} ${faults.join(', and ')}. Admission and language policy should ask for the same.`,
        },
      ]
    }),
}
