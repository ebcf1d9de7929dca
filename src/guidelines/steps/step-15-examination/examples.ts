/** A curriculum with one course, as the examples of this step need it. */
export const course = (statements: string, more = ''): string => `curriculum {
  outcome Mapping "Map a coast"
  outcome Planning "Plan for a coast"
  course Intro "Introduction" {
    volume 3 ECTS
    by Nordhaven
    teaches Mapping
${indented(statements, 4)}
  }${more ? `\n${indented(more, 2)}` : ''}
}
examination { method "Criteria are published with each task" }`

/** The examination regulations with the given statements. */
export const regulations = (statements: string): string => `examination {\n${indented(statements, 2)}\n}`

const indented = (text: string, spaces: number): string =>
  text
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n')
