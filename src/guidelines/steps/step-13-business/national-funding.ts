import { fundingOf } from '../../../model/funding.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct, textOf } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'

const source = 'funding "Ministry" { kind structural country FI amount 5000 EUR period from 2027 to 2032 }'

/** The countries of the partners, each once. */
const countriesOf = (model: ProgrammeModel): string[] => distinct(model.partners.flatMap((partner) => partner.country ?? []))

/** Whether the countries of the partners fund such programmes, and what comes from them. */
export const nationalFunding: readonly Rule[] = [
  {
    id: 'each-country',
    kind: 'consistency',
    weight: 'gap',
    says: 'For the country of each partner it is said whether such programmes are funded there.',
    needs: ['Institution'],
    failing: 'business { fundable FI yes "As continuing education" }',
    passing: 'business { fundable FI yes "As continuing education" fundable NL no "Short awards are not funded" }',
    find: (model) => {
      const said = new Set(every(model, 'NationalFunding').map((statement) => statement.country))
      const without = countriesOf(model).filter((country) => !said.has(country))
      if (without.length === 0) return []
      const message = `Does the public pay for such programmes in ${listed(without)}? The guidelines note that this differs by country: fundable ${without[0]} yes, no or unclear, with a reason.`
      return [{ node: sectionOf(model, 'business'), message, missing: `public funding in ${listed(without)}` }]
    },
  },
  {
    id: 'country-of-partner',
    kind: 'reference',
    weight: 'judgement',
    basis: 'inference',
    says: 'The countries spoken of are countries of partners.',
    needs: ['Institution'],
    failing: `business { fundable SE yes "As continuing education" ${source} }`,
    passing: `business { fundable FI yes "As continuing education" ${source} }`,
    find: (model) => {
      const countries = countriesOf(model)
      if (countries.length === 0) return []
      const sources = fundingOf(model).sources.map(({ node, country }) => ({ node, country }))
      const answers = every(model, 'NationalFunding').map((node) => ({ node, country: node.country }))
      return [...answers, ...sources].flatMap(({ node, country }): Finding[] =>
        country === undefined || countries.includes(country)
          ? []
          : [{ node, message: `No partner is of ${country}; the partners are of ${listed(countries)}.` }],
      )
    },
  },
  {
    id: 'answer-as-funded',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A country that funds such programmes gives money in the plan, and one that does not gives no structural money.',
    failing: `business { fundable FI no "Short awards are not funded" ${source} }`,
    passing: `business { fundable FI yes "As continuing education" ${source} }`,
    find: (model) => {
      const { sources } = fundingOf(model)
      return every(model, 'NationalFunding').flatMap((node): Finding[] => {
        const its = sources.find((each) => each.country === node.country)
        if (node.answer === 'no' && its?.kind === 'structural') {
          const message = `${node.country} is said not to fund such programmes, yet structural money comes from there.`
          return [{ node, property: 'answer', message, related: [{ node: its.node, message: 'This money comes from there.' }] }]
        }
        if (node.answer !== 'yes' || its || sources.length === 0) return []
        return [
          {
            node,
            property: 'answer',
            message: `${node.country} funds such programmes, but no money from there is in the plan.`,
          },
        ]
      })
    },
  },
  {
    id: 'clear-answer',
    kind: 'judgement',
    weight: 'judgement',
    basis: 'inference',
    says: 'Whether a country funds such programmes is clear, or it is said why not.',
    failing: 'business { fundable FI yes "As continuing education" fundable NL unclear }',
    passing: 'business { fundable FI yes "As continuing education" fundable NL unclear "A law is being made" }',
    find: (model) =>
      every(model, 'NationalFunding')
        .filter((node) => node.answer === 'unclear' && textOf(node.text) === undefined)
        .map((node) => ({
          node,
          message: `Why is it unclear whether ${node.country} funds such programmes? Say it in words, or ask there.`,
        })),
  },
]
