/** The eighteen matters of the agreement, each with what the description of the programme says about it. */
import { isAgreedText } from '../../language/generated/ast.ts'
import { agreementMatters, sections as sectionTitles } from '../../language/library/choices.ts'
import type { MatterEntry } from '../../model/agreement.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { textOf } from '../../model/statements.ts'
import { admission } from '../handbook/admission.ts'
import { examination } from '../handbook/examination.ts'
import { languages } from '../handbook/languages.ts'
import type { PartWriter } from '../handbook/part.ts'
import { quality } from '../handbook/quality.ts'
import { cleaned } from '../page/clean.ts'
import { factsOf, paragraph } from '../page/compose.ts'
import type { Block, Inline, Run, Section } from '../page/content.ts'
import { decisionRow, decisionsTable, sentence } from '../page/decisions.ts'
import type { Reader } from '../page/reader.ts'
import { awardProcedures, denomination, qualification } from './awards.ts'
import { delivery, mobility, mobilityOfPeople, principles, structure } from './curriculum.ts'
import { allocationTable, finance } from './finance.ts'
import { composition, coordination, objectives, team } from './partnership.ts'

/** How the first thirteen matters are called together, and the other five. */
export const groups = [
  { id: 'guidelines', title: 'The thirteen matters of the guidelines', from: 0, to: 13 },
  { id: 'european-approach', title: 'The five matters of the European Approach', from: 13, to: 18 },
] as const

/** What the description says about each matter. Criteria and steps of admission belong to its selection. */
const writers: Readonly<Record<string, PartWriter>> = {
  composition,
  team,
  objectives,
  structure,
  principles,
  delivery,
  mobility,
  qualification,
  languages,
  admission: (model, reader) => {
    const part = admission(model, reader)
    return { ...part, sections: part.sections?.filter((section) => !ofSelection.has(section.id)) }
  },
  examinations: examination,
  quality,
  finance,
  denomination,
  coordination: (model, reader) => ({
    blocks: [...coordination(model, reader).blocks, ...allocationTable(model, reader), ...costs(model)],
  }),
  selection: (model, reader) => ({
    blocks: [],
    sections: admission(model, reader).sections?.filter((section) => ofSelection.has(section.id)),
  }),
  'mobility-of-people': mobilityOfPeople,
  'award-procedures': awardProcedures,
}

/** Said once: two lists of the same costs in a contract could come apart. */
const costs = ({ money }: ProgrammeModel): Block[] =>
  money.nodes.costs.length > 0 ? [paragraph('Which partner bears which cost stands under “Financial management”.')] : []

const ofSelection: ReadonlySet<string> = new Set(['criteria', 'steps'])

/** What a reader calls a matter. */
export const matterTitle = (subject: string): string =>
  sentence(agreementMatters.words[subject] ?? subject).replace(/ \(European Approach\)$/, '')

/** The matters from one number to another, each a section. */
export const matterSections = (model: ProgrammeModel, reader: Reader, from: number, to: number): Section[] =>
  model.agreement.matters.slice(from, to).map((entry, index) => matterSection(entry, from + index + 1, model, reader))

function matterSection(entry: MatterEntry, number: number, model: ProgrammeModel, reader: Reader): Section {
  const { subject, article, nodes, refersTo } = entry
  const says = writers[subject]?.(model, reader) ?? { blocks: [] }
  const silent = says.blocks.length === 0 && (says.sections ?? []).length === 0
  const agreedText = reader.texts(nodes, isAgreedText)
  return {
    id: `matter-${subject}`,
    title: `${number}. ${matterTitle(subject)}`,
    blocks: [
      ...factsOf([
        ['State', stateOf(entry)],
        ['Article', article && cleaned(article)],
        ['Refers to', ...refersTo.map((section) => sentence(sectionTitles[section] ?? section))],
        ['Agreed text', ...agreedText],
      ]),
      ...decisionsOf(entry, model, reader),
      ...(silent ? [paragraph('The description of the programme says nothing about this yet.', 'quiet')] : says.blocks),
    ],
    // The same part of the description can stand under two matters; what it is linked by must not.
    sections: (says.sections ?? []).map((section) => ({ ...section, id: `${subject}-${section.id}` })),
  }
}

/** In the steps that the matter names, or in those where it belongs. */
function decisionsOf({ refersTo, decidedIn }: MatterEntry, { decisions }: ProgrammeModel, { language }: Reader): Block[] {
  const where: readonly string[] = refersTo.length > 0 ? refersTo : decidedIn
  const rows = decisions.sections
    .filter((decision) => where.includes(decision.section))
    .map((decision) => decisionRow(decision, language))
  return decisionsTable('Decisions on it', rows)
}

/** How far a matter is settled, in words. */
function stateOf({ state, absence, unknown }: MatterEntry): Inline {
  const mark = (text: string, tone: Run['tone']): Run => ({ text, tone })
  const reason = cleaned(textOf((absence ?? unknown)?.reason) ?? '')
  switch (state) {
    case 'settled':
      return mark('✓ settled', 'good')
    case 'named':
      return [mark('◐ named', 'middle'), ', with neither an article nor a text nor a part of the description']
    case 'declined':
      return [mark('– left out', 'quiet'), `: ${reason}`]
    case 'unknown':
      return [mark('○ not known yet', 'bad'), `: ${reason}`]
    case 'missing':
      return [mark('○ open', 'bad'), ': the agreement does not name it']
  }
}
