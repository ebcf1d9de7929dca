/// <reference lib="dom" />
import type { Mermaid } from 'mermaid'
import { mermaidConfig } from '../../diagrams/config.ts'
import { isDark, onThemeChange } from '../preview/page/theme.ts'

declare const mermaid: Mermaid

/** This script; it is known only while it is run for the first time. */
const own = document.currentScript as HTMLScriptElement

let loading: Promise<Mermaid | undefined> | undefined

/** Mermaid, loaded when a page has the first programme to draw: most pages have none, and it is large. Nothing where it cannot be loaded. */
function loadMermaid(): Promise<Mermaid | undefined> {
  loading ??= new Promise((resolve) => {
    const script = document.createElement('script')
    script.nonce = own.nonce
    script.src = new URL('../mermaid/mermaid.min.js', own.src).href
    script.onload = () => resolve(mermaid)
    script.onerror = () => resolve(undefined)
    document.head.append(script)
  })
  return loading
}

/** Counts the pictures of the page: each has ids of its own. */
let drawn = 0

/** Draws what is not drawn yet in the page of the Markdown preview. */
async function drawAll(again = false): Promise<void> {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.microcred-diagram')) {
    const text = figure.dataset.mermaid
    if (!text || (figure.dataset.drawn && !again)) continue
    figure.dataset.drawn = 'yes'
    const drawer = await loadMermaid()
    drawer?.initialize(isDark() ? mermaidConfig.dark : mermaidConfig.light)
    // A text that cannot be drawn stays described in words.
    const picture = await drawer?.render(`microcred-${++drawn}`, text).catch(() => undefined)
    const place = figure.querySelector('p, div')
    if (!picture || !place) continue
    const holder = document.createElement('div')
    holder.innerHTML = picture.svg
    place.replaceWith(holder)
  }
}

// The preview exchanges parts of the page whenever the text or an answer of the server is new.
new MutationObserver(() => void drawAll()).observe(document.documentElement, { childList: true, subtree: true })
onThemeChange(() => void drawAll(true))
void drawAll()
