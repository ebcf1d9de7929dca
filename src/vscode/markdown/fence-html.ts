import type { DiagramAnswer } from '../../editor/protocol.ts'

/** Whether a code fence says that it holds a programme. */
export const isProgrammeFence = (info: string): boolean => /^\s*(mcp|microcred)\b/.test(info)

/** What stands below a code fence: the text of its diagram, which a script of the page draws, and the same in words until it has. */
export function fenceHtml(answer: DiagramAnswer | undefined): string {
  if (!answer) return ''
  const { title, description, mermaid } = answer
  return [
    `<figure class="microcred-diagram" data-mermaid="${escaped(mermaid)}">`,
    `<p>${escaped(description)}</p>`,
    `<figcaption>${escaped(title)}</figcaption>`,
    '</figure>',
    '',
  ].join('\n')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
