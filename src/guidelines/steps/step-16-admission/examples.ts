/** The admission with the given statements. */
export const admissionWith = (statements: string): string =>
  `admission {\n${statements
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')}\n}`

/** A cohort with the given statements. */
export const cohort = (statements: string): string =>
  admissionWith(`cohort First "First cohort" {\n  ${statements.replaceAll(', ', '\n  ')}\n}`)
