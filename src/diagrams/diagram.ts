import type { AstNode } from 'langium'
import type { ProgrammeModel } from '../model/model.ts'

/** One line of a legend: how something looks, and what it means. */
export interface LegendEntry {
  /** The class of the boxes that it explains, as it stands in the Mermaid text. */
  readonly className: string
  readonly says: string
}

/** A picture of a programme, as Mermaid text and in words. */
export interface Diagram {
  /** What it shows, with the name of the programme. */
  readonly title: string
  /** The same in words, for who cannot see it: complete sentences with the figures. */
  readonly description: string
  readonly legend: readonly LegendEntry[]
  /** The text for Mermaid; every title and name in it is escaped. */
  readonly mermaid: string
  /** What each drawn box stands for, by its id in the Mermaid text: where a click on it leads. */
  readonly places: ReadonlyMap<string, AstNode>
}

/** A kind of diagram: one file each. */
export interface DiagramKind {
  /** Its name on the command line and in file names: "structure". */
  readonly name: string
  readonly title: string
  /** What it shows, in one sentence, for pickers and help. */
  readonly says: string
  /** Draws what there is; where the programme says nothing yet, one box that says which statements would be drawn. */
  readonly draw: (model: ProgrammeModel) => Diagram
}
