/** The resolved model as plain JSON, for other programs. Its form stands in `json-schema.ts`. */
import { dateJson, namedJson, nameOf, namesOf, type PlaceOf, sumJson } from './json-common.ts'
import { coursesJson, outcomesJson, programmeAssessmentsJson, structureJson } from './json-curriculum.ts'
import { decisionsJson, needsJson, partnersJson, targetGroupsJson } from './json-partnership.ts'
import type { ModelJson } from './json-schema.ts'
import type { ProgrammeModel } from './model.ts'
import { titleOf } from './statements.ts'

/**
 * The model as JSON, version 1. What is not known is left out.
 *
 * @param place says where a node stands in the source; without it no places are given
 */
export function modelJson(model: ProgrammeModel, place: PlaceOf = () => undefined): ModelJson {
  const { head, credits, load, weeks } = model
  const whole: ModelJson = {
    version: 1,
    ...namedJson(model.programme, place),
    titles: [...head.titles],
    stage: head.stage,
    volume: head.volume,
    level: head.level,
    cycle: head.cycle,
    fields: [...head.fields],
    profiles: [...head.profiles],
    website: head.website,
    partners: partnersJson(model, place),
    objectives: model.chain.objectives.map((link) => ({ ...namedJson(link.node, place), outcomes: namesOf(link.outcomes) })),
    needs: needsJson(model, place),
    targetGroups: targetGroupsJson(model, place),
    outcomes: outcomesJson(model, place),
    courses: coursesJson(model, place),
    assessments: programmeAssessmentsJson(model, place),
    structure: structureJson(model),
    credits: {
      required: credits.required,
      compulsory: credits.compulsory,
      electiveRequired: credits.electiveRequired,
      electiveOffered: credits.electiveOffered,
    },
    load: { required: load.required, weeks: weeks.weeks, hoursPerWeek: weeks.hoursPerWeek },
    award: { type: model.award.type, form: model.award.form, awardingBodies: namesOf(model.award.awardingBodies) },
    stacking: stackingJson(model, place),
    subAwards: model.stacking.subAwards.map((award) => ({
      ...namedJson(award.node, place),
      volume: award.volume,
      credits: award.credits,
      courses: namesOf(award.courses),
    })),
    decisions: decisionsJson(model, place),
    calendar: calendarJson(model, place),
    money: moneyJson(model, place),
    languages: languagesJson(model),
  }
  // Properties that hold nothing are left out, as JSON knows no undefined.
  return JSON.parse(JSON.stringify(whole)) as ModelJson
}

function stackingJson(model: ProgrammeModel, place: PlaceOf): ModelJson['stacking'] {
  return model.stacking.stackings.map((stacking) => ({
    degree: stacking.degree && nameOf(stacking.degree),
    title: stacking.degree && (titleOf(stacking.degree) || undefined),
    credits: stacking.credits,
    institutions: namesOf(stacking.institutions),
    place: place(stacking.node),
  }))
}

function calendarJson(model: ProgrammeModel, place: PlaceOf): ModelJson['calendar'] {
  return model.calendar.entries.map((entry) => ({
    kind: entry.kind,
    label: entry.label,
    start: dateJson(entry.start),
    end: entry.end && dateJson(entry.end),
    place: place(entry.node),
  }))
}

function moneyJson(model: ProgrammeModel, place: PlaceOf): ModelJson['money'] {
  const { money, forecast } = model
  return {
    plannedLearners: money.plannedLearners,
    fees: money.fees.map((fee) => ({
      ...namedJson(fee.node, place),
      amount: fee.amount?.amount,
      currency: fee.amount?.currency,
      payers: fee.payers,
    })),
    income: sumJson(money.income),
    cost: sumJson(money.cost),
    result: money.result && sumJson(money.result),
    breakEvenLearners: money.breakEven && 'learners' in money.breakEven ? money.breakEven.learners : undefined,
    breakEvenYear: forecast.breakEvenYear,
  }
}

function languagesJson({ languages, admission }: ProgrammeModel): ModelJson['languages'] {
  return {
    instruction: [...languages.instruction],
    taught: [...languages.taught],
    required: [...admission.requiredLanguages],
    examination: [...languages.examination],
  }
}
