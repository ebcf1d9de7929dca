/** What mends each kind of finding. */

import type { Fault, Fixer, QuickFix } from './fix.ts'
import { guidelineFixes } from './guidelines.ts'
import { missingFileFixes, partnerFixes, takenNameFixes, unknownNameFixes } from './names.ts'
import { closingFixes, prerequisiteRemovals, statementRemovals, translationRemovals } from './removals.ts'
import { syntaxFixes } from './syntax.ts'
import { addressFixes, dateFixes, invertedRangeFixes, missingUnitFixes, nearestFixes } from './words.ts'

export type { FileEdit, QuickFix } from './fix.ts'

/** The fixes of the language's own findings, by the rule that makes them. Those that stand here not have no obvious remedy. */
const fixers: Readonly<Record<string, Fixer>> = {
  'language/syntax': syntaxFixes,
  'language/unknown-name': unknownNameFixes,
  'language/unknown-word': nearestFixes,
  'language/unknown-code': nearestFixes,
  'language/unknown-unit': nearestFixes,
  'language/unknown-subject': nearestFixes,
  'language/missing-unit': missingUnitFixes,
  'language/wrong-date': dateFixes,
  'language/wrong-address': addressFixes,
  'language/inverted-range': invertedRangeFixes,
  'language/open-text': closingFixes,
  'language/empty-text': statementRemovals('Leave this statement out'),
  'language/repeated-statement': statementRemovals('Take out this one'),
  'language/repeated-import': statementRemovals('Take out this import'),
  'language/import-cycle': statementRemovals('Take out this import'),
  'language/declined-but-there': statementRemovals('Take out this “no”'),
  'language/repeated-translation': translationRemovals,
  'language/prerequisite-cycle': prerequisiteRemovals,
  'language/repeated-name': takenNameFixes,
  'language/no-partner': partnerFixes,
  'language/missing-file': missingFileFixes,
  'language/import-kind': missingFileFixes,
}

/** Gives the fixes of a finding, the best one first; none where only the author knows. */
export function fixesOf(fault: Fault): readonly QuickFix[] {
  const code = String(fault.diagnostic.code)
  const fixer = code.startsWith('language/') ? fixers[code] : guidelineFixes
  return fixer?.(fault) ?? []
}
