/** Fixes of what the rules of the guidelines find. */

import type { Result } from '../../guidelines/evaluate.ts'
import { blocksOfType, rangeOf, sectionTypeOf } from '../../guidelines/places.ts'
import { whatStands } from '../../language/checks/absences.ts'
import { sourceFile } from '../../language/imports.ts'
import { isProgrammePart } from '../../language/programmes.ts'
import { keywordsOf } from '../../language/statements.ts'
import { subjectsOf } from '../../language/subjects.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { textFor } from '../insertion.ts'
import { type Block, insertText } from '../text-in-place.ts'
import { type Fault, inserting, type QuickFix } from './fix.ts'
import { learntFixes, occasionOf } from './learnt.ts'
import { fixFor } from './remedies.ts'
import { saidIn } from './said.ts'

/** A finding of the rules with the programme in which it was made. */
export interface Judged {
  readonly result: Result
  readonly model: ProgrammeModel
}

/** The finding that a diagnostic reports; nothing where the programme has changed since, or where it is no finding of the rules. */
export function judgedFor({ diagnostic, document, services }: Fault): Judged | undefined {
  for (const part of (sourceFile(document).elements ?? []).filter(isProgrammePart)) {
    const programme = services.references.Programmes.programmeOf(part)
    if (!programme) continue
    const { model, results } = services.guidelines.Judgement.of(programme)
    const same = results.filter(({ ruleId, message }) => ruleId === diagnostic.code && message === diagnostic.message)
    const { line, character } = diagnostic.range.start
    const result =
      same.find((each) => {
        const { start } = rangeOf(each)
        return start.line === line && start.character === character
      }) ?? same[0]
    if (result) return { result, model }
  }
  return undefined
}

/** What mends a finding: by its own remedy, or by the examples of its rule; and where it can be declined, the statement that does. */
export function guidelineFixes(fault: Fault): QuickFix[] {
  const judged = judgedFor(fault)
  return judged ? [...mending(judged, fault), ...declining(judged)] : []
}

/** What mends a finding: its own remedy, or what the examples of its rule teach. */
export function mending({ result, model }: Judged, { services }: Pick<Fault, 'services'>): QuickFix[] {
  const own = result.remedy ? fixFor(result.remedy, model, occasionOf(result, model, services)) : []
  return own.length > 0 ? own : learntFixes(result, model, services)
}

/** How many missing statements of one block are offered to be declined one by one. */
const mostDeclined = 3

/** The statements that say, with a reason, that there is no such thing: of the whole guideline, or of what a block lacks. */
function declining({ result, model }: Judged): QuickFix[] {
  const { guideline, rule, remedy } = result
  if (rule.weight === 'contradiction') return []
  const [section] = blocksOfType(model, sectionTypeOf(guideline.step))
  const whole = section ? (guideline.declinedBy ?? []).slice(0, 1).map((word) => ({ block: section, word })) : []
  const inBlock =
    remedy?.kind === 'insert' && rule.id === 'details'
      ? remedy.types.slice(0, mostDeclined).flatMap((type) => {
          const word = wordFor(remedy.block.$type, type)
          return word ? [{ block: remedy.block, word }] : []
        })
      : []
  return [...whole, ...inBlock].flatMap(({ block, word }) => decline(block, word, model))
}

/** The word by which a statement is declined in a block: `stacking` for `stacks into …`. */
const wordFor = (blockType: string, type: string): string | undefined =>
  [...subjectsOf(blockType)].find(([, keyword]) => keywordsOf(type).includes(keyword))?.[0]

/** Nothing is declined that is there: the two would contradict each other. */
function decline(block: Block, word: string, model: ProgrammeModel): QuickFix[] {
  if (whatStands(word, block.$type, saidIn(block, model))) return []
  const insertion = insertText(block, 'Absence', textFor(['Absence'], model, { given: { Subject: [word] } }))
  return insertion ? [{ title: `Say why there is none: no ${word} because “…”`, edits: [inserting(insertion)] }] : []
}
