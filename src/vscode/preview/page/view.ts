/// <reference lib="dom" />

/** How far one key moves the picture, in pixels. */
const step = 60
/** How much one step changes its size. */
const factor = 1.2
const smallest = 0.05
const largest = 8
/** Room left around a picture that is fitted into the window, in pixels. */
const margin = 16
/** So many pixels a hand may tremble in a click. */
const slack = 4
/** A small picture is not blown up further than this. */
const fitLargest = 1.25
/** Nor is a large one made smaller at first: its text could not be read. */
const openSmallest = 0.4

/** The picture in the window: moved and sized by mouse, wheel, touch and keys. */
export class View {
  private readonly stage: HTMLElement
  private readonly frame: HTMLElement
  private scale = 1
  private x = 0
  private y = 0
  private width = 0
  private height = 0
  /** How the picture lies: as it is opened, all of it visible, or as somebody has moved or sized it. Only the last outlives a change. */
  private lies: 'open' | 'whole' | 'moved' = 'open'

  constructor(stage: HTMLElement) {
    this.stage = stage
    this.frame = stage.appendChild(document.createElement('div'))
    this.frame.className = 'frame'
    stage.addEventListener('wheel', (event) => this.wheel(event), { passive: false })
    stage.addEventListener('keydown', (event) => this.key(event))
    stage.addEventListener('pointerdown', (event) => this.drag(event))
    // Who goes from box to box with the keyboard sees where; the window itself is not scrolled for that.
    stage.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGGElement && target.matches(':focus-visible')) this.reveal(target)
    })
    stage.addEventListener('scroll', () => stage.scrollTo(0, 0))
    new ResizeObserver(() => this.lay()).observe(stage)
  }

  /** Puts a picture in the place of the one that is shown, without a moment in which there is none. */
  show(picture: SVGSVGElement, keepPlace: boolean): void {
    const { width, height } = picture.viewBox.baseVal
    picture.style.maxWidth = 'none'
    picture.setAttribute('width', String(width))
    picture.setAttribute('height', String(height))
    this.width = width
    this.height = height
    this.frame.replaceChildren(picture)
    if (!keepPlace) this.lies = 'open'
    this.lay()
  }

  /** Takes the picture away. */
  clear(): void {
    this.frame.replaceChildren()
    this.lies = 'open'
  }

  /** Makes all of the picture visible. */
  fit(): void {
    this.lies = 'whole'
    this.lay()
  }

  /** Lays the picture into the middle of the window, or to its start where it is larger; nothing where somebody has moved it. */
  private lay(): void {
    const { clientWidth, clientHeight } = this.stage
    if (this.lies === 'moved' || this.width === 0 || this.height === 0 || clientWidth === 0) return
    const fitting = Math.min((clientWidth - 2 * margin) / this.width, (clientHeight - 2 * margin) / this.height)
    this.scale = Math.max(this.lies === 'open' ? openSmallest : smallest, Math.min(fitLargest, fitting))
    this.x = Math.max(margin, (clientWidth - this.width * this.scale) / 2)
    this.y = Math.max(margin, (clientHeight - this.height * this.scale) / 2)
    this.place()
  }

  /** Sizes the picture by steps, around a point of the window (its middle where none is given). */
  zoom(steps: number, x = this.stage.clientWidth / 2, y = this.stage.clientHeight / 2): void {
    const scale = Math.max(smallest, Math.min(largest, this.scale * factor ** steps))
    this.x = x - ((x - this.x) * scale) / this.scale
    this.y = y - ((y - this.y) * scale) / this.scale
    this.scale = scale
    this.lies = 'moved'
    this.place()
  }

  /** Moves the picture as little as is needed for a part of it to be seen. */
  reveal(part: Element): void {
    const box = part.getBoundingClientRect()
    const window = this.stage.getBoundingClientRect()
    const needed = (start: number, end: number, from: number, to: number): number =>
      end - start > to - from || start < from ? from + margin - start : end > to ? to - margin - end : 0
    const dx = needed(box.left, box.right, window.left, window.right)
    const dy = needed(box.top, box.bottom, window.top, window.bottom)
    if (dx !== 0 || dy !== 0) this.move(dx, dy)
  }

  private move(dx: number, dy: number): void {
    this.x += dx
    this.y += dy
    this.lies = 'moved'
    this.place()
  }

  private place(): void {
    this.frame.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault()
    const bounds = this.stage.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey) this.zoom(-event.deltaY / 100, event.clientX - bounds.left, event.clientY - bounds.top)
    else this.move(-event.deltaX, -event.deltaY)
  }

  private key(event: KeyboardEvent): void {
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.move(step, 0),
      ArrowRight: () => this.move(-step, 0),
      ArrowUp: () => this.move(0, step),
      ArrowDown: () => this.move(0, -step),
      '+': () => this.zoom(1),
      '=': () => this.zoom(1),
      '-': () => this.zoom(-1),
      '0': () => this.fit(),
    }
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  }

  private drag(start: PointerEvent): void {
    if (start.button !== 0) return
    let [x, y] = [start.clientX, start.clientY]
    const moved = (event: PointerEvent): void => {
      if (!this.stage.hasPointerCapture(start.pointerId)) {
        if (Math.hypot(event.clientX - x, event.clientY - y) < slack) return
        // From now on the box below hears nothing of it, and takes it for no click.
        this.stage.setPointerCapture(start.pointerId)
      }
      this.move(event.clientX - x, event.clientY - y)
      ;[x, y] = [event.clientX, event.clientY]
    }
    const stop = new AbortController()
    this.stage.addEventListener('pointermove', moved, { signal: stop.signal })
    for (const end of ['pointerup', 'pointercancel'] as const)
      this.stage.addEventListener(end, () => stop.abort(), { signal: stop.signal })
  }
}
