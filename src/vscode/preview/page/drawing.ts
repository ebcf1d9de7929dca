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
  /** Counts the pictures: Mermaid takes the one with the same id away before it draws another. */
  private drawn = 0
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

  /** Draws a text of Mermaid as soon as what is being drawn is done. */
  draw(text: string): void {
    this.wanted = text
    if (!this.drawing) void this.work()
  }

  private async work(): Promise<void> {
    this.drawing = true
    while (this.wanted !== undefined) {
      const text: string = this.wanted
      this.wanted = undefined
      try {
        mermaid.initialize(isDark() ? mermaidConfig.dark : mermaidConfig.light)
        const { svg } = await mermaid.render(`picture-${++this.drawn}`, text, this.scratch)
        // A newer text is waiting: its picture will be shown, and this one never.
        if (this.wanted === undefined) this.show(svg)
      } catch (error) {
        if (this.wanted === undefined) this.failed((error as Error).message)
      } finally {
        this.scratch.replaceChildren()
      }
    }
    this.drawing = false
  }

  private show(svg: string): void {
    const holder = document.createElement('div')
    holder.innerHTML = svg
    const picture = holder.querySelector('svg')
    if (picture) this.done(picture)
  }
}
