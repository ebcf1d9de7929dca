/// <reference lib="dom" />
import type { DiagramAnswer } from '../../../editor/protocol.ts'
import type { FromPage, PreviewState, ToPage } from '../messages.ts'
import { boxesIn, focusedIn, makeLinks, mark } from './boxes.ts'
import { Drawing } from './drawing.ts'
import { pngBase64, svgText } from './picture.ts'
import { onThemeChange } from './theme.ts'
import { View } from './view.ts'

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PreviewState): void }

const editor = acquireVsCodeApi()
const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

const view = new View(part('stage'))
let answer: DiagramAnswer | undefined
/** Of which programme and kind the picture in the window is. */
let shown: string | undefined
let picture: SVGSVGElement | undefined
let marked: readonly string[] = []
/** Whether the marked box has still to be brought into sight: it is not drawn yet. */
let unseen = false

const drawing = new Drawing(
  (drawn) => {
    if (!answer) return
    const boxes = boxesIn(drawn)
    makeLinks(boxes, new Set(answer.places.map(({ id }) => id)), (id) => editor.postMessage({ type: 'open', id }))
    const focused = picture && focusedIn(boxesIn(picture))
    const now = `${answer.programme.name} ${answer.kind}`
    view.show(drawn, now === shown)
    shown = now
    picture = drawn
    showMarks(unseen)
    if (focused !== undefined) boxes.get(focused)?.focus({ preventScroll: true })
    noticeUnread(answer)
  },
  (message) => {
    notice('This picture could not be drawn; the output of Microcred says why.')
    editor.postMessage({ type: 'failed', message })
  },
)

/** Marks the boxes at the cursor, and brings the first into sight if asked to. */
function showMarks(reveal: boolean): void {
  const [first] = picture ? mark(boxesIn(picture), marked) : []
  if (first && reveal) view.reveal(first)
  unseen = reveal && !first && marked.length > 0
}

/** Says something above the picture; nothing takes it away. */
function notice(text = ''): void {
  const line = part('notice')
  line.textContent = text
  line.hidden = text === ''
}

/** Says which files the picture that is drawn may lack something of. */
function noticeUnread({ unparsed }: DiagramAnswer): void {
  notice(
    unparsed.length === 0 ? '' : `${namesOf(unparsed)} cannot be read to its end. What stands in the rest of it is not drawn.`,
  )
}

const namesOf = (files: readonly string[]): string =>
  files.map((file) => decodeURIComponent(file.split('/').at(-1) ?? file)).join(', ')

/** Fills the list of diagrams, once: whoever has it open keeps it open. */
function fillPicker({ kinds, kind }: DiagramAnswer): void {
  const picker = part<HTMLSelectElement>('kind')
  if (picker.options.length !== kinds.length)
    picker.replaceChildren(
      ...kinds.map(({ name, title, says }) => {
        const option = new Option(title, name)
        option.title = says
        return option
      }),
    )
  picker.value = kind
}

function take(next: DiagramAnswer): void {
  answer = next
  fillPicker(next)
  part('description').textContent = next.description
  part('stage').ariaDescription = next.description
  part('legend').replaceChildren(...next.legend.map(legendItem))
  editor.setState({ programme: next.programme.name, uri: next.programme.place.uri, kind: next.kind })
  if (!drawing.draw(next.mermaid, picture === undefined)) noticeUnread(next)
}

function legendItem({ className, says }: DiagramAnswer['legend'][number]): HTMLLIElement {
  const item = document.createElement('li')
  const sample = item.appendChild(document.createElement('span'))
  sample.className = 'sample'
  const style = new RegExp(`classDef ${className} ([^\\n]*)`).exec(answer?.mermaid ?? '')?.[1] ?? ''
  const said = (name: string): string => new RegExp(`(?:^|,)${name}:([^,]*)`).exec(style)?.[1] ?? ''
  sample.style.background = said('fill')
  sample.style.border = `2px ${said('stroke-dasharray') ? 'dashed' : 'solid'} ${said('stroke')}`
  item.append(says)
  return item
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'draw') take(data.answer)
  else if (data.type === 'keep') {
    notice(`${namesOf(data.files)} cannot be read to its end at the moment. This is the last picture before that.`)
  } else if (data.type === 'nothing') {
    answer = undefined
    shown = undefined
    picture = undefined
    view.clear()
    notice('There is no programme to draw. Open a file with one.')
  } else {
    const moved = data.ids.join() !== marked.join()
    marked = data.ids
    showMarks(moved || unseen)
  }
})

part('kind').addEventListener('change', (event) =>
  editor.postMessage({ type: 'choose', kind: (event.target as HTMLSelectElement).value }),
)
part('zoom-in').addEventListener('click', () => view.zoom(1))
part('zoom-out').addEventListener('click', () => view.zoom(-1))
part('fit').addEventListener('click', () => view.fit())
part('copy').addEventListener('click', () => editor.postMessage({ type: 'copy' }))
part('save-svg').addEventListener('click', () => {
  if (picture) editor.postMessage({ type: 'save', format: 'svg', content: svgText(picture) })
})
part('save-png').addEventListener('click', () => {
  if (!picture) return
  pngBase64(picture).then(
    (content) => editor.postMessage({ type: 'save', format: 'png', content }),
    (error: Error) => editor.postMessage({ type: 'failed', message: error.message }),
  )
})
onThemeChange(() => {
  if (answer) drawing.draw(answer.mermaid)
})
editor.postMessage({ type: 'ready' })
