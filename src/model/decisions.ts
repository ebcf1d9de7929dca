/** The joint decisions: which step is agreed, when and by whom, what is open in it, and on which steps it rests. */

import { type AstNode, AstUtils } from 'langium'
import type { Absence, Agreed, Institution, OpenQuestion, Section, SectionName, Unknown } from '../language/generated/ast.ts'
import { isAbsence, isAgreed, isConcerns, isOpenQuestion, isSection, isUnknown } from '../language/generated/ast.ts'
import { sections as sectionTitles } from '../language/library/choices.ts'
import { sectionsOfMatter } from './agreement.ts'
import { type DateSpan, dateOf, earliest, isBefore, latest } from './dates.ts'
import type { ProgrammeModel } from './model.ts'
import { all, type Block, distinct, referred } from './statements.ts'

/** A decision that is recorded. */
export interface Agreement {
  readonly node: Agreed
  readonly date?: DateSpan
  /** The partners named; all concerned where none is named. */
  readonly partners: readonly Institution[]
}

/** Who has agreed to something. */
interface Decided {
  readonly agreements: readonly Agreement[]
  /** The partners whom it concerns: those it names, or all full partners. */
  readonly concerned: readonly Institution[]
  /** Whether it names them. */
  readonly namesConcerned: boolean
  readonly missing: readonly Institution[]
  /** A joint decision: at least one record, and nobody concerned is missing. */
  readonly agreed: boolean
  /** When the last partner agreed; nothing while one has not, or if no date can be read. */
  readonly agreedOn?: DateSpan
}

/** The decision on a step; its `agreements` are those recorded for the section itself. */
export interface Decision extends Decided {
  /** The word of the section; `programme` for what stands in the head. */
  readonly section: SectionName | 'programme'
  readonly nodes: readonly (AstNode & Block)[]
  readonly present: boolean
  /** What is recorded for a single block within it. */
  readonly partial: readonly Agreed[]
  /** Anywhere in the section. */
  readonly openQuestions: readonly OpenQuestion[]
  readonly unknowns: readonly Unknown[]
  readonly absences: readonly Absence[]
}

/** The decision on a single block within a section: a mobility on which only two partners agree. */
export interface BlockDecision extends Decided {
  readonly section: SectionName
  readonly node: AstNode
}

/** A step that is recorded as agreed rests on another that is missing, still open, or was agreed later. */
export interface Unfounded {
  readonly section: SectionName
  readonly on: SectionName
  readonly kind: 'missing' | 'open' | 'later'
  /** The record that came too early. */
  readonly node: Agreed
  readonly date?: DateSpan
  readonly otherDate?: DateSpan
}

/** What is decided and by whom, over the whole programme. */
export interface DecisionFacts {
  readonly head: Decision
  /** The seventeen sections, in the order of the guidelines. */
  readonly sections: readonly Decision[]
  /** The blocks within sections for which something is recorded. */
  readonly blocks: readonly BlockDecision[]
  readonly unfounded: readonly Unfounded[]
}

/**
 * The steps on which a step rests. Source: guidelines, design process: the curriculum follows from the objectives, the
 * qualification from the curriculum, the business plan from volume and fees (so from the curriculum, and from the learners whom
 * the admission lets in); the agreement settles its matters.
 */
export const restsOn: Readonly<Partial<Record<SectionName, readonly SectionName[]>>> = {
  curriculum: ['objectives'],
  qualification: ['curriculum'],
  business: ['curriculum', 'admission'],
  agreement: distinct(Object.values(sectionsOfMatter).flat()),
}

/** All decisions. */
export function decisionsOf(model: ProgrammeModel): DecisionFacts {
  const written = all(model.parts, isSection)
  const decisions = (Object.keys(sectionTitles) as SectionName[]).map((name) =>
    decisionOf(
      name,
      written.filter((section) => section.$type.toLowerCase() === name),
      model,
    ),
  )
  return {
    head: headDecision(model),
    sections: decisions,
    blocks: decisions.flatMap((decision) => blocksOf(decision, model)),
    unfounded: decisions.flatMap((one) => unfoundedOf(one, decisions)),
  }
}

function blocksOf({ section, partial }: Decision, model: ProgrammeModel): BlockDecision[] {
  const nodes = distinct(partial.map((record) => record.$container as AstNode & Block))
  return nodes.map((node) => ({ ...decided([node], model), section: section as SectionName, node }))
}

function decisionOf(section: Decision['section'], nodes: readonly (Section & Block)[], model: ProgrammeModel): Decision {
  const within = <T extends AstNode>(type: string): T[] =>
    ((model.nodes.get(type) ?? []) as T[]).filter((node) => nodes.includes(AstUtils.getContainerOfType(node, isSection) as never))
  return {
    ...decided(nodes, model),
    section,
    nodes,
    present: nodes.length > 0,
    partial: within<Agreed>('Agreed').filter((node) => !nodes.includes(node.$container as never)),
    openQuestions: within('OpenQuestion'),
    unknowns: within('Unknown'),
    absences: within('Absence'),
  }
}

/** The head of the programme, and the same of its continuations. */
function headDecision(model: ProgrammeModel): Decision {
  return {
    ...decided(model.parts, model),
    section: 'programme',
    nodes: model.parts,
    present: true,
    partial: [],
    openQuestions: all(model.parts, isOpenQuestion),
    unknowns: all(model.parts, isUnknown),
    absences: all(model.parts, isAbsence),
  }
}

function decided(nodes: readonly Block[], model: ProgrammeModel): Decided {
  const named = distinct(all(nodes, isConcerns).flatMap((statement) => referred(statement.partners)))
  const full = model.partners.filter((partner) => partner.full).map((partner) => partner.institution)
  const concerned = named.length > 0 ? named : full
  const agreements = all(nodes, isAgreed).map(
    (node): Agreement => ({
      node,
      date: dateOf(node.date),
      partners: node.partners.length > 0 ? referred(node.partners) : concerned,
    }),
  )
  const missing = concerned.filter((institution) => !agreements.some((agreement) => agreement.partners.includes(institution)))
  const agreed = agreements.length > 0 && missing.length === 0
  // Each partner agreed when it first did; the decision stands when the last of them had.
  const dates = concerned.map((institution) =>
    earliest(agreements.filter((agreement) => agreement.partners.includes(institution)).map((agreement) => agreement.date)),
  )
  const whole = dates.length > 0 ? latest(dates) : latest(agreements.map((agreement) => agreement.date))
  return { agreements, concerned, namesConcerned: named.length > 0, missing, agreed, agreedOn: agreed ? whole : undefined }
}

function unfoundedOf(decision: Decision, decisions: readonly Decision[]): Unfounded[] {
  const record = decision.agreements.at(-1)
  const section = decision.section as SectionName
  if (!record) return []
  return (restsOn[section] ?? []).flatMap((on): Unfounded[] => {
    const other = decisions.find((candidate) => candidate.section === on)
    const date = decision.agreedOn ?? record.date
    const base = { section, on, node: record.node, date }
    if (!other?.present) return [{ ...base, kind: 'missing' }]
    if (!other.agreed) return [{ ...base, kind: 'open' }]
    const later = date && other.agreedOn && isBefore(date, other.agreedOn)
    return later ? [{ ...base, kind: 'later', otherDate: other.agreedOn }] : []
  })
}
