/** An achievement of Open Badges 3.0, as far as a programme describes it before anybody has earned it. */

export interface Profile {
  readonly id: string
  readonly type: readonly ['Profile']
  readonly name: string
  readonly url?: string
  readonly address?: { readonly type: readonly ['Address']; readonly addressCountryCode: string }
}

export interface Alignment {
  readonly type: readonly ['Alignment']
  readonly targetName: string
  readonly targetUrl: string
  readonly targetFramework?: string
  readonly targetCode?: string
}

export interface ResultDescription {
  readonly id: string
  readonly type: readonly ['ResultDescription']
  readonly name: string
  readonly resultType: 'RawScore'
  readonly valueMin?: string
  readonly valueMax?: string
  readonly requiredValue?: string
}

/** Source: Open Badges Specification 3.0, 1EdTech, class Achievement. */
export interface Achievement {
  readonly '@context': readonly string[]
  readonly id: string
  readonly type: readonly ['Achievement']
  readonly achievementType: 'MicroCredential' | 'Certificate'
  readonly name: string
  readonly description: string
  /** BCP 47. */
  readonly inLanguage?: string
  readonly criteria: { readonly id?: string; readonly narrative: string }
  readonly creator: Profile
  /** ECTS. */
  readonly creditsAvailable?: number
  readonly fieldOfStudy?: string
  readonly humanCode: string
  readonly alignment: readonly Alignment[]
  readonly resultDescription?: readonly ResultDescription[]
  readonly related?: readonly { readonly id: string; readonly type: readonly ['Related'] }[]
}

/** The contexts of a verifiable credential and of Open Badges, in the order that the specification asks for. */
export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const
