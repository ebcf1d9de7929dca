import { isIntegrationIncome, isVolumeStatement } from '../../../language/generated/ast.ts'
import { moneyOf } from '../../../model/quantities.ts'
import { all, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { figure, listed } from '../../rules.ts'
import { price } from '../../section-rules.ts'

const degree = (volume: number): string => `institution Nordhaven { country FI }
institution Valmora { country NL }
degree Climate "Climate Studies" { by Nordhaven volume ${volume} ECTS }
---
`
const income = (amount: number): string => `${degree(120)}business {
  fee Members { amount 400 EUR category member covers programme paid by 10 learners }
  integration in Climate { income ${amount} EUR "Fees of its students" cost "None" }
}`

/** ECTS credits of a full-time semester: 60 of a year. Source: ECTS Users' Guide 2015. */
const creditsOfSemester = 30

/** What students of the degrees bring is what they pay as members. Our own reading of the two figures. */
export const integrationIncome: Rule = {
  id: 'income-of-members',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'The degree programmes together bring no more than the plan counts on from the fees of members.',
  failing: income(5000),
  passing: income(4000),
  find: (model) => {
    const fees = model.money.fees.filter(({ category }) => category === 'member')
    const nodes = every(model, 'DegreeIntegration').flatMap((node) => all(node, isIntegrationIncome))
    const amounts = nodes.flatMap(({ value }) => moneyOf(value) ?? [])
    const [one] = amounts
    const known = fees.every(({ amount, payers }) => amount?.currency === one?.currency && payers !== undefined)
    if (!one || fees.length === 0 || !known || amounts.some(({ currency }) => currency !== one.currency)) return []
    const paid = fees.reduce((sum, { amount, payers }) => sum + (amount?.amount ?? 0) * (payers ?? 0), 0)
    const brought = amounts.reduce((sum, { amount }) => sum + amount, 0)
    if (brought <= paid + 0.5) return []
    const names = listed(fees.map(({ node }) => node.name))
    const message = `The degree programmes are to bring ${price({ ...one, amount: brought })}, but by ${names} their students pay ${price({ ...one, amount: paid })}. Where does the rest come from?`
    const related = fees.map(({ node }) => ({ node, message: 'This is what they pay.' }))
    return nodes
      .filter(({ value }) => value !== undefined)
      .slice(-1)
      .map((node) => ({ node, message, related }))
  },
}

/** A degree has whole semesters, so that shares of it can be judged. */
export const wholeSemesters: Rule = {
  id: 'whole-semesters',
  kind: 'judgement',
  weight: 'judgement',
  basis: 'inference',
  says: `The volume of a degree is a multiple of ${creditsOfSemester} ECTS, the credits of a semester.`,
  failing: `${degree(132)}business { integration in Climate { income "None" cost "None" } }`,
  passing: `${degree(120)}business { integration in Climate { income "None" cost "None" } }`,
  find: (model) => {
    const degrees = new Set(every(model, 'DegreeIntegration').flatMap(({ degree }) => degree?.ref ?? []))
    return [...degrees].flatMap((node): Finding[] => {
      const volume = first(node, isVolumeStatement)
      const credits = volume && model.conversion.toEcts(volume.value)
      if (
        !volume ||
        credits === undefined ||
        Math.abs(credits / creditsOfSemester - Math.round(credits / creditsOfSemester)) < 0.01
      )
        return []
      const message = `${node.name} has ${figure(credits)} ECTS. Degrees mostly have whole semesters of ${creditsOfSemester} ECTS: is this the volume of the whole degree?`
      return [{ node: volume, message }]
    })
  },
}
