import type { Duration, Indicator, Institution } from '../../../language/generated/ast.ts'
import { isIndicatorPartners, isIntervalStatement } from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { daysOfDuration } from '../../../model/quantities.ts'
import { all, first, referred } from '../../../model/statements.ts'
import { partnersWithout } from '../../each-partner.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed, subject } from '../../rules.ts'

/** Days of a year, with its leap day. */
const year = 366

const repeatOf = (indicator: Indicator): Duration | undefined => first(indicator, isIntervalStatement)?.interval?.duration
const written = (duration: Duration | undefined): string => `${duration?.amount} ${duration?.unit}`
const partnersOf = (indicator: Indicator): Institution[] =>
  all(indicator, isIndicatorPartners).flatMap(({ partners }) => referred(partners))
const rare = (duration: Duration | undefined): boolean => (daysOfDuration(duration) ?? 0) > year

const indicator = (statements: string): string =>
  `indicator Satisfaction "Satisfaction of learners" {\n    criterion satisfaction\n    ${statements}\n  }`
const data = (months: number, partner: string): string => `data from ${partner} "Surveys" every ${months} months`

/** Indicators are measured at least once a year. */
export const yearlyIndicators: Rule = {
  id: 'yearly-indicators',
  kind: 'order',
  weight: 'judgement',
  basis: 'sister-book',
  says: 'Each indicator is measured at least once a year.',
  failing: `quality {\n  ${indicator('repeats every 18 months')}\n}`,
  passing: `quality {\n  ${indicator('repeats every 12 months')}\n}`,
  find: (model) =>
    every(model, 'Indicator')
      .filter((node) => rare(repeatOf(node)))
      .map((node) => ({
        node: first(node, isIntervalStatement) ?? node,
        message: `${subject(node)} is measured every ${written(repeatOf(node))}. The yearly evaluation needs its figure at least every 12 months.`,
      })),
}

/** The board reports at least once a year. */
export const yearlyReports: Rule = {
  id: 'yearly-reports',
  kind: 'order',
  weight: 'judgement',
  basis: 'sister-book',
  says: 'Each report is made at least once a year.',
  failing: 'quality { report "Report of the board" every 2 years from 2028 }',
  passing: 'quality { report "Report of the board" every 12 months from 2028 }',
  find: (model) =>
    every(model, 'Report')
      .filter((node) => rare(node.interval?.duration))
      .map((node) => ({
        node,
        message: `${subject(node)} is made every ${written(node.interval?.duration)}. The programme is evaluated every year, so a report is needed at least every 12 months.`,
      })),
}

/** A report falls when its figures are new: its interval is a whole number of theirs. */
export const fitsReports: Rule = {
  id: 'rhythm',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The interval of the report is a whole number of the intervals of the indicators.',
  failing: `quality {\n  ${indicator('repeats every 7 months')}\n  report "Report of the board" every 12 months\n}`,
  passing: `quality {\n  ${indicator('repeats every 6 months')}\n  report "Report of the board" every 12 months\n}`,
  find: (model) => {
    const [report] = every(model, 'Report')
    const long = daysOfDuration(report?.interval?.duration)
    if (!report || long === undefined || long > year) return []
    return every(model, 'Indicator').flatMap((node) => {
      const days = daysOfDuration(repeatOf(node))
      const times = days ? long / days : 1
      if (times < 1 || Math.abs(times - Math.round(times)) < 0.05) return []
      const message = `${subject(node)} is measured every ${written(repeatOf(node))} and reported every ${written(report.interval?.duration)}: the report would fall between two measurements. Choose an interval of which the report's is a multiple.`
      return [
        { node: first(node, isIntervalStatement) ?? node, message, related: [{ node: report, message: 'This report uses it.' }] },
      ]
    })
  },
}

