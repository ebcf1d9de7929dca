/**
 * How boxes look. The fill is light and the text dark, so that a box reads on a light and on a dark ground; the border stands out
 * from both. No meaning rests on colour alone: shape, border or a sign says it too.
 */

/** A way for a box to look. */
export interface Look {
  readonly fill: string
  readonly border: string
  /** Solid where nothing is said. */
  readonly line?: 'dashed' | 'thick'
  readonly shape: Shape
  /** Stands before the first line of the text. */
  readonly sign?: string
}

/** Shapes of Mermaid's flowcharts. */
export type Shape = 'rectangle' | 'rounded' | 'double' | 'hexagon' | 'slanted' | 'trapezoid' | 'basin'

/** What opens and closes the text of each shape. */
export const brackets: Readonly<Record<Shape, readonly [string, string]>> = {
  rectangle: ['[', ']'],
  rounded: ['(', ')'],
  double: ['[[', ']]'],
  hexagon: ['{{', '}}'],
  slanted: ['[/', '/]'],
  trapezoid: ['[/', '\\]'],
  basin: ['[\\', '/]'],
}

/** The text in every box. */
export const ink = '#111827'

const blue = { fill: '#dbeafe', border: '#3b82f6' }
const green = { fill: '#d1fae5', border: '#0d9668' }
const amber = { fill: '#fef3c7', border: '#c27803' }
const violet = { fill: '#ede9fe', border: '#8b5cf6' }
const cyan = { fill: '#cffafe', border: '#0891b2' }
const grey = { fill: '#f3f4f6', border: '#6b7280' }
const rose = { fill: '#fee2e2', border: '#dc3626' }

/** Every look, by the name of its class in the Mermaid text. */
export const palette = {
  course: { ...blue, shape: 'rectangle' },
  elective: { ...blue, line: 'dashed', shape: 'rounded' },
  choice: { ...grey, shape: 'hexagon', sign: '?' },
  folded: { ...blue, shape: 'double' },
  assessment: { ...violet, shape: 'slanted' },
  outcome: { ...green, shape: 'rounded' },
  need: { ...amber, shape: 'hexagon' },
  partner: { ...cyan, shape: 'rectangle' },
  stakeholder: { ...amber, line: 'dashed', shape: 'rounded' },
  programme: { ...grey, line: 'thick', shape: 'double' },
  award: { ...violet, shape: 'hexagon', sign: '★' },
  degree: { ...green, shape: 'double', sign: '▲' },
  person: { ...violet, shape: 'rounded' },
  committee: { ...grey, shape: 'hexagon' },
  task: { ...blue, shape: 'slanted' },
  term: { ...blue, shape: 'rectangle', sign: '▬' },
  admission: { ...amber, shape: 'basin', sign: '→' },
  decision: { ...violet, shape: 'rounded', sign: '✓' },
  milestone: { ...green, shape: 'hexagon', sign: '◆' },
  event: { ...grey, shape: 'slanted' },
  hours: { ...blue, shape: 'rectangle' },
  time: { ...amber, shape: 'trapezoid' },
  fits: { ...green, shape: 'rounded', sign: '✓' },
  agreed: { ...green, shape: 'rectangle', sign: '✓' },
  partly: { ...amber, line: 'dashed', shape: 'rounded', sign: '◐' },
  open: { ...grey, line: 'dashed', shape: 'rounded', sign: '○' },
  income: { ...green, shape: 'rounded', sign: '+' },
  cost: { ...amber, shape: 'rectangle', sign: '−' },
  total: { ...grey, line: 'thick', shape: 'double', sign: '=' },
  step: { ...cyan, shape: 'slanted' },
  problem: { ...rose, line: 'thick', shape: 'rectangle', sign: '⚠' },
  empty: { ...grey, line: 'dashed', shape: 'rounded' },
} as const satisfies Readonly<Record<string, Look>>

export type LookName = keyof typeof palette

/** The definition of a class in Mermaid's words. */
export function classDefinition(name: LookName): string {
  const { fill, border, line }: Look = palette[name]
  const extra = line === 'dashed' ? ',stroke-dasharray:5 4' : ''
  return `classDef ${name} fill:${fill},stroke:${border},stroke-width:${line === 'thick' ? 3 : 1.5}px,color:${ink}${extra}`
}
