import { describe, expect, it } from 'vitest'
import { fenceHtml, isProgrammeFence } from '../../src/vscode/markdown/fence-html.ts'

const answer = {
  title: 'Structure: <b>"A"</b>',
  description: "It's <i>",
  mermaid: 'flowchart LR\n  a["&quot;<script>"]',
} as never

describe('code fences in Markdown', () => {
  it.each([
    ['mcp', true],
    [' microcred title="x"', true],
    ['mcpx', false],
    ['ts', false],
    ['', false],
  ])('%j is one of a programme: %s', (info, is) => {
    expect(isProgrammeFence(info)).toBe(is)
  })

  it('show texts as texts', () => {
    expect(fenceHtml(answer)).toMatchInlineSnapshot(`
      "<figure class="microcred-diagram" data-mermaid="flowchart LR
        a[&quot;&amp;quot;&lt;script&gt;&quot;]">
      <p>It&#39;s &lt;i&gt;</p>
      <figcaption>Structure: &lt;b&gt;&quot;A&quot;&lt;/b&gt;</figcaption>
      </figure>
      "
    `)
  })

  it('show nothing while there is no picture', () => {
    expect(fenceHtml(undefined)).toBe('')
  })
})
