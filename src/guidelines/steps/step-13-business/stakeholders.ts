import { isPeriodStatement } from '../../../language/generated/ast.ts'
import { dateOf, isBefore, periodOf } from '../../../model/dates.ts'
import { first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, present } from '../../rules.ts'
import { at } from '../../section-rules.ts'

const contribution =
  'contribution of Ports 4000 EUR { condition "Six places are kept" period from 2027 to 2031 description "For scholarships" }'
const partnership = (involved: string): string => `partnership {
  coordinator Nordhaven
  partner Nordhaven { contributes design, delivery, award }
  partner Valmora { contributes design, delivery }
  stakeholder Ports "Association of ports" { kind employer involved in ${involved} }
}`
const around = (inside: string, involved = 'funding'): string => `${partnership(involved)}\n${inside}`

/** Guideline 13.3. */
export const stakeholders: Guideline = {
  id: 'business.stakeholders',
  number: '13.3',
  step: 'business',
  title: 'Recognition and funding by external stakeholders',
  summary:
    'Employers, professional bodies and others recognise the programme and pay for a part of it; the plan says who gives what, and on which condition.',
  basis: 'programme-book-name',
  address: addresses.business,
  statements: ['StakeholderContribution'],
  declinedBy: ['contribution'],
  rules: [
    present(
      'contribution',
      'business',
      ['StakeholderContribution'],
      'a contribution of a stakeholder',
      'Does a stakeholder pay for something? The guidelines name funding by external stakeholders: contribution of STAKEHOLDER AMOUNT, or no contribution because "…".',
      { failing: 'business { planned 30 learners }', passing: 'business { no contribution because "The fee covers the cost" }' },
    ),
    complete(
      {
        StakeholderContribution: {
          Condition: 'its condition',
          PeriodStatement: 'for which time it is',
          Description: 'what it is for',
        },
      },
      {
        failing: around('business { contribution of Ports 4000 EUR { period from 2027 to 2031 } }'),
        passing: around(`business { ${contribution} }`),
      },
      { basis: 'inference' },
    ),
    {
      id: 'while-it-runs',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'A contribution is paid in the first edition, for which the plan is made.',
      failing: around(`admission { cohort First { start 2026-09-07 } }\nbusiness { ${contribution} }`),
      passing: around(`admission { cohort First { start 2027-09-06 } }\nbusiness { ${contribution} }`),
      find: (model) => {
        const start = model.calendar.firstStart
        if (!start) return []
        const year = dateOf(start.first.slice(0, 4)) ?? start
        return every(model, 'StakeholderContribution').flatMap((node): Finding[] => {
          const period = periodOf(first(node, isPeriodStatement)?.value)
          if (!period || (!isBefore(year, period.start) && !(period.end && isBefore(period.end, start)))) return []
          const message = `This contribution is paid from ${period.start.text}${period.end ? ` to ${period.end.text}` : ''}, but the first learners start ${at(start)}: it is no income of the first edition.`
          return [{ node, message }]
        })
      },
    },
  ],
  leftToReader: 'Whether the stakeholder will pay, and whether its condition leaves the programme free.',
}
