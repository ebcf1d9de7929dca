import { AstUtils, type LangiumDocument } from 'langium'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import type { Programme } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { isProgrammePart, type ProgrammePart } from '../language/programmes.ts'
import { distinct, titleOf } from '../model/statements.ts'
import { answeredOf } from './coverage.ts'
import { credits } from './figures.ts'
import type { EditorServices } from './module.ts'
import { placeOf } from './place.ts'
import type { FindingCounts, ProgrammeSummary } from './protocol.ts'

/** The documents in which the parts of a programme stand, the one with the programme itself first. */
export const documentsOf = (parts: readonly ProgrammePart[]): LangiumDocument[] =>
  distinct(parts.map((part) => AstUtils.getDocument(part)))

/** A programme in a few words. */
export function summaryOf(programme: Programme, services: EditorServices): ProgrammeSummary {
  const { model } = services.guidelines.Judgement.of(programme)
  return {
    name: programme.name,
    title: titleOf(programme),
    stage: model.head.stage,
    volume: credits(model.head.volume),
    partners: model.partners.length,
    findings: findingsOf(model.parts),
    ...answeredOf(model),
    place: placeOf(programme, 'name'),
    files: documentsOf(model.parts).map((document) => document.uri.toString()),
  }
}

const names: Readonly<Record<number, keyof FindingCounts>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
}

/** What the editor lists for the files of a programme, without what stands in another programme of the same file. */
function findingsOf(parts: readonly ProgrammePart[]): FindingCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const document of documentsOf(parts)) {
    const others = (sourceFile(document).elements ?? []).filter(isProgrammePart).filter((part) => !parts.includes(part))
    for (const diagnostic of document.diagnostics ?? []) {
      if (others.some((other) => covers(other, diagnostic))) continue
      counts[names[diagnostic.severity ?? DiagnosticSeverity.Error] ?? 'error']++
    }
  }
  return counts
}

/** Whether a finding begins on one of the lines of a part. */
function covers(part: ProgrammePart, { range }: Diagnostic): boolean {
  const lines = part.$cstNode?.range
  return lines !== undefined && lines.start.line <= range.start.line && range.start.line <= lines.end.line
}
