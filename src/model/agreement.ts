/** The consortium agreement: which of its eighteen matters are settled, and who has signed. */
import type {
  Absence,
  AgreementSigned,
  AgreementTerm,
  Institution,
  Matter,
  SectionName,
  Unknown,
} from '../language/generated/ast.ts'
import {
  isAbsence,
  isAgreedText,
  isAgreement,
  isAgreementSignatory,
  isAgreementSigned,
  isAgreementTerm,
  isArticle,
  isMatter,
  isRefersTo,
  isUnknown,
} from '../language/generated/ast.ts'
import { agreementMatters } from '../language/library/choices.ts'
import { type DateSpan, dateOf, latest } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { all, distinct, first, referred, sections, textOf } from './statements.ts'

/**
 * The sections in which each matter is decided.
 * Source: guidelines, step 11, for the thirteen; for the five of the European Approach (standard 1.3) our own reading of what they name.
 */
export const sectionsOfMatter: Readonly<Record<string, readonly SectionName[]>> = {
  composition: ['partnership'],
  team: ['team'],
  objectives: ['objectives', 'vision'],
  structure: ['curriculum'],
  principles: ['curriculum'],
  delivery: ['curriculum'],
  mobility: ['curriculum'],
  qualification: ['qualification'],
  languages: ['languages'],
  admission: ['admission'],
  examinations: ['examination'],
  quality: ['quality'],
  finance: ['business', 'sustainability'],
  denomination: ['qualification'],
  coordination: ['team', 'business'],
  selection: ['admission'],
  'mobility-of-people': ['curriculum'],
  'award-procedures': ['examination', 'qualification'],
}

/** What the agreement says on one of the matters that it has to settle. */
export interface MatterEntry {
  /** The word of the matter. */
  readonly subject: string
  /**
   * Settled: there is an article, a text or a section that it refers to. Named: stated, but with none of these. Declined: absent
   * for a reason. Unknown: said not to be known yet. Missing: nothing is said.
   */
  readonly state: 'settled' | 'named' | 'declined' | 'unknown' | 'missing'
  readonly nodes: readonly Matter[]
  readonly absence?: Absence
  readonly unknown?: Unknown
  readonly article?: string
  readonly text?: string
  readonly refersTo: readonly SectionName[]
  readonly decidedIn: readonly SectionName[]
}

/** What the consortium agreement settles, and who has signed it. */
export interface AgreementFacts {
  /** All eighteen, in the order of the guidelines. */
  readonly matters: readonly MatterEntry[]
  readonly signatures: readonly {
    readonly node: AgreementSigned
    readonly date?: DateSpan
    readonly partners: readonly Institution[]
  }[]
  /** Full partners of whom no signature is recorded. */
  readonly unsigned: readonly Institution[]
  /** When the last full partner signed; nothing while one has not. */
  readonly signedOn?: DateSpan
  readonly signatories: readonly { readonly institution?: Institution; readonly title?: string }[]
  readonly term?: AgreementTerm
}

/** The agreement, whether its section exists or not. */
export function agreementOf(model: ProgrammeModel): AgreementFacts {
  const agreements = sections(model.parts, isAgreement)
  const signatures = all(agreements, isAgreementSigned).map((node) => ({
    node,
    date: dateOf(node.date),
    partners: referred(node.partners),
  }))
  const full = model.partners.filter((partner) => partner.full).map((partner) => partner.institution)
  const unsigned = full.filter((institution) => !signatures.some((signature) => signature.partners.includes(institution)))
  return {
    matters: Object.keys(agreementMatters.words).map((subject) => matterEntry(subject, model)),
    signatures,
    unsigned,
    signedOn: unsigned.length === 0 ? latest(signatures.map((signature) => signature.date)) : undefined,
    signatories: all(agreements, isAgreementSignatory).map((node) => ({
      institution: node.partner?.ref,
      title: textOf(node.function),
    })),
    term: first(agreements, isAgreementTerm),
  }
}

function matterEntry(subject: string, model: ProgrammeModel): MatterEntry {
  const agreements = sections(model.parts, isAgreement)
  const nodes = all(agreements, isMatter).filter((matter) => matter.subject === subject)
  const absence = all(agreements, isAbsence).find((statement) => statement.subject === subject)
  const unknown = all(agreements, isUnknown).find((statement) => statement.subject === subject)
  const article = first(nodes, isArticle)?.number
  const text = textOf(first(nodes, isAgreedText)?.text)
  const refersTo = distinct(all(nodes, isRefersTo).flatMap((statement) => statement.sections))
  const settled = article !== undefined || text !== undefined || refersTo.length > 0
  const state = settled ? 'settled' : nodes.length > 0 ? 'named' : absence ? 'declined' : unknown ? 'unknown' : 'missing'
  return { subject, state, nodes, absence, unknown, article, text, refersTo, decidedIn: sectionsOfMatter[subject] ?? [] }
}
