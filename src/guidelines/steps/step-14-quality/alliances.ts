import { isStakeholderKind } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { present, subject } from '../../rules.ts'

const inAlliance =
  'partnership {\n  coordinator Nordhaven\n  partner Nordhaven { trust alliance "Northern Alliance" }\n  partner Valmora\n}'

/** Whether the trust of a partner rests on an alliance, or a stakeholder is one (guidelines 3.1, 3.3). */
const hasAlliance = (model: ProgrammeModel): boolean =>
  every(model, 'Trust').some((trust) => trust.basis === 'alliance') ||
  every(model, 'Stakeholder').some((stakeholder) => first(stakeholder, isStakeholderKind)?.value === 'alliance')

/** Guideline 14.3. */
export const alliances: Guideline = {
  id: 'quality.alliance-frameworks',
  number: '14.3',
  step: 'quality',
  title: 'Concepts of the alliance or network',
  summary: 'Where the partners belong to an alliance or network, its concepts of quality are used as far as they fit.',
  basis: 'programme-book-name',
  address: addresses.quality,
  statements: ['AllianceFramework'],
  declinedBy: ['alliance-framework'],
  notApplicable: (model) => (hasAlliance(model) ? undefined : 'The partnership rests on no alliance, and no stakeholder is one.'),
  rules: [
    present(
      'framework',
      'quality',
      ['AllianceFramework'],
      'the quality framework of the alliance',
      'The partnership rests on an alliance, but nothing says what is used of its quality framework. The guidelines ask for it: alliance-framework "…" uses "…", or no alliance-framework because "…".',
      {
        failing: `${inAlliance}\nquality { system of Nordhaven "Yearly review" }`,
        passing: `${inAlliance}\nquality { alliance-framework "Framework of the alliance" uses "Peer review" }`,
      },
    ),
    {
      id: 'what-is-used',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said what is used of the framework.',
      failing: `${inAlliance}\nquality { alliance-framework "Framework of the alliance" }`,
      passing: `${inAlliance}\nquality { alliance-framework "Framework of the alliance" uses "Peer review" }`,
      find: (model) =>
        every(model, 'AllianceFramework')
          .filter((node) => textOf(node.text) === undefined)
          .map((node) => ({
            node,
            message: `${subject(node)} does not say what of it is used: uses "…".`,
            missing: 'what is used of the framework',
          })),
    },
  ],
}
