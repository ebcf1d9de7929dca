import { oneLine } from './wording.ts'

/** A text in a line or a cell of a Markdown table: no cell can end early, no text becomes markup. */
export const markdownText = (text: string): string => oneLine(text).replace(/[\\|`*_<>[\]]/g, (character) => `\\${character}`)
