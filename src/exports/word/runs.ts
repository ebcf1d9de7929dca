/** Words in a line, for Word. */
import { ExternalHyperlink, type IRunOptions, ShadingType, TextRun } from 'docx'
import { printable } from '../page/clean.ts'
import { type Inline, type Run, runsOf, type Tone } from '../page/content.ts'
import { directionOf, hasRightToLeft } from '../page/direction.ts'
import { colours } from './styles.ts'

const toneColours: Readonly<Record<Tone, string>> = { good: '1D6B3A', middle: '7A4D00', quiet: colours.soft, bad: 'A3262A' }

type RunLook = Partial<IRunOptions>

/** The runs of a line; the look holds for all of them. A link within the document is plain text on paper. */
export function wordRuns(text: Inline, look: RunLook = {}): (TextRun | ExternalHyperlink)[] {
  return runsOf(text).map((each) => {
    const run: Run = typeof each === 'string' ? { text: each } : each
    const words = textRun(run, look)
    if (run.address === undefined || run.address.startsWith('#')) return words
    return new ExternalHyperlink({
      link: run.address,
      children: [textRun(run, { ...look, color: colours.accent, underline: {} })],
    })
  })
}

function textRun({ text, language, strong, tone, field }: Run, look: RunLook): TextRun {
  const words = printable(text)
  const backwards = language === undefined ? hasRightToLeft(text) : directionOf(language) === 'rtl'
  return new TextRun({
    ...look,
    text: field ? `[ ${words} ]` : words,
    ...((strong || tone) && { bold: true }),
    ...(tone && { color: toneColours[tone] }),
    ...(field && { shading: { type: ShadingType.CLEAR, fill: colours.field, color: 'auto' } }),
    ...(language && { language: backwards ? { bidirectional: language } : { value: language } }),
    ...(backwards && { rightToLeft: true }),
  })
}
