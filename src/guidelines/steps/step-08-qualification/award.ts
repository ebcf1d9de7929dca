import type { Institution } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'

const section = (model: ProgrammeModel) => sectionOf(model, 'qualification')

/** How many partners award, by the form of the award. */
const awarding: Readonly<Record<string, { least: number; most: number; says: string }>> = {
  joint: { least: 2, most: Number.POSITIVE_INFINITY, says: 'A joint award is the award of two partners or more' },
  double: { least: 2, most: 2, says: 'A double award is that of two partners' },
  multiple: { least: 2, most: Number.POSITIVE_INFINITY, says: 'A multiple award is that of several partners' },
  single: { least: 1, most: 1, says: 'A single award is that of one partner' },
  'on-behalf': { least: 1, most: 1, says: 'On behalf of all, one partner awards' },
}

const presence: readonly Rule[] = [
  present(
    'form',
    'qualification',
    ['AwardForm'],
    'the form of the award',
    'Whether there is one document of all partners or several is not said. The guidelines ask for a joint qualification: form joint, or another word of the list.',
    {
      failing: 'qualification { awarded by Nordhaven, Valmora }',
      passing: 'qualification { awarded by Nordhaven, Valmora  form joint }',
    },
  ),
  present(
    'awarding-bodies',
    'qualification',
    ['AwardedBy', 'NationalAward'],
    'who awards it',
    'Who awards the qualification is not said: awarded by PARTNER, PARTNER. Without it nobody answers for the document.',
    { failing: 'qualification { form joint }', passing: 'qualification { form joint  awarded by Nordhaven, Valmora }' },
    { basis: 'inference' },
  ),
  present(
    'issuing',
    'qualification',
    ['Issuing'],
    'how the document is issued',
    'Who issues the document, and when after the last result, is not said: issuing "…".',
    {
      failing: 'qualification { form joint }',
      passing: 'qualification { form joint  issuing "By the registry, within four weeks" }',
    },
    { basis: 'inference', weight: 'detail' },
  ),
  {
    id: 'fallback',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'An award of several partners says what happens where one of them cannot award.',
    failing: 'qualification { form joint  awarded by Nordhaven, Valmora }',
    passing: 'qualification { form single  awarded by Nordhaven }',
    find: (model) =>
      model.award.awardingBodies.length < 2 || every(model, 'Fallback').length > 0
        ? []
        : [
            {
              node: section(model),
              message: 'What happens if a partner may not award jointly is not said: fallback "…".',
              missing: 'a fallback',
            },
          ],
  },
]

const consistency: readonly Rule[] = [
  {
    id: 'number-of-bodies',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The form fits the number of partners that award.',
    needs: ['Institution'],
    failing: 'qualification { form joint  awarded by Nordhaven }',
    passing: 'qualification { form joint  awarded by Nordhaven, Valmora }',
    find: (model) => {
      const { form, awardingBodies } = model.award
      const rule = form === undefined || !Object.hasOwn(awarding, form) ? undefined : awarding[form]
      const count = awardingBodies.length
      if (!rule || count === 0 || (count >= rule.least && count <= rule.most)) return []
      const names = listed(awardingBodies.map((body) => body.name))
      const node = every(model, 'AwardForm')[0] ?? section(model)
      return [
        {
          node,
          message: `${rule.says}, but ${names} ${count === 1 ? 'alone awards' : 'award'} it. Choose another form, or mend who awards.`,
        },
      ]
    },
  },
  {
    id: 'joint',
    kind: 'judgement',
    weight: 'judgement',
    says: 'The qualification is joint: one document of all awarding partners.',
    failing: 'qualification { form multiple  awarded by Nordhaven, Valmora }',
    passing: 'qualification { form joint  awarded by Nordhaven, Valmora }',
    find: (model) =>
      every(model, 'AwardForm')
        .filter(({ value }) => value !== 'joint' && Object.hasOwn(awarding, value ?? ''))
        .map((node) => ({
          node,
          message: `The form of the award is ${node.value}. The guidelines ask for a joint qualification, one document of all awarding partners, wherever the law allows it.`,
        })),
  },
  {
    id: 'right-to-award',
    kind: 'consistency',
    weight: 'gap',
    basis: 'european-approach',
    says: 'Only institutions of higher education award: of those who award, the kind or the authority that recognises them is said.',
    needs: ['Institution'],
    failing:
      'institution Nordhaven "Nordhaven University" { kind university country FI }\ninstitution Valmora "Valmora Academy" { kind company country NL }\n---\nqualification { awarded by Nordhaven, Valmora }',
    passing:
      'institution Nordhaven "Nordhaven University" { kind university country FI }\ninstitution Valmora "Valmora Academy" { kind applied-sciences country NL }\n---\nqualification { awarded by Nordhaven, Valmora }',
    find: (model) =>
      model.partners
        .filter(
          (partner) =>
            model.award.awardingBodies.includes(partner.institution) && partner.higherEducation !== true && !partner.recognised,
        )
        // That it says to contribute the award is reported there (3.2).
        .filter((partner) => partner.higherEducation === undefined || !partner.contributions.includes('award'))
        .map(({ institution }) => ({
          node: every(model, 'AwardedBy')[0] ?? section(model),
          message: `${institution.name} awards the qualification, but is not known as an institution of higher education; only these have the right to award. Say its kind and the authority that recognises it, or take it out.`,
          missing: `the right of ${institution.name} to award`,
        })),
  },
]

