/// <reference lib="dom" />
/** The drawn boxes and frames by the ids that they have in the text of the diagram. */
export function boxesIn(picture: SVGSVGElement): Map<string, SVGGElement> {
  const boxes = new Map<string, SVGGElement>()
  for (const box of picture.querySelectorAll<SVGGElement>('g.node, g.cluster')) {
    const id = box.id.replace(`${picture.id}-`, '')
    boxes.set(id.startsWith('flowchart-') ? id.slice('flowchart-'.length).replace(/-\d+$/, '') : id, box)
  }
  return boxes
}

/** The text in a box, in one line. */
const textOf = (box: SVGGElement): string =>
  [...box.querySelectorAll('.label .row, .cluster-label .row')].map((row) => row.textContent).join(' ') || (box.textContent ?? '')

/** Has boxes that stand for a statement lead there, by the mouse and by the keyboard. */
export function makeLinks(boxes: ReadonlyMap<string, SVGGElement>, ids: ReadonlySet<string>, open: (id: string) => void): void {
  for (const [id, box] of boxes) {
    if (!ids.has(id)) continue
    box.classList.add('leads')
    box.setAttribute('tabindex', '0')
    box.setAttribute('role', 'link')
    box.setAttribute('aria-label', `${textOf(box).trim()}: go to the text`)
    box.addEventListener('click', (event) => {
      event.stopPropagation()
      open(id)
    })
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      open(id)
    })
  }
}

/** The id of the box that has the keyboard, if one has. */
export const focusedIn = (boxes: ReadonlyMap<string, SVGGElement>): string | undefined =>
  [...boxes].find(([, box]) => box === document.activeElement)?.[0]

/** Room between a box and the frame that marks it. */
const gap = 6

/** Marks the boxes at the cursor with a frame, and takes the frame from all others. Gives the marked ones. */
export function mark(boxes: ReadonlyMap<string, SVGGElement>, ids: readonly string[]): SVGGElement[] {
  for (const [id, box] of boxes) {
    const marked = ids.includes(id)
    box.querySelector(':scope > .mark')?.remove()
    if (marked) {
      box.setAttribute('aria-current', 'true')
      box.prepend(frameAround(box))
    } else box.removeAttribute('aria-current')
  }
  return ids.flatMap((id) => boxes.get(id) ?? [])
}

/** A frame of its own: Mermaid writes the border of a box into the box in a way that no style sheet can change. */
function frameAround(box: SVGGElement): SVGRectElement {
  const { x, y, width, height } = box.getBBox()
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const attributes = { x: x - gap, y: y - gap, width: width + 2 * gap, height: height + 2 * gap, rx: gap, class: 'mark' }
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, String(value))
  // As important as Mermaid's own style for all that is in such a box.
  const colour = 'var(--vscode-focusBorder, #0078d4)'
  const style = { fill: colour, 'fill-opacity': '0.25', stroke: colour, 'stroke-width': '3px', 'stroke-dasharray': 'none' }
  for (const [name, value] of Object.entries(style)) frame.style.setProperty(name, value, 'important')
  return frame
}
