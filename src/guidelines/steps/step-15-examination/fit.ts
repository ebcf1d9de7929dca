import {
  type Answerable,
  type Institution,
  isAssessmentHours,
  isAssessmentResponsible,
  isJointWork,
  isLanguageStatement,
  isMember,
  isStakeholder,
  isVolumeStatement,
} from '../../../language/generated/ast.ts'
import type { CourseAssessment } from '../../../model/assessment.ts'
import { institutionOf } from '../../../model/committees.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { total } from '../../../model/ranges.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { course } from './examples.ts'

/** What is wrong with one who is responsible for an assessment of a course; nothing where it fits. */
function misfit(each: Answerable, entry: CourseEntry, own: readonly Institution[]): string | undefined {
  const organisation = isMember(each) ? each.organisation?.ref : each
  if (isStakeholder(organisation)) {
    const works = all(organisation, isJointWork).flatMap(({ items }) => referred(items))
    if (works.length === 0 || (works as readonly unknown[]).includes(entry.node)) return undefined
    return `${each.name} is ${isMember(each) ? `of ${organisation.name}, which is ` : ''}not said to work on it`
  }
  const of = institutionOf(each)
  return of === undefined || own.includes(of)
    ? undefined
    : isMember(each)
      ? `${each.name} is of ${of.name}`
      : `${each.name} does not give it`
}

/** Who is responsible belongs to a partner that gives the course; where it has an owner, somebody of the owner is among them. */
export const responsibleOfCourse: Rule = {
  id: 'responsible-of-course',
  kind: 'reference',
  weight: 'judgement',
  basis: 'inference',
  says: 'Who is responsible for an assessment is of a partner that gives the course, or of its owner, or a stakeholder that works on it.',
  needs: ['Institution', 'Member', 'Stakeholder'],
  failing: course('assessment Test "Test" { weight 100 % responsible Valmora }'),
  passing: course('assessment Test "Test" { weight 100 % responsible Nordhaven }'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, course: entry }): Finding[] => {
      const statement = first(node, isAssessmentResponsible)
      if (!entry || !statement || entry.providers.partners.length === 0) return []
      const { owner } = entry
      const own = distinct([...entry.providers.partners, ...(owner ? [owner] : [])])
      const named = all(node, isAssessmentResponsible).flatMap(({ by }) => referred(by))
      const institutions = named.flatMap((each) => institutionOf(each) ?? [])
      const faults = named.flatMap((each) => misfit(each, entry, own) ?? [])
      if (faults.length === 0 && owner && institutions.length > 0 && !institutions.includes(owner))
        faults.push(`nobody is of its owner ${owner.name}`)
      if (faults.length === 0) return []
      const message = `Those who answer for ${node.name} do not fit ${entry.name}, which is given by ${listed(entry.providers.partners.map(({ name }) => name))}: ${listed(faults)}.`
      return [{ node: statement, message }]
    }),
}

/** An assessment is held in a language in which the programme examines, or teaches the course. */
export const assessmentLanguage: Rule = {
  id: 'language',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'An assessment is held in a language of examination, or of its course.',
  failing: `languages { instruction en examinations in en }\n${course('language en\nassessment Test "Test" { weight 100 % language fi }')}`,
  passing: `languages { instruction en examinations in en }\n${course('language en\nassessment Test "Test" { weight 100 % language en }')}`,
  find: (model) => {
    const { examination, instruction } = model.languages
    const ofCourse = new Map(model.languages.courses.map(({ entry, languages }) => [entry, languages]))
    return model.assessment.all.flatMap(({ node, course: entry }): Finding[] => {
      const statement = first(node, isLanguageStatement)
      const known = examination.length > 0 ? examination : ((entry && ofCourse.get(entry)) ?? instruction)
      const other = (statement?.languages ?? []).filter((language) => !known.includes(language))
      if (!statement || other.length === 0 || known.length === 0) return []
      const where = examination.length > 0 ? 'the language policy has examinations in' : 'the course is taught in'
      return [
        { node: statement, message: `${node.name} is held in ${listed(other)}; ${where} ${listed(known)}. Make the two agree.` },
      ]
    })
  },
}

