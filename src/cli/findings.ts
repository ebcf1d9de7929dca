import type { Diagnostic, Range as EditorRange } from 'vscode-languageserver-types'
import { fixOf } from '../language/fixes.ts'
import type { FindingData } from '../language/validator.ts'
import type { FileFault } from './reading.ts'
import { byCharacters } from './wording.ts'

/** The severities, from the gravest; the words of the command and of its JSON. */
export const severities = ['error', 'warning', 'information', 'hint'] as const
export type Severity = (typeof severities)[number]

/** A place in a text, counted from 1; columns in UTF-16 code units, as editors count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** From the first character to just after the last one. */
export interface TextRange {
  readonly start: Position
  readonly end: Position
}

/** Something that does not hold, as every format reports it. */
export interface Finding {
  /** Relative to the current folder, with forward slashes. */
  readonly file: string
  readonly range: TextRange
  readonly severity: Severity
  /** The rule: `language/unknown-unit`. */
  readonly code: string
  /** The guideline that the rule belongs to, or null. */
  readonly guideline: string | null
  readonly message: string
  /** Where the rule is explained, or null. */
  readonly docs: string | null
  /** Other places that the message speaks of. */
  readonly related: readonly { readonly file: string; readonly range: TextRange; readonly message: string }[]
  /** How it can be mended in the file itself, where that is known. */
  readonly fix?: { readonly title: string; readonly edits: readonly { readonly range: TextRange; readonly newText: string }[] }
}

/** What the checks attach to a diagnostic for those who show it. */
type DiagnosticExtras = Partial<Pick<FindingData, 'code' | 'guideline'>>

/**
 * The finding that a diagnostic stands for.
 *
 * @param file the shown path of the file it was found in.
 * @param pathOf the shown path for an address, for places in other files.
 */
export function findingOf(diagnostic: Diagnostic, file: string, pathOf: (address: string) => string): Finding {
  const extras: DiagnosticExtras = diagnostic.data ?? {}
  const fix = fixOf(diagnostic)
  return {
    file,
    range: rangeOf(diagnostic.range),
    // The protocol counts severities from 1, and lets them be absent.
    severity: severities[(diagnostic.severity ?? 1) - 1] ?? 'error',
    code: ruleId(diagnostic.code ?? extras.code),
    guideline: extras.guideline ?? null,
    // The protocol allows formatted messages too.
    message: typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value,
    docs: diagnostic.codeDescription?.href ?? null,
    related: (diagnostic.relatedInformation ?? []).map(({ location, message }) => ({
      file: pathOf(location.uri),
      range: rangeOf(location.range),
      message,
    })),
    ...(fix && {
      fix: {
        title: fix.title,
        edits: fix.edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
      },
    }),
  }
}

/** The finding on a file that is not what it should be. */
export function faultFinding(fault: FileFault, file: string): Finding {
  const place = fault.position ?? { line: 1, column: 1 }
  const range = { start: place, end: place }
  return { file, range, severity: 'error', code: fault.code, guideline: null, message: fault.message, docs: null, related: [] }
}

/** By file, place, severity, rule and message: the order in which all formats report. */
export function inOrder(one: Finding, other: Finding): number {
  return (
    byCharacters(one.file, other.file) ||
    one.range.start.line - other.range.start.line ||
    one.range.start.column - other.range.start.column ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    byCharacters(one.code, other.code) ||
    byCharacters(one.message, other.message)
  )
}

// What Langium itself finds carries a code of one word.
const ruleId = (code: string | number | undefined): string =>
  typeof code === 'string' && code.includes('/') ? code : `language/${code ?? 'other'}`

const rangeOf = ({ start, end }: EditorRange): TextRange => ({
  start: { line: start.line + 1, column: start.character + 1 },
  end: { line: end.line + 1, column: end.character + 1 },
})