/** The first report comes when the first cohort has studied, not before it begins, nor long after. */
export const firstReport: Rule = {
  id: 'first-report',
  kind: 'order',
  weight: 'judgement',
  basis: 'inference',
  says: 'The first report comes after the first start, and not after the first yearly evaluation that rests on it.',
  failing:
    'admission { cohort First "First cohort" { start 2027-09-06 } }\nquality { report "Report of the board" every 12 months from 2027-06 }',
  passing:
    'admission { cohort First "First cohort" { start 2027-09-06 } }\nquality { report "Report of the board" every 12 months from 2028-06 }',
  find: (model) => {
    const { firstStart } = model.calendar
    const evaluation = model.calendar.entries.find((entry) => entry.kind === 'evaluation')
    return every(model, 'Report').flatMap((node) => {
      const start = dateOf(node.start)
      if (!start) return []
      if (firstStart && isBefore(start, firstStart)) {
        return [
          {
            node,
            property: 'start',
            message: `The first report is due ${start.text}, before the first learners start (${firstStart.text}): there is nothing to report yet.`,
          },
        ]
      }
      if (!evaluation || !isBefore(evaluation.start, start)) return []
      const message = `The first report is due ${start.text}, after the yearly evaluation of ${evaluation.start.text} that rests on it. Report earlier, or evaluate later.`
      return [{ node, property: 'start', message, related: [{ node: evaluation.node, message: 'The evaluation.' }] }]
    })
  },
}

/** The partners that an indicator needs deliver data (guideline 4.2), as often as it is measured. */
export const dataFromPartners: Rule = {
  id: 'data-from-partners',
  kind: 'consistency',
  weight: 'gap',
  says: 'Partners from which an indicator comes deliver data, at least as often as it is measured.',
  needs: ['Institution'],
  failing: `team { ${data(6, 'Nordhaven')} ${data(12, 'Valmora')} }\nquality {\n  ${indicator('by Nordhaven, Valmora\n    repeats every 6 months')}\n}`,
  passing: `team { ${data(6, 'Nordhaven')} ${data(6, 'Valmora')} }\nquality {\n  ${indicator('by Nordhaven, Valmora\n    repeats every 6 months')}\n}`,
  find: (model) => {
    const deliveries = every(model, 'DataDelivery')
    if (deliveries.length === 0) return []
    return every(model, 'Indicator').flatMap((node) => {
      const days = daysOfDuration(repeatOf(node))
      const faults = partnersOf(node).flatMap((partner) => {
        const its = deliveries.filter((delivery) => delivery.partner?.ref === partner)
        if (its.length === 0) return [`${partner.name} delivers no data`]
        const often = its.map((delivery) => daysOfDuration(delivery.interval?.duration) ?? 0)
        const late = days !== undefined && often.every((each) => each > days + 1)
        return late ? [`${partner.name} delivers its data every ${written(its[0]?.interval?.duration)}`] : []
      })
      if (faults.length === 0) return []
      const rhythm = days === undefined ? '' : `, measured every ${written(repeatOf(node))},`
      const message = `${subject(node)}${rhythm} lacks data: ${listed(faults)}. The guidelines ask each partner to deliver all that evaluation needs; say so in the team: data from … "…" every ….`
      return [{ node, message, missing: `data for ${subject(node)}` }]
    })
  },
}

/** An indicator of the whole programme comes from all partners. */
export const indicatorOfEachPartner: Rule = {
  id: 'indicators-of-each-partner',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'Each indicator comes from every full partner, so that it speaks of the whole programme.',
  needs: ['Institution'],
  failing: `quality {\n  ${indicator('by Nordhaven')}\n}`,
  passing: `quality {\n  ${indicator('by Nordhaven, Valmora')}\n}`,
  find: (model: ProgrammeModel) =>
    every(model, 'Indicator').flatMap((node) => {
      const partners = partnersOf(node)
      const names = listed(partnersWithout(model, partners))
      if (partners.length === 0 || names === '') return []
      const message = `${subject(node)} comes without ${names}, and so does not speak of the whole programme. Add it: by …, ${names}.`
      return [{ node: first(node, isIndicatorPartners) ?? node, message }]
    }),
}
