import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'

const model = (partner: string): string =>
  `model of ${partner} "Short awards pay their way" { overhead 10 % staff-time "Part of the teaching load" }`

/** Guideline 13.6. */
export const institutionalModels: Guideline = {
  id: 'business.institutional-models',
  number: '13.6',
  step: 'business',
  title: 'Institutional business models for continuing education',
  summary:
    'Each partner has a business model for continuing education into which the programme fits: overhead, and how the time of staff is counted.',
  basis: 'programme-book-name',
  address: addresses.business,
  statements: ['BusinessModel', 'Overhead', 'StaffTime'],
  declinedBy: ['model'],
  rules: [
    present(
      'model',
      'business',
      ['BusinessModel'],
      'the business model of a partner',
      'Nothing is said on how the partners finance continuing education. The guidelines ask for their business models: model of PARTNER "…" { overhead … % }.',
      { failing: 'business { planned 30 learners }', passing: `business { ${model('Nordhaven')} }` },
    ),
    {
      id: 'each-partner',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'Each full partner has said its model.',
      needs: ['Institution'],
      failing: `business { ${model('Nordhaven')} }`,
      passing: `business { ${model('Nordhaven')} ${model('Valmora')} }`,
      find: (programme) => {
        const models = every(programme, 'BusinessModel')
        if (models.length === 0) return []
        const said = new Set(models.map((node) => node.partner?.ref))
        const without = programme.partners.filter((partner) => partner.full && !said.has(partner.institution))
        if (without.length === 0) return []
        const names = listed(without.map((partner) => partner.institution.name))
        const message = `How ${without.length > 1 ? 'do' : 'does'} ${names} finance continuing education? Overhead and staff time are counted differently at each partner: model of ${without[0]?.institution.name} "…".`
        return [{ node: sectionOf(programme, 'business'), message, missing: `the model of ${names}` }]
      },
    },
    complete(
      { BusinessModel: { Overhead: 'its overhead', StaffTime: 'how the time of staff is counted' } },
      {
        failing: 'business { model of Nordhaven "Short awards pay their way" { overhead 10 % } }',
        passing: `business { ${model('Nordhaven')} }`,
      },
      { basis: 'inference' },
    ),
  ],
  leftToReader: 'Whether the overhead of each partner is contained in its lines of cost: an amount does not show it.',
}
