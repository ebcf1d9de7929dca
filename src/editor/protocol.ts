/**
 * What the server and its clients say to each other beyond the Language Server Protocol: one request for each view. Only types and
 * names stand here, so that a client takes nothing of the server with it. All lines and characters are from 0, as in the protocol.
 */
import type { Range } from 'vscode-languageserver-types'

/** A place in a file. */
export interface Place {
  readonly uri: string
  readonly range: Range
}

/** Says which programme is meant: by its name, or as the one of a file (the one around the line, where there are several). */
export interface ProgrammeQuery {
  readonly programme?: string
  readonly uri?: string
  readonly line?: number
}

/** How the findings of a programme are counted. */
export interface FindingCounts {
  readonly error: number
  readonly warning: number
  readonly information: number
  readonly hint: number
}

/** A programme in a few words, for lists, the status item and the code lens. */
export interface ProgrammeSummary {
  readonly name: string
  readonly title: string
  /** exploring, designing, agreed or running; absent where nothing is said. */
  readonly stage?: string
  /** "10 ECTS"; absent where no volume is given. */
  readonly volume?: string
  readonly partners: number
  readonly findings: FindingCounts
  /** How many guidelines are met or declined with a reason, of how many. */
  readonly answered: number
  readonly guidelines: number
  readonly place: Place
  /** Every file in which a part of the programme stands. */
  readonly files: readonly string[]
}

/** A guideline in the guidelines view. */
export interface GuidelineItem {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly summary: string
  readonly state: 'met' | 'partly' | 'declined' | 'open'
  readonly missing: readonly string[]
  readonly reason?: string
  /** The partners that it waits for, by name, where it waits for some. */
  readonly waitsFor: readonly string[]
  /** The statements that answer it. */
  readonly places: readonly Place[]
  /** Where its statement would stand, and the text to put there as a snippet, where it is not answered. */
  readonly insert?: { readonly uri: string; readonly range: Range; readonly snippet: string }
}

/** A step in the guidelines view. */
export interface StepItem {
  readonly step: string
  readonly title: string
  readonly guidelines: readonly GuidelineItem[]
}

/** What `microcred/guidelines` gives. */
export interface GuidelinesAnswer {
  readonly programme: ProgrammeSummary
  readonly partners: readonly { readonly name: string; readonly title: string }[]
  readonly steps: readonly StepItem[]
}

/** A joint decision in the decisions view. */
export interface DecisionItem {
  /** What is decided: the title of the step or block. */
  readonly title: string
  /** The keyword of its block: "curriculum". */
  readonly block: string
  readonly agreed: readonly { readonly partner: string; readonly title: string; readonly date?: string; readonly place: Place }[]
  readonly waitsFor: readonly { readonly partner: string; readonly title: string }[]
  /** What is still to be answered in it, by whom and until when. */
  readonly questions: readonly {
    readonly question: string
    readonly waitsFor: readonly { readonly partner: string; readonly title: string }[]
    readonly until?: string
    readonly place: Place
  }[]
  readonly place: Place
}

/** What `microcred/decisions` gives. */
export interface DecisionsAnswer {
  readonly programme: ProgrammeSummary
  readonly decisions: readonly DecisionItem[]
}

/** What `microcred/diagram` asks for. */
export interface DiagramQuery extends ProgrammeQuery {
  readonly kind: string
}

/** What `microcred/diagram` gives; absent where there is no such programme. */
export interface DiagramAnswer {
  readonly programme: ProgrammeSummary
  readonly kind: string
  readonly kinds: readonly { readonly name: string; readonly title: string; readonly says: string }[]
  readonly title: string
  readonly description: string
  readonly legend: readonly { readonly className: string; readonly says: string }[]
  readonly mermaid: string
  /** What each drawn box stands for, by its id: where a click leads, and the lines that belong to it. */
  readonly places: readonly { readonly id: string; readonly place: Place; readonly extent: Range }[]
  /** Files of the programme whose text does not parse now: the picture may lack what stands in them. */
  readonly unparsed: readonly string[]
}

