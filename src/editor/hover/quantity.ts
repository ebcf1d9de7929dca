/** What a figure comes to: credits in hours, a share in hours or money, a duration in weeks. */
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import * as ast from '../../language/generated/ast.ts'
import { unitsOf, type ValueType } from '../../language/library/units.ts'
import { times } from '../../model/amounts.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { daysOfDuration, hoursOf, shareOf } from '../../model/quantities.ts'
import { counted, credits, figure, hours, money, percent, weeks } from '../figures.ts'
import { paragraphs, plain } from '../markdown.ts'

/** What a value comes to here; nothing where that is not known, or says no more than the value itself. */
type Meaning = (value: never, model: ProgrammeModel) => readonly (string | undefined)[]

const meanings: Readonly<Partial<Record<ValueType, Meaning>>> = {
  Credits: (value: ast.Credits, model) => {
    const ects = model.conversion.toEcts(value)
    const declared = model.head.hoursPerCredit
    const statement = value.$container as AstNode
    const course = ast.isVolumeStatement(statement) && isCourseBlock(statement.$container) ? courseOf(value) : undefined
    const load = course && model.load.courses.get(course)
    const rate = hours(load?.hoursPerCredit)
    return [
      value.unit === 'ECTS' ? undefined : credits(ects),
      rate && `${hours(load?.hours)} of study by its load: ${rate} for a credit`,
      ects === undefined || declared === undefined
        ? undefined
        : `${hours(ects * declared)} of study at the programme's ${hours(declared)} for a credit`,
    ]
  },
  Hours: (value: ast.Hours, model) => {
    const course = courseOf(value)
    const whole = course && ast.isLoadItem(value.$container) ? model.load.courses.get(course)?.hours : undefined
    const own = hoursOf(value)
    return [whole && own !== undefined ? `${percent(own / whole)} of the ${hours(whole)} of the course` : undefined]
  },
  Duration: (value: ast.Duration) => {
    const days = daysOfDuration(value)
    if (days === undefined) return []
    return [
      value.unit === 'weeks' ? `${figure(days)} days` : days >= 14 ? `about ${figure(Math.round(days / 7))} weeks` : undefined,
    ]
  },
  Percentage: (value: ast.Percentage, model) => {
    const share = shareOf(value)
    const container = value.$container as AstNode
    if (share === undefined) return []
    if (ast.isDeliveryShare(container)) {
      const course = courseOf(value)
      const whole = course ? model.load.courses.get(course)?.hours : undefined
      return [whole === undefined ? undefined : `${hours(whole * share)} of the ${hours(whole)} of the course`]
    }
    if (ast.isAllocationShare(container)) {
      const stream = model.allocation.streams.find((each) => each.node === container.$container)
      const partner = container.partner?.ref
      return [partner && money(stream?.partners.get(partner))]
    }
    return []
  },
  Money: (value: ast.Money, model) => {
    const fee = model.money.fees.find((each) => each.node === value.$container?.$container)
    const line = value.$container
    const learners = model.money.plannedLearners
    const income = money(fee?.income)
    if (fee?.payers !== undefined) return [income && `${income} from ${counted(fee.payers, 'learner')}`]
    if (!ast.isCostLine(line) || !line.perLearner || learners === undefined || value.unit === undefined) return []
    const whole = money(times({ amounts: new Map([[value.unit, value.amount]]), unknown: [] }, learners))
    return [whole && `${whole} for the ${learners} learners planned`]
  },
  Rate: (value: ast.Rate, model) => {
    const needed = model.weeks.needed.find((each) => each.node === value.$container)
    const pace = weeks(needed?.weeks)
    return [pace && `at this pace the programme takes ${pace}`]
  },
  Selection: (value: ast.Selection, model) => {
    const choice = model.credits.choices.find((each) => each.step.choice?.node === value)
    const [required, offered] = [credits(choice?.required), credits(choice?.offered)]
    return [required && `${required} are required`, offered && `${offered} are offered`]
  },
}

const isCourseBlock = (node: AstNode | undefined): node is ast.Course | ast.CourseUse =>
  ast.isCourse(node) || ast.isCourseUse(node)

/** The course in which a value stands, or which it is said of. */
function courseOf(node: AstNode): ast.Course | undefined {
  const block = AstUtils.getContainerOfType(node, isCourseBlock)
  return ast.isCourseUse(block) ? block.course?.ref : block
}

/** A figure: as it is written, and what it comes to. Nothing for what is no figure with a unit. */
export function quantityHover(node: AstNode, model: ProgrammeModel | undefined): string | undefined {
  if (!Object.hasOwn(unitsOf, node.$type)) return undefined
  const type = node.$type as ValueType
  const lines = (model && meanings[type]?.(node as never, model))?.filter((line) => line !== undefined) ?? []
  const { amount } = node as AstNode & { amount?: number }
  return amount === undefined || lines.length === 0
    ? undefined
    : paragraphs(`**${plain(node.$cstNode?.text ?? '')}**`, lines.map((line) => `- ${line}`).join('\n'))
}
