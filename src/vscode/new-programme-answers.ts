import type { NewProgrammeAnswers } from '../editor/protocol.ts'
import type { Judgement } from './ask.ts'

// The questions are asked without the language: to load it would take longer than to answer them. A test compares this with it.

/** What is offered where nothing is answered yet. */
export const usualAnswers: Omit<NewProgrammeAnswers, 'title' | 'partners'> = {
  volume: '10 ECTS',
  level: 'EQF 7',
  stage: 'exploring',
}

/** The levels to choose from, the likeliest first, each with the degrees that stand at it. */
export const levels: Readonly<Record<string, string>> = {
  'EQF 7': 'second cycle: the level of a master’s degree',
  'EQF 6': 'first cycle: the level of a bachelor’s degree',
  'EQF 5': 'short cycle: the level of an associate degree',
  'EQF 8': 'third cycle: the level of a doctorate',
  'EQF 4': 'the level of upper secondary education',
}

/** The stages to choose from, each with what it means. */
export const stages: Readonly<Record<string, string>> = {
  exploring: 'The partners explore whether to make the programme; nothing is settled.',
  designing: 'The partners design the programme; gaps are expected.',
  agreed: 'The partners have agreed; what is missing now is an error.',
  running: 'Learners are enrolled.',
}

/** The titles of the partners in one line, divided by semicolons: a title can have a comma in it. */
export const partnersIn = (line: string): string[] =>
  line
    .split(';')
    .map((title) => title.trim())
    .filter((title) => title !== '')

/** How a line of partners is understood. */
export function judgePartners(line: string): Judgement {
  const [coordinator, ...others] = partnersIn(line)
  if (coordinator === undefined) return { fault: 'A joint programme needs partners: write their titles, the coordinator first.' }
  if (others.length === 0) return { understood: `One so far: ${coordinator}.` }
  return { understood: `Coordinator: ${coordinator}. Partners beside it: ${others.length}.` }
}

/** What is wrong with a title. */
export const judgeTitle = (title: string): Judgement => (title.trim() === '' ? { fault: 'A programme needs a title.' } : {})

/** What is wrong with a volume; a number alone is understood as ECTS. */
export const judgeVolume = (volume: string): Judgement =>
  /^\d+(\.\d+)?( ?ECTS)?$/.test(asVolume(volume)) && Number.parseFloat(asVolume(volume)) > 0
    ? {}
    : { fault: 'The volume is a number of credits, such as 10 ECTS.' }

/** A volume as the language has it: "7,5 ECTS" becomes "7.5 ECTS". */
export const asVolume = (volume: string): string => volume.trim().replace(',', '.')

/** What Windows keeps for devices, in any folder. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A name for the folder of a programme, from its title: what every system takes in the name of a file. */
export function folderName(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (words === '') return 'programme'
  return devices.test(words) ? `${words}-programme` : words
}
