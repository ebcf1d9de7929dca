import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { complete, present } from '../../rules.ts'

/** Guideline 1.4. */
export const initiatives: Guideline = {
  id: 'alignment.initiatives',
  number: '1.4',
  step: 'alignment',
  title: 'European initiatives',
  summary: 'The programme takes advantage of European initiatives and projects: their guidelines, money, portals and tools.',
  basis: 'programme-book-name',
  address: addresses.alignment,
  statements: ['Initiative', 'InitiativeUse'],
  declinedBy: ['initiative'],
  rules: [
    present(
      'at-least-one',
      'alignment',
      ['Initiative'],
      'a European initiative of which it makes use',
      'No European initiative is named. The guidelines ask to take advantage of them: initiative NAME "…" { uses … in … }.',
      {
        failing: 'alignment { }',
        passing: 'alignment {\n  initiative Europass "Europass" { uses portal in qualification "Wallet" }\n}',
      },
    ),
    complete(
      { Initiative: { InitiativeUse: 'what is used of it and where (uses … in …)', Website: 'where it can be found' } },
      {
        failing: 'alignment {\n  initiative Europass "Europass" { website "https://europass.europa.eu" }\n}',
        passing:
          'alignment {\n  initiative Europass "Europass" {\n    uses portal in qualification "Wallet"\n    website "https://europass.europa.eu"\n  }\n}',
      },
      { basis: 'inference' },
    ),
    {
      id: 'funding',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'An initiative that gives money is among the sources of funding in the business plan.',
      needs: ['Initiative'],
      failing:
        'alignment {\n  initiative Alliance "Alliance" { uses funding in business "Start-up money" }\n}\nbusiness {\n  funding "Start-up money" { amount 2000 EUR }\n}',
      passing:
        'alignment {\n  initiative Alliance "Alliance" { uses funding in business "Start-up money" }\n}\nbusiness {\n  funding "Start-up money" { amount 2000 EUR through Alliance }\n}',
      find: (model) => {
        if (!hasSection(model, 'business')) return []
        const paying = new Set(every(model, 'FundingInitiative').map((node) => node.initiative?.ref))
        return every(model, 'Initiative').flatMap((initiative) => {
          const use = initiative.statements.find(
            (statement) => statement.$type === 'InitiativeUse' && statement.what === 'funding',
          )
          if (!use || paying.has(initiative)) return []
          const message = `${initiative.name} is to give money, but no source of funding in the business plan comes through it: funding "…" { through ${initiative.name} }.`
          return [{ node: use, message, missing: `the funding through ${initiative.name}` }]
        })
      },
    },
    {
      id: 'funding-used',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'An initiative through which money comes says so, and its money is used in the business plan.',
      needs: ['Initiative'],
      failing:
        'alignment {\n  initiative Alliance "Alliance" { uses funding in quality "Start-up money" }\n}\nbusiness {\n  funding "Start-up money" { through Alliance }\n}',
      passing:
        'alignment {\n  initiative Alliance "Alliance" { uses funding in business "Start-up money" }\n}\nbusiness {\n  funding "Start-up money" { through Alliance }\n}',
      find: (model) =>
        every(model, 'FundingInitiative').flatMap((node) => {
          const initiative = node.initiative?.ref
          const uses = initiative?.statements.filter((statement) => statement.$type === 'InitiativeUse') ?? []
          if (!initiative || uses.some(({ what, section }) => what === 'funding' && section === 'business')) return []
          const message = `Money comes through ${initiative.name}, but ${initiative.name} does not say so: uses funding in business "…".`
          return [{ node: initiative, property: 'name', message, related: [{ node, message: 'The money is named here.' }] }]
        }),
    },
  ],
  leftToReader: 'Whether more could be had from the initiatives, and from others.',
}
