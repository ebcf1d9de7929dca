import { textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, says, sectionOf } from '../../places.ts'
import { answeredByService, placeIn, serviceRules, servicesOf } from './service.ts'

const kind = 'continuing-education'

const file = (
  service: string,
): string => `institution Nordhaven "Nordhaven University" { kind university continuing-education "Professional School" }
institution Valmora "Valmora University" { kind university }
---
support { service legal of Nordhaven ${service} }`

/** 5.7: centres for continuing education. */
export const extensionSchools: Guideline = {
  id: 'support.extension-schools',
  number: '5.7',
  step: 'support',
  title: 'Centres for continuing education',
  summary:
    'Where a university has a centre for continuing education or an extension school, it supports the programme as well; alliances may offer services across their universities. This guideline is optional.',
  basis: 'sister-book',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'ContinuingEducation']),
  notApplicable: (model) =>
    says(model, 'ContinuingEducation') || servicesOf(model, kind).length > 0
      ? undefined
      : 'Optional, and no partner names a unit for continuing education',
  rules: [
    {
      id: 'units-take-part',
      kind: 'consistency',
      weight: 'gap',
      says: 'A unit for continuing education that a partner has supports the programme.',
      failing: file(''),
      passing: file(`service ${kind} of Nordhaven { unit "Professional School" }`),
      find: (model) => {
        const named = servicesOf(model, kind).map((service) => service.institution)
        const units = every(model, 'ContinuingEducation').map((unit) => unit.$container)
        const without = units.filter((institution) => !named.includes(institution))
        if (without.length === 0) return []
        const message = `${names(without)} ${without.length === 1 ? 'has a unit' : 'have units'} for continuing education, but the support does not say what ${without.length === 1 ? 'it does' : 'they do'}: service ${kind} of ${without[0]?.name} { … }.`
        return [{ node: sectionOf(model, 'support'), message, missing: `the unit for continuing education of ${names(without)}` }]
      },
    },
    {
      id: 'same-unit',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'arithmetic',
      says: 'The unit is the one that the institution names.',
      failing: file(`service ${kind} of Nordhaven { unit "Summer School" }`),
      passing: file(`service ${kind} of Nordhaven { unit "Professional School" }`),
      find: (model) =>
        servicesOf(model, kind).flatMap((service) => {
          const own = service.institution?.statements.find((statement) => statement.$type === 'ContinuingEducation')
          const unit = own?.$type === 'ContinuingEducation' ? textOf(own.unit) : undefined
          if (!unit || !service.unit || unit.toLowerCase() === service.unit.toLowerCase()) return []
          const message = `The unit is “${service.unit}” here; ${service.institution?.name} names “${unit}” as its unit for continuing education.`
          return [{ node: placeIn(service, 'ServiceUnit'), message }]
        }),
    },
    ...serviceRules({ kind, called: 'continuing education' }).filter(
      ({ id }) => !['at-the-leader', 'at-each-partner'].includes(id),
    ),
  ],
}
