import { commands } from 'vscode'
import { type DiagramAnswer, requests } from '../../editor/protocol.ts'
import type { Server } from '../server.ts'
import { fenceHtml, isProgrammeFence } from './fence-html.ts'

/** As much of the renderer of Visual Studio Code's Markdown preview as is needed here. */
interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: FenceRule } }
}
type FenceRule = (tokens: readonly { info: string; content: string }[], index: number, ...more: readonly unknown[]) => string

/** How many drawn texts are kept: as many as a long page has. */
const kept = 40

/**
 * Has the Markdown preview show, below a code fence that holds a programme, the structure of that programme. The server is asked when the
 * page first needs a picture; when it has answered, the page is rendered again.
 */
export function drawFences(server: Server): (markdown: MarkdownIt) => MarkdownIt {
  /** Answers by text; `undefined` while the server has not answered, `null` where there is nothing to draw. */
  const answers = new Map<string, DiagramAnswer | null | undefined>()

  async function ask(text: string): Promise<void> {
    answers.set(text, undefined)
    for (const oldest of [...answers.keys()].slice(0, -kept)) answers.delete(oldest)
    const answer = await server.askForView<DiagramAnswer>(requests.diagramOfText, { text })
    // A server that is still starting gives nothing; it is asked again when it has started.
    if (server.state !== 'running') answers.delete(text)
    else answers.set(text, answer ?? null)
    await commands.executeCommand('markdown.preview.refresh')
  }

  return (markdown) => {
    const usual = markdown.renderer.rules.fence
    markdown.renderer.rules.fence = (tokens, index, ...more) => {
      const token = tokens[index]
      const code = usual?.(tokens, index, ...more) ?? ''
      if (!token || !isProgrammeFence(token.info)) return code
      if (!answers.has(token.content)) void ask(token.content)
      return `${code}${fenceHtml(answers.get(token.content) ?? undefined)}`
    }
    return markdown
  }
}
