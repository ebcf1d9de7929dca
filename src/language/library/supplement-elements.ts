import { codeList } from './code-list.ts'

/** An element with which a micro-credential is described. */
export interface SupplementElement {
  /** The word for it in `supplement`, as in `choices`. */
  readonly id: string
  /** The heading under which it stands on the document. */
  readonly label: string
  readonly mandatory: boolean
  /**
   * True where the design of the programme settles it; false where it is filled in for each learner when the credential is
   * issued.
   */
  readonly designTime: boolean
}

const element = (id: string, label: string, mandatory: boolean, designTime = true): SupplementElement => ({
  id,
  label,
  mandatory,
  designTime,
})

/**
 * The eleven mandatory and the five optional elements, in the order of the Recommendation, named in our words.
 *
 * Source: Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong learning and
 * employability (2022/C 243/02), Annex I.
 */
export const supplementElementTable: readonly SupplementElement[] = [
  element('learner', 'Learner', true, false),
  element('title', 'Title of the micro-credential', true),
  element('country', 'Country or region of the issuer', true),
  element('awarding-body', 'Awarding body', true),
  element('date', 'Date of issuing', true, false),
  element('outcomes', 'Learning outcomes', true),
  element('workload', 'Notional workload', true),
  element('level', 'Level and cycle', true),
  element('assessment', 'Type of assessment', true),
  element('participation', 'Form of participation', true),
  element('quality', 'Type of quality assurance', true),
  element('prerequisites', 'Prerequisites to enrol', false),
  element('supervision', 'Supervision and identity check during assessment', false),
  element('grade', 'Grade achieved', false, false),
  element('stackability', 'Integration and stackability', false),
  element('further', 'Further information', false),
]

/** The elements as a code list. */
export const supplementElementList = codeList(
  {
    id: 'supplement-elements',
    title: 'element of the supplement',
    source:
      'Council Recommendation of 16 June 2022 on a European approach to micro-credentials (2022/C 243/02), Annex I, in our words',
  },
  () =>
    supplementElementTable.map(({ id, label, mandatory, designTime }) => ({
      code: id,
      label: `${label}: ${mandatory ? 'mandatory' : 'optional'}, ${designTime ? 'settled by the design' : 'filled in when issued'}`,
    })),
)
