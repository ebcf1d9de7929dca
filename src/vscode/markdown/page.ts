/// <reference lib="dom" />
import type { Mermaid } from 'mermaid'
import { mermaidConfig } from '../../diagrams/config.ts'
import { isDark, onThemeChange } from '../preview/page/theme.ts'

declare const mermaid: Mermaid

/** Counts the pictures of the page: each has ids of its own. */
let drawn = 0

/** Draws what is not drawn yet in the page of the Markdown preview. */
async function drawAll(again = false): Promise<void> {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.microcred-diagram')) {
    const text = figure.dataset.mermaid
    if (!text || (figure.dataset.drawn && !again)) continue
    figure.dataset.drawn = 'yes'
    mermaid.initialize(isDark() ? mermaidConfig.dark : mermaidConfig.light)
    // A text that cannot be drawn stays described in words.
    const picture = await mermaid.render(`microcred-${++drawn}`, text).catch(() => undefined)
    const place = figure.querySelector('p, div')
    if (!picture || !place) continue
    const holder = document.createElement('div')
    holder.innerHTML = picture.svg
    place.replaceWith(holder)
  }
}

// The preview puts new content into the page and says so.
window.addEventListener('vscode.markdown.updateContent', () => void drawAll())
onThemeChange(() => void drawAll(true))
void drawAll()
