/**
 * What a readable document says, before it is HTML, Word or Markdown. A document is described once; each writer turns the same
 * description into its format, so that no fact is put into words twice.
 */
import type { Picture } from '../export.ts'

/** How something stands: said by a sign and a word, and by colour only besides. */
export type Tone = 'good' | 'middle' | 'quiet' | 'bad'

/** Words with what is special about them. */
export interface Run {
  readonly text: string
  /** ISO 639-1, where it is not the language of the page. */
  readonly language?: string
  /** Where the words lead; only addresses of the web, of mail, and of places in the document itself (`#courses`). */
  readonly address?: string
  readonly strong?: boolean
  readonly tone?: Tone
  /** A place that is filled in by hand, or when a credential is issued. */
  readonly field?: boolean
}

/** Words in a line. A plain text is in the language of the page. */
export type Inline = string | Run | readonly (string | Run)[]

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Inline
  /** `lead` opens a document, `note` stands apart with a border, `quiet` is said beside the rest. */
  readonly manner?: 'lead' | 'note' | 'quiet'
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Inline[]
  readonly ordered?: boolean
}

/** Names with what there is to say to each. */
export interface Facts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
  /** `tiles` stand beside each other, for the few that matter most; `columns` save space where there are many short ones. */
  readonly manner?: 'tiles' | 'columns'
}

export interface Fact {
  readonly name: Inline
  readonly values: readonly Inline[]
}

export interface Column {
  readonly title: string
  /** Figures stand at the end of their cell. */
  readonly figures?: boolean
  /** Sentences stand in it: it takes most of the width, and its words are not strong. */
  readonly wide?: boolean
}

/** A table; the first cell of each row is its head. */
export interface Table {
  readonly kind: 'table'
  readonly caption: Inline
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Inline[])[]
  /** The last row is a sum. */
  readonly summed?: boolean
}

export interface PictureBlock {
  readonly kind: 'picture'
  readonly picture: Picture
  /** The language of its words, where it is not that of the page. */
  readonly language?: string
  /** Introduces the text that stands in the place of a picture that could not be drawn, or beside it. */
  readonly alternative: string
}

/** Parts of a whole, by their number, as one bar. */
export interface Shares {
  readonly kind: 'shares'
  readonly title: string
  readonly parts: readonly { readonly label: string; readonly count: number; readonly tone: Tone }[]
}

/** The place where somebody signs: lines to be filled in by hand. */
export interface Signature {
  readonly kind: 'signature'
  readonly lines: readonly { readonly label: string; readonly value?: Inline }[]
}

export type Block = Paragraph | List | Facts | Table | PictureBlock | Shares | Signature

export interface Section {
  /** Unique in the document; the anchor of links to it. */
  readonly id: string
  readonly title: Inline
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** Begins on a page of its own. */
  readonly ownPage?: boolean
}

export interface Content {
  /** The language of all words that name none, ISO 639-1. */
  readonly language: string
  /** What kind of document it is: "Handbook". */
  readonly kindOfDocument: string
  /** What stands at the head of every page of a document that is not final: "Draft for legal review". */
  readonly mark?: string
  readonly title: Inline
  /** Lines below the title. */
  readonly subtitles: readonly Inline[]
  /** What has to be known before anything else is read: a draft, a missing translation. */
  readonly notices: readonly Inline[]
  readonly sections: readonly Section[]
  /** How the document came about; its last lines. */
  readonly colophon: readonly Inline[]
  /** Words of the frame around the content. */
  readonly frame: { readonly contents: string; readonly skip: string }
}

/** The parts of a line. What an author has not finished yet can be absent whatever the types say; it has no words. */
export function runsOf(text: Inline | undefined): readonly (string | Run)[] {
  if (text === undefined) return []
  return typeof text === 'string' || !Array.isArray(text) ? [text as string | Run] : (text as readonly (string | Run)[])
}

/** The words alone. */
export const plainOf = (text: Inline): string =>
  runsOf(text)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
