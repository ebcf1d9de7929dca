import type { SectionName } from '../../../language/generated/ast.ts'
import type { MatterEntry } from '../../../model/agreement.ts'
import { sectionsOfMatter } from '../../../model/agreement.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline, Rule } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import type { MatterRow } from './matters.ts'

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'last',
]

/** The guideline of one matter: the rules that all matters share, the one on the European Approach, and those of its own. */
export function guidelineOfMatter(row: MatterRow, index: number, own: readonly Rule[] = []): Guideline {
  const shared = [settled(row, index), article(row), section(row)]
  return {
    id: `agreement.${row.subject}`,
    number: `11.${index + 1}`,
    step: 'agreement',
    title: row.title,
    summary: row.summary,
    basis: 'programme-book',
    address: addresses.agreement,
    statements:
      row.subject === 'composition'
        ? ['Matter', 'AgreementSigned', 'AgreementSignatory', 'AgreementTerm', 'Amendment', 'Exit', 'AgreementReview']
        : ['Matter'],
    answeredBy: (model) => entryOf(model, row.subject)?.nodes ?? [],
    declinedBy: [row.subject],
    rules: [...shared, ...(row.european ? [europeanApproach(row.european)] : []), ...own],
    leftToReader:
      'Whether the article says the same as the section to which it points: the text of the agreement is not part of the description.',
  }
}

const entryOf = (model: ProgrammeModel, subject: string): MatterEntry | undefined =>
  model.agreement.matters.find((entry) => entry.subject === subject)

function settled({ subject, about }: MatterRow, index: number): Rule {
  const rank = `the ${ordinals[index]} of the thirteen matters that it has to settle`
  return {
    id: 'settled',
    kind: 'presence',
    weight: 'gap',
    says: `The agreement settles ${about}.`,
    failing: `agreement { matter ${subject} }`,
    passing: `agreement { matter ${subject} { article "1" } }`,
    find: (model) => {
      const entry = entryOf(model, subject)
      const missing = `an article on ${about}`
      if (entry?.state === 'missing')
        return [{ node: sectionOf(model, 'agreement'), message: `The agreement says nothing about ${about}, ${rank}.`, missing }]
      if (entry?.state !== 'named') return []
      return entry.nodes.slice(0, 1).map((node) => ({
        node,
        message: `The agreement names ${about}, ${rank}, but says nothing of it: an article, a section it points to, or the text agreed on.`,
        missing,
      }))
    },
  }
}

function article({ subject, about }: MatterRow): Rule {
  return {
    id: 'article',
    kind: 'presence',
    weight: 'detail',
    asks: ['Article'],
    basis: 'inference',
    says: `It is said which article of the agreement is about ${about}.`,
    failing: `agreement { matter ${subject} { text "As all partners agreed" } }`,
    passing: `agreement { matter ${subject} { article "1" text "As all partners agreed" } }`,
    find: (model) => {
      const entry = entryOf(model, subject)
      const [node] = entry?.nodes ?? []
      if (!node || entry?.state !== 'settled' || entry.article !== undefined) return []
      return [
        {
          node,
          message: `Which article of the agreement settles ${about}? Say article "…".`,
          missing: `the article on ${about}`,
        },
      ]
    },
  }
}

function section(row: MatterRow): Rule {
  const { subject, about, also = [] } = row
  const decided = sectionsOfMatter[subject] ?? []
  return {
    id: 'section',
    kind: 'reference',
    weight: 'detail',
    basis: 'inference',
    says: `The matter points to what is decided in the description: ${listed(decided)}.`,
    ...sectionExamples(subject, decided),
    find: (model) => {
      const wrong = pointers(model, entryOf(model, subject), about, also)
      return wrong ? [wrong] : []
    },
  }
}

function sectionExamples(subject: string, decided: readonly SectionName[]): Pick<Rule, 'failing' | 'passing'> {
  const written = decided.filter((name) => name !== 'partnership').map((name) => `${name} { }\n`)
  const wrong = decided.includes('quality') ? 'languages' : 'quality'
  return {
    failing: `${written.join('')}${wrong} { }\nagreement { matter ${subject} { article "1" refers to ${wrong} } }`,
    passing: `${written.join('')}agreement { matter ${subject} { article "1" refers to ${decided.join(', ')} } }`,
  }
}

const isWritten = (model: ProgrammeModel, name: SectionName): boolean =>
  model.decisions.sections.some((decision) => decision.section === name && decision.present)

/** What is wrong with the sections to which a matter points: one that decides it is left out, another does not decide it or is not there. */
function pointers(
  model: ProgrammeModel,
  entry: MatterEntry | undefined,
  about: string,
  also: readonly SectionName[],
): Finding | undefined {
  const [node] = entry?.nodes ?? []
  if (!entry || !node || entry.state !== 'settled') return undefined
  const left = entry.decidedIn.filter((name) => !entry.refersTo.includes(name) && isWritten(model, name))
  const beside = entry.refersTo.filter((name) => !entry.decidedIn.includes(name) && !also.includes(name))
  const absent = entry.refersTo.filter((name) => !beside.includes(name) && !isWritten(model, name))
  const parts = [
    ...(left.length > 0
      ? [
          `${left.length > 1 ? 'The sections' : 'The section'} ${listed(left)} ${left.length > 1 ? 'decide' : 'decides'} on ${about}, but this matter does not point there.`,
        ]
      : []),
    ...(beside.length > 0 ? [`This matter points to ${listed(beside)}, where nothing on ${about} is decided.`] : []),
    ...(absent.length > 0 ? [`This matter points to ${listed(absent)}, which the programme does not have yet.`] : []),
  ]
  if (parts.length === 0) return undefined
  return { node, message: parts.join(' '), missing: `the right section for ${about}` }
}

/**
 * The matter that the European Approach adds. Source: European Approach for Quality Assurance of Joint Programmes (2015), standard 1.3, on
 * the cooperation agreement. It is written for joint degrees; for a micro-credential it is advice.
 */
function europeanApproach({ subject, about, also = [], worded = false }: NonNullable<MatterRow['european']>): Rule {
  const decided = sectionsOfMatter[subject] ?? []
  const text = worded ? ' text "Credits are recognised by all"' : ''
  const written = decided.map((name) => `${name} { }\n`).join('')
  return {
    id: 'european-approach',
    kind: 'presence',
    weight: 'detail',
    basis: 'european-approach',
    says: `The agreement also settles what the European Approach asks of joint programmes here: ${about}.`,
    failing: 'agreement { }',
    passing: `${written}agreement { matter ${subject} { article "1" refers to ${decided.join(', ')}${text} } }`,
    find: (model) => {
      const entry = entryOf(model, subject)
      const missing = `an article on ${about}`
      const advice = `The European Approach for joint programmes (standard 1.3) expects an article on ${about}`
      if (!entry || entry.state === 'declined' || entry.state === 'unknown') return []
      const [node = sectionOf(model, 'agreement')] = entry.nodes
      if (entry.state !== 'settled') return [{ node, message: `${advice}: matter ${subject} { article "…" }.`, missing }]
      if (entry.article === undefined)
        return [{ node, message: `Which article of the agreement settles ${about}? Say article "…".`, missing }]
      if (worded && entry.text === undefined)
        return [
          {
            node,
            message: `${advice}. That credits are recognised is worded nowhere else in the description: say text "…" here.`,
            missing,
          },
        ]
      const wrong = pointers(model, entry, about, also)
      return wrong ? [wrong] : []
    },
  }
}
