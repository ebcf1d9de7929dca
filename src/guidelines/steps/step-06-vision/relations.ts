import { isAbsence, isDegreeProvider, isOrigin } from '../../../language/generated/ast.ts'
import { degreesOf } from '../../../model/degrees.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first, referred, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { every, hasSection, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { degreeVolume } from './degrees.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven volume 120 ECTS level EQF 7 field ISCED 0521 }
---
`

/** The degree programmes from which courses of this programme are taken. */
const origins = (model: ProgrammeModel) =>
  distinct(model.courses.flatMap((entry) => first(entry.blocks, isOrigin)?.degree?.ref ?? []))

const detailsOfDegree = {
  DegreeProvider: 'who gives it',
  VolumeStatement: 'its volume',
  LevelStatement: 'its level',
  FieldStatement: 'its field',
} as const

/** No stacking at all, with the reason; said in the curriculum. */
const stackingDeclined = (model: ProgrammeModel) =>
  model.curricula.flatMap((curriculum) => all(curriculum, isAbsence)).find((absence) => absence.subject === 'stacking')

const relatedThrough = (model: ProgrammeModel, kind: string) =>
  every(model, 'Relation').filter((node) => node.relations.includes(kind))

/** Guideline 6.5. */
const related: Guideline = {
  id: 'vision.relations',
  number: '6.5',
  step: 'vision',
  title: 'Relationship with existing courses and programmes',
  summary:
    'The partners list which of their programmes the joint one is related to: as the source of its courses, by overlap, as one it leads into, or as an alternative.',
  basis: 'programme-book-name',
  address: addresses.vision,
  statements: ['Relation', 'DegreeProgramme', 'DegreeProvider'],
  declinedBy: ['relations'],
  rules: [
    present(
      'some',
      'vision',
      ['Relation'],
      'the relationship with existing programmes',
      'The vision names no existing programme of a partner. The guidelines ask for the relationship: relates to DEGREE through source "…", or no relations because "…".',
      { failing: `${top}vision { aim "Graduates plan" }`, passing: `${top}vision { relates to Coasts through overlap "Tides" }` },
    ),
    {
      id: 'source',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'Every degree programme from which a course is taken is listed as a source, and every source gives a course.',
      needs: ['DegreeProgramme', 'Course'],
      failing: `${top}vision { relates to Coasts through overlap "Tides" }\ncurriculum { course Tides { origin existing from Coasts } }`,
      passing: `${top}vision { relates to Coasts through source "Tides" }\ncurriculum { course Tides { origin existing from Coasts } }`,
      find: (model) => {
        const sources = relatedThrough(model, 'source')
        const listedAs = new Set(sources.map((node) => node.degree?.ref))
        const taken = origins(model)
        const unlisted = taken
          .filter((degree) => !listedAs.has(degree))
          .map((degree): Finding => {
            const courses = model.courses.filter((entry) => first(entry.blocks, isOrigin)?.degree?.ref === degree)
            const names = listed(courses.map((entry) => entry.name))
            return {
              node: sectionOf(model, 'vision'),
              message: `${names} ${courses.length > 1 ? 'come' : 'comes'} from ${degree.name}, but the vision does not list it as a source: relates to ${degree.name} through source.`,
              missing: `${degree.name} as a source`,
            }
          })
        if (!hasSection(model, 'curriculum') || model.courses.length === 0) return unlisted
        const idle = sources
          .filter((node) => node.degree?.ref && !taken.includes(node.degree.ref))
          .map(
            (node): Finding => ({
              node,
              message: `${node.degree?.ref?.name} is called a source, but no course is taken from it (origin existing from ${node.degree?.ref?.name}).`,
              missing: `the courses from ${node.degree?.ref?.name}`,
            }),
          )
        return [...unlisted, ...idle]
      },
    },
    {
      id: 'of-a-partner',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The related programmes are of partners.',
      needs: ['Institution', 'DegreeProgramme'],
      failing: `${top.replace('degree', 'institution Farport "Farport University" { country IE }\ndegree').replace('by Nordhaven', 'by Farport')}vision { relates to Coasts through source "Tides" }`,
      passing: `${top}vision { relates to Coasts through source "Tides" }`,
      find: (model) => {
        const partners = new Set(model.partners.map((partner) => partner.institution))
        return every(model, 'Relation').flatMap((node) => {
          const degree = node.degree?.ref
          const its = degree ? all(degree, isDegreeProvider).flatMap((each) => referred(each.institutions)) : []
          if (its.length === 0 || its.some((institution) => partners.has(institution))) return []
          return [
            { node, message: `${degree?.name} is of ${listed(its.map((each) => each.name))}, no partner of this programme.` },
          ]
        })
      },
    },
    {
      id: 'text',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Each relation says what it consists in.',
      failing: `${top}vision { relates to Coasts through overlap }`,
      passing: `${top}vision { relates to Coasts through overlap "Both teach tides" }`,
      find: (model) =>
        every(model, 'Relation')
          .filter((node) => textOf(node.text) === undefined)
          .map((node) => {
            const name = node.degree?.$refText
            return {
              node,
              message: `The relation to ${name} does not say what it consists in.`,
              missing: `a few words on ${name}`,
            }
          }),
    },
    {
      id: 'degrees',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Of each degree programme it is known who gives it, its volume, its level and its field.',
      needs: ['DegreeProgramme'],
      failing: `${top.replace(' volume 120 ECTS', '')}vision { relates to Coasts through overlap "Tides" }`,
      passing: `${top}vision { relates to Coasts through overlap "Tides" }`,
      find: (model) =>
        degreesOf(model).flatMap((node) => {
          const list = listed(leftOut([node], 'DegreeProgramme', detailsOfDegree))
          return list
            ? [{ node, message: `The degree programme ${node.name} does not say ${list}.`, missing: `${list} of ${node.name}` }]
            : []
        }),
    },
    degreeVolume,
  ],
  leftToReader: 'Whether the programme competes with what the partners have already.',
}

/** Guideline 6.6, which the sister book has; what is asked of the curriculum stands in 7.3. */
const stackability: Guideline = {
  id: 'vision.stackability',
  number: '6.6',
  step: 'vision',
  title: 'Stackability',
  summary:
    'Already in their vision the partners say into which of their programmes the credits lead; which credits count, and on what conditions, is settled in the curriculum (7.3).',
  basis: 'sister-book',
  address: addresses.vision,
  statements: ['Relation', 'Stacking', 'SubAward'],
  notApplicable: (model) => textOf(stackingDeclined(model)?.reason),
  rules: [
    {
      id: 'pathway',
      kind: 'consistency',
      weight: 'detail',
      says: 'The programmes into which the vision sees a pathway are those into which the credits stack, and the other way round.',
      needs: ['DegreeProgramme'],
      failing: `${top}vision { relates to Coasts through pathway "Counts there" }\ncurriculum { credits valid 6 years }`,
      passing: `${top}vision { relates to Coasts through pathway "Counts there" }\ncurriculum { stacks into Coasts with 10 ECTS }`,
      find: (model) => {
        if (!hasSection(model, 'curriculum')) return []
        const pathways = relatedThrough(model, 'pathway')
        const targets = every(model, 'Stacking')
        const blind = pathways.filter(
          (node) => node.degree?.ref && targets.every((each) => each.degree?.ref !== node.degree?.ref),
        )
        const unseen = targets.filter(
          (node) => node.degree?.ref && pathways.every((each) => each.degree?.ref !== node.degree?.ref),
        )
        return [
          ...blind.map((node): Finding => {
            const name = node.degree?.ref?.name
            return {
              node,
              message: `The vision sees a pathway into ${name}, but no credits stack into it: stacks into ${name} with … ECTS.`,
            }
          }),
          ...unseen.map((node): Finding => {
            const name = node.degree?.ref?.name
            return {
              node,
              message: `Credits stack into ${name}, but the vision does not list it as a pathway: relates to ${name} through pathway.`,
            }
          }),
        ]
      },
    },
  ],
}

/** Guidelines 6.5 and 6.6. */
export const relations: readonly Guideline[] = [related, stackability]