/** What "New programme…" and `microcred new` ask. */
export interface NewProgrammeAnswers {
  readonly title: string
  /** Titles of the partner institutions, the coordinator first. */
  readonly partners: readonly string[]
  /** "10 ECTS" */
  readonly volume: string
  /** "EQF 7" */
  readonly level: string
  readonly stage: string
}

/** A file that is to be written, relative to the folder chosen. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/** A document or a set of them that `microcred/build` can write. */
export interface ExporterItem {
  /** "handbook" */
  readonly name: string
  /** What it is, in one sentence. */
  readonly says: string
}

/** What `microcred/build` asks for; files are written by the server, in the folder `out`. */
export interface BuildQuery extends ProgrammeQuery {
  /** A file URI. */
  readonly out: string
  readonly only?: readonly string[]
  readonly language?: string
}

/** What `microcred/build` gives. */
export interface BuildAnswer {
  /** URIs of the files written. */
  readonly written: readonly string[]
  /** What kept an export from being written. */
  readonly problems: readonly { readonly exporter: string; readonly message: string; readonly place?: Place }[]
}

/** The names of the requests: parameter and answer stand beside each. */
export const requests = {
  /** nothing → `ProgrammeSummary[]` */
  programmes: 'microcred/programmes',
  /** `ProgrammeQuery` → `GuidelinesAnswer | null` */
  guidelines: 'microcred/guidelines',
  /** `ProgrammeQuery` → `DecisionsAnswer | null` */
  decisions: 'microcred/decisions',
  /** `DiagramQuery` → `DiagramAnswer | null` */
  diagram: 'microcred/diagram',
  /** `{text: string, kind?: string}` → `DiagramAnswer | null`: of a text that is no file, for Markdown */
  diagramOfText: 'microcred/diagramOfText',
  /** `{guideline: string}` → `{title: string, markdown: string} | null` */
  explain: 'microcred/explain',
  /** `NewProgrammeAnswers` → `NewFile[]` */
  newProgramme: 'microcred/newProgramme',
  /** nothing → `ExporterItem[]` */
  exporters: 'microcred/exporters',
  /** `BuildQuery` → `BuildAnswer` */
  build: 'microcred/build',
} as const

/** What stands in a folder, or under an address. */
export interface FileEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}

/**
 * What a server asks the editor about files that it cannot see itself, such as those of an online repository; parameter and answer stand
 * beside each. It asks where the editor has said at the start that it answers: `{files: true}` among the initialization options.
 */
export const fileRequests = {
  /** `{uri: string}` → `FileEntry | null` */
  entry: 'microcred/fileEntry',
  /** `{uri: string}` → `FileEntry[] | null` */
  folder: 'microcred/folderEntries',
  /** `{uri: string}` → `string | null` */
  text: 'microcred/fileText',
} as const

/** Notifications from the server. */
export const notifications = {
  /** The workspace has been checked anew: views ask again. No parameter. */
  checked: 'microcred/checked',
} as const

/** Commands that code lenses and code actions name; the client runs them. */
export const clientCommands = {
  /** `(uri: string, programme: string)` */
  preview: 'microcred.preview',
  /** `(uri: string, programme: string)` */
  build: 'microcred.build',
  /** `(guideline: string)` */
  explain: 'microcred.explain',
  /** `(programme: string)`: shows the guidelines view. */
  guidelines: 'microcred.showGuidelines',
  /** `(place: Place)` */
  open: 'microcred.open',
  /** `(uri: string, range: Range, places: Place[])`: peeks at references. */
  peek: 'microcred.peek',
} as const

/** The settings that a client sends, under `microcred`. */
export interface EditorSettings {
  readonly inlayHints: { readonly hoursPerCredit: boolean; readonly sums: boolean; readonly labels: boolean }
  readonly codeLens: { readonly programme: boolean; readonly outcomes: boolean; readonly courses: boolean }
}

/** What holds where the client says nothing. */
export const defaultEditorSettings: EditorSettings = {
  inlayHints: { hoursPerCredit: true, sums: true, labels: true },
  codeLens: { programme: true, outcomes: true, courses: true },
}
