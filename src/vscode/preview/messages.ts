/** What the preview's panel and the page in it say to each other. */
import type { DiagramAnswer } from '../../editor/protocol.ts'

/** From the extension to the page. */
export type ToPage =
  /** A new picture. */
  | { readonly type: 'draw'; readonly answer: DiagramAnswer }
  /** The last good picture stays: these files cannot be read to their end at the moment. */
  | { readonly type: 'keep'; readonly files: readonly string[] }
  /** There is no programme to draw. */
  | { readonly type: 'nothing' }
  /** The ids of the boxes at the cursor. */
  | { readonly type: 'mark'; readonly ids: readonly string[] }

/** From the page to the extension. */
export type FromPage =
  /** The page listens now; what it showed before the window was loaded again, if anything. */
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly kind: string }
  /** A box has been clicked. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'copy' }
  /** A picture to save: the text of an SVG, or a PNG in base 64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly content: string }
  | { readonly type: 'failed'; readonly message: string }

/** What the page keeps over a reload of the window: which picture it shows. */
export interface PreviewState {
  readonly programme?: string
  readonly uri?: string
  readonly kind: string
}
