import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { complete } from '../../rules.ts'
import { contributionFacts } from './contribution-facts.ts'
import { designAndDelivery } from './design-and-delivery.ts'
import { identityRules } from './identity.ts'

/** 3.2: what each partner brings, and who it is. */
export const contribution: Guideline = {
  id: 'partnership.contribution',
  number: '3.2',
  step: 'partnership',
  title: 'Contribution of each partner',
  summary:
    'Every partner takes part in design and in delivery, with a clear role that only it has. It brings academic expertise and the commitment of its institution; its strengths and weaknesses, academic and administrative, are known to the others. Only recognised institutions of higher education award.',
  basis: 'european-approach',
  address: addresses.partnership,
  statements: [
    'Contributes',
    'UniqueRole',
    'Expertise',
    'Strength',
    'Weakness',
    'Commitment',
    'Faculty',
    'PartnerStatus',
    'JointActivity',
    'Coordinator',
    'Institution',
    'InstitutionKind',
    'LegalName',
    'Country',
    'Region',
    'City',
    'Recognised',
    'Identifier',
  ],
  rules: [
    ...designAndDelivery,
    ...contributionFacts,
    ...identityRules,
    complete(
      {
        Partner: {
          Contributes: 'what it contributes',
          UniqueRole: 'the role that only it has',
          Expertise: 'its expertise',
          Strength: 'its strength',
          Weakness: 'its weakness',
          Commitment: 'what its institution has promised',
          Faculty: 'the faculty that takes part',
        },
      },
      {
        failing: `partnership {
  coordinator Nordhaven
  partner Nordhaven { contributes design, delivery, award  role "Leads the project"  expertise "Soil science" }
}`,
        passing: `partnership {
  coordinator Nordhaven
  partner Nordhaven {
    contributes design, delivery, award
    role "Leads the project"
    expertise "Soil science"
    strength "Online teaching"
    weakness "No lawyers"
    commitment "Decision of the board of 2026-02-03"
    faculty "Faculty of Science"
  }
}`,
      },
      { basis: 'third-source' },
    ),
    complete(
      {
        Institution: {
          InstitutionKind: 'what kind of institution it is',
          LegalName: 'its legal name',
          Country: 'its country',
          City: 'its city',
          Identifier: 'an identifier',
          Website: 'its website',
          Contact: 'how it is reached',
        },
      },
      {
        failing: `institution Nordhaven "Nordhaven University" { kind university country FI }
institution Valmora "Valmora University" { kind university country NL }
---
note "Neither gives a legal name, city, identifier, website and contact."`,
        passing: `institution Nordhaven "Nordhaven University" {
  kind university
  legal-name "Foundation Nordhaven University"
  country FI
  city "Nordhaven"
  identifier erasmus "SF NORDHAV01"
  website "https://nordhaven.example"
  contact "programmes@nordhaven.example"
}
institution Valmora "Valmora University" {
  kind university
  legal-name "Valmora University"
  country NL
  city "Valmora"
  identifier erasmus "NL VALMORA01"
  website "https://valmora.example"
  contact "programmes@valmora.example"
}
---
note "Both partners say who they are."`,
      },
      { id: 'identity', basis: 'inference' },
    ),
  ],
  leftToReader:
    'Whether the expertise is complementary, the roles are worth their effort, and the commitment is serious: a reader judges the texts.',
}
