import type { Guideline } from '../guideline.ts'
import { type MatterRow, matters } from './step-11-agreement/matters.ts'
import { signing } from './step-11-agreement/signing.ts'
import { guidelineOfMatter } from './step-11-agreement/table.ts'
import { wording } from './step-11-agreement/wording.ts'

/** Rules that belong to one matter beside those that all matters share. */
const ownRules: Partial<Record<MatterRow['subject'], Guideline['rules']>> = { composition: signing, principles: wording }

/** Step 11: conclude the consortium agreement. One guideline for each of the thirteen matters that it settles. */
export const agreement: readonly Guideline[] = matters.map((row, index) => guidelineOfMatter(row, index, ownRules[row.subject]))
