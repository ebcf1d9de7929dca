import type { Guideline } from '../guideline.ts'
import { instruction } from './step-17-languages/instruction.ts'
import { intercultural } from './step-17-languages/intercultural.ts'
import { localisation, subtitles, translation } from './step-17-languages/translation.ts'

/** The language policy: a chapter of the programme book that is not on its map of sixteen steps. */
export const languages: readonly Guideline[] = [instruction, intercultural, translation, subtitles, localisation]
