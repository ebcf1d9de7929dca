/** What has to be done for an award, as Markdown: the format in which Open Badges has it. */
import { textOf } from '../../model/statements.ts'
import { cleaned } from '../page/clean.ts'
import { asMarkdown, atStartOfLine } from '../page/markdown-text.ts'
import type { AwardFact } from './award.ts'

/** Figures, conditions and outcomes; nothing where none of them is known. */
export function narrativeOf({ credits, hours, level, conditions, outcomes }: AwardFact, language: string): string | undefined {
  const figures = [
    credits === undefined ? undefined : `${credits} ECTS`,
    hours === undefined ? undefined : `${hours} h`,
    level === undefined ? undefined : `EQF ${level}`,
  ].filter((figure) => figure !== undefined)
  const learned = outcomes.flatMap((outcome) => textOf(outcome.text, language) ?? [])
  const paragraphs = [
    figures.join(', '),
    conditions.map(plainMarkdown).join('\n\n'),
    learned.map((outcome) => `- ${plainMarkdown(outcome)}`).join('\n'),
  ].filter((paragraph) => paragraph !== '')
  return paragraphs.length > 0 ? paragraphs.join('\n\n') : undefined
}

const plainMarkdown = (text: string): string => atStartOfLine(asMarkdown(cleaned(text)))
