import type { AstNode, ValidationAcceptor } from 'langium'
import type { Check } from './index.ts'
import { error } from './report.ts'

/** Properties that hold a web address. A test compares the list with the grammar. */
export const addressProperties = [
  'Website.address',
  'DocumentEvidence.address',
  'Occupation.esco',
  'Esco.address',
  'LearningAgreement.address',
  'SupplementTemplate.address',
  'Portal.address',
  'RegistrationAddress.address',
  'ProgrammeWebsite.address',
  'WindowTemplate.address',
  'StandardEvidence.address',
  'AdmissionPublished.address',
] as const

/** Reports what is no address on the web; whether there is something behind it is not looked at. */
export function addressCheck(property: string): Check {
  return (node: AstNode, accept: ValidationAcceptor) => {
    const value = (node as unknown as Record<string, string | undefined>)[property]
    if (value === undefined || value === '' || (/^https?:\/\//i.test(value) && URL.canParse(value))) return
    error(
      accept,
      'wrong-address',
      `“${value}” is no web address. It begins with https:// and names a host: "https://example.org/page".`,
      {
        node,
        property: property as never,
      },
    )
  }
}
