import { isLevelStatement, isSubAwardCourses } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven volume 120 ECTS level EQF 7 }
---
`
const award = (statements: string): string =>
  `curriculum { course Tides "Tides" { volume 3 ECTS level EQF 7 } sub-award Sea "Sea" { ${statements} after Tides } }`

function levelsOfTargets(model: ProgrammeModel): Finding[] {
  const { level: own } = model.head
  return model.stacking.stackings.flatMap(({ node, degree, degreeLevel, level }) => {
    const statement = first(node, isLevelStatement)
    const needed = level ?? degreeLevel
    if (own !== undefined && needed !== undefined && own < needed) {
      return [
        {
          node: statement ?? node,
          message: `The programme is at EQF ${own}, but counts in ${degree?.name} at EQF ${needed}; credits of a lower level seldom do.`,
        },
      ]
    }
    if (statement && level !== undefined && degreeLevel !== undefined && level !== degreeLevel) {
      return [
        {
          node: statement,
          message: `The credits are to count at EQF ${level} in ${degree?.name}, which is at EQF ${degreeLevel}.`,
        },
      ]
    }
    return []
  })
}

function levelsOfSubAwards(model: ProgrammeModel): Finding[] {
  return model.stacking.subAwards.flatMap(({ node, level }) => {
    const statement = first(node, isLevelStatement)
    const { level: own } = model.head
    if (!statement || level === undefined || own === undefined || level === own) return []
    return [
      {
        node: statement,
        message: `The sub-award ${node.name} is at EQF ${level}, the programme at EQF ${own}. A part of the programme usually has its level.`,
      },
    ]
  })
}

function forSomeOnly(model: ProgrammeModel): Finding[] {
  const { compulsoryCourses, electiveCourses } = model.credits
  return model.stacking.subAwards.flatMap(({ node, courses }) => {
    const elective = courses.filter((course) => electiveCourses.includes(course))
    const compulsory = courses.filter((course) => compulsoryCourses.includes(course))
    if (elective.length === 0 || compulsory.length === 0) return []
    const message = `The sub-award ${node.name} takes ${listed(elective.map((course) => course.name))}, which not all learners take: some can never have it. Is that meant?`
    return [{ node: first(node, isSubAwardCourses) ?? node, message }]
  })
}

/** Guideline 7.3: levels, who awards, and who can have it. */
export const stackingRules: readonly Rule[] = [
  {
    id: 'level',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The programme is not below the level at which its credits count, and they count at the level of the degree programme.',
    needs: ['DegreeProgramme'],
    failing: `${top}level EQF 6\ncurriculum { stacks into Coasts with 6 ECTS }`,
    passing: `${top}level EQF 7\ncurriculum { stacks into Coasts with 6 ECTS }`,
    find: levelsOfTargets,
  },
  {
    id: 'sub-award-level',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'A sub-award is at the level of the programme.',
    failing: `level EQF 7\n${award('volume 3 ECTS level EQF 6')}`,
    passing: `level EQF 7\n${award('volume 3 ECTS level EQF 7')}`,
    find: levelsOfSubAwards,
  },
  {
    id: 'sub-award-for-all',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'A sub-award that takes compulsory courses takes no elective one beside them.',
    needs: ['Course', 'Group'],
    failing: `curriculum { course Tides "Tides" { volume 2 ECTS } course Reefs "Reefs" { volume 2 ECTS } course Dunes "Dunes" { volume 2 ECTS }
  structure { first Tides then choose 1 from Reefs, Dunes } sub-award Sea "Sea" { after Tides, Reefs } }`,
    passing: `curriculum { course Tides "Tides" { volume 2 ECTS } course Reefs "Reefs" { volume 2 ECTS } course Dunes "Dunes" { volume 2 ECTS }
  structure { first Tides then Dunes then Reefs } sub-award Sea "Sea" { after Tides, Reefs } }`,
    find: forSomeOnly,
  },
  {
    id: 'sub-award-awarded',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Who awards a sub-award contributes award to the partnership.',
    needs: ['Institution'],
    failing: award('volume 3 ECTS awarded by Valmora'),
    passing: award('volume 3 ECTS awarded by Nordhaven'),
    find: (model) =>
      model.stacking.subAwards.flatMap(({ node, awardedBy }) => {
        const strange = awardedBy.filter((institution) => {
          const partner = model.partners.find((each) => each.institution === institution)
          return partner && partner.contributions.length > 0 && !partner.contributions.includes('award')
        })
        if (strange.length === 0) return []
        return [
          {
            node,
            message: `${listed(strange.map((each) => each.name))} awards ${node.name}, but the partnership does not list award among its contributions.`,
          },
        ]
      }),
  },
]
