import { html, raw } from 'hono/html'
import { mermaidConfig } from '../diagrams/config.ts'
import type { Diagram } from '../diagrams/diagram.ts'
import { type Look, type LookName, palette } from '../diagrams/palette.ts'
import { markdownText } from './markdown.ts'
import { oneLine } from './wording.ts'

/** A diagram with the name of its kind. */
export interface NamedDiagram extends Diagram {
  readonly name: string
}

/** Diagrams as a Markdown text that GitHub, GitLab and Visual Studio Code draw. */
export const markdownOf = (diagrams: readonly NamedDiagram[]): string =>
  `${diagrams
    .map(({ title, mermaid, legend, description }) =>
      [
        `# ${markdownText(title)}`,
        `\`\`\`mermaid\n${mermaid}\`\`\``,
        legend.map(({ says }) => `- ${markdownText(says)}`).join('\n'),
        markdownText(description),
      ].join('\n\n'),
    )
    .join('\n\n')}\n`

/**
 * Diagrams as a page that holds all it needs, Mermaid among it, and loads nothing.
 *
 * @param title the title of the programme
 * @param script Mermaid, as `mermaidScript` gives it
 */
export const pageOf = (title: string, diagrams: readonly NamedDiagram[], script: string): string =>
  `${html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${oneLine(title)}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${oneLine(title)}</h1>
${diagrams.map(section)}
</main>
<noscript><p>The pictures need JavaScript; the descriptions say the same.</p></noscript>
<script>${raw(scriptText(script))}</script>
<script>${raw(`const texts=${data(textsOf(diagrams))},configs=${data(mermaidConfig)};${drawing}`)}</script>
</body>
</html>
`}`

const section = ({ name, title, legend, description }: NamedDiagram) => html`<section aria-labelledby="title-${name}">
<h2 id="title-${name}">${title}</h2>
<div class="picture" id="picture-${name}"></div>
<ul class="legend">${legend.map(({ className, says }) => html`<li><span class="sample" style="${sampleStyle(className)}"></span>${says}</li>`)}</ul>
<details><summary>In words</summary><p>${description}</p></details>
</section>
`

function sampleStyle(className: string): string {
  const look: Look | undefined = Object.hasOwn(palette, className) ? palette[className as LookName] : undefined
  if (!look) return ''
  const width = look.line === 'thick' ? 3 : 2
  return `background:${look.fill};border:${width}px ${look.line === 'dashed' ? 'dashed' : 'solid'} ${look.border}`
}

const textsOf = (diagrams: readonly NamedDiagram[]): Record<string, string> =>
  Object.fromEntries(diagrams.map(({ name, mermaid }) => [name, mermaid]))

/** What stands in a script of a page cannot end it. */
const scriptText = (script: string): string => script.replace(/<(?=\/script|!--)/gi, '\\x3c')

/** Data in a script: without a single sign that could be the beginning of a tag or of a comment of the page. */
const data = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const { light, dark } = { light: mermaidConfig.light.themeVariables, dark: mermaidConfig.dark.themeVariables }

const style = `
:root { color-scheme: light dark }
body { margin: 0; font: 1rem/1.5 ${light.fontFamily}; color: ${light.textColor}; background: ${light.background} }
main { max-width: 1600px; margin: 0 auto; padding: 1rem 2rem }
section { margin: 2.5rem 0 }
.picture { overflow-x: auto }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; font-size: .875rem }
.legend li { display: flex; align-items: center; gap: .5rem }
.sample { flex: none; width: 1.75rem; height: 1rem; box-sizing: border-box }
p { max-width: 60rem }
@media (prefers-color-scheme: dark) { body { color: ${dark.textColor}; background: ${dark.background} } }
@media print { details > p { display: block } }
`

/** Draws in the page, and again when its ground changes from light to dark. */
const drawing = `
const scheme = matchMedia('(prefers-color-scheme: dark)')
async function draw() {
  mermaid.initialize(scheme.matches ? configs.dark : configs.light)
  for (const [name, text] of Object.entries(texts)) {
    const { svg } = await mermaid.render('svg-' + name, text)
    document.getElementById('picture-' + name).innerHTML = svg
  }
}
scheme.addEventListener('change', draw)
draw()
`
