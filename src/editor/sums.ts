/** What the statements of a block come to together: for the hints behind them and for hover. */
import type { AstNode } from 'langium'
import * as ast from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { termCreditsOf } from '../model/term-credits.ts'
import { counted, credits, hours, money, percent } from './figures.ts'

/** The figures of a block in a few words; nothing where they are not known. */
type Figures = (node: AstNode, model: ProgrammeModel) => readonly (string | undefined)[]

const figures: Readonly<Record<string, Figures>> = {
  [ast.Load.$type]: (node, model) => {
    const load = [...model.load.courses.values()].find((each) => each.node === node)
    const rate = hours(load?.hoursPerCredit)
    return [hours(load?.hours), rate && `${rate} for a credit`]
  },
  [ast.Structure.$type]: (_, { credits: { required, electiveOffered } }) => {
    const offered = electiveOffered && electiveOffered.max > 0 ? credits(electiveOffered) : undefined
    return [credits(required), offered && `${offered} to choose from`]
  },
  [ast.Group.$type]: (node, model) => [credits(model.credits.groups.get(node as ast.Group))],
  [ast.Term.$type]: (node, model) => [credits(termCreditsOf(model).get(node as ast.Term))],
  [ast.SubAward.$type]: (node, model) => [credits(model.stacking.subAwards.find((award) => award.node === node)?.credits)],
  [ast.Business.$type]: (_, { money: { income, cost } }) => [said('income', money(income)), said('cost', money(cost))],
  [ast.Fee.$type]: (node, model) => {
    const fee = model.money.fees.find((each) => each.node === node)
    const income = money(fee?.income)
    return [fee?.payers === undefined || !income ? undefined : `${income} from ${counted(fee.payers, 'learner')}`]
  },
  [ast.AllocationStream.$type]: (node, model) => {
    const stream = model.allocation.streams.find((each) => each.node === node)
    return [said('shares', percent(stream?.shareTotal)), said('to divide', money(stream?.divided))]
  },
  [ast.Delivery.$type]: (node, { delivery }) => {
    const entry = [delivery.whole, ...delivery.courses.map((each) => each.delivery)].find((each) => each?.node === node)
    const [place, time] = [percent(entry?.placeTotal), percent(entry?.timeTotal)]
    const differ = place !== undefined && time !== undefined && place !== time
    return differ ? [said('shares by place', place), said('by time', time)] : [said('shares', place ?? time)]
  },
  [ast.Weight.$type]: (node, model) => {
    const course = model.assessment.courses.find(({ summative }) => summative.at(-1)?.node === node.$container)
    return course && course.summative.length > 1 ? [said('together', percent(course.weightTotal))] : []
  },
  [ast.SelectionCriterion.$type]: (node, { admission: { criteria, criteriaTotal } }) =>
    criteria.length > 1 && criteria.at(-1)?.node === node ? [said('together', percent(criteriaTotal))] : [],
}

const said = (of: string, words: string | undefined): string | undefined => words && `${of} ${words}`

/** The types of statement that come to something together. */
export const summed: ReadonlySet<string> = new Set(Object.keys(figures))

/** What a block or the last of several statements comes to: "84 h, 28 h for a credit"; nothing where that is not known. */
export function sumOf(node: AstNode, model: ProgrammeModel): string | undefined {
  const words = figures[node.$type]?.(node, model).filter((each) => each !== undefined) ?? []
  return words.length > 0 ? words.join(', ') : undefined
}
