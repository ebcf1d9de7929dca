import type { Indicator } from '../../../language/generated/ast.ts'
import { isIndicatorCriterion, isTarget } from '../../../language/generated/ast.ts'
import { choices } from '../../../language/library/choices.ts'
import { first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import { eachPartner } from '../../each-partner.ts'
import type { Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { boardIsCommittee, courseProvidersAnswer, staffOfEachPartner } from './answering.ts'
import { dataFromPartners, firstReport, fitsReports, indicatorOfEachPartner, yearlyIndicators, yearlyReports } from './rhythm.ts'

const criterionOf = (indicator: Indicator): string | undefined => first(indicator, isIndicatorCriterion)?.value
const criteria = choices['IndicatorCriterion.value']?.words ?? {}
const levels = choices['QualityResponsibility.level']?.words ?? {}
const inSentence = (text: string): string => `${text[0]?.toLowerCase()}${text.slice(1).replace(/\.$/, '')}`

const indicator = (criterion: string, more = ''): string =>
  `  indicator ${criterion[0]?.toUpperCase()}${criterion.slice(1)} "Asked of all learners each year" {\n    criterion ${criterion}${more}\n  }`
const four = ['progress', 'results', 'satisfaction', 'content'].map((criterion) => indicator(criterion)).join('\n')

/** Guideline 14.1. */
export const frameworks: Guideline = {
  id: 'quality.institutional-frameworks',
  number: '14.1',
  step: 'quality',
  title: 'Institutional frameworks',
  summary:
    'One integral plan rests on the quality systems of the partners. Staff answer for content and level, each partner for its courses, and the board of the team bundles and discusses what is reported. Five criteria are followed: progress and success, results against the outcomes set beforehand, experience and satisfaction, content and level, learning analytics.',
  basis: 'programme-book',
  address: addresses.quality,
  statements: [
    'Indicator',
    'QualityResponsibility',
    'PartnerSystem',
    'Report',
    'IndicatorCriterion',
    'IndicatorPartners',
    'Measures',
  ],
  rules: [
    {
      id: 'five-criteria',
      kind: 'presence',
      weight: 'gap',
      says: 'Each of the five criteria has an indicator.',
      failing: `quality {\n${four}\n}`,
      passing: `quality {\n${four}\n${indicator('analytics')}\n}`,
      find: (model) => {
        const said = new Set(every(model, 'Indicator').map(criterionOf))
        const without = Object.keys(criteria).filter((criterion) => !said.has(criterion))
        if (without.length === 0) return []
        const message = `No indicator for ${listed(without)}. The guidelines ask for at least one under each of five criteria: indicator NAME "…" { criterion ${without[0]} }.`
        return [{ node: sectionOf(model, 'quality'), message, missing: `an indicator of ${listed(without)}` }]
      },
    },
    {
      id: 'results-of-outcomes',
      kind: 'reference',
      weight: 'gap',
      says: 'Every outcome is measured by an indicator of results.',
      needs: ['Outcome'],
      failing:
        'curriculum { outcome Mapping "Map a coast" outcome Planning "Plan for a coast" }\nquality {\n  indicator Attainment "Outcomes reached" { criterion results measures Mapping }\n}',
      passing:
        'curriculum { outcome Mapping "Map a coast" outcome Planning "Plan for a coast" }\nquality {\n  indicator Attainment "Outcomes reached" { criterion results measures Mapping, Planning }\n}',
      find: (model) => {
        const [node] = every(model, 'Indicator').filter((each) => criterionOf(each) === 'results')
        const without = model.chain.outcomes.filter((link) => !link.indicators.some((each) => criterionOf(each) === 'results'))
        if (!node || without.length === 0) return []
        const names = listed(without.map((link) => link.node.name))
        const message = `No indicator of results measures ${names}. The guidelines ask to compare results with the outcomes that were set beforehand: measures ${without.map((link) => link.node.name).join(', ')}.`
        return [{ node, message, missing: `a measure of ${names}` }]
      },
    },
    {
      id: 'three-levels',
      kind: 'presence',
      weight: 'gap',
      says: 'Who answers for quality is said at three levels: staff, partner, board.',
      failing:
        'quality {\n  responsibility staff "Content and level" by Nordhaven, Valmora\n  responsibility partner "Its courses" by Nordhaven, Valmora\n}',
      passing:
        'quality {\n  responsibility staff "Content and level" by Nordhaven, Valmora\n  responsibility partner "Its courses" by Nordhaven, Valmora\n  responsibility board "Bundles and discusses the reports"\n}',
      find: (model) => {
        const said = new Set(every(model, 'QualityResponsibility').map((each) => each.level))
        const without = Object.keys(levels).filter((level) => !said.has(level))
        if (without.length === 0) return []
        const words = listed(without.map((level) => inSentence(levels[level] ?? level)))
        const message = `Nothing says that ${words}. The guidelines ask for responsibilities at three levels: responsibility ${without[0]} "…".`
        return [{ node: sectionOf(model, 'quality'), message, missing: `the responsibility of ${listed(without)}` }]
      },
    },
    courseProvidersAnswer,
    staffOfEachPartner,
    boardIsCommittee,
    eachPartner({
      id: 'each-system',
      step: 'quality',
      type: 'PartnerSystem',
      partnerOf: (node) => node.partner?.ref,
      says: 'The quality system of every full partner is named.',
      message: (names) =>
        `The quality system of ${names} is not described. The guidelines ask for a joint plan that rests on the systems of all partners: system of … "…".`,
      missing: 'the quality system of',
      failing: 'quality { system of Nordhaven "Course evaluation each term" }',
      passing:
        'quality {\n  system of Nordhaven "Course evaluation each term"\n  system of Valmora "Yearly review by students and peers"\n}',
    }),
    dataFromPartners,
    indicatorOfEachPartner,
    yearlyIndicators,
    {
      id: 'share-within',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'No target is a share of more than 100 %.',
      failing: 'quality { indicator Completion "Learners who finish" { target 175 % } }',
      passing: 'quality { indicator Completion "Learners who finish" { target 75 % } }',
      find: (model) =>
        every(model, 'Indicator').flatMap((each) => {
          const target = first(each, isTarget)
          const { amount, unit } = target?.value ?? {}
          if (!target || unit !== '%' || amount === undefined || amount <= 100) return []
          return [{ node: target, message: `${each.name} has a target of ${amount} %; no share is more than 100 %.` }]
        }),
    },
    present(
      'report',
      'quality',
      ['Report'],
      'a report that the board discusses',
      'No report is planned. The guidelines ask that the board of the team bundles and discusses the reports of the partners: report "…" every 12 months from ….',
      {
        failing: 'quality { system of Nordhaven "Yearly review" }',
        passing: 'quality { report "Report of the board" every 12 months from 2028-09 }',
      },
    ),
    yearlyReports,
    firstReport,
    fitsReports,
    complete(
      {
        Indicator: {
          IndicatorCriterion: 'its criterion',
          Description: 'how it is defined',
          Source: 'its source',
          IndicatorPartners: 'from which partners it comes',
          Target: 'its target',
          IntervalStatement: 'how often it is measured',
        },
      },
      {
        failing:
          'quality {\n  indicator Completion "Learners who finish" {\n    criterion progress\n    source "Registry"\n  }\n}',
        passing:
          'quality {\n  indicator Completion "Learners who finish" {\n    criterion progress\n    description "Share of a cohort with the award after two years"\n    source "Registry"\n    by Nordhaven, Valmora\n    target 75 %\n    repeats every 12 months\n  }\n}',
      },
      { basis: 'inference' },
    ),
  ],
  leftToReader: 'Whether content and level are right, and whether the board draws the right conclusions: only peers can say.',
}
