import { single } from '../../../model/amounts.ts'
import { isBefore } from '../../../model/dates.ts'
import { fundingOf } from '../../../model/funding.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { at, price } from '../../section-rules.ts'

const source = 'funding "Ministry" { kind structural country FI amount 5000 EUR period from 2027 to 2032 }'

/** For how long public money comes, and what happens when it ends. */
export const fundingInTime: readonly Rule[] = [
  {
    id: 'after-the-project',
    kind: 'judgement',
    weight: 'judgement',
    says: 'The plan does not depend on money of projects, which end.',
    failing: `business {
  planned 20 learners
  fee Whole { amount 500 EUR }
  funding "Alliance" { kind project amount 8000 EUR period from 2026 to 2028 }
  cost delivery 15000 EUR
}`,
    passing: `business {
  planned 20 learners
  fee Whole { amount 800 EUR }
  funding "Alliance" { kind project amount 8000 EUR period from 2026 to 2028 }
  cost delivery 15000 EUR
}`,
    find: (model) => {
      const { sources, project, withoutProjects } = fundingOf(model)
      const [first] = sources.filter((each) => each.kind === 'project')
      const left = withoutProjects && single(withoutProjects)
      const given = single(project)
      const now = model.money.result && single(model.money.result)
      if (!first || !left || !given || !now || now.amount < 0 || left.amount >= 0) return []
      const end = first.period?.end ? `, which ends ${at(first.period.end)},` : ''
      const message = `Without project money${end} the plan lacks ${price({ ...left, amount: -left.amount })}: it gives ${price(given)}. The guidelines warn that project money does not carry a programme for long; fees, structural money or lower cost would have to.`
      return [{ node: first.node, message }]
    },
  },
  {
    id: 'while-it-runs',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'Public money that the plan counts as income is paid when the first learners start.',
    failing: `admission { cohort First { start 2028-09-04 } }\nbusiness { ${source.replace('2032', '2027')} }`,
    passing: `admission { cohort First { start 2028-09-04 } }\nbusiness { ${source} }`,
    find: (model) => {
      const { firstStart } = model.calendar
      if (!firstStart) return []
      return fundingOf(model).sources.flatMap(({ node, kind, period }): Finding[] => {
        if (!period) return []
        // Money of a project may end when the programme starts: it has paid for the design.
        const over = kind === 'structural' && period.end && isBefore(period.end, firstStart)
        if (over)
          return [{ node, message: `This money ends ${at(period.end)}, before the first learners start ${at(firstStart)}.` }]
        if (!isBefore(firstStart, period.start)) return []
        return [
          {
            node,
            message: `This money begins ${at(period.start)}, but the first learners start ${at(firstStart)}: it is no income of the first edition.`,
          },
        ]
      })
    },
  },
  {
    id: 'beyond-the-editions',
    kind: 'order',
    weight: 'detail',
    basis: 'inference',
    says: 'Public money ends with the editions that are planned.',
    failing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora editions 3 from 2028 to 2030 }\nbusiness { ${source} }`,
    passing: `partnership { coordinator Nordhaven partner Nordhaven partner Valmora editions 5 from 2028 to 2032 }\nbusiness { ${source} }`,
    find: (model) => {
      const end = model.calendar.editions?.period?.end
      if (!end) return []
      return fundingOf(model).sources.flatMap(({ node, period }): Finding[] => {
        if (!period?.end || !isBefore(end, period.end)) return []
        const message = `This money is paid until ${period.end.text}, but editions are planned until ${end.text} only. Plan more editions, or mend the period.`
        return [{ node, message }]
      })
    },
  },
]
