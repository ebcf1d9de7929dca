import type { Institution } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { PartnerEntry } from '../model/providers.ts'
import { listed } from './rules.ts'

/** Names of institutions and other named things, as a sentence lists them. */
export const names = (things: readonly { readonly name: string }[], conjunction = 'and'): string =>
  listed(
    things.map((thing) => thing.name),
    conjunction,
  )

/** The partners from which the guidelines ask most: full ones that are not said to be something else than a higher education institution. */
export const universities = (model: ProgrammeModel): readonly PartnerEntry[] =>
  model.partners.filter((partner) => partner.full && partner.higherEducation !== false)

/** The same as institutions. */
export const universityInstitutions = (model: ProgrammeModel): readonly Institution[] =>
  universities(model).map((partner) => partner.institution)

/** Those that award: as the qualification says, or, while it does not, as the partners say what they contribute. */
export function awarding(model: ProgrammeModel): readonly Institution[] {
  const { awardingBodies } = model.award
  if (awardingBodies.length > 0) return awardingBodies
  return model.partners.filter((partner) => partner.contributions.includes('award')).map((partner) => partner.institution)
}
