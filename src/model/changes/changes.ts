/**
 * What has changed in meaning between two versions of a programme: step by step, with the figures that follow and the joint decisions
 * that are open again because of it.
 */
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import { isAgreed, isNote, isSection, isSourceFile, type SectionName } from '../../language/generated/ast.ts'
import { sections as sectionTitles } from '../../language/library/choices.ts'
import { isProgrammePart } from '../../language/programmes.ts'
import { nodesIn, referencesOf } from '../../language/walk.ts'
import { type Decision, restsOn } from '../decisions.ts'
import type { ProgrammeModel } from '../model.ts'
import { type Change, compare } from './compare.ts'
import { type FigureChange, figureChanges, figuresOf } from './figures.ts'
import { headOf, type Meaning, meaningOf, type Renames, statementsIn } from './meaning.ts'
import { renamesOf } from './renames.ts'

/** Where a change belongs: the head of the programme, one of its sections, or what it shares with other programmes. */
export type ChangedPlace = 'programme' | SectionName | 'shared'

/** All changes in one place. */
export interface PlaceChanges {
  readonly place: ChangedPlace
  readonly changes: readonly Change[]
}

/** A joint decision that no longer covers what the programme says. */
export interface Reopened {
  readonly section: SectionName
  /** Names of the partners who had agreed. */
  readonly agreedBy: readonly string[]
  /** The sections on which it rests and that have changed, where it has not changed itself. */
  readonly because: readonly SectionName[]
}

/** What differs between two versions of a programme; without a difference all lists are empty. */
export interface ProgrammeChanges {
  readonly places: readonly PlaceChanges[]
  readonly figures: readonly FigureChange[]
  readonly reopened: readonly Reopened[]
}

/** Compares two versions of a programme. The second may be a model of the same files at another time. */
export function changesOf(before: ProgrammeModel, after: ProgrammeModel): ProgrammeChanges {
  const [oldShared, newShared] = [sharedThings(before), sharedThings(after)]
  const renames = renamesOf([...before.parts, ...oldShared], [...after.parts, ...newShared])
  const [olds, news] = [placesOf(before, oldShared, renames), placesOf(after, newShared)]
  const places = [...news.keys()].map((place) => ({
    place,
    changes: withRenames(compare(olds.get(place) ?? [], news.get(place) ?? []), news.get(place) ?? [], renames),
  }))
  const changed = places.filter(({ changes }) => changes.length > 0)
  return {
    places: changed,
    figures: figureChanges(figuresOf(before), figuresOf(after)),
    reopened: reopenedBy(changed, before, after),
  }
}

/** The statements of a programme by the place that they belong to; sections in the order of the guidelines. */
function placesOf(model: ProgrammeModel, shared: readonly AstNode[], renames: Renames = new Map()): Map<ChangedPlace, Meaning[]> {
  const statements = model.parts.flatMap(statementsIn)
  const head = statements.filter((statement) => !isSection(statement)).map((statement) => meaningOf(statement, renames))
  const places = new Map<ChangedPlace, Meaning[]>([['programme', [{ ...headOf(model.programme, renames), children: head }]]])
  for (const section of Object.keys(sectionTitles) as SectionName[]) {
    const blocks = statements.filter((statement) => statement.$type.toLowerCase() === section)
    places.set(
      section,
      blocks.flatMap(statementsIn).map((statement) => meaningOf(statement, renames)),
    )
  }
  places.set(
    'shared',
    shared.map((thing) => meaningOf(thing, renames)),
  )
  return places
}

/** What stands by itself in a file and is spoken of in the programme, directly or through other such things. */
function sharedThings(model: ProgrammeModel): AstNode[] {
  const things = new Set<AstNode>()
  const visit = (root: AstNode): void => {
    for (const node of nodesIn(root)) {
      for (const { ref } of referencesOf(node)) {
        const thing = ref && AstUtils.getContainerOfType(ref, (each): each is AstNode => isSourceFile(each.$container))
        if (!thing || isProgrammePart(thing) || things.has(thing)) continue
        things.add(thing)
        visit(thing)
      }
    }
  }
  model.parts.forEach(visit)
  return [...things]
}

/** Adds the new names of things that are otherwise the same. */
function withRenames(changes: readonly Change[], meanings: readonly Meaning[], renames: Renames): Change[] {
  const olds = new Map([...renames].map(([old, current]) => [current, old]))
  const renamed = meanings.flatMap((meaning) => renamedIn(meaning, [], olds))
  return [...renamed, ...changes]
}

function renamedIn({ name, opening, node, children }: Meaning, path: readonly string[], olds: Renames): Change[] {
  const old = name === undefined ? undefined : olds.get(name)
  const own: Change[] = old === undefined ? [] : [{ path, kind: 'renamed', what: opening, before: old, after: name, node }]
  const inside = [...path, `${opening} ${name ?? ''}`.trim()]
  return [...own, ...children.flatMap((child) => renamedIn(child, inside, olds))]
}

/** The decisions that were made, are not recorded anew, and no longer cover what is said in their step or in one they rest on. */
function reopenedBy(places: readonly PlaceChanges[], before: ProgrammeModel, after: ProgrammeModel): Reopened[] {
  const changed = new Set(
    places
      .filter(({ changes }) => changes.some(({ node, kind }) => kind !== 'renamed' && !isAgreed(node) && !isNote(node)))
      .map(({ place }) => place as SectionName),
  )
  const reopened = new Map<SectionName, Reopened>()
  // What rests on a decision is open again with it, and what rests on that; each round finds the next.
  for (let found = true; found; ) {
    found = false
    for (const { section, agreements } of before.decisions.sections) {
      const name = section as SectionName
      if (reopened.has(name) || agreements.length === 0 || agreedAnew(name, before, after)) continue
      const because = changed.has(name) ? [] : (restsOn[name] ?? []).filter((on) => changed.has(on) || reopened.has(on))
      if (!changed.has(name) && because.length === 0) continue
      const agreedBy = [...new Set(agreements.flatMap(({ partners }) => partners.map((partner) => partner.name)))]
      reopened.set(name, { section: name, agreedBy, because })
      found = true
    }
  }
  return [...reopened.values()]
}

/** Whether the newer version records an agreement on the section that the older one does not. */
function agreedAnew(section: SectionName, before: ProgrammeModel, after: ProgrammeModel): boolean {
  const records = (model: ProgrammeModel) => decisionOn(section, model).agreements.map(({ node }) => headOf(node).own)
  const old = new Set(records(before))
  return records(after).some((record) => !old.has(record))
}

const decisionOn = (section: SectionName, { decisions }: ProgrammeModel): Pick<Decision, 'agreements'> =>
  decisions.sections.find((decision) => decision.section === section) ?? { agreements: [] }
