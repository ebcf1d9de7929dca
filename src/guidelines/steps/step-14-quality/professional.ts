import {
  isAccreditationStatus,
  isAgency,
  isProcedure,
  isRecognitionStatus,
  isValidUntil,
} from '../../../language/generated/ast.ts'
import { first, textOf, titleOf } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { listed } from '../../rules.ts'

const guild =
  'institution Nordhaven "Nordhaven University" { kind university country FI }\nstakeholder Guild "Guild of Engineers"\n---'
const recognised =
  'qualification {\n  professional-recognition by Guild {\n    status granted as-of 2026-08-03\n    valid until 2031-08-31\n  }\n}'
const accredited = (date: string): string =>
  `quality {\n  accreditation FI {\n    agency "Guild of Engineers"\n    procedure professional\n    status granted as-of ${date}\n    valid until 2031-08-31\n  }\n}`

/** What a professional body has decided stands in two places (14.5 and 8.6), and is the same in both. */
export const asRecognition: Rule = {
  id: 'as-recognition',
  kind: 'consistency',
  weight: 'contradiction',
  basis: 'arithmetic',
  says: 'An accreditation by a professional body says the same as the professional recognition in the qualification.',
  needs: ['Stakeholder'],
  failing: `${guild}\npartnership { coordinator Nordhaven partner Nordhaven }\n${recognised}\n${accredited('2026-09-03')}`,
  passing: `${guild}\npartnership { coordinator Nordhaven partner Nordhaven }\n${recognised}\n${accredited('2026-08-03')}`,
  find: (model) => {
    const recognitions = every(model, 'ProfessionalRecognition')
    return every(model, 'Accreditation').flatMap((node) => {
      const body = textOf(first(node, isAgency)?.text)
      if (first(node, isProcedure)?.value !== 'professional' || !body) return []
      const recognition = recognitions.find((each) => each.stakeholder?.ref && titleOf(each.stakeholder.ref) === body)
      if (!recognition) return []
      const [here, there] = [first(node, isAccreditationStatus), first(recognition, isRecognitionStatus)]
      const pairs = [
        ['the status', here?.value, there?.value],
        ['its date', here?.date, there?.date],
        ['the end', first(node, isValidUntil)?.date, first(recognition, isValidUntil)?.date],
      ] as const
      const differing = pairs.flatMap(([what, left, right]) =>
        left && right && left !== right ? [`${what} is ${left} here and ${right} in the qualification`] : [],
      )
      if (differing.length === 0) return []
      const message = `What ${body} has decided is told in two ways: ${listed(differing)}. Correct the one that is wrong.`
      return [{ node, message, related: [{ node: recognition, message: 'The professional recognition.' }] }]
    })
  },
}
