import { createHash } from 'node:crypto'
import type { Report } from '../report.ts'

/**
 * For each finding a name that stays the same while the text around it changes, so that a code host recognises it in the next
 * version: made of the rule, the file and what the line says, not of its number. Findings alike in all three are numbered.
 */
export function fingerprints({ findings, line }: Report): readonly string[] {
  const alike = new Map<string, number>()
  return findings.map(({ code, file, range }) => {
    const place = JSON.stringify([code, file, line(file, range.start.line)?.trim() ?? ''])
    const number = (alike.get(place) ?? 0) + 1
    alike.set(place, number)
    return createHash('sha256').update(`${place}#${number}`).digest('hex')
  })
}
