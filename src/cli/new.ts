import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Answer } from '../editor/new-programme.ts'
import type { NewProgrammeAnswers } from '../editor/protocol.ts'
import type { Arguments } from './arguments.ts'
import type { Subcommand } from './commands.ts'
import { CannotRun, type ExitCode, exitCodes } from './exit-codes.ts'
import { shownPath } from './files.ts'
import type { Surroundings } from './surroundings.ts'
import { unwritable } from './unwritable.ts'
import { quoted } from './wording.ts'

/** `microcred new`. */
export const newProgramme: Subcommand = {
  takes: 'DIR',
  about: [
    'Writes the first files of a programme into a folder: the institutions, the programme and its curriculum. What is not given',
    'here is asked for, or, where nobody is at a terminal, taken as it usually is. Nothing that is there already is changed.',
    '',
    'Ends with 0 when the files are written, and with 2 when they are not.',
  ].join('\n'),
  options: [
    { name: 'title', value: 'TEXT', says: 'the title of the programme (the name of the folder)' },
    { name: 'partner', value: 'TEXT', repeatable: true, says: 'the title of a partner institution, the coordinator first' },
    { name: 'volume', value: 'CREDITS', says: 'how many credits it has (10 ECTS)' },
    { name: 'level', value: 'EQF', says: 'its level in the European Qualifications Framework (EQF 7)' },
    { name: 'stage', value: 'STAGE', says: 'how far it is: exploring, designing, agreed or running (exploring)' },
  ],
  examples: [
    ['microcred new river-care', 'ask for what is needed'],
    ['microcred new river-care --title "River Care" --partner "Hilltop University" --volume "6 ECTS"', 'say it at once'],
  ],
  run,
}

/** What is asked for one after the other, in the words of the question. */
const questions = {
  title: 'Title of the programme',
  volume: 'Volume',
  level: 'Level',
  stage: 'Stage: exploring, designing, agreed or running',
} as const satisfies Record<Answer, string>

type Writing = typeof import('../editor/new-programme.ts')

async function run(given: Arguments, surroundings: Surroundings): Promise<ExitCode> {
  const [named, ...others] = given.operands
  if (named === undefined) throw new CannotRun('into which folder? Give one, new or empty: microcred new DIR')
  if (others.length > 0) throw new CannotRun(`one folder at a time: ${quoted(named)} or ${quoted(others[0] ?? '')}`)
  const folder = resolve(surroundings.folder, named)
  const writing = await import('../editor/new-programme.ts')
  const faults = Object.keys(questions).flatMap((question) => {
    const text = given.last(question)
    return text === undefined ? [] : (writing.answerFault(question as Answer, text) ?? [])
  })
  if (faults.length > 0) throw new CannotRun(...faults)
  const answers = await answersFor(given, folder, surroundings, writing)
  const paths = await write(writing.newProgrammeFiles(answers), folder, surroundings)
  surroundings.write(paths.map((path) => `${path}\n`).join(''))
  return exitCodes.nothing
}

async function answersFor(
  given: Arguments,
  folder: string,
  surroundings: Surroundings,
  writing: Writing,
): Promise<NewProgrammeAnswers> {
  const usual = { ...writing.usualAnswers, title: titleOf(folder) || writing.usualAnswers.title }
  const answer = async (question: Answer): Promise<string> =>
    given.last(question) ?? (await asked(question, usual[question], surroundings, writing))
  const title = await answer('title')
  const partners = given.has('partner') ? given.all('partner') : await askedPartners(surroundings)
  return { title, partners, volume: await answer('volume'), level: await answer('level'), stage: await answer('stage') }
}

/** A title out of the name of a folder: "river-care" becomes "River care". */
function titleOf(folder: string): string {
  const words = basename(folder)
    .replace(/[-_.\s]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Asks until the answer can be used; Enter takes what is usual. */
async function asked(question: Answer, usual: string, surroundings: Surroundings, { answerFault }: Writing): Promise<string> {
  for (;;) {
    const typed = (await surroundings.ask?.(`${questions[question]} [${usual}] `)) ?? ''
    const text = typed.trim() || usual
    const fault = answerFault(question, text)
    if (fault === undefined) return text
    if (typed.trim() === '') throw new CannotRun(fault)
    surroundings.tell(`${fault}\n`)
  }
}

async function askedPartners({ ask }: Surroundings): Promise<string[]> {
  const partners: string[] = []
  while (ask) {
    const which = partners.length === 0 ? 'Coordinating institution' : 'Another partner'
    const title = (await ask(`${which}, or Enter for none `)).trim()
    if (title === '') break
    partners.push(title)
  }
  return partners
}

/** Writes files where none are; gives their paths as they are shown. */
async function write(
  files: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  { folder: current }: Surroundings,
): Promise<string[]> {
  const paths = files.map(({ path }) => join(folder, path))
  for (const path of paths) {
    const there = await stat(path).catch(() => undefined)
    if (there)
      throw new CannotRun(`${quoted(shownPath(path, current))} is there already, and stays as it is; give another folder`)
  }
  try {
    await mkdir(folder, { recursive: true })
    for (const { path, text } of files) await writeFile(join(folder, path), text, { flag: 'wx' })
  } catch (error) {
    throw new CannotRun(`cannot write into ${quoted(shownPath(folder, current))}: ${unwritable(error)}`)
  }
  return paths.map((path) => shownPath(path, current))
}
