import type { Told } from '../told.ts'

/** What a line of a view is made of; nothing here needs the editor, so that tests can look at it. */
export interface ViewNode {
  /** The same after every change, so that what was unfolded stays so. */
  readonly id: string
  /** Of which kind it is: menus ask for it. */
  readonly kind: string
  readonly label: string
  /** Stands behind the label, less strongly. */
  readonly description?: string
  readonly icon?: { readonly name: string; readonly colour?: string }
  /** Told when the pointer rests on it. */
  readonly more?: Told
  /** What a screen reader says instead of label and description. */
  readonly spoken?: string
  readonly children?: readonly ViewNode[]
  readonly unfolded?: boolean
}
