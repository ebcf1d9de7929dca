import { isSellingPointPartners, isServes } from '../../../language/generated/ast.ts'
import { all, distinct, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every, hasSection } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { takenUpRules } from './aims-and-outcomes.ts'

const aim = 'aim "Graduates write a plan for a coast"'
const sellingPoint = 'selling-point "Two seas in one project"'
const objectives = 'objectives { objective Together "Teach what no partner can teach alone" }'

/** Guideline 6.4. */
export const aims: Guideline = {
  id: 'vision.aims',
  number: '6.4',
  step: 'vision',
  title: 'Objectives and unique selling point',
  summary:
    'The partners say what the programme is for and what it offers that no partner offers alone: built on their synergies, on quality and on what attracts learners from other countries.',
  basis: 'programme-book-name',
  address: addresses.vision,
  statements: ['ProgrammeAim', 'SellingPoint', 'Competitor'],
  rules: [
    present(
      'aim',
      'vision',
      ['ProgrammeAim'],
      'the objectives of the programme',
      'The vision does not say what the programme is for. The guidelines ask for its objectives: aim "…".',
      {
        failing: `vision { ${sellingPoint} }`,
        passing: `vision { ${aim} ${sellingPoint} }`,
      },
    ),
    present(
      'selling-point',
      'vision',
      ['SellingPoint'],
      'a unique selling point',
      'The vision names nothing that only this programme offers. The guidelines ask for its unique selling point: selling-point "…".',
      { failing: `vision { ${aim} }`, passing: `vision { ${aim} ${sellingPoint} }` },
    ),
    present(
      'competitor',
      'vision',
      ['Competitor'],
      'a competing offer',
      'The vision compares the programme with no other offer: competitor "…" differs by "…".',
      {
        failing: `vision { ${aim} ${sellingPoint} }`,
        passing: `vision { ${aim} ${sellingPoint} competitor "Short courses" differs by "No project" }`,
      },
      { weight: 'detail', basis: 'sister-book' },
    ),
    {
      id: 'serves',
      kind: 'reference',
      weight: 'detail',
      basis: 'sister-book',
      says: 'Each aim and each selling point serves a macro-objective.',
      failing: `${objectives}\nvision { ${aim} }`,
      passing: `${objectives}\nvision { ${aim} serves Together }`,
      find: (model) => {
        if (!hasSection(model, 'objectives')) return []
        const idle = [
          ...every(model, 'ProgrammeAim').filter((node) => node.objectives.length === 0),
          ...every(model, 'SellingPoint').filter((node) => all(node, isServes).length === 0),
        ]
        return idle.map((node) => {
          const what = node.$type === 'ProgrammeAim' ? 'This aim' : 'This selling point'
          return {
            node,
            message: `${what} serves none of the macro-objectives; serves NAME says which.`,
            missing: `the macro-objective of ${what.toLowerCase()}`,
          }
        })
      },
    },
    ...takenUpRules,
    {
      id: 'of-several',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Each selling point rests on at least two partners.',
      needs: ['Institution'],
      failing: `vision { ${sellingPoint} { by Nordhaven } }`,
      passing: `vision { ${sellingPoint} { by Nordhaven, Valmora } }`,
      find: (model) =>
        every(model, 'SellingPoint').flatMap((node) => {
          const names = distinct(all(node, isSellingPointPartners).flatMap((each) => referred(each.partners))).map(
            (partner) => partner.name,
          )
          if (names.length >= 2) return []
          const message =
            names.length === 0
              ? 'This selling point does not say on which partners it rests'
              : `This selling point rests on ${listed(names)} alone`
          return [
            {
              node,
              message: `${message}; what no partner offers alone takes two: by PARTNER, PARTNER.`,
              missing: 'the partners of a selling point',
            },
          ]
        }),
    },
  ],
  leftToReader: 'Whether the selling point is unique and attracts learners.',
}
