import { sections } from '../language/library/choice-lists.ts'
import type { ChangedPlace, ProgrammeChanges } from '../model/changes/changes.ts'
import type { Change } from '../model/changes/compare.ts'
import type { FigureChange } from '../model/changes/figures.ts'
import type { Reopened } from '../model/changes/reopened.ts'
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

/** The same for each of the blocks around a change. */
const longestPlace = 60

/** How many words are shown around what differs within a text that is too long. */
const context = 5

const short = (text: string, length = longest): string => {
  const line = oneLine(text)
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

/** Two texts as far as they differ, where one of them is too long to be shown whole. */
function apart(before: string, after: string): readonly [string, string] {
  const [old, current] = [oneLine(before), oneLine(after)]
  if (Math.max(old.length, current.length) <= longest) return [old, current]
  const [words, others] = [old.split(' '), current.split(' ')]
  const least = Math.min(words.length, others.length)
  let start = 0
  while (start < least && words[start] === others[start]) start += 1
  let end = 0
  while (end < least - start && words.at(-1 - end) === others.at(-1 - end)) end += 1
  const [from, behind] = [Math.max(0, start - context), Math.max(0, end - context)]
  const part = (all: readonly string[]): string =>
    `${from > 0 ? '… ' : ''}${short(all.slice(from, all.length - behind).join(' '))}${behind > 0 ? ' …' : ''}`
  return [part(words), part(others)]
}

/** A change in words: "course Intro, volume: 3 ECTS → 4 ECTS". */
function sentence({ path, kind, what, before = '', after = '' }: Change): string {
  const places = path.map((place) => short(place, longestPlace))
  if (kind === 'added' || kind === 'removed') {
    const whole = [what, short(kind === 'added' ? after : before)].filter(Boolean).join(' ')
    return `${[...places, kind].join(', ')}: ${whole}`
  }
  if (kind === 'renamed') return `${[...places, `${what} ${before}`].join(', ')} is now called ${after}`
  const where = [...places, what].filter(Boolean).join(', ')
  const [old, current] = apart(before, after)
  return kind === 'reordered'
    ? `${where}: the order ${old} is now ${current}`
    : [where, `${old} → ${current}`].filter(Boolean).join(': ')
}

const figure = ({ what, before, after }: FigureChange): string => `${what} ${before ?? 'not known'} → ${after ?? 'not known'}`

/** A decision in words: "curriculum (agreed by Helsinki; it rests on objectives)". */
function reopened({ section, block, agreedBy, withdrawnBy, because }: Reopened): string {
  const what = [section === 'programme' ? 'head of the programme' : section, block].filter(Boolean).join(', ')
  const reasons = [
    agreedBy.length > 0 && `agreed by ${agreedBy.join(', ')}`,
    because.length > 0 && `it rests on ${because.join(', ')}`,
    withdrawnBy.length > 0 && `no longer agreed by ${withdrawnBy.join(', ')}`,
  ]
  return `${what} (${reasons.filter(Boolean).join('; ')})`
}

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

/** A programme that is begun may lack a title, and its name. */
const called = ({ title, name }: ProgrammeDifference): string =>
  [oneLine(title), name && `(${name})`].filter(Boolean).join(' ') || 'A programme without a name'

const same = 'Both versions mean the same.'

function pretty({ programmes }: Differences): string {
  if (programmes.length === 0) return `${same}\n`
  return programmes
    .map((programme) =>
      [
        `${called(programme)} ${verdicts[programme.kind]}`,
        ...chapters(programme.changes).flatMap(([heading, lines]) => ['', heading, ...lines.map((line) => `  ${line}`)]),
        '',
      ].join('\n'),
    )
    .join('\n')
}

function markdown({ programmes }: Differences): string {
  if (programmes.length === 0) return `${same}\n`
  return programmes
    .map((programme) => {
      const parts = chapters(programme.changes).map(([heading, lines]) => {
        const items = lines.map((line) => `- ${markdownText(line)}`)
        return `### ${heading}\n\n${items.join('\n')}\n`
      })
      return [`## ${markdownText(called(programme))} ${verdicts[programme.kind]}\n`, ...parts].join('\n')
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
