/**
 * What a programme is, computed from the linked syntax tree and nowhere else. Each facet is computed when it is first asked for,
 * and kept as long as the model is; a model belongs to one state of its documents and is thrown away when one of them changes.
 */
import type { AstNode } from 'langium'
import { type Curriculum, isCurriculum, isProgramme, type Programme } from '../language/generated/ast.ts'
import { type AdmissionFacts, admissionOf } from './admission.ts'
import { type AgreementFacts, agreementOf } from './agreement.ts'
import { type AllocationFacts, allocationOf } from './allocation.ts'
import { type AssessmentFacts, assessmentFactsOf } from './assessment.ts'
import { type AwardFacts, awardOf } from './award.ts'
import { type CalendarFacts, calendarOf } from './calendar.ts'
import { type Chain, chainOf } from './chain.ts'
import { type Conversion, conversionOf } from './conversion.ts'
import { type CourseEntry, coursesOf } from './courses.ts'
import { type CreditFacts, creditsOf } from './credits.ts'
import { type DecisionFacts, decisionsOf } from './decisions.ts'
import { deliveryOf, type ModeFacts } from './delivery.ts'
import { type ForecastFacts, forecastOf } from './forecast.ts'
import { type GradingFacts, gradingOf } from './grading.ts'
import { type Head, headOf } from './head.ts'
import { type HorizonFacts, horizonOf } from './horizon.ts'
import { type LanguageFacts, languagesOf } from './languages.ts'
import { lazily } from './lazy.ts'
import { type LoadFacts, loadOf } from './load.ts'
import { type MoneyFacts, moneyFactsOf } from './money.ts'
import { nodesOf } from './nodes.ts'
import { type OrderFacts, orderOf } from './order.ts'
import { type DeliveryFacts, type PartnerEntry, partnersOf, providersOf } from './providers.ts'
import { type StackingFacts, stackingOf } from './stacking.ts'
import { type ProgrammePart, sections } from './statements.ts'
import { type StructureTree, structureOf } from './structure.ts'
import { type SupplementFacts, supplementOf } from './supplement.ts'
import { type SupportFacts, supportOf } from './support.ts'
import { type TeamFacts, teamOf } from './team.ts'
import { type WeekFacts, weeksOf } from './weeks.ts'

interface Base {
  readonly programme: Programme
  /** The programme and its continuations in other files. */
  readonly parts: readonly ProgrammePart[]
  readonly curricula: readonly Curriculum[]
}

interface Facets {
  /** All nodes, by type. */
  readonly nodes: ReadonlyMap<string, readonly AstNode[]>
  readonly head: Head
  readonly conversion: Conversion
  readonly structure: StructureTree | undefined
  readonly courses: readonly CourseEntry[]
  readonly credits: CreditFacts
  readonly load: LoadFacts
  readonly weeks: WeekFacts
  readonly partners: readonly PartnerEntry[]
  readonly providers: DeliveryFacts
  readonly chain: Chain
  readonly order: OrderFacts
  readonly calendar: CalendarFacts
  readonly decisions: DecisionFacts
  readonly money: MoneyFacts
  readonly allocation: AllocationFacts
  readonly forecast: ForecastFacts
  readonly delivery: ModeFacts
  readonly languages: LanguageFacts
  readonly award: AwardFacts
  readonly stacking: StackingFacts
  readonly admission: AdmissionFacts
  readonly assessment: AssessmentFacts
  readonly grading: GradingFacts
  readonly agreement: AgreementFacts
  readonly supplement: SupplementFacts
  readonly team: TeamFacts
  readonly support: SupportFacts
  readonly horizon: HorizonFacts
}

/** A programme with all its facets; each is computed when it is first read. */
export interface ProgrammeModel extends Base, Facets {}

/**
 * The model of a programme.
 *
 * @param parts the programme first, then what continues it; linked
 * @throws TypeError if the first part is not the programme itself
 */
export function modelOf(parts: readonly ProgrammePart[]): ProgrammeModel {
  const [programme] = parts
  if (!isProgramme(programme)) throw new TypeError('The first part of a model is the programme itself.')
  const base: Base = { programme, parts, curricula: sections(parts, isCurriculum) }
  return lazily<Base, Facets>(base, {
    nodes: nodesOf,
    head: headOf,
    conversion: conversionOf,
    structure: structureOf,
    courses: coursesOf,
    credits: creditsOf,
    load: loadOf,
    weeks: weeksOf,
    partners: partnersOf,
    providers: providersOf,
    chain: chainOf,
    order: orderOf,
    calendar: calendarOf,
    decisions: decisionsOf,
    money: moneyFactsOf,
    allocation: allocationOf,
    forecast: forecastOf,
    delivery: deliveryOf,
    languages: languagesOf,
    award: awardOf,
    stacking: stackingOf,
    admission: admissionOf,
    assessment: assessmentFactsOf,
    grading: gradingOf,
    agreement: agreementOf,
    supplement: supplementOf,
    team: teamOf,
    support: supportOf,
    horizon: horizonOf,
  })
}
