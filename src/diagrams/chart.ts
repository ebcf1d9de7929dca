/** Builds the Mermaid text of a flowchart: boxes that know what they stand for, frames around them, lines between them. */
import type { AstNode } from 'langium'
import type { ProgrammeModel } from '../model/model.ts'
import { titleOf } from '../model/statements.ts'
import type { Diagram } from './diagram.ts'
import { brackets, classDefinition, type Look, type LookName, palette } from './palette.ts'
import { accessible, cut, label } from './texts.ts'

export interface Box {
  /** What its id begins with: the kind of thing it stands for. Never a word of Mermaid. */
  readonly kind: string
  readonly look: LookName
  /** The lines; what is not known is left out. A box without a text shows that the title is missing. */
  readonly text: readonly (string | undefined)[]
  /** What it stands for: where a click leads. */
  readonly node?: AstNode
  /** Instead of the name of the node, where one node has several boxes. */
  readonly name?: string
}

/** With an arrow, except `plain` (which joins two that belong together) and `none` (which is not seen, but keeps the order). */
export type Line = 'solid' | 'dashed' | 'thick' | 'plain' | 'none'

/** So many boxes below each other; more begin a new column. */
const usualColumn = 10

/** Characters in the title of a frame. */
const frameTitle = 64

const arrows: Readonly<Record<Line, string>> = { solid: '-->', dashed: '-.->', thick: '==>', plain: '---', none: '~~~' }

/** What a finished diagram says beside the picture. */
export interface Wording {
  readonly title: string
  /** Complete sentences, with the figures. */
  readonly sentences: readonly (string | undefined)[]
  /** What each look means here; only those that are drawn come into the legend. */
  readonly legend: Partial<Readonly<Record<LookName, string>>>
  /** What to write first, where there is nothing to draw. */
  readonly empty: string
}

/** A flowchart in the making. */
export class Chart {
  private readonly direction: 'LR' | 'TB'
  private readonly lines: string[] = []
  private readonly links = new Set<string>()
  /** What a line leads to: it needs no unseen one to keep its place. */
  private readonly reached = new Set<string>()
  private readonly ids = new Set<string>()
  private readonly looks = new Set<LookName>()
  private readonly places = new Map<string, AstNode>()
  private readonly drawn = new Map<AstNode, string>()
  private depth = 1

  constructor(direction: 'LR' | 'TB') {
    this.direction = direction
  }

  /** Draws a box and gives its id. */
  box({ kind, look, text, node, name }: Box): string {
    const id = this.newId(kind, node, name)
    const { shape, sign }: Look = palette[look]
    const [open, close] = brackets[shape]
    const [first, ...others] = text.filter((line) => line !== undefined && line.trim() !== '')
    const shown = [[sign, first ?? 'without a title'].filter(Boolean).join(' '), ...others]
    this.write(`${id}${open}"${label(shown)}"${close}:::${look}`)
    this.looks.add(look)
    if (node) this.standsFor(node, id)
    return id
  }

  /** Draws a frame with what `content` draws, and gives its id. */
  frame({ kind, text, node, name }: Omit<Box, 'look'>, content: () => void, direction: 'LR' | 'TB' = 'TB'): string {
    const id = this.newId(kind, node, name)
    const title = text.filter(Boolean).join(' · ')
    // One line, since a second one would lie under what the frame holds.
    this.write(`subgraph ${id} ["${label([cut(title, frameTitle)], 2 * frameTitle)}"]`)
    this.depth++
    this.write(`direction ${direction}`)
    const before = this.lines.length
    content()
    if (this.lines.length === before) this.box({ kind: 'nothing', look: 'empty', text: ['nothing in it yet'] })
    this.depth--
    this.write('end')
    return id
  }

  /** Lines to the node lead to this box, which is drawn for another: that of a partner for its institution. */
  standsFor(node: AstNode, id: string): void {
    if (!this.drawn.has(node)) this.drawn.set(node, id)
  }

  /** The first box that stands for the node. */
  idOf(node: AstNode | undefined): string | undefined {
    return node && this.drawn.get(node)
  }

  /** Draws a line, once; nothing where one of its ends is not drawn. */
  link(from: string | undefined, to: string | undefined, line: Line = 'solid', text?: string): void {
    if (from === undefined || to === undefined || from === to) return
    if (line === 'none' && this.reached.has(to)) return
    if (line !== 'none') this.reached.add(to)
    const said = text === undefined ? '' : `|"${label([text], 22)}"|`
    this.links.add(`${from} ${arrows[line]}${said} ${to}`)
  }

  /** Lays boxes out one below the other, in up to three columns, where nothing else says where they go; within a frame from top to bottom. */
  columns(ids: readonly string[], inColumn = usualColumn): void {
    const length = Math.ceil(ids.length / Math.min(3, Math.ceil(ids.length / inColumn)))
    for (const [index, id] of ids.entries()) if (index % length > 0) this.link(ids[index - 1], id, 'none')
  }

  /** The finished diagram; with nothing drawn, one box that says what would be. */
  finish({ programme }: ProgrammeModel, { title, sentences, legend, empty }: Wording): Diagram {
    const nothing = this.looks.size === 0
    if (nothing) this.box({ kind: 'nothing', look: 'empty', text: ['Nothing to draw yet.', empty] })
    const full = `${title}: ${titleOf(programme) || programme.name || 'a programme without a title'}`
    const description = nothing ? `There is nothing to draw yet. ${empty}` : sentences.filter(Boolean).join(' ')
    const looks = [...this.looks].sort((one, other) => order.indexOf(one) - order.indexOf(other))
    return {
      title: cut(full),
      description,
      legend: looks.flatMap((className) => {
        const says = className === 'empty' ? 'nothing to draw yet' : legend[className]
        return says ? [{ className, says }] : []
      }),
      mermaid: [
        `flowchart ${this.direction}`,
        `  accTitle: ${accessible(cut(full))}`,
        `  accDescr: ${accessible(cut(description, 2000))}`,
        ...this.lines,
        ...[...this.links].map((link) => `  ${link}`),
        ...looks.map((name) => `  ${classDefinition(name)}`),
        '',
      ].join('\n'),
      places: this.places,
    }
  }

  private write(line: string): void {
    this.lines.push(`${'  '.repeat(this.depth)}${line}`)
  }

  /** From the name where there is one, so that it stays the same while other things change. */
  private newId(kind: string, node: AstNode | undefined, name: string | undefined): string {
    const own = name ?? (node as { readonly name?: string } | undefined)?.name ?? (node && titleOf(node).slice(0, 24)) ?? ''
    const base = `${kind}_${own.replace(/[^A-Za-z0-9]+/g, '_')}`
    let id = base
    for (let next = 2; this.ids.has(id); next++) id = `${base}_${next}`
    this.ids.add(id)
    if (node) this.places.set(id, node)
    return id
  }
}

const order = Object.keys(palette) as LookName[]
