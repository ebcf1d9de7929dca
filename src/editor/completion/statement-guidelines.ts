/** Which guidelines a statement answers, in the section where it stands. */
import { catalogue } from '../../guidelines/catalogue.ts'
import type { Guideline } from '../../guidelines/guideline.ts'
import { bases } from '../../guidelines/reference.ts'
import { blocksOf, keywordOf } from '../../language/statements.ts'

const byType = new Map<string, Guideline[]>()
for (const guideline of catalogue) {
  for (const type of guideline.statements) byType.set(type, [...(byType.get(type) ?? []), guideline])
}

const bySection = new Map<string, Guideline[]>()
for (const guideline of catalogue) bySection.set(guideline.step, [...(bySection.get(guideline.step) ?? []), guideline])

/**
 * The guidelines that a statement answers.
 *
 * @param type the type of the statement; for a section all guidelines of its step
 * @param section the type of the section around it; none in the head of a programme and in shared files
 */
export function guidelinesOf(type: string, section: string | undefined): readonly Guideline[] {
  const answered = byType.get(type) ?? []
  if (section === undefined) return answered.length > 0 ? answered : (bySection.get(keywordOf(type) ?? '') ?? [])
  const step = keywordOf(section)
  const here = answered.filter((guideline) => guideline.step === step)
  // A statement of several blocks, such as a volume, answers a guideline only in the step of that guideline.
  return here.length > 0 || blocksOf(type).length > 1 ? here : answered
}

/** A guideline for a reader who is choosing a statement: "**7.8 Study load.** … It rests on the programme book." */
export const guidelineText = (guideline: Guideline): string =>
  `**${guideline.number} ${guideline.title}.** ${guideline.summary}\n\n*Rests on ${bases[guideline.basis]}.*`
