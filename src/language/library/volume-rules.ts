import { codeList } from './code-list.ts'
import { eheaHours, eheaRule, volumeRuleTable } from './volume-rule-table.ts'

/** From the least to the most, both included. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** Whom a rule binds. A rule of one university or network is its own practice, never the law of its country. */
export type BoundBy =
  | { readonly kind: 'area'; readonly name: string }
  | { readonly kind: 'profile'; readonly profile: 'short-learning-programme' | 'common-microcredential-framework' }
  | { readonly kind: 'country'; readonly country: string }
  /** `domain` is that of the website, by which an institution of a programme can be recognised. */
  | { readonly kind: 'institution'; readonly name: string; readonly country: string; readonly domain: string }
  | { readonly kind: 'network'; readonly name: string; readonly domain: string }

/** What a rule limits. Every limit that is left out is not limited. */
export interface VolumeLimits {
  /** Credits of ECTS of the whole. */
  readonly credits?: Range
  /** Credits of ECTS that the whole stays under. */
  readonly creditsBelow?: number
  /** The only volumes allowed, in credits of ECTS. */
  readonly creditsOneOf?: readonly number[]
  /**
   * For each level of the European Qualifications Framework, the credits of ECTS that an award below a full qualification stays
   * under.
   */
  readonly creditsBelowAtLevel?: Readonly<Record<number, number>>
  readonly creditsOfUnitedKingdom?: Range
  readonly creditsOfUnitedStates?: Range
  /** Hours of study of the whole, assessment included. */
  readonly hours?: Range
  /** Hours of study for one credit of ECTS. */
  readonly hoursPerCredit?: Range
  /** Of these, the hours of contact with teachers at least. */
  readonly contactHoursPerCredit?: number
  /** Levels of the European Qualifications Framework. */
  readonly levels?: Range
  /** Levels that are allowed too, if the programme meets the criteria of ECTS. */
  readonly levelsByEcts?: Range
  readonly leastCourses?: number
  /** Credits of ECTS of each course. */
  readonly leastCreditsOfCourse?: number
}

/** A rule on the volume of a micro-credential, with its source. */
export interface VolumeRule {
  readonly id: string
  /** What the rule is called, to stand at the beginning of a message. */
  readonly title: string
  readonly binds: BoundBy
  /**
   * How strong the rule is: law; guidance by the authority in charge; a pilot, which may change; a framework that partners
   * choose; the practice of one institution or network.
   */
  readonly force: 'law' | 'guidance' | 'pilot' | 'framework' | 'practice'
  readonly limits: VolumeLimits
  /** The page where the rule was read. */
  readonly source: string
}

/** The rules. Every one was read in its source; rules known from hearsay are not here. */
export const volumeRules: readonly VolumeRule[] = volumeRuleTable

/** Gives the rules of a profile, in the order of the table. */
export const rulesOfProfile = (profile: string): VolumeRule[] =>
  volumeRules.filter(({ binds }) => binds.kind === 'profile' && binds.profile === profile)

/**
 * Gives the rules that hold in a whole country (ISO 3166-1, two letters); the practice of single institutions is not among them.
 */
export const rulesOfCountry = (country: string): VolumeRule[] =>
  volumeRules.filter(({ binds }) => binds.kind === 'country' && binds.country === country)

/**
 * Gives the practice of the institution or network that owns a website: "https://www.ut.ee/en" and "ut.ee" give that of Tartu.
 * Where there are several rules, each is for another kind of programme: it is enough to meet one.
 */
export function rulesOfWebsite(website: string): VolumeRule[] {
  const host = (website.includes('//') ? URL.parse(website)?.hostname : website)?.toLowerCase()
  if (!host) return []
  return volumeRules.filter(({ binds }) => 'domain' in binds && (host === binds.domain || host.endsWith(`.${binds.domain}`)))
}

/**
 * Gives the hours for one credit of ECTS: those of the country where it has settled them, otherwise those that are usual in the
 * whole area.
 */
export function hoursPerCredit(country?: string): { range: Range; rule: VolumeRule } {
  const national = country === undefined ? undefined : rulesOfCountry(country).find(({ limits }) => limits.hoursPerCredit)
  const rule = national ?? eheaRule
  return { range: rule.limits.hoursPerCredit ?? eheaHours, rule }
}

const between = ({ least, most }: Range, unit: string) => (least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`)

/** Says in words what a rule limits: "5 to 30 ECTS, EQF 5 to 8". */
export function describeLimits(limits: VolumeLimits): string {
  const said: (string | undefined)[] = [
    limits.credits && between(limits.credits, 'ECTS'),
    limits.creditsBelow && `less than ${limits.creditsBelow} ECTS`,
    limits.creditsOneOf && `${limits.creditsOneOf.join(' or ')} ECTS`,
    ...Object.entries(limits.creditsBelowAtLevel ?? {}).map(([level, credits]) => `less than ${credits} ECTS at level ${level}`),
    limits.creditsOfUnitedKingdom && between(limits.creditsOfUnitedKingdom, 'UK-credits'),
    limits.creditsOfUnitedStates && between(limits.creditsOfUnitedStates, 'US-credits'),
    limits.hours && between(limits.hours, 'h'),
    limits.hoursPerCredit && `${between(limits.hoursPerCredit, 'h')} for one credit`,
    limits.contactHoursPerCredit && `of these at least ${limits.contactHoursPerCredit} h of contact`,
    limits.levels && `EQF ${between(limits.levels, '')}`.trimEnd(),
    limits.levelsByEcts && `or EQF ${between(limits.levelsByEcts, 'by the criteria of ECTS')}`,
    limits.leastCourses && `at least ${limits.leastCourses} courses`,
    limits.leastCreditsOfCourse && `each course at least ${limits.leastCreditsOfCourse} ECTS`,
  ].filter((part) => typeof part === 'string')
  return said.join(', ')
}

/** The rules as a code list; the address of a rule is its source. */
export const volumeRuleList = codeList(
  {
    id: 'volume-rules',
    title: 'rule on the volume of a micro-credential',
    source: 'The page that stands with each rule',
    remark:
      'Rules of a profile hold where the programme declares the profile; rules of a country where a partner awards there; the practice of a single institution or network binds nobody else. Countries that are not listed are not known here, which does not mean that they have no rules.',
  },
  () =>
    volumeRules.map(({ id, title, force, limits, source }) => ({
      code: id,
      label: `${title} (${force}): ${describeLimits(limits)}`,
      address: source,
    })),
)
