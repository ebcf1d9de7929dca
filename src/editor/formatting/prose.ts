const lineBreak = /\r\n|\r|\n/

/** Whether a text stands in three quotes and goes over several lines. */
export const isProse = (source: string): boolean => source.startsWith('"""') && lineBreak.test(source)

/**
 * Moves a text in three quotes to another indentation. It reads as before: what all its lines have in common is not part of it, and
 * nothing is either that stands at the end of a line.
 *
 * @param source the text with its quotes, closed
 * @param indentation what its lines begin with
 * @param newline how lines end in this file
 */
export function indentProse(source: string, indentation: string, newline: string): string {
  const [first = '', ...rest] = source.slice(3, -3).split(lineBreak)
  const last = rest.pop() ?? ''
  // The line with the closing quotes counts only when words stand in it, as in `readText`.
  const shared = Math.min(...[...rest, last].filter((line) => line.trim()).map((line) => line.length - line.trimStart().length))
  const moved = (line: string): string => (line.trim() ? indentation + line.slice(shared).trimEnd() : '')
  const end = last.trim() ? moved(last) : indentation
  // What stands behind the opening quotes is kept to its last space.
  return [`"""${first.trim() ? first : ''}`, ...rest.map(moved), `${end}"""`].join(newline)
}

/** Moves a comment of several lines whose lines all begin with a star; others keep their lines, in which something may be drawn. */
export function indentComment(comment: string, indentation: string, newline: string): string {
  const [first = '', ...rest] = comment.split(lineBreak)
  if (!comment.startsWith('/*')) return comment.trimEnd()
  if (!rest.every((line) => line.trimStart().startsWith('*'))) return comment
  return [first.trimEnd(), ...rest.map((line) => `${indentation} ${line.trim()}`)].join(newline)
}
