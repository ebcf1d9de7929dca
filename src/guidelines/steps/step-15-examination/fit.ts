import { isAssessmentHours, isAssessmentResponsible, isInstitution, isLanguageStatement, isMember, isVolumeStatement } from '../../../language/generated/ast.ts'
import { institutionOf } from '../../../model/committees.ts'
import type { CourseAssessment } from '../../../model/assessment.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { total } from '../../../model/ranges.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { figure, listed } from '../../rules.ts'
import { course } from './examples.ts'

/** Who is responsible belongs to a partner that gives the course. */
export const responsibleOfCourse: Rule = {
  id: 'responsible-of-course',
  kind: 'reference',
  weight: 'judgement',
  basis: 'inference',
  says: 'Who is responsible for an assessment belongs to a partner that gives or owns the course.',
  needs: ['Institution', 'Member'],
  failing: course('assessment Test "Test" { weight 100 % responsible Valmora }'),
  passing: course('assessment Test "Test" { weight 100 % responsible Nordhaven }'),
  find: (model) =>
    model.assessment.all.flatMap(({ node, course: entry }): Finding[] => {
      const statement = first(node, isAssessmentResponsible)
      const own = entry ? distinct([...entry.providers.partners, ...(entry.owner ? [entry.owner] : [])]) : []
      if (!entry || !statement || own.length === 0) return []
      const others = all(node, isAssessmentResponsible)
        .flatMap(({ by }) => referred(by))
        .filter((each) => (isInstitution(each) || isMember(each)) && !own.some((partner) => partner === institutionOf(each)))
      if (others.length === 0) return []
      const names = listed(others.map((each) => (isMember(each) ? `${each.name} (${institutionOf(each)?.name ?? 'no partner'})` : each.name)))
      const message = `${names} answers for ${node.name}, but ${entry.name} is given by ${listed(own.map(({ name }) => name))}. Name somebody of a partner that gives it.`
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
      return [{ node: statement, message: `${node.name} is held in ${listed(other)}; ${where} ${listed(known)}. Make the two agree.` }]
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
    const planned = model.load.courses.get(assessment.entry.node)?.activities.find((each) => each.activity === 'assessment')?.hours
    const without = assessment.summative.filter((one) => !first(one.node, isAssessmentHours)).map((one) => one.node.name)
    return [{ assessment, stated: total(known), planned, without }]
  })
}

const hours = (essay: number, test: string): string =>
  course(`load { lectures 60 h assessment 20 h }\nassessment Essay "Essay" { weight 40 % hours ${essay} h }\nassessment Test "Test" { weight 60 % ${test} }`)

/** The hours of the assessments lie within those of the load. */
export const hoursWithinLoad: Rule = {
  id: 'hours-of-load',
  kind: 'arithmetic',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'The assessments of a course take no more hours than its load has for assessment.',
  failing: hours(16, 'hours 5 h'),
  passing: hours(15, 'hours 5 h'),
  find: (model) =>
    hoursOfCourses(model).flatMap(({ assessment: { entry, assessments }, stated, planned }): Finding[] => {
      if (planned === undefined || stated <= planned) return []
      const parts = listed(assessments.flatMap((one) => (one.hours === undefined ? [] : `${one.node.name} ${figure(one.hours)} h`)))
      const last = assessments.findLast((one) => one.hours !== undefined)
      const node = (last && first(last.node, isAssessmentHours)) ?? entry.node
      return [{ node, message: `The assessments of ${entry.name} take ${figure(stated)} h (${parts}); its load has only ${figure(planned)} h for assessment.` }]
    }),
}

/** Where one assessment of a course says its hours, the others do, and together they are those of the load. */
export const hoursTold: Rule = {
  id: 'hours-told',
  kind: 'consistency',
  weight: 'detail',
  basis: 'inference',
  says: 'Where one assessment of a course says how long it takes, all that count do, and nothing of the hours for assessment is left over.',
  failing: hours(15, ''),
  passing: hours(15, 'hours 5 h'),
  find: (model) =>
    hoursOfCourses(model).flatMap(({ assessment: { entry, summative }, without, planned, stated }): Finding[] => {
      const node = summative.find((one) => without.includes(one.node.name))?.node
      if (!node) {
        if (planned === undefined || planned <= stated) return []
        const message = `The load of ${entry.name} has ${figure(planned)} h for assessment; its assessments take ${figure(stated)} h. Say what the other ${figure(planned - stated)} h are for, or give them to another activity.`
        return [{ node: first(summative.findLast((one) => one.hours !== undefined)?.node, isAssessmentHours) ?? entry.node, message }]
      }
      const left = planned !== undefined && planned > stated ? ` ${figure(planned - stated)} h of the ${figure(planned)} h in the load are left.` : ''
      return [{ node, message: `In ${entry.name} some assessments say their hours, ${listed(without)} not: hours … h.${left}`, missing: `the hours of ${listed(without)}` }]
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
      if (!statement) return [{ node, message: `${node.name} carries ${figure(credits)} ECTS and does not say how many hours it takes; ${fit} would fit.` }]
      if (taken === undefined || (taken >= least && taken <= most)) return []
      return [{ node: statement, message: `${node.name} takes ${figure(taken)} h for ${figure(credits)} ECTS, ${figure(taken / credits)} h a credit. ${fit} would fit what the partners count.` }]
    })
  },
}