const byPartner: readonly Rule[] = [
  {
    id: 'signatories',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'Somebody signs for every partner that awards, and for no other.',
    needs: ['Institution'],
    failing: 'qualification { awarded by Nordhaven, Valmora  signatory "Rector" of Nordhaven }',
    passing: 'qualification { awarded by Nordhaven, Valmora  signatory "Rector" of Nordhaven  signatory "Rector" of Valmora }',
    find: (model) => {
      const bodies = model.award.awardingBodies
      const signing = every(model, 'Signatory')
      const missing = bodies
        .filter((body) => !signing.some((signatory) => signatory.partner?.ref === body))
        .map((body) => body.name)
      const others = signing.filter(({ partner }) => bodies.length > 0 && partner?.ref && !bodies.includes(partner.ref))
      return [
        ...(missing.length === 0
          ? []
          : [
              {
                node: section(model),
                message: `Who signs the award for ${listed(missing)} is not said: signatory "…" of ${missing[0]}.`,
                missing: `who signs for ${listed(missing)}`,
              },
            ]),
        ...others.map((node) => ({
          node,
          message: `${node.partner?.ref?.name} signs, but does not award the qualification. Add it to those who award, or take the signature out.`,
        })),
      ]
    },
  },
  {
    id: 'legal-basis',
    kind: 'consistency',
    weight: 'gap',
    basis: 'inference',
    says: 'The law on which the award rests is named for the country of every partner that awards.',
    needs: ['Institution'],
    failing: 'qualification { awarded by Nordhaven, Valmora  legal-basis FI "Universities Act" }',
    passing:
      'qualification { awarded by Nordhaven, Valmora  legal-basis FI "Universities Act"  legal-basis NL "Higher Education Act" }',
    find: legalBases,
  },
]

function legalBases(model: ProgrammeModel): Finding[] {
  const countries = distinct(model.award.awardingBodies.flatMap((body) => countryOf(model, body) ?? []))
  const bases = every(model, 'LegalBasis')
  const missing = countries.filter((country) => !bases.some((basis) => basis.country === country))
  const others = bases.filter(({ country }) => country && countries.length > 0 && !countries.includes(country))
  const lacks = missing.length > 0 ? `The award needs a legal basis in ${listed(missing)} too.` : ''
  if (others.length > 0)
    return others.map((node) => ({
      node,
      property: 'country',
      message: `No partner that awards is in ${node.country}. ${lacks}`.trim(),
      missing: 'the legal basis of each country',
    }))
  if (missing.length === 0) return []
  const message = `On which law the award rests in ${listed(missing)} is not said: legal-basis ${missing[0]} "…".`
  return [{ node: section(model), message, missing: `the legal basis in ${listed(missing)}` }]
}

const countryOf = (model: ProgrammeModel, institution: Institution): string | undefined =>
  model.partners.find((partner) => partner.institution === institution)?.country

/** Guideline 8.4: award a joint qualification. */
export const jointAward: Guideline = {
  id: 'qualification.joint-award',
  number: '8.4',
  step: 'qualification',
  title: 'Award a joint qualification',
  summary:
    'The partners award together, best in one document of all of them. Said are the form, who awards and on which legal basis in each country, who signs, how the document is issued, and what happens where joint awarding is not possible.',
  basis: 'programme-book-name',
  address: addresses.qualification,
  statements: ['AwardForm', 'AwardedBy', 'NationalAward', 'Signatory', 'LegalBasis', 'Issuing', 'Fallback'],
  rules: [...presence, ...consistency, ...byPartner],
  leftToReader: 'Whether the law named in fact allows each partner to award it.',
}
