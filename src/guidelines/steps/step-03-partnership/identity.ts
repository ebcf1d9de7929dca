import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'

/**
 * What an identifier of each scheme looks like, with an example. Sources: the code lists of the Erasmus programme and of the participant
 * register of the European Commission, the pattern that the Research Organization Registry publishes, the country codes of VAT numbers, domain names.
 */
const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  erasmus: { pattern: /^[A-Z]{1,3}\s+[A-ZÀ-Ž-]{2,7}\s?\d{2,3}$/i, example: 'NL GRONING01' },
  pic: { pattern: /^\d{9}$/, example: '999999999' },
  ror: { pattern: /^(https:\/\/ror\.org\/)?0[a-hj-km-np-tv-z0-9]{6}\d{2}$/i, example: '012p63287' },
  vat: { pattern: /^[A-Z]{2}[ A-Z0-9.]{2,15}$/i, example: 'NL001234567B01' },
  schac: { pattern: /^([a-z0-9-]+\.)+[a-z]{2,}$/i, example: 'university.example' },
}

const institutions = (
  identity: string,
): string => `institution Nordhaven "Nordhaven University" { kind university country FI ${identity} }
institution Valmora "Valmora University" { kind university country NL }
---
note "What identifies Nordhaven."`

/** Rules on what identifies an institution. */
export const identityRules: readonly Rule[] = [
  {
    id: 'identifier-form',
    kind: 'allowed-value',
    weight: 'judgement',
    basis: 'third-source',
    says: 'An identifier looks like one of its scheme.',
    failing: institutions('identifier pic "nordhaven.example"'),
    passing: institutions('identifier schac "nordhaven.example"'),
    find: (model) =>
      every(model, 'Identifier').flatMap((node) => {
        const form = Object.hasOwn(forms, node.scheme ?? '') ? forms[node.scheme] : undefined
        const value = node.value?.trim()
        if (!form || !value || form.pattern.test(value)) return []
        const message = `“${value}” does not look like an identifier of the scheme ${node.scheme}, for instance ${form.example}.`
        return [{ node, message }]
      }),
  },
  {
    id: 'region-in-country',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The region of an institution lies in its country: its code begins with that of the country.',
    failing: institutions('region NL-GR'),
    passing: institutions('region FI-18'),
    find: (model) =>
      every(model, 'Region').flatMap((node) => {
        const institution = node.$container
        const country = institution.statements.find((statement) => statement.$type === 'Country')
        if (country?.$type !== 'Country' || !country.code || !node.code?.includes('-')) return []
        if (node.code.split('-')[0] === country.code) return []
        const message = `${institution.name} is in ${country.code}, but the region ${node.code} is of ${node.code.split('-')[0]}.`
        return [{ node, message, related: [{ node: country, message: 'The country stands here.' }] }]
      }),
  },
]
