/** What the European Learning Model demands of a programme; each of these that the source does not say is a gap. */
import type { Institution } from '../../language/generated/ast.ts'
import { isCountry, isCurriculum, isLegalName, isPartnership, isQualification } from '../../language/generated/ast.ts'
import { titlesOfAward } from '../../model/award.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, first, wordings } from '../../model/statements.ts'
import { textLanguage } from '../../model/text-language.ts'
import type { Gaps } from '../missing.ts'
import { countryConcept, eqfConcept, fieldConcept, languageConcept } from './concepts.ts'
import type { ConceptValue, TextValue, WebResource } from './dataset.ts'
import { frameworksOf, type NationalLevelConcept, nationalLevelConcept, nationalLevelScheme } from './national-levels.ts'
import { textValues, webPage } from './values.ts'

/** All that a valid dataset cannot be without, as far as it belongs to the whole programme. */
export interface Essentials {
  /** The language in which the authors write, ISO 639-1. */
  readonly language: string
  readonly homepage: WebResource
  readonly titles: readonly TextValue[]
  readonly fields: readonly ConceptValue[]
  readonly level: ConceptValue
  readonly nationalLevels: readonly ConceptValue[]
  /** The frameworks of these levels. */
  readonly nationalFrameworks: readonly ConceptValue[]
  readonly awardingBodies: readonly Institution[]
  /** Those who offer the programme. */
  readonly providers: readonly Institution[]
}

/** What is said of each gap of the programme as a whole. */
const sentences = {
  language:
    'No language of teaching is said, and the European Learning Model marks every text with its language: languages { instruction en }.',
  homepage:
    'The programme has no page on the web, which the European Learning Model asks of everything that is offered: website "https://…".',
  field:
    'The programme has no field of education, of which the European Learning Model asks for at least one: field ISCED 0521, with the code of your field.',
  level: 'The programme has no level, which the European Learning Model asks of a qualification: level EQF 7, with your level.',
  nationalLevel:
    'The programme has no level of a national qualifications framework, which the European Learning Model asks of a qualification: national-level NL "7", with your country and level.',
  award:
    'Nobody is said to award the qualification, and the European Learning Model asks for the awarding body: qualification { awarded by PARTNER, PARTNER }.',
  provider:
    'Nobody is said to provide the programme, and the European Learning Model asks for the provider: partnership { partner NAME }.',
  outcome:
    'The programme has no outcomes, of which the European Learning Model asks for at least one: curriculum { outcome NAME "…" }.',
}

/** The essentials of a programme; nothing, and the gaps, where one of them is not said. */
export function essentialsOf(model: ProgrammeModel, gaps: Gaps): Essentials | undefined {
  const { programme, parts, head, award, chain } = model
  const noTitle = `The programme has no title, without which the European Learning Model knows no qualification: programme ${programme.name} "…".`
  const eqf = head.level ?? award.levels.find((said) => said.value !== undefined)?.value
  const described = chain.outcomes.filter(({ node }) => wordings(node.text).length > 0)
  const titles = gaps.required(titlesOfAward(model), programme, noTitle)
  const language = gaps.required(languageOf(model), programme, sentences.language)
  const homepage = gaps.required(webPage(head.website), programme, sentences.homepage)
  const fields = gaps.required(head.fields.flatMap(fieldConcept), programme, sentences.field)
  const level = gaps.required(eqfConcept(eqf), programme, sentences.level)
  const national = nationalLevelsOf(model, gaps)
  const awardingBodies = gaps.required(award.awardingBodies, first(parts, isQualification) ?? programme, sentences.award)
  const providers = gaps.required(providersOf(model), first(parts, isPartnership) ?? programme, sentences.provider)
  gaps.required(described, first(parts, isCurriculum) ?? programme, sentences.outcome)
  for (const institution of distinct([...(providers ?? []), ...(awardingBodies ?? [])])) checkInstitution(institution, gaps)
  if (!language || !homepage || !titles || !fields || !level || !national || !awardingBodies || !providers) return undefined
  return {
    language,
    homepage,
    titles: textValues(titles, language),
    fields,
    level,
    nationalLevels: national.map(({ address, label }) => nationalConcept(address, label)),
    nationalFrameworks: national.map(({ framework }) => nationalConcept(framework.address)),
    awardingBodies,
    providers,
  }
}

/** The language of the texts; nothing where no known language of teaching is said, which the model asks for as well. */
function languageOf(model: ProgrammeModel): string | undefined {
  const [taught] = model.languages.taught.filter((code) => languageConcept(code).length > 0)
  return taught && (textLanguage(model) ?? taught)
}

/** The full partners, and whoever else gives a course. */
function providersOf({ partners, courses }: ProgrammeModel): Institution[] {
  const full = partners.filter((partner) => partner.full).map((partner) => partner.institution)
  return distinct([...full, ...courses.flatMap((entry) => entry.providers.partners)])
}

/** The levels that the model has a concept for. One that it has none for is a gap only where there is no other. */
function nationalLevelsOf({ programme, head }: ProgrammeModel, gaps: Gaps): NationalLevelConcept[] | undefined {
  const levels = head.nationalLevels.map((node) => ({ node, found: nationalLevelConcept(node.country ?? '', node.level ?? '') }))
  const known = levels.flatMap(({ found }) => found ?? [])
  if (known.length > 0) return known
  for (const { node } of levels) gaps.add(node, unknownLevel(node.country ?? '', node.level ?? ''))
  if (levels.length === 0) gaps.add(programme, sentences.nationalLevel)
  return undefined
}

const nationalConcept = (address: string, label?: string): ConceptValue => ({
  is: 'concept',
  address,
  scheme: nationalLevelScheme,
  label,
})

function unknownLevel(country: string, level: string): string {
  const frameworks = frameworksOf(country)
  if (frameworks.length === 0) return `The European Learning Model knows no national qualifications framework of ${country}.`
  const ways = frameworks.map(({ name, levels }) => `${name} ${[...levels.keys()].join(', ')}`).join('; ')
  return `The European Learning Model has no level "${level}" of ${country}. It knows: ${ways}.`
}

/** An organisation has a name and a country. */
function checkInstitution(institution: Institution, gaps: Gaps): void {
  const names = [...wordings(first(institution, isLegalName)?.text), ...wordings(institution.title)]
  gaps.required(
    names,
    institution,
    `Institution ${institution.name} has no name to show, and the European Learning Model asks for the legal name of each provider and awarding body: legal-name "…".`,
  )
  gaps.required(
    countryConcept(first(institution, isCountry)?.code),
    institution,
    `Institution ${institution.name} has no country, which the European Learning Model asks of each provider and awarding body: country NL, with the code of its country.`,
  )
}
