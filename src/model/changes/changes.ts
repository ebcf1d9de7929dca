/**
 * What has changed in meaning between two versions of a programme: step by step, with the figures that follow and the joint decisions
 * that are open again because of it.
 */
import type { AstNode } from 'langium'
import { AstUtils } from 'langium'
import { isSection, isSourceFile, type SectionName } from '../../language/generated/ast.ts'
import { sections as sectionTitles } from '../../language/library/choices.ts'
import { isProgrammePart } from '../../language/programmes.ts'
import { nodesIn, referencesOf } from '../../language/walk.ts'
import type { ProgrammeModel } from '../model.ts'
import { type Change, compare, inBlock } from './compare.ts'
import { type FigureChange, figureChanges, figuresOf } from './figures.ts'
import { pathLabelOf } from './labels.ts'
import { headOf, includedCourse, type Meaning, meaningOf, type Renames, statementsIn, translationsIn } from './meaning.ts'
import { renamesOf } from './renames.ts'
import { type Reopened, reopenedBy } from './reopened.ts'

/** Where a change belongs: the head of the programme, one of its sections, or what it shares with other programmes. */
export type ChangedPlace = 'programme' | SectionName | 'shared'

/** All changes in one place. */
export interface PlaceChanges {
  readonly place: ChangedPlace
  readonly changes: readonly Change[]
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
    changes: withRenames(changesIn(place, olds.get(place) ?? [], news.get(place) ?? []), news.get(place) ?? [], renames),
  }))
  const changed = places.filter(({ changes }) => changes.length > 0)
  return {
    places: changed,
    figures: figureChanges(figuresOf(before, renames), figuresOf(after)),
    reopened: reopenedBy(changed, { before, after, renames }),
  }
}

/**
 * The changes in a place. A section that is new or gone is one change; a thing that stands by itself comes and goes with the statement that
 * speaks of it, which is what has changed.
 */
function changesIn(place: ChangedPlace, before: readonly Meaning[], after: readonly Meaning[]): Change[] {
  const block = (after[0] ?? before[0])?.node.$container
  if (isSection(block) && (before.length === 0 || after.length === 0)) {
    const said = inBlock([...before, ...after])
    const isNew = before.length === 0
    return [{ path: [], kind: isNew ? 'added' : 'removed', what: place, [isNew ? 'after' : 'before']: said, node: block }]
  }
  const changes = compare(before, after)
  return place === 'shared' ? changes.filter(({ path, kind }) => path.length > 0 || kind === 'changed') : changes
}

/** The statements of a programme by the place that they belong to; sections in the order of the guidelines. */
function placesOf(model: ProgrammeModel, shared: readonly AstNode[], renames: Renames = new Map()): Map<ChangedPlace, Meaning[]> {
  const statements = model.parts.flatMap(statementsIn)
  const head = statements.filter((statement) => !isSection(statement)).map((statement) => meaningOf(statement, renames))
  const places = new Map<ChangedPlace, Meaning[]>([
    [
      'programme',
      [{ ...headOf(model.programme, renames), identity: '', children: [...translationsIn(model.programme), ...head] }],
    ],
  ])
  for (const section of Object.keys(sectionTitles) as SectionName[]) {
    const blocks = statements.filter((statement) => statement.$type.toLowerCase() === section)
    places.set(
      section,
      blocks.flatMap(statementsIn).map((statement) => meaningOf(statement, renames)),
    )
  }
  const included = new Set(model.parts.flatMap(nodesIn).map(includedCourse))
  places.set(
    'shared',
    shared.filter((thing) => !included.has(thing)).map((thing) => meaningOf(thing, renames)),
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

function renamedIn(meaning: Meaning, path: readonly string[], olds: Renames): Change[] {
  const { name, opening, node, children } = meaning
  const old = name === undefined ? undefined : olds.get(name)
  const own: Change[] = old === undefined ? [] : [{ path, kind: 'renamed', what: opening, before: old, after: name, node }]
  const inside = [...path, pathLabelOf(meaning)]
  return [...own, ...children.flatMap((child) => renamedIn(child, inside, olds))]
}
