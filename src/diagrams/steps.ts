/** The steps of the guidelines as short headings of boxes. */
import { sections } from '../language/library/choices.ts'

/** "Step 7: design the curriculum"; nothing for what is no section. */
export const stepOf = (section: string): string | undefined => sections[section]?.replace(/\.$/, '')

/** The same for the type of a section's node: `Curriculum`. */
export const stepOfType = (type: string | undefined): string | undefined => (type ? stepOf(type.toLowerCase()) : undefined)