interface Hours {
  readonly assessment: CourseAssessment
  readonly stated: number
  /** Hours of assessment in the load of the course. */
  readonly planned?: number
  readonly without: readonly string[]
}

/** Of each course of which an assessment says how long it takes. */
function hoursOfCourses(model: ProgrammeModel): Hours[] {
  return model.assessment.courses.flatMap((assessment) => {
    const known = assessment.assessments.flatMap((one) => one.hours ?? [])
    if (known.length === 0) return []
    const planned = model.load.courses
      .get(assessment.entry.node)
      ?.activities.find((each) => each.activity === 'assessment')?.hours
    const without = assessment.summative.filter((one) => !first(one.node, isAssessmentHours)).map((one) => one.node.name)
    return [{ assessment, stated: total(known), planned, without }]
  })
}

const hours = (essay: number, test: string): string =>
  course(
    `load { lectures 60 h assessment 20 h }\nassessment Essay "Essay" { weight 40 % hours ${essay} h }\nassessment Test "Test" { weight 60 % ${test} }`,
  )

/** Where one assessment of a course says its hours, the others do. That they fit the load is looked at with the load (7.8). */
export const hoursTold: Rule = {
  id: 'hours-told',
  kind: 'consistency',
  weight: 'detail',
  basis: 'inference',
  says: 'Where one assessment of a course says how long it takes, all that count do.',
  failing: hours(15, ''),
  passing: hours(15, 'hours 5 h'),
  find: (model) =>
    hoursOfCourses(model).flatMap(({ assessment: { entry, summative }, without, planned, stated }): Finding[] => {
      const node = summative.find((one) => without.includes(one.node.name))?.node
      if (!node) return []
      const left =
        planned !== undefined && planned > stated
          ? ` ${figure(planned - stated)} h of the ${figure(planned)} h in the load are left.`
          : ''
      return [
        {
          node,
          message: `In ${entry.name} some assessments say their hours, ${listed(without)} not: hours … h.${left}`,
          missing: `the hours of ${listed(without)}`,
        },
      ]
    }),
}

/** An assessment of the programme that carries credits takes as many hours a credit as the programme or a partner counts. */
export const hoursForCredit: Rule = {
  id: 'hours-for-credit',
  kind: 'arithmetic',
  weight: 'judgement',
  basis: 'ects-guide',
  says: 'An assessment that carries credits of its own says its hours, as many a credit as the programme or a partner counts.',
  failing: course('', 'assessment Final "Final examination" { volume 2 ECTS hours 40 h }'),
  passing: course('', 'assessment Final "Final examination" { volume 2 ECTS hours 54 h }'),
  find: (model) => {
    const declared = model.load.declared.map((each) => each.hours)
    return model.assessment.programme.flatMap(({ node, hours: taken }): Finding[] => {
      const credits = model.conversion.toEcts(first(node, isVolumeStatement)?.value)
      if (!credits || declared.length === 0) return []
      const [least, most] = [Math.min(...declared) * credits, Math.max(...declared) * credits]
      const fit = least === most ? `${figure(least)} h` : `${figure(least)} to ${figure(most)} h`
      const statement = first(node, isAssessmentHours)
      if (!statement)
        return [
          {
            node,
            message: `${node.name} carries ${figure(credits)} ECTS and does not say how many hours it takes; ${fit} would fit.`,
          },
        ]
      if (taken === undefined || (taken >= least && taken <= most)) return []
      return [
        {
          node: statement,
          remedy: rightAmount(statement.value, taken < least ? least : most, 'h'),
          message: `${node.name} takes ${figure(taken)} h for ${figure(credits)} ECTS, ${figure(taken / credits)} h a credit. ${fit} would fit what the partners count.`,
        },
      ]
    })
  },
}
