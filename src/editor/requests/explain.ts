import { guidelineCalled } from '../../guidelines/catalogue.ts'
import { guidelineMarkdown } from '../../guidelines/reference.ts'

/** The page of a guideline: by its id, its number, or the id of one of its rules. */
export function explainAnswer({ guideline: asked }: { readonly guideline: string }): { title: string; markdown: string } | null {
  const guideline = guidelineCalled(asked)
  return guideline ? { title: `${guideline.number} ${guideline.title}`, markdown: `${guidelineMarkdown(guideline, 1)}\n` } : null
}
