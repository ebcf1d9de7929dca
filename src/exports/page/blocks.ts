/** The parts of a document as HTML. */
import { printable } from './clean.ts'
import { type Block, type Facts, type Inline, plainOf, type Run, runsOf, type Section, type Table } from './content.ts'
import { directionOf, hasRightToLeft } from './direction.ts'
import { type Html, markup, trusted } from './html.ts'
import { inlinePicture } from './picture.ts'

/** What the parts of one page share: which numbers of tables and pictures are taken, and the heading above. */
export interface Numbering {
  tables: number
  pictures: number
  heading: string
}

/** Words in a line. */
export const inline = (text: Inline): Html[] =>
  runsOf(text).map((run) => (typeof run === 'string' ? markup`${printable(run)}` : runHtml(run)))

function runHtml(run: Run): Html {
  const words = wordsHtml(run)
  const linked = run.address === undefined ? words : markup`<a href="${run.address}">${words}</a>`
  const marked = run.field ? markup`<span class="field">${linked}</span>` : linked
  const toned = run.tone ? markup`<span class="tone ${run.tone}">${marked}</span>` : marked
  return run.strong ? markup`<strong>${toned}</strong>` : toned
}

function wordsHtml({ text: written, language }: Run): Html {
  const text = printable(written)
  if (language !== undefined) return markup`<span lang="${language}" dir="${directionOf(language)}">${text}</span>`
  return hasRightToLeft(text) ? markup`<bdi>${text}</bdi>` : markup`${text}`
}

/** A block. */
export function blockHtml(block: Block, numbering: Numbering): Html {
  switch (block.kind) {
    case 'paragraph':
      return markup`<p${block.manner && markup` class="${block.manner}"`}>${inline(block.text)}</p>\n`
    case 'list': {
      const items = block.items.map((item) => markup`<li>${inline(item)}</li>\n`)
      return block.ordered ? markup`<ol>\n${items}</ol>\n` : markup`<ul>\n${items}</ul>\n`
    }
    case 'facts':
      return factsHtml(block)
    case 'table':
      return tableHtml(block, numbering)
    case 'picture':
      return pictureHtml(block, numbering)
    case 'shares':
      return sharesHtml(block)
    case 'signature':
      return markup`<dl class="signature">\n${block.lines.map(
        ({ label, value }) => markup`<div><dt>${label}</dt><dd>${value === undefined ? '' : inline(value)}</dd></div>\n`,
      )}</dl>\n`
  }
}

const factsHtml = ({ facts, manner }: Facts): Html =>
  markup`<dl class="${manner === 'tiles' ? 'tiles' : 'facts'}${manner === 'columns' && ' columns'}">\n${facts.map(
    ({ name, values }) =>
      markup`<div><dt>${inline(name)}</dt>${values.map((value) => markup`<dd>${inline(value)}</dd>`)}</div>\n`,
  )}</dl>\n`

/** A wide table moves within its frame, which can be reached with the keyboard. */
function tableHtml({ caption, columns, rows, summed }: Table, numbering: Numbering): Html {
  numbering.tables += 1
  const id = `table-${numbering.tables}`
  const aligned = (index: number): Html | false =>
    columns[index]?.figures ? markup` class="figures"` : columns[index]?.wide === true && markup` class="wide"`
  const row = (cells: readonly Inline[], last: boolean): Html =>
    markup`<tr${summed && last && markup` class="sum"`}>${cells.map((cell, index) =>
      index === 0
        ? markup`<th scope="row"${aligned(index)}>${inline(cell)}</th>`
        : markup`<td${aligned(index)}>${inline(cell)}</td>`,
    )}</tr>\n`
  return markup`<div class="frame" role="group" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}"${plainOf(caption) === numbering.heading && markup` class="unseen"`}>${inline(caption)}</caption>
<thead><tr>${columns.map(({ title }, index) => markup`<th scope="col"${aligned(index)}>${printable(title)}</th>`)}</tr></thead>
<tbody>
${rows.map((cells, index) => row(cells, index === rows.length - 1))}</tbody></table></div>\n`
}

function pictureHtml({ picture, alternative, language }: Extract<Block, { kind: 'picture' }>, numbering: Numbering): Html {
  numbering.pictures += 1
  const drawing = picture.svg && inlinePicture(picture.svg, `picture-${numbering.pictures}`)
  const spoken = language !== undefined && markup` lang="${language}"`
  const words = markup`<p${spoken}>${printable(picture.description)}</p>`
  return markup`<figure>
${drawing ? markup`<div class="drawing"${widthOf(drawing)}${spoken} role="img" aria-label="${printable(picture.title)}" tabindex="0">${trusted(drawing)}</div>` : words}
<figcaption><span${spoken}>${printable(picture.title)}</span>${drawing && markup`<details><summary>${alternative}</summary>${words}</details>`}</figcaption>
</figure>\n`
}

/** A picture shrinks with its page to two thirds of its width, in which its words can still be read; then it moves within its frame. */
function widthOf(drawing: string): Html | false {
  const width = /^<svg\b[^>]*?\swidth="([\d.]+)"/.exec(drawing)?.[1]
  return width !== undefined && markup` style="--least:${Math.round((Number(width) * 2) / 3)}px"`
}

function sharesHtml({ title, parts }: Extract<Block, { kind: 'shares' }>): Html {
  const there = parts.filter((part) => part.count > 0)
  const said = `${title}: ${there.map(({ label, count }) => `${label} ${count}`).join(', ')}`
  return markup`<div class="shares" role="img" aria-label="${said}">${there.map(
    ({ count, tone }) => markup`<span class="${tone}" style="flex-grow:${count}"></span>`,
  )}</div>
<ul class="legend">${parts.map(({ label, count, tone }) => markup`<li><span class="swatch ${tone}"></span>${label} <b>${count}</b></li>`)}</ul>\n`
}

/** A section with the sections within it; its heading is of the given level. */
export function sectionHtml(section: Section, numbering: Numbering, level = 2): Html {
  numbering.heading = plainOf(section.title)
  const heading = trusted(`h${Math.min(level, 6)}`)
  return markup`<section id="${section.id}" aria-labelledby="${section.id}-title"${section.ownPage && markup` class="own-page"`}>
<${heading} id="${section.id}-title">${inline(section.title)}</${heading}>
${section.blocks.map((block) => blockHtml(block, numbering))}${(section.sections ?? []).map((each) =>
  sectionHtml(each, numbering, level + 1),
)}</section>\n`
}

/** A line of the contents. */
export const contentsLine = (section: Section): Html =>
  markup`<li><a href="#${section.id}">${printable(plainOf(section.title))}</a></li>\n`
