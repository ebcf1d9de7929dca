/** The accreditations that have been granted. One that is not needed, or not decided, is no accreditation yet. */
import {
  type Accreditation as AccreditationStatement,
  isAccreditation,
  isAccreditationStatus,
  isAgency,
  isCountry,
  isProcedure,
  isQuality,
  isValidUntil,
} from '../../language/generated/ast.ts'
import { procedureConcepts } from '../../language/library/learning-model.ts'
import { dateOf } from '../../model/dates.ts'
import { all, first, sections } from '../../model/statements.ts'
import { countryConcept, wordConcept } from './concepts.ts'
import type { Accreditation } from './dataset.ts'
import type { Organisations } from './organisations.ts'
import type { Source } from './source.ts'
import { endOfDay, english, meaningOf, startOfDay } from './values.ts'

/** The granted accreditations of which the agency and the procedure are known. */
export function accreditationsOf(source: Source, organisations: Organisations): Accreditation[] {
  const statements = all(sections(source.model.parts, isQuality), isAccreditation)
  return statements
    .filter((node) => first(node, isAccreditationStatus)?.value === 'granted')
    .flatMap((node, index) => accreditationOf(node, index + 1, source, organisations))
}

function accreditationOf(
  node: AccreditationStatement,
  number: number,
  source: Source,
  organisations: Organisations,
): Accreditation[] {
  const procedure = first(node, isProcedure)?.value
  const country = countryConcept(node.country)
  const type = wordConcept(procedureConcepts, procedure)
  const name = source.texts(first(node, isAgency)?.text)
  const [accreditingAgent] = country ? organisations.agency(name, country) : []
  const organisation = accredited(node, source).flatMap((institution) => organisations.institution(institution))
  if (!country || !type || !accreditingAgent || organisation.length === 0) return []
  const procedureInWords = meaningOf('Procedure.value', procedure) ?? 'Accreditation'
  return [
    {
      class: 'Accreditation',
      id: source.id('accreditation', `${number}`, node.country),
      type,
      title: [english(`Accreditation in ${country.label ?? node.country}: ${procedureInWords}`)],
      organisation,
      limitQualification: source.reference('qualification'),
      accreditingAgent,
      issued: startOfDay(dateOf(first(node, isAccreditationStatus)?.date)?.first),
      expiryDate: endOfDay(dateOf(first(node, isValidUntil)?.date)?.last),
    },
  ]
}

/** Those who award in the country; all who award where none of them is of it. */
function accredited(node: AccreditationStatement, { essentials }: Source) {
  const ofCountry = essentials.awardingBodies.filter((body) => first(body, isCountry)?.code === node.country)
  return ofCountry.length > 0 ? ofCountry : essentials.awardingBodies
}
