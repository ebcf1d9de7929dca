import type { AstNode } from 'langium'
import type { ProgrammeModel } from '../model/model.ts'

/** A diagram as a report needs it: exports do not draw, they are handed what has been drawn. */
export interface Picture {
  /** The kind of diagram: "structure". */
  readonly kind: string
  readonly title: string
  /** The text alternative. */
  readonly description: string
  readonly mermaid: string
  /** It points at what is missing or does not hold together: for those who write the programme, not for those who read about it. */
  readonly unfinished?: boolean
  /** The drawn picture; absent where there was no browser to draw it. */
  readonly svg?: string
}

/** What the programme says about one guideline, as a report needs it. */
export interface GuidelineState {
  readonly id: string
  readonly number: string
  readonly title: string
  /** What it asks for, in one or two sentences. */
  readonly summary: string
  readonly address: string
  /** On what the guideline rests, to stand after "rests on": "the programme book". */
  readonly basis: string
  readonly state: 'met' | 'partly' | 'declined' | 'open'
  readonly missing: readonly string[]
  readonly reason?: string
  readonly nodes: readonly AstNode[]
  /** What no tool can judge about it, and why a reader has to. */
  readonly leftToReader?: string
}

/** The guidelines of one step. */
export interface StepState {
  readonly step: string
  readonly title: string
  readonly guidelines: readonly GuidelineState[]
}

/** A finding of the rules, as a report needs it. */
export interface ReportedFinding {
  readonly rule: string
  readonly guideline: string
  /** On what the rule rests, to stand after "rests on". */
  readonly basis: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  readonly message: string
  readonly node: AstNode
}

/** All that a document is made from. The same input gives the same bytes: no clock, no randomness. */
export interface ExportInput {
  readonly model: ProgrammeModel
  /** The language asked for, as an ISO 639-1 code; texts without a translation come in the language they were written in. */
  readonly language: string
  readonly pictures: readonly Picture[]
  readonly coverage: readonly StepState[]
  readonly findings: readonly ReportedFinding[]
  /** Where a node stands, for readers: file as shown, first and last line from 1. */
  readonly place: (node: AstNode) => { readonly file: string; readonly from: number; readonly to: number } | undefined
}

/** A finished document. */
export interface ExportedFile {
  /** Its name in the folder of the programme: "handbook.html", "diagrams/structure.mmd". */
  readonly name: string
  readonly content: string | Uint8Array
}

/** A statement without which an export would not be valid. */
export interface MissingStatement {
  /** Where it would stand: the block that lacks it. */
  readonly node: AstNode
  /** Which statement is missing, why the format needs it and how to write it; complete sentences. */
  readonly message: string
}

/** Either all files of an export, or what is missing, and then no file. */
export type ExportResult = { readonly files: readonly ExportedFile[] } | { readonly missing: readonly MissingStatement[] }

/** A document or a set of them that `microcred build` writes. */
export interface Exporter {
  /** Its name on the command line: "handbook". */
  readonly name: string
  /** What it is, in one sentence, for help and pickers. */
  readonly says: string
  /** @throws nothing that the source could cause; what is missing is in the result */
  readonly write: (input: ExportInput) => Promise<ExportResult>
}
