/** How Mermaid is set up wherever a diagram is drawn: the preview, the command, the handbook. */

/** Metric twins on every system, so that a text measured on one machine fits its box on another. */
const fontFamily = 'Arial, "Liberation Sans", Helvetica, sans-serif'

/** What both looks share. */
const common = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  // Lines at right angles that end beside each other, run under no box, and keep the order of the text; as quick as the other layout.
  layout: 'elk',
  fontFamily,
  // The same text gives the same ids, in every run.
  deterministicIds: true,
  deterministicIDSeed: 'microcred',
  // Labels are text of SVG, not HTML within it: office programs and image viewers show nothing of the latter.
  htmlLabels: false,
  maxTextSize: 500_000,
  maxEdges: 4000,
  suppressErrorRendering: true,
  flowchart: {
    htmlLabels: false,
    look: 'classic',
    layout: 'elk',
    useMaxWidth: true,
    // Lines are broken by us (texts.ts), at words; this only has to be wider than any of them.
    wrappingWidth: 460,
    nodeSpacing: 24,
    rankSpacing: 56,
    padding: 10,
  },
} as const

/** The colours of what is not a box: lines, their labels, frames. Boxes have colours of their own (palette.ts), the same in both. */
const variables = (text: string, line: string, frame: string, ground: string) =>
  ({
    fontFamily,
    fontSize: '14px',
    background: ground,
    primaryColor: ground,
    primaryTextColor: text,
    primaryBorderColor: line,
    lineColor: line,
    textColor: text,
    titleColor: text,
    edgeLabelBackground: ground,
    clusterBkg: frame,
    clusterBorder: line,
  }) as const

/** The settings for `mermaid.initialize`, for a light and for a dark ground. Strict: no scripts, no links, nothing loaded. */
export const mermaidConfig = {
  light: { ...common, darkMode: false, themeVariables: variables('#1f2937', '#6b7280', '#f6f7f9', '#ffffff') },
  dark: { ...common, darkMode: true, themeVariables: variables('#e5e7eb', '#9ca3af', '#262b33', '#1e1e1e') },
} as const
