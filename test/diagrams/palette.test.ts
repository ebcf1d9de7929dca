import { describe, expect, test } from 'vitest'
import { mermaidConfig } from '../../src/diagrams/config.ts'
import { ink, type Look, palette } from '../../src/diagrams/palette.ts'

/** The relative luminance of a colour. Source: WCAG 2.2, definition of relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Source: WCAG 2.2, definition of contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = (['light', 'dark'] as const).map((theme) => mermaidConfig[theme].themeVariables)

describe('colours', () => {
  test.each(Object.entries<Look>(palette))('%s reads on light and dark', (_, look) => {
    expect(contrast(ink, look.fill)).toBeGreaterThan(7)
    for (const { background, clusterBkg } of grounds) {
      expect(contrast(look.border, background)).toBeGreaterThan(3)
      expect(contrast(look.border, clusterBkg)).toBeGreaterThan(2.9)
    }
  })

  test.each(grounds)('titles and lines read on $background', ({ textColor, lineColor, background, clusterBkg }) => {
    for (const ground of [background, clusterBkg]) {
      expect(contrast(textColor, ground)).toBeGreaterThan(7)
      expect(contrast(lineColor, ground)).toBeGreaterThan(3)
    }
  })
})
