/** Partners, objectives, needs, target groups and decisions as JSON. */
import { dateJson, namedJson, nameOf, namesOf, type PlaceOf } from './json-common.ts'
import type { ModelJson } from './json-schema.ts'
import type { ProgrammeModel } from './model.ts'
import { distinct, textOf } from './statements.ts'

/** The partners with what they deliver; others that deliver without being partners are not among them. */
export function partnersJson(model: ProgrammeModel, place: PlaceOf): ModelJson['partners'] {
  return model.providers.providers.flatMap((provider) => {
    const { partner } = provider
    if (!partner) return []
    return {
      ...namedJson(provider.institution, () => partner.nodes[0] && place(partner.nodes[0])),
      status: partner.status,
      full: partner.full,
      coordinator: partner.coordinator,
      country: partner.country,
      contributions: [...partner.contributions],
      owns: provider.owned.map((entry) => entry.name),
      delivers: provider.delivered.map(({ entry, manner, share, credits }) => ({ course: entry.name, manner, share, credits })),
      credits: provider.credits,
      creditsComplete: provider.unknown.length === 0,
      share: provider.share,
    }
  })
}

/** The needs, each with what answers it. */
export function needsJson(model: ProgrammeModel, place: PlaceOf): ModelJson['needs'] {
  return model.chain.needs.map((link) => ({
    ...namedJson(link.node, place),
    outcomes: namesOf(link.outcomes),
    topics: namesOf(link.topics),
    learners: namesOf(link.learners),
  }))
}

/** The groups of learners, with their time and their ways in. */
export function targetGroupsJson(model: ProgrammeModel, place: PlaceOf): ModelJson['targetGroups'] {
  return model.admission.groups.map((group) => {
    const needed = model.weeks.needed.find((candidate) => candidate.group === group.node)
    return {
      ...namedJson(group.node, place),
      priorLevel: group.priorLevel,
      languages: distinct(group.languages.map((each) => each.language)),
      routes: namesOf(group.routes.map((route) => route.node)),
      hoursPerWeek: needed?.budget,
      weeks: needed?.weeks,
    }
  })
}

/** The decisions, section by section; the head of the programme first. */
export function decisionsJson(model: ProgrammeModel, place: PlaceOf): ModelJson['decisions'] {
  return [model.decisions.head, ...model.decisions.sections].map((decision) => ({
    section: decision.section,
    present: decision.present,
    agreed: decision.agreed,
    agreedOn: decision.agreedOn && dateJson(decision.agreedOn),
    agreedBy: distinct(decision.agreements.flatMap((agreement) => agreement.partners.map(nameOf))),
    missing: namesOf(decision.missing),
    open: decision.openQuestions.flatMap((question) => textOf(question.question) ?? []),
    unknown: decision.unknowns.map((unknown) => unknown.subject),
    absent: decision.absences.map((absence) => absence.subject),
    places: decision.nodes.flatMap((node) => place(node) ?? []),
  }))
}
