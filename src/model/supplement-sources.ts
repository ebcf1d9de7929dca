/** Where the programme says what the supplement shows: for each element, the values and the nodes they come from. */
import type { AstNode } from 'langium'
import {
  isAbsence,
  isAccreditation,
  isAssessmentKind,
  isCountry,
  isDescription,
  isExamination,
  isGrading,
  isInstrument,
  isJointScale,
  isPartnerSystem,
  isProcedure,
  isQuality,
  isRouteKind,
  isSupervision,
  isWebsite,
} from '../language/generated/ast.ts'
import type { ProgrammeModel } from './model.ts'
import { all, first, sections, textOf, titleOf } from './statements.ts'

/** A text for the supplement, and the statement that it comes from. */
export interface SourceValue {
  readonly node: AstNode
  readonly text: string
}

const value = (node: AstNode | undefined, text: string | undefined): SourceValue[] => (node && text ? [{ node, text }] : [])

/**
 * By element. The learner and the date are known only when a credential is issued; so is the grade, of which the scale is known before.
 */
export const supplementSources: Readonly<Record<string, (model: ProgrammeModel) => readonly SourceValue[]>> = {
  title: ({ award }) => award.titles.flatMap((title) => value(title.node, title.value)),
  country: ({ award }) =>
    award.awardingBodies.flatMap((body) => {
      const country = first(body, isCountry)
      return value(country, country?.code)
    }),
  'awarding-body': ({ award }) => award.awardingBodies.flatMap((body) => value(body, titleOf(body))),
  outcomes: ({ chain }) => chain.outcomes.flatMap(({ node }) => value(node, titleOf(node))),
  workload: ({ award, load, curricula }) => [
    ...award.volumes.flatMap((volume) => value(volume.node, volume.value === undefined ? undefined : `${volume.value} ECTS`)),
    ...value(curricula[0], load.required && hours(load.required.min, load.required.max)),
  ],
  level: ({ award }) =>
    award.levels.flatMap((level) => value(level.node, level.value === undefined ? undefined : `EQF ${level.value}`)),
  assessment: ({ assessment }) =>
    assessment.all
      .filter((one) => !one.formative)
      .flatMap((one) => {
        const kind = first(one.node, isAssessmentKind)
        return value(kind, kind?.value)
      }),
  participation: ({ delivery }) =>
    delivery.whole
      ? value(delivery.whole.node, delivery.whole.mode)
      : delivery.courses.flatMap((course) => value(course.delivery?.node, course.delivery?.mode)),
  quality: ({ parts }) => {
    const quality = sections(parts, isQuality)
    return [
      ...all(all(quality, isAccreditation), isProcedure).flatMap((node) => value(node, node.value)),
      ...all(quality, isPartnerSystem).flatMap((node) => value(node, textOf(node.text))),
      ...all(quality, isInstrument).flatMap((node) => value(node, node.value)),
    ]
  },
  prerequisites: ({ admission }) =>
    admission.routes.flatMap((route) => value(route.node, titleOf(route.node) || first(route.node, isRouteKind)?.value)),
  supervision: ({ assessment }) =>
    assessment.all.filter((one) => !one.formative).flatMap((one) => value(first(one.node, isSupervision), one.european)),
  grade: ({ parts }) =>
    all(all(sections(parts, isExamination), isGrading), isJointScale).flatMap((node) => value(node, textOf(node.title))),
  stackability: ({ stacking, curricula }) => [
    ...stacking.stackings.flatMap((one) => value(one.node, one.degree && titleOf(one.degree))),
    ...all(curricula, isAbsence)
      .filter((absence) => absence.subject === 'stacking' || absence.subject === 'stacks')
      .flatMap((absence) => value(absence, textOf(absence.reason))),
  ],
  further: ({ parts }) => [
    ...all(parts, isDescription).flatMap((node) => value(node, textOf(node.text))),
    ...all(parts, isWebsite).flatMap((node) => value(node, node.address)),
  ],
}

const hours = (min: number, max: number) => (min === max ? `${min} h` : `${min} to ${max} h`)
