import type { Institution } from '../../../language/generated/ast.ts'
import { isHoursPerCredit, isWebsite } from '../../../language/generated/ast.ts'
import { countries } from '../../../language/library/countries.ts'
import { eheaHours } from '../../../language/library/volume-rule-table.ts'
import { describeLimits, rulesOfCountry, rulesOfWebsite, type VolumeRule } from '../../../language/library/volume-rules.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { hoursOf } from '../../../model/quantities.ts'
import { first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { hasSection } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { breaches } from './limits.ts'
import { countriesOf } from './tools.ts'
import { volumePlace } from './volume.ts'

const binding: Readonly<Record<VolumeRule['force'], string>> = {
  law: 'by law',
  guidance: 'by the guidance of its authority',
  pilot: 'in its pilot, which may change',
  framework: 'in its framework',
  practice: 'in its practice',
}

const countryName = (code: string): string => countries.entries.get(code)?.label ?? code

/** The full partners of a country, for a reader. */
const partnersIn = (model: ProgrammeModel, country: string): string =>
  listed(
    model.partners.filter((partner) => partner.full && partner.country === country).map(({ institution }) => institution.name),
  )

function hoursFindings(institution: Institution, rule: VolumeRule, model: ProgrammeModel): Finding[] {
  const range = rule.limits.hoursPerCredit
  const node = first(institution, isHoursPerCredit)
  const hours = hoursOf(node?.value)
  if (!range || !node || hours === undefined || (hours >= range.least && hours <= range.most)) return []
  // A figure that is unusual everywhere is reported with 7.8.
  if (hasSection(model, 'curriculum') && (hours < eheaHours.least || hours > eheaHours.most)) return []
  const message = `${institution.name} counts ${figure(hours)} h for a credit; in its country it is ${describeLimits({ hoursPerCredit: range })} ${binding[rule.force]} (${rule.title}, ${rule.source}).`
  return [{ node, message }]
}

/** What the countries of the partners ask for, and the practice that a partner has published; each with its source. */
export const countryRules: readonly Rule[] = [
  {
    id: 'country-limits',
    kind: 'allowed-value',
    weight: 'gap',
    basis: 'national-rule',
    says: 'Volume and level keep the limits of the countries of the full partners, as far as these are known here.',
    needs: ['Institution'],
    failing: 'volume 40 ECTS',
    passing: 'volume 30 ECTS',
    find: (model) =>
      countriesOf(model).flatMap((country) =>
        rulesOfCountry(country).flatMap((rule) =>
          breaches(model, rule.limits).map(({ node, has, allowed }) => ({
            node,
            message: `The programme has ${has}; in ${countryName(country)}, the country of ${partnersIn(model, country)}, it would be ${allowed} ${binding[rule.force]} (${rule.title}, ${rule.source}).`,
          })),
        ),
      ),
  },
  {
    id: 'country-hours',
    kind: 'allowed-value',
    weight: 'gap',
    basis: 'national-rule',
    says: 'A partner counts for a credit the hours that are settled in its country, where they are known here.',
    needs: ['Institution'],
    failing:
      'institution Valmora { kind university country NL hours-per-credit 27 h }\n---\npartnership { partner Valmora { contributes design } }',
    passing:
      'institution Valmora { kind university country NL hours-per-credit 28 h }\n---\npartnership { partner Valmora { contributes design } }',
    find: (model) =>
      model.partners.flatMap(({ institution, country }) =>
        country === undefined ? [] : rulesOfCountry(country).flatMap((rule) => hoursFindings(institution, rule, model)),
      ),
  },
  {
    id: 'partner-practice',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'third-source',
    says: 'The volume fits one of the rules that an awarding partner has published for its own short awards, as far as they are known here.',
    needs: ['Institution'],
    failing:
      'institution Tartu { kind university country EE website "https://ut.ee" }\n---\npartnership { partner Tartu { contributes design, award } }\nvolume 4 ECTS',
    passing:
      'institution Tartu { kind university country EE website "https://ut.ee" }\n---\npartnership { partner Tartu { contributes design, award } }\nvolume 5 ECTS',
    find: (model) =>
      model.partners
        .filter(({ contributions }) => contributions.includes('award'))
        .flatMap(({ institution }) => {
          const rules = rulesOfWebsite(first(institution, isWebsite)?.address ?? '')
          const judged = rules.map((rule) => ({ rule, broken: breaches(model, rule.limits) }))
          if (judged.length === 0 || judged.some(({ broken }) => broken.length === 0)) return []
          const has = judged[0]?.broken[0]?.has
          const known = listed(
            judged.map(({ rule, broken }) => `${broken[0]?.allowed} (${rule.title}, ${rule.source})`),
            'or',
          )
          return [
            {
              node: judged[0]?.broken[0]?.node ?? volumePlace(model),
              message: `The programme has ${has}; ${institution.name} publishes ${known}.`,
            },
          ]
        }),
  },
]
