/** The award of the programme. */
import { type Institution, isDescription, isIssuing, isMaximumDuration, isQualification } from '../../language/generated/ast.ts'
import { deliveryConcepts } from '../../language/library/learning-model.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { hoursOf } from '../../model/quantities.ts'
import { only } from '../../model/ranges.ts'
import { distinct, first, sections } from '../../model/statements.ts'
import { entryRequirementOf, learnerNotes, targetGroupsOf } from './admission.ts'
import { supervisions } from './assessments.ts'
import { languageConcept, wordConcept } from './concepts.ts'
import { ectsPoints } from './courses.ts'
import type { AwardingOpportunity, Entity, Note, Qualification } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import { describedOutcomes } from './outcomes.ts'
import { referencesTo, type Source } from './source.ts'
import { english, hoursDuration, lengthDuration, meaningOf, note, notesOf, textValues } from './values.ts'

/** What belongs to the award and stands by itself in the dataset. */
export interface Belongings {
  readonly assessments: readonly Entity[]
  readonly entitlements: readonly Entity[]
  readonly accreditations: readonly Entity[]
}

/** The award of the programme. */
export function awardOf(source: Source, organisations: Organisations, belongings: Belongings): Qualification {
  const { model, essentials, texts, reference } = source
  const qualifications = sections(model.parts, isQualification)
  const same = new Set(essentials.titles.map(({ text }) => text))
  return {
    ...commonOf(source),
    id: source.id('qualification'),
    title: essentials.titles,
    altLabel: model.award.nationalAwards
      .flatMap((award) => textValues(award.titles, essentials.language))
      .filter(({ text }) => !same.has(text)),
    description: texts(first(model.parts, isDescription)?.text),
    additionalNote: [...texts(first(qualifications, isIssuing)?.text).map(note), ...remarksOn(model), ...learnerNotes(source)],
    homepage: essentials.homepage,
    category: typeOfAward(model),
    volumeOfLearning: hoursDuration(hoursOf(model.head.volumeNode?.value) ?? only(model.load.required)),
    creditPoint: ectsPoints(model.head.volume ?? model.award.volumes.find((said) => said.value !== undefined)?.value),
    mode: wordConcept(deliveryConcepts, model.delivery.whole?.mode ?? model.delivery.derived),
    maximumDuration: lengthDuration(first(model.curricula, isMaximumDuration)?.value),
    targetGroup: targetGroupsOf(source),
    entryRequirement: entryRequirementOf(source),
    learningOutcome: describedOutcomes(source).map((node) => reference('outcome', node.name)),
    provenBy: referencesTo(belongings.assessments),
    entitlesTo: referencesTo(belongings.entitlements),
    hasPart: model.stacking.subAwards.flatMap(({ node }) => (node.name ? [reference('qualification', node.name)] : [])),
    isPartOf: [],
    awardingOpportunity: awarding(essentials.awardingBodies, source.id('qualification'), organisations, separately(model)),
    isPartialQualification: model.stacking.stackings.length > 0 ? true : undefined,
    EQFLevel: essentials.level,
    NQFLevel: essentials.nationalLevels,
    accreditation: referencesTo(belongings.accreditations),
  }
}

/** What the award and its sub-awards share. */
export function commonOf({ model, essentials }: Source) {
  return {
    class: 'Qualification',
    ISCEDFCode: essentials.fields,
    educationLevel: [],
    language: (model.languages.taught.length > 0 ? model.languages.taught : [essentials.language]).flatMap(languageConcept),
    influencedBy: [],
  } as const
}

function typeOfAward({ award }: ProgrammeModel) {
  const type = meaningOf('AwardType.value', award.type)
  return type === undefined ? [] : [english(type)]
}

/** What the profile has no property for. Supervision belongs to an issued credential; before that it stands here. */
function remarksOn({ admission, assessment, award }: ProgrammeModel): Note[] {
  const kinds = distinct(assessment.all.flatMap((entry) => (entry.formative ? [] : (entry.european ?? []))))
  return [
    ...notesOf(kinds.length > 0 ? ['Assessment for credits', ...kinds.map((kind) => supervisions[kind])] : []),
    ...notesOf([
      meaningOf('AwardForm.value', award.form),
      admission.places === undefined ? undefined : `${admission.places} places`,
    ]),
  ]
}

/** Several documents are several opportunities; one document of several partners is one. */
const separately = ({ award }: ProgrammeModel): boolean => award.form === 'double' || award.form === 'multiple'

/** The occasion on which these bodies award: one for all of them, or one for each. */
export function awarding(
  bodies: readonly Institution[],
  id: string,
  organisations: Organisations,
  apart: boolean,
): AwardingOpportunity[] {
  const groups = apart ? bodies.map((body) => [body]) : [bodies]
  return groups.flatMap((group): AwardingOpportunity[] => {
    const awardingBody = group.flatMap((body) => organisations.institution(body))
    const [sole, another] = group
    const location = sole && !another ? organisations.locationOf(sole) : undefined
    if (awardingBody.length === 0) return []
    return [{ class: 'AwardingOpportunity', awardingBody, location, learningAchievementSpecification: { is: 'reference', id } }]
  })
}
