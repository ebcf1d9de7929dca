/** Drawn pictures, made fit to stand with others in one page. */

/** What a picture may not bring into a page: programs, and anything that is fetched from elsewhere. */
const forbidden = /<script|<iframe|<embed|<object|\son\w+\s*=|javascript:|@import|(?:href|src)\s*=\s*["'](?!#|data:image\/)/i

/**
 * A picture that can stand in a page: its ids begin with the given word, so that two pictures share none. Nothing if it would run a
 * program or fetch something; its text alternative has to do then.
 */
export function inlinePicture(svg: string, prefix: string): string | undefined {
  const start = svg.indexOf('<svg')
  if (start < 0 || forbidden.test(svg)) return undefined
  const drawing = svg.slice(start)
  const ids = [...new Set(Array.from(drawing.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => id))]
  if (ids.length === 0) return drawing
  // Longer ids first, so that none is taken for another one that it begins with.
  const any = ids
    .sort((left, right) => right.length - left.length)
    .map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const inStyle = new RegExp(`#(${any})(?![\\w-])`, 'g')
  const inAttribute = new RegExp(`(\\sid="|url\\(["']?#|href="#)(${any})(?=["')])`, 'g')
  return drawing
    .replace(/<style[\s\S]*?<\/style>/g, (style) => style.replace(inStyle, `#${prefix}-$1`))
    .replace(inAttribute, `$1${prefix}-$2`)
    .replace(/\s(aria-(?:labelledby|describedby))="([^"]*)"/g, (_, name: string, value: string) => {
      const named = value.split(/\s+/).map((id) => (ids.includes(id) ? `${prefix}-${id}` : id))
      return ` ${name}="${named.join(' ')}"`
    })
}
