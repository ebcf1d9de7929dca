/** The sixteen elements of the Council Recommendation, each with what the programme says, or why it says nothing. */
import type { Absence } from '../../language/generated/ast.ts'
import { isAdmission, isCountry, isDescription, isExamination, isQualification, isWebsite } from '../../language/generated/ast.ts'
import { supplementElementTable } from '../../language/library/supplement-elements.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, first, type Block as Statements, sections, textOf } from '../../model/statements.ts'
import type { SupplementEntry } from '../../model/supplement.ts'
import { cleaned } from '../page/clean.ts'
import { isEmpty, joined, labelled } from '../page/compose.ts'
import type { Fact, Inline, Run } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import { notSaid } from './told.ts'
import {
  gradeScale,
  levelLines,
  nameInLaw,
  qualityLines,
  routeLines,
  stackingLines,
  supervisionWords,
  titleLines,
  workloadLines,
} from './values.ts'

/** A place that is filled in when the credential is issued. */
export const field = (text: string): Run => ({ text, field: true })

type ElementWriter = (model: ProgrammeModel, reader: Reader) => readonly (Inline | undefined)[]

/** What an element says beyond the words of the supplement itself; elements that are not here show their sources as they are. */
const writers: Readonly<Record<string, ElementWriter>> = {
  learner: () => [field('Family name and given names'), field('Date of birth'), field('Number of the learner, if there is one')],
  title: titleLines,
  country: ({ award }, { figures }) =>
    distinct(award.awardingBodies.flatMap((body) => first(body, isCountry)?.code ?? [])).map(figures.country),
  'awarding-body': ({ award }, reader) =>
    award.awardingBodies.map((body) => labelled(nameInLaw(body, reader), reader.link(first(body, isWebsite)?.address))),
  date: () => [field('Date of issuing')],
  outcomes: ({ chain }, { titled }) => chain.outcomes.map(({ node }) => titled(node)),
  workload: workloadLines,
  level: levelLines,
  assessment: ({ assessment }, { chosen }) =>
    distinct(assessment.all.filter((one) => !one.formative).flatMap((one) => one.kind ?? [])).map((kind) =>
      chosen('AssessmentKind.value', kind),
    ),
  participation: ({ delivery }, { chosen }) => [chosen('Delivery.mode', delivery.whole?.mode ?? delivery.derived)],
  prerequisites: routeLines,
  supervision: ({ assessment }) =>
    distinct(assessment.all.filter((one) => !one.formative).flatMap((one) => one.european ?? [])).map(
      (value) => supervisionWords[value],
    ),
  grade: (model, reader) => [field('Result'), gradeScale(model, reader)],
  stackability: stackingLines,
  quality: qualityLines,
  further: ({ head, parts }, { link, texts }) => [link(head.website) ?? joined(texts(parts, isDescription))],
}

/** The elements that are mandatory, or those that are not. */
export const elementFacts = (mandatory: boolean, model: ProgrammeModel, reader: Reader): Fact[] =>
  model.supplement.elements.filter((entry) => entry.mandatory === mandatory).map((entry) => elementFact(entry, model, reader))

/** The heading of an element. */
export const elementLabel = (element: string): string => supplementElementTable.find(({ id }) => id === element)?.label ?? element

function elementFact(entry: SupplementEntry, model: ProgrammeModel, reader: Reader): Fact {
  return { name: elementLabel(entry.element), values: valuesOf(entry, model, reader) }
}

function valuesOf(entry: SupplementEntry, model: ProgrammeModel, reader: Reader): readonly Inline[] {
  const { element, state, text, sources, absence } = entry
  if (state === 'declined') return [leftOut(absence)]
  if (state === 'missing') return orNotSaid(whyMissing(element, model, reader))
  const own = reader.said(text?.text)
  const written = writers[element]?.(model, reader) ?? sources.map((source) => reader.english(source.text))
  // What the supplement itself says stands before what follows from the rest; a list of single results adds nothing to it then.
  const lines = own && state === 'found' ? [own, ...(keepBoth.has(element) ? written : [])] : [...(own ? [own] : []), ...written]
  return orNotSaid(lines.flatMap((line) => (line === undefined || isEmpty(line) ? [] : [line])))
}

const orNotSaid = (lines: readonly Inline[]): readonly Inline[] => (lines.length > 0 ? lines : [notSaid])

/** What the authors say of something that they do not know yet, or have none of, wherever it would stand. */
function whyMissing(element: string, { parts, curricula, supplement }: ProgrammeModel, reader: Reader): Inline[] {
  const blocks: Statements[] = [
    ...parts,
    ...sections(parts, isQualification),
    ...supplement.nodes,
    ...curricula,
    ...sections(parts, isAdmission),
    ...sections(parts, isExamination),
  ]
  return reasons(blocks, [element, ...(saidWith[element] ?? [])], reader)
}

/** The statements that an element is said with, where they are called otherwise. */
const saidWith: Readonly<Record<string, readonly string[]>> = {
  'awarding-body': ['awarded'],
  outcomes: ['outcome'],
  workload: ['volume'],
  participation: ['delivery'],
  prerequisites: ['route'],
  supervision: ['proctoring'],
  grade: ['grading'],
  stackability: ['stacking'],
}

/** Elements of which the figures are wanted whatever the supplement says in words. */
const keepBoth: ReadonlySet<string> = new Set(['outcomes', 'workload', 'level', 'stackability'])

const leftOut = (absence: Absence | undefined): Inline => `Left out: ${cleaned(textOf(absence?.reason) ?? '')}`
