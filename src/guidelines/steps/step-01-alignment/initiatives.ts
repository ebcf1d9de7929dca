import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'

/** The sections in which what an initiative gives is used; guidelines can be used in any. Our own inference. */
const sectionsOfUse: Readonly<Record<string, readonly string[]>> = {
  funding: ['business'],
  portal: ['recruitment', 'admission', 'qualification', 'ecosystem'],
  tool: ['curriculum', 'ecosystem', 'quality', 'examination', 'qualification'],
}

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
      says: 'An initiative through which money comes says so.',
      needs: ['Initiative'],
      failing:
        'alignment {\n  initiative Alliance "Alliance" { uses guideline in quality "Framework" }\n}\nbusiness {\n  funding "Start-up money" { through Alliance }\n}',
      passing:
        'alignment {\n  initiative Alliance "Alliance" { uses funding in business "Start-up money" }\n}\nbusiness {\n  funding "Start-up money" { through Alliance }\n}',
      find: (model) =>
        every(model, 'FundingInitiative').flatMap((node) => {
          const initiative = node.initiative?.ref
          const uses = initiative?.statements.filter((statement) => statement.$type === 'InitiativeUse') ?? []
          if (!initiative || uses.some(({ what }) => what === 'funding')) return []
          const message = `Money comes through ${initiative.name}, but ${initiative.name} does not say so: uses funding in business "…".`
          return [{ node: initiative, property: 'name', message, related: [{ node, message: 'The money is named here.' }] }]
        }),
    },
    {
      id: 'use-in-section',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'What is used of an initiative belongs to the section that is named: money to the business plan, a portal or a tool where learners and teachers meet it.',
      failing: 'alignment {\n  initiative Alliance "Alliance" { uses funding in quality "Start-up money" }\n}',
      passing: 'alignment {\n  initiative Alliance "Alliance" { uses funding in business "Start-up money" }\n}',
      find: (model) =>
        every(model, 'InitiativeUse').flatMap((node) => {
          const fitting = sectionsOfUse[node.what]
          if (!fitting || !node.section || fitting.includes(node.section)) return []
          const message = `The ${node.what} of an initiative is used in ${listed(fitting, 'or')}; this says ${node.section}. Name the section, or what else is used of it.`
          return [{ node, property: 'section', message }]
        }),
    },
  ],
  leftToReader: 'Whether more could be had from the initiatives, and from others.',
}
