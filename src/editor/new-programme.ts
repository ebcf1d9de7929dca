import { choices } from '../language/library/choices.ts'
import { unitsOf } from '../language/library/units.ts'
import { nameFromTitle } from './names-from-titles.ts'
import { curriculumText, institutionsText, programmeText } from './new-programme-texts.ts'
import type { NewFile, NewProgrammeAnswers } from './protocol.ts'

/** The stages that a programme can be at, each with what it means. */
export const stagesOfProgramme = (): Readonly<Record<string, string>> => choices['Stage.value']?.words ?? {}

/** What is taken where nothing is answered; a programme of the usual size and level that nobody has agreed on yet. */
export const usualAnswers = { title: 'New programme', volume: '10 ECTS', level: 'EQF 7', stage: 'exploring' } as const

/** What of the answers can be wrong. */
export type Answer = keyof typeof usualAnswers

/** How an answer is written in a file, nothing where it cannot be, and what is then said. */
interface Reader {
  readonly read: (text: string) => string | undefined
  readonly fault: (text: string) => string
}

const readers: Readonly<Record<Answer, Reader>> = {
  title: { read: (text) => text || undefined, fault: () => 'A programme needs a title.' },
  volume: { read: readVolume, fault: (text) => `The volume is a number of credits, such as 10 ECTS; “${text}” is none.` },
  level: {
    read: readLevel,
    fault: (text) => `The level is one of the European Qualifications Framework, from EQF 1 to EQF 8; “${text}” is none.`,
  },
  stage: {
    read: (text) => (Object.hasOwn(stagesOfProgramme(), text) ? text : undefined),
    fault: (text) => `The stage is ${Object.keys(stagesOfProgramme()).join(', ')}; “${text}” is none of them.`,
  },
}

function readVolume(text: string): string | undefined {
  const [, figure, unit = 'ECTS'] = /^(\d+(?:\.\d+)?)(?: ?([A-Za-z-]+))?$/.exec(text) ?? []
  return figure !== undefined && Number(figure) > 0 && Object.hasOwn(unitsOf.Credits.units, unit)
    ? `${figure} ${unit}`
    : undefined
}

function readLevel(text: string): string | undefined {
  const [, level] = /^(?:EQF ?)?([1-8])$/i.exec(text) ?? []
  return level && `EQF ${level}`
}

/** What is typed, as one line of plain text. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

/** What is wrong with an answer, in a sentence that says what would be right; nothing where it can be used. */
export function answerFault(answer: Answer, text: string): string | undefined {
  const { read, fault } = readers[answer]
  return read(plain(text)) === undefined ? fault(plain(text)) : undefined
}

/** What is wrong with the answers, one sentence each; empty where the files can be written. */
export const answerFaults = (answers: NewProgrammeAnswers): string[] =>
  (Object.keys(readers) as Answer[]).flatMap((answer) => answerFault(answer, answers[answer]) ?? [])

/**
 * The files with which a new programme begins: the institutions, the programme with what is known of it, and its curriculum. They
 * are free of errors at the stages exploring and designing, every gap is shown by a hint, and comments say what comes next.
 *
 * @throws RangeError where an answer cannot be used; see `answerFaults`.
 */
export function newProgrammeFiles(answers: NewProgrammeAnswers): NewFile[] {
  const faults = answerFaults(answers)
  if (faults.length > 0) throw new RangeError(faults.join(' '))
  const written = (answer: Answer): string => readers[answer].read(plain(answers[answer])) ?? ''
  const taken = new Set<string>()
  const programme = {
    title: written('title'),
    volume: written('volume'),
    level: written('level'),
    stage: written('stage'),
    name: nameFromTitle(answers.title, 'Programme', taken),
    partners: answers.partners
      .map(plain)
      .filter(Boolean)
      .map((title) => ({ name: nameFromTitle(title, 'Partner', taken), title })),
  }
  return [
    { path: 'institutions.mcp', text: institutionsText(programme) },
    { path: 'programme.mcp', text: programmeText(programme) },
    { path: 'curriculum.mcp', text: curriculumText(programme) },
  ]
}
