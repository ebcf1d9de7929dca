import { sections } from '../language/library/choice-lists.ts'
import type { ChangedPlace, ProgrammeChanges, Reopened } from '../model/changes/changes.ts'
import type { Change } from '../model/changes/compare.ts'
import type { FigureChange } from '../model/changes/figures.ts'
import type { Differences, ProgrammeDifference } from './diff-reading.ts'
import { markdownText } from './markdown.ts'
import { oneLine } from './wording.ts'

/** Ways to report differences; each text ends with a line end. */
export const diffFormats: Readonly<Record<'pretty' | 'markdown' | 'json', (differences: Differences) => string>> = {
  pretty,
  markdown,
  json,
}

const placeNames: Readonly<Record<string, string>> = {
  programme: 'Head of the programme',
  shared: 'Shared with other programmes',
}

const placeName = (place: ChangedPlace): string => placeNames[place] ?? sections[place]?.replace(/\.$/, '') ?? place

/** Texts longer than this are cut where people read; JSON has all of them. */
const longest = 120

const short = (text: string): string => {
  const line = oneLine(text)
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** A change in words: "course Intro, volume: 3 ECTS → 4 ECTS". */
function sentence({ path, kind, what, before, after }: Change): string {
  const where = [...path, what].filter(Boolean).join(', ')
  const said = short(after ?? before ?? '')
  if (kind === 'added') return said ? `${where}: added: ${said}` : `${where} added`
  if (kind === 'removed') return said ? `${where}: removed: ${said}` : `${where} removed`
  if (kind === 'renamed') return `${where}: the name ${before} is now ${after}`
  if (kind === 'reordered') return `${where}: the order ${short(before ?? '')} is now ${said}`
  return `${where}: ${short(before ?? '')} → ${said}`
}

const figure = ({ what, before, after }: FigureChange): string => `${what} ${before ?? 'not known'} → ${after ?? 'not known'}`

const reopened = ({ section, agreedBy, because }: Reopened): string =>
  `${section} (agreed by ${agreedBy.join(', ')}${because.length > 0 ? `; it rests on ${because.join(', ')}` : ''})`

/** The headings of a report on one programme, with the lines below each. */
function chapters({
  places,
  figures,
  reopened: again,
}: ProgrammeChanges): (readonly [heading: string, lines: readonly string[]])[] {
  return [
    ...places.map(({ place, changes }) => [placeName(place), changes.map(sentence)] as const),
    ['What follows', figures.map(figure)] as const,
    ['To be agreed again', again.map(reopened)] as const,
  ].filter(([, lines]) => lines.length > 0)
}

const verdicts: Readonly<Record<ProgrammeDifference['kind'], string>> = {
  added: 'is new',
  removed: 'is gone',
  changed: 'has changed',
}

const same = 'Both versions mean the same.'

function pretty({ programmes }: Differences): string {
  if (programmes.length === 0) return `${same}\n`
  return programmes
    .map(({ title, name, kind, changes }) =>
      [
        `${oneLine(title)} (${name}) ${verdicts[kind]}`,
        ...chapters(changes).flatMap(([heading, lines]) => ['', heading, ...lines.map((line) => `  ${line}`)]),
        '',
      ].join('\n'),
    )
    .join('\n')
}

function markdown({ programmes }: Differences): string {
  if (programmes.length === 0) return `${same}\n`
  return programmes
    .map(({ title, name, kind, changes }) => {
      const parts = chapters(changes).map(([heading, lines]) => {
        const items = lines.map((line) => `- ${markdownText(line)}`)
        return `### ${heading}\n\n${items.join('\n')}\n`
      })
      return [`## ${markdownText(title)} (${markdownText(name)}) ${verdicts[kind]}\n`, ...parts].join('\n')
    })
    .join('\n')
}

function json({ before, after, programmes, place }: Differences): string {
  const shown = programmes.map(({ name, title, kind, changes }) => ({
    name,
    title,
    kind,
    places: changes.places.map(({ place: at, changes }) => ({
      place: at,
      changes: changes.map(({ node, ...change }) => ({ ...change, source: place(node) ?? null })),
    })),
    figures: changes.figures,
    reopened: changes.reopened,
  }))
  return `${JSON.stringify({ version: 1, before, after, same: programmes.length === 0, programmes: shown }, undefined, 2)}\n`
}
