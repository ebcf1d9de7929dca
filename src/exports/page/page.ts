/** A document as one page of HTML that needs nothing else: no script, no network, no other file. */

import { contentsLine, inline, type Numbering, sectionHtml } from './blocks.ts'
import { printable } from './clean.ts'
import { type Content, plainOf, type Section } from './content.ts'
import { directionOf } from './direction.ts'
import { markup, trusted } from './html.ts'
import { styles } from './styles.ts'

/** The policy forbids what the page does not need, so that a browser fetches and runs nothing even if something slipped through. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

/** The same sections, no two of them under one id: names that an author has not finished can be the same. */
function distinctly(sections: readonly Section[], taken: Set<string> = new Set()): Section[] {
  return sections.map((section) => {
    let id = section.id
    for (let number = 2; taken.has(id); number++) id = `${section.id}-${number}`
    taken.add(id)
    return { ...section, id, sections: section.sections && distinctly(section.sections, taken) }
  })
}

/** The whole page. */
export function pageHtml(content: Content): string {
  const { language, kindOfDocument, title, subtitles, notices, colophon, frame, mark } = content
  const sections = distinctly(content.sections)
  const numbering: Numbering = { tables: 0, pictures: 0, heading: '' }
  const page = markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${printable(plainOf(title))}: ${kindOfDocument}</title>
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#content">${frame.skip}</a>
<header class="head">
<p class="kind">${mark === undefined ? kindOfDocument : `${kindOfDocument} · ${mark}`}</p>
<h1>${inline(title)}</h1>
${subtitles.map((line) => markup`<p class="subtitle">${inline(line)}</p>\n`)}</header>
<div class="body">
<nav aria-labelledby="contents-title">
<h2 id="contents-title">${frame.contents}</h2>
<ol>
${sections.map(contentsLine)}</ol>
</nav>
<main id="content" tabindex="-1">
${notices.map((notice) => markup`<p class="note">${inline(notice)}</p>\n`)}${sections.map((section) => sectionHtml(section, numbering))}</main>
</div>
<footer>
${colophon.map((line) => markup`<p>${inline(line)}</p>\n`)}</footer>
</body>
</html>
`
  return page.toString()
}
