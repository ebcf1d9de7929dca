/// <reference lib="dom" />
import type { Mermaid } from 'mermaid'
import { mermaidConfig } from '../../../diagrams/config.ts'
import { isDark } from './theme.ts'

declare const mermaid: Mermaid

/**
 * Draws one text after the other, out of sight. Of texts that come while one is drawn only the last is drawn, and only the picture of the last
 * text is given out: no picture can overtake a newer one.
 */
export class Drawing {
  private wanted: string | undefined
  private drawing = false
  /** The text and the colours of the last picture that was given out. */
  private last: { readonly text: string; readonly dark: boolean } | undefined
  /** The colours for which Mermaid is set up. */
  private dark: boolean | undefined
  /** Mermaid takes a picture with the same id away before it draws another: the one that is shown has the other of these two. */
  private ids: readonly [next: string, shown: string] = ['microcred-picture-a', 'microcred-picture-b']
  private readonly scratch: HTMLElement
  private readonly done: (picture: SVGSVGElement) => void
  private readonly failed: (message: string) => void

  constructor(done: (picture: SVGSVGElement) => void, failed: (message: string) => void) {
    this.done = done
    this.failed = failed
    // Texts are measured while they are laid out, so the place has to be part of the page.
    this.scratch = document.body.appendChild(document.createElement('div'))
    this.scratch.className = 'scratch'
    this.scratch.ariaHidden = 'true'
  }

  /**
   * Draws a text of Mermaid as soon as what is being drawn is done.
   *
   * @param anew whether the same text is drawn again, too
   * @returns whether a picture will come; none does where the last one is of the same text
   */
  draw(text: string, anew = false): boolean {
    if (!anew && !this.drawing && this.last?.text === text && this.last.dark === isDark()) return false
    this.wanted = text
    if (!this.drawing) void this.work()
    return true
  }

  private async work(): Promise<void> {
    this.drawing = true
    while (this.wanted !== undefined) {
      const text: string = this.wanted
      this.wanted = undefined
      try {
        const dark = isDark()
        if (dark !== this.dark) mermaid.initialize(dark ? mermaidConfig.dark : mermaidConfig.light)
        this.dark = dark
        const { svg } = await mermaid.render(this.ids[0], text, this.scratch)
        // A newer text is waiting: its picture will be shown, and this one never.
        if (this.wanted === undefined) this.show(svg, { text, dark })
      } catch (error) {
        if (this.wanted === undefined) this.failed((error as Error).message)
      } finally {
        this.scratch.replaceChildren()
      }
    }
    this.drawing = false
  }

  private show(svg: string, last: Drawing['last']): void {
    const holder = document.createElement('div')
    holder.innerHTML = svg
    const picture = holder.querySelector('svg')
    if (!picture) return
    this.last = last
    this.ids = [this.ids[1], this.ids[0]]
    this.done(picture)
  }
}
