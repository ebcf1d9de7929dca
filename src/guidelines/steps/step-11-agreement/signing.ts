import type { Institution } from '../../../language/generated/ast.ts'
import { type DateSpan, earliest, isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { at, sectionSays } from '../../section-rules.ts'
import { reviews } from './reviews.ts'
import { term } from './term.ts'

const names = (institutions: readonly Institution[]): string => listed(institutions.map((institution) => institution.name))
const both = 'signed 2026-10-01 by Nordhaven, Valmora'

/** All partners sign, each by one who may, after everything is decided and before the first learner enrols. */
export const signing: readonly Rule[] = [
  {
    id: 'signed',
    kind: 'presence',
    weight: 'gap',
    basis: 'inference',
    says: 'Every full partner has signed the agreement.',
    needs: ['Institution'],
    failing: 'agreement { signed 2026-10-01 by Nordhaven }',
    passing: `agreement { ${both} }`,
    find: (model) => {
      const { unsigned, signatures } = model.agreement
      if (unsigned.length === 0) return []
      const missing = `the signature of ${names(unsigned)}`
      const node = signatures.at(-1)?.node ?? sectionOf(model, 'agreement')
      const message =
        signatures.length === 0
          ? 'Nobody has signed the agreement yet. All partners sign it: signed DATE by PARTNER, PARTNER.'
          : `No signature of ${names(unsigned)} is recorded. The agreement binds a partner once it has signed.`
      return [{ node, message, missing }]
    },
  },
  {
    id: 'signatories',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'For each full partner one function is named that signs for it, and no other.',
    needs: ['Institution'],
    failing: `agreement { ${both} signatory "Rector" of Nordhaven }`,
    passing: `agreement { ${both} signatory "Rector" of Nordhaven signatory "President" of Valmora }`,
    find: signatoriesOnePerPartner,
  },
  {
    id: 'before-enrolment',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The agreement is signed before the first learner is registered.',
    failing:
      'admission { cohort First { registration 2026-09-01 start 2026-09-14 } }\nagreement { signed 2026-10-01 by Nordhaven, Valmora }',
    passing:
      'admission { cohort First { registration 2026-11-02 start 2026-11-16 } }\nagreement { signed 2026-10-01 by Nordhaven, Valmora }',
    find: (model) => {
      const first = model.calendar.firstEnrolment
      if (!first) return []
      return model.agreement.signatures.flatMap(({ node, date }): Finding[] => {
        if (!date || date.first < first.last) return []
        const message = `The agreement is signed ${at(date)}, but the first learners are registered ${at(first)}. Sign it before anyone enrols.`
        return [{ node, property: 'date', message }]
      })
    },
  },
  {
    id: 'decided-first',
    kind: 'order',
    weight: 'judgement',
    says: 'What the agreement settles is agreed by the partners before they sign.',
    needs: ['Institution'],
    failing:
      'team { agreed 2026-11-02 by Nordhaven, Valmora }\nagreement { matter team { article "2" } signed 2026-10-01 by Nordhaven, Valmora }',
    passing:
      'team { agreed 2026-09-01 by Nordhaven, Valmora }\nagreement { matter team { article "2" } signed 2026-10-01 by Nordhaven, Valmora }',
    find: (model) => {
      const [first] = model.agreement.signatures
      const signed = earliest(model.agreement.signatures.map((signature) => signature.date))
      if (!first || !signed) return []
      const undecided = undecidedAt(model, signed)
      if (undecided.length === 0) return []
      const message = `The agreement is signed ${at(signed)}, but it settles what is not agreed by then: ${undecided.join(', ')}. It comes last, when all its matters are decided.`
      return [{ node: first.node, message, missing: 'decisions before the signature' }]
    },
  },
  {
    id: 'agreed-then-signed',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'The agreement is agreed on before it is signed, or on the same day.',
    needs: ['Institution'],
    failing: 'agreement { signed 2026-10-01 by Nordhaven, Valmora agreed 2026-10-20 by Nordhaven, Valmora }',
    passing: 'agreement { signed 2026-10-01 by Nordhaven, Valmora agreed 2026-09-20 by Nordhaven, Valmora }',
    find: (model) => {
      const { signedOn } = model.agreement
      const decision = model.decisions.sections.find((each) => each.section === 'agreement')
      const record = decision?.agreements.at(-1)
      if (!signedOn || !record || !decision?.agreedOn || !isBefore(signedOn, decision.agreedOn)) return []
      const message = `The agreement is signed ${at(signedOn)}, but the partners agree on it only ${at(decision.agreedOn)}. Correct one of the two dates.`
      return [{ node: record.node, property: 'date', message }]
    },
  },
  ...reviews,
  ...term,
  sectionSays(
    'change-and-end',
    'agreement',
    'The agreement',
    { AgreementTerm: 'how long it holds', Amendment: 'how it is changed', Exit: 'how a partner leaves' },
    {
      failing: 'agreement { term 6 years from 2026-10-01 amendment "In writing, by all partners" }',
      passing:
        'agreement { term 6 years from 2026-10-01 amendment "In writing, by all partners" exit "With twelve months\' notice" }',
    },
    { basis: 'inference' },
  ),
]

function signatoriesOnePerPartner(model: ProgrammeModel): Finding[] {
  const signatories = every(model, 'AgreementSignatory')
  const partners = model.partners.filter((partner) => partner.full).map((partner) => partner.institution)
  const signers = signatories.flatMap((signatory) => signatory.partner?.ref ?? [])
  const without = partners.filter((institution) => !signers.includes(institution))
  const twice = distinct(signers.filter((institution, index) => signers.indexOf(institution) !== index))
  const missing: Finding[] =
    without.length > 0
      ? [
          {
            node: sectionOf(model, 'agreement'),
            message: `Who signs for ${names(without)}? The agreement names no function: signatory "…" of ${without[0]?.name ?? 'PARTNER'}.`,
            missing: `a signatory of ${names(without)}`,
          },
        ]
      : []
  const several = twice.map((institution): Finding => {
    const [one, other = one] = signatories.filter((signatory) => signatory.partner?.ref === institution)
    return {
      node: other ?? sectionOf(model, 'agreement'),
      message: `Several functions sign for ${institution.name}. One for each partner is clear; take out the others, or say of which partner they are.`,
      related: one ? [{ node: one, message: 'This one signs for it too.' }] : [],
    }
  })
  return [...missing, ...several]
}

/** Sections that an undeclined matter settles and that were not agreed when it was signed; without those that its own record of agreement shows. */
function undecidedAt(model: ProgrammeModel, signed: DateSpan): string[] {
  const shown = new Set(model.decisions.unfounded.filter((each) => each.section === 'agreement').map((each) => each.on))
  const settled = model.agreement.matters.filter((entry) => entry.state === 'settled')
  return distinct(settled.flatMap((entry) => entry.decidedIn)).flatMap((name) => {
    const decision = model.decisions.sections.find((each) => each.section === name)
    if (!decision?.present || shown.has(name)) return []
    const on = decision.agreedOn
    if (decision.agreed && !(on && isBefore(signed, on))) return []
    return on ? [`${name} (agreed ${on.text})`] : [`${name} (not agreed by all)`]
  })
}
