/** From an award to an achievement, or to what is missing for one. */
import { type Institution, isCountry, isWebsite } from '../../language/generated/ast.ts'
import { country } from '../../language/library/countries.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { first, titleOf, type Wording } from '../../model/statements.ts'
import { textLanguage } from '../../model/text-language.ts'
import { fieldConcept } from '../elm/concepts.ts'
import { type Identify, webAddress } from '../identifiers.ts'
import type { Gaps } from '../missing.ts'
import { cleaned } from '../page/clean.ts'
import { type Achievement, contexts, type Profile, type ResultDescription } from './achievement.ts'
import { alignmentsOf } from './alignments.ts'
import type { AwardFact } from './award.ts'
import { narrativeOf } from './criteria.ts'

/** What is around an award. */
export interface Around {
  readonly model: ProgrammeModel
  /** The language asked for. */
  readonly language: string
  readonly gaps: Gaps
  readonly id: Identify
}

/** The names of certificates; a type that is not said is taken for a micro-credential, which all these programmes lead to. */
const certificates = new Set([
  'undergraduate',
  'postgraduate',
  'continuing-education',
  'expert',
  'specialisation',
  'focus-diploma',
])

/** The achievement of an award; nothing, and the gaps, where it would not be a valid one. */
export function achievementOf(award: AwardFact, around: Around): Achievement | undefined {
  const { model, language, gaps, id } = around
  const what = award.part === undefined ? `programme ${award.name}` : `sub-award ${award.name}`
  const title = gaps.required(
    inLanguage(award.titles, language),
    award.node,
    `Without a title there is no badge: ${award.part === undefined ? 'qualification { title "…" }' : `${what} "…"`}.`,
  )
  const [body] = award.awardingBodies
  const issuer = gaps.required(
    body,
    award.node,
    `Nobody is said to award ${what}, and a badge names who gives it: awarded by PARTNER.`,
  )
  const narrative = gaps.required(
    narrativeOf(award, language),
    award.node,
    `A badge says what was done for it, and of ${what} neither volume, level nor outcomes are known: volume, level EQF, outcome NAME "…".`,
  )
  if (!title || !issuer || narrative === undefined) return undefined
  const names = award.awardingBodies.map((each) => cleaned(titleOf(each, language)))
  const [field] = model.head.fields.flatMap(fieldConcept)
  const certificate = award.part === undefined && certificates.has(model.award.type ?? '')
  return {
    '@context': contexts,
    id: id('qualification', ...(award.part === undefined ? [] : [award.part])),
    type: ['Achievement'],
    achievementType: certificate ? 'Certificate' : 'MicroCredential',
    name: title.text,
    description: `${cleaned(award.description ?? title.text)} (${names.join(', ')})`,
    inLanguage: title.language ?? textLanguage(model),
    criteria: { id: webAddress(model.head.website), narrative },
    creator: profileOf(issuer, around),
    creditsAvailable: award.credits,
    fieldOfStudy: field?.label,
    humanCode: award.name,
    alignment: alignmentsOf(model, award.level, award.outcomes),
    resultDescription: award.part === undefined ? scaleOf(around) : undefined,
    related: relatedOf(award, around),
  }
}

/** The wording in the language asked for, otherwise the one that names none, otherwise any. */
function inLanguage(wordings: readonly Wording[], language: string): Wording | undefined {
  const found = [language, undefined].flatMap((wanted) => wordings.find((wording) => wording.language === wanted) ?? [])[0]
  const wording = found ?? wordings[0]
  return wording && { ...wording, text: cleaned(wording.text) }
}

/** A badge has one issuer: where several award, the first that is named; all of them stand in the description. */
function profileOf(institution: Institution, { language, id }: Around): Profile {
  const code = country(first(institution, isCountry)?.code ?? '')?.code
  return {
    id: id('institution', institution.name),
    type: ['Profile'],
    name: cleaned(titleOf(institution, language)),
    url: webAddress(first(institution, isWebsite)?.address),
    address: code === undefined ? undefined : { type: ['Address'], addressCountryCode: code },
  }
}

/** The joint scale of grades. */
function scaleOf({ model, language, id }: Around): ResultDescription[] | undefined {
  const { scale } = model.grading
  if (!scale) return undefined
  const text = (figure: number | undefined) => (figure === undefined ? undefined : String(figure))
  return [
    {
      id: id('scale'),
      type: ['ResultDescription'],
      name: cleaned(titleOf(scale.node, language)),
      resultType: 'RawScore',
      valueMin: text(scale.worst),
      valueMax: text(scale.best),
      requiredValue: text(scale.pass),
    },
  ]
}

/** The whole knows its parts, and each part the whole. */
function relatedOf(award: AwardFact, { model, id }: Around): Achievement['related'] {
  const parts = model.stacking.subAwards.flatMap(({ node }) => (node.name ? [id('qualification', node.name)] : []))
  const others = award.part === undefined ? parts : [id('qualification')]
  return others.length > 0 ? others.map((other) => ({ id: other, type: ['Related'] })) : undefined
}
