/** Which joint decisions are open again because of what has changed. */
import type { AstNode } from 'langium'
import {
  isAgreed,
  isContact,
  isNote,
  isSection,
  isStage,
  isTranslation,
  isWebsite,
  type SectionName,
} from '../../language/generated/ast.ts'
import { type BlockDecision, type Decision, restsOn } from '../decisions.ts'
import type { ProgrammeModel } from '../model.ts'
import type { PlaceChanges } from './changes.ts'
import type { Change } from './compare.ts'
import { labelOf, pathLabelOf } from './labels.ts'
import { meaningOf, type Renames } from './meaning.ts'

/** A joint decision that no longer covers what the programme says, or that a partner has taken back. */
export interface Reopened {
  readonly section: SectionName | 'programme'
  /** The block within the section, where the decision is on that alone: "mobility FieldDays". */
  readonly block?: string
  /** Names of the partners whose agreement does not cover what is said now, and who have not agreed anew. */
  readonly agreedBy: readonly string[]
  /** Names of the partners whose agreement is no longer recorded. */
  readonly withdrawnBy: readonly string[]
  /** The sections on which it rests and that have changed or are open again, where it has not changed itself. */
  readonly because: readonly SectionName[]
}

/** Two versions of a programme, and what has only been given another name. */
interface Versions {
  readonly before: ProgrammeModel
  readonly after: ProgrammeModel
  readonly renames: Renames
}

type Named = Decision['section']

/** The step that decides on a thing which stands by itself in a file. */
const stepOfShared: Readonly<Record<string, SectionName>> = {
  Institution: 'partnership',
  Stakeholder: 'partnership',
  Course: 'curriculum',
  DegreeProgramme: 'curriculum',
  Tool: 'ecosystem',
}

/** What partners do not decide on: records, how far the work is, where to find more, and how a text reads in another language. */
const undecided = [isAgreed, isNote, isStage, isWebsite, isContact, isTranslation]

const matters = ({ kind, node }: Change): boolean => kind !== 'renamed' && !undecided.some((is) => is(node))

/** The decisions that were made, are not recorded anew, and no longer cover what is said in their step or in one they rest on. */
export function reopenedBy(places: readonly PlaceChanges[], versions: Versions): Reopened[] {
  const { before, after } = versions
  const changed = new Set(places.flatMap(({ place, changes }) => changes.filter(matters).map((change) => stepOf(place, change))))
  const decisions = [before.decisions.head, ...before.decisions.sections]
  const states = decisions.map((decision) => ({
    decision,
    later: [after.decisions.head, ...after.decisions.sections].find(({ section }) => section === decision.section),
  }))
  const outcomes = new Map(states.map(({ decision, later }) => [decision.section, standing(decision, later, versions)]))
  const reopened = new Set<Named>()
  const unfounded = (section: Named): SectionName[] =>
    (restsOn[section as SectionName] ?? []).filter((on) => changed.has(on) || reopened.has(on))
  // What rests on a decision is open again with it, and what rests on that; each round finds the next.
  for (let size = -1; size < reopened.size; ) {
    size = reopened.size
    for (const [section, { agreedBy, withdrawnBy }] of outcomes) {
      const open = changed.has(section) || unfounded(section).length > 0
      if (withdrawnBy.length > 0 || (open && agreedBy.length > 0)) reopened.add(section)
    }
  }
  return states.flatMap(({ decision: { section } }) => {
    const { agreedBy = [], withdrawnBy = [] } = outcomes.get(section) ?? {}
    const because = changed.has(section) ? [] : unfounded(section)
    const open = changed.has(section) || because.length > 0
    const whole = reopened.has(section) ? [{ section, agreedBy: open ? agreedBy : [], withdrawnBy, because }] : []
    return [...whole, ...blocksReopened(section, places, versions)]
  })
}

/** The decisions on single blocks of a section. */
function blocksReopened(section: Named, places: readonly PlaceChanges[], versions: Versions): Reopened[] {
  const changes = places.filter(({ place }) => place === section).flatMap((each) => each.changes.filter(matters))
  return versions.before.decisions.blocks
    .filter((decision) => decision.section === section)
    .flatMap((decision) => {
      const place = placeIn(decision.node, versions.renames)
      const touched = changes.some(({ path, what }) => place.every((label, index) => [...path, what][index] === label))
      const later = versions.after.decisions.blocks.find(({ node }) => String(placeIn(node)) === String(place))
      const { agreedBy, withdrawnBy } = standing(decision, later, versions)
      const open = touched ? agreedBy : []
      if (open.length + withdrawnBy.length === 0) return []
      return [{ section, block: place.join(', '), agreedBy: open, withdrawnBy, because: [] }]
    })
}

/** Where a block stands in its section, by the labels that changes bear. */
function placeIn(node: AstNode, renames?: Renames): string[] {
  const inside: string[] = []
  for (let at: AstNode | undefined = node; at && !isSection(at); at = at.$container) {
    const meaning = meaningOf(at, renames)
    inside.unshift(at === node ? labelOf(meaning) : pathLabelOf(meaning))
  }
  return inside
}

function stepOf(place: PlaceChanges['place'], { node }: Change): Named {
  if (place !== 'shared') return place
  let thing = node
  while (thing.$container?.$container) thing = thing.$container
  return stepOfShared[thing.$type] ?? 'partnership'
}

/** Whose agreement is still the old one, and whose is recorded no longer; a partner who has left is not asked again. */
function standing(
  decision: Decision | BlockDecision,
  later: Decision | BlockDecision | undefined,
  { before, after, renames }: Versions,
): Pick<Reopened, 'agreedBy' | 'withdrawnBy'> {
  const records = ({ agreements }: Pick<Decision, 'agreements'>, names?: Renames) =>
    agreements.flatMap(({ node: { date }, partners }) => partners.map(({ name }) => ({ date, name: names?.get(name) ?? name })))
  const stays = new Set(after.partners.map(({ institution }) => institution.name))
  const left = new Set(
    before.partners.map(({ institution: { name } }) => renames.get(name) ?? name).filter((name) => !stays.has(name)),
  )
  const [olds, news] = [records(decision, renames).filter(({ name }) => !left.has(name)), later ? records(later) : []]
  const isNew = ({ date, name }: (typeof news)[number]) => !olds.some((old) => old.name === name && old.date === date)
  const anew = new Set(news.filter(isNew).map(({ name }) => name))
  const names = [...new Set(olds.map(({ name }) => name))]
  const recorded = new Set(news.map(({ name }) => name))
  return {
    agreedBy: names.filter((name) => recorded.has(name) && !anew.has(name)),
    withdrawnBy: names.filter((name) => !recorded.has(name)),
  }
}
