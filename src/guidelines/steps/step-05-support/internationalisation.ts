import type { ProgrammeModel } from '../../../model/model.ts'
import { textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, says } from '../../places.ts'
import { contractRules } from './contracts.ts'
import { answeredByService, serviceRules, servicesOf } from './service.ts'

const kind = 'internationalisation'
const mobility = 'curriculum { mobility Exchange "Exchange" { from Nordhaven to Valmora } }'

/** Why the curriculum has no mobility; nothing where it has some, or says nothing. */
const withoutMobility = (model: ProgrammeModel): string | undefined => {
  const absence = every(model, 'Absence').find((each) => each.subject === 'mobility' && each.$container.$type === 'Curriculum')
  return says(model, 'Mobility') ? undefined : textOf(absence?.reason)
}

/** 5.3: the international offices. */
export const internationalisation: Guideline = {
  id: 'support.internationalisation',
  number: '5.3',
  step: 'support',
  title: 'Internationalisation',
  summary:
    'The international offices help with cooperation across borders, with formats of mobility for staff and students that fit the curriculum, and with all agreements that these need.',
  basis: 'programme-book',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'MobilitySupport', 'Contract', 'ContractParties', 'ContractSigned', 'ValidUntil']),
  notApplicable: (model) => {
    const reason = withoutMobility(model)
    return reason === undefined || servicesOf(model, kind).length > 0 || says(model, 'Contract')
      ? undefined
      : `No mobility: ${reason}`
  },
  rules: [
    ...serviceRules({
      kind,
      called: 'internationalisation',
      details: { MobilitySupport: { what: 'how it supports mobility', example: 'mobility-support "Housing and insurance"' } },
      asksDetails: (model) => says(model, 'Mobility'),
      around: mobility,
    }),
    ...contractRules,
  ],
  leftToReader: 'Whether the formats of mobility fit the curriculum.',
}
