/** Why something is not said: because there is none of it, or because it is not known yet. Either is an answer, and readers see it. */
import { isAbsence, isUnknown } from '../../language/generated/ast.ts'
import { all, type Block } from '../../model/statements.ts'
import { labelled } from './compose.ts'
import type { Inline } from './content.ts'
import type { Reader } from './reader.ts'

/**
 * "None: the first week is open to all", "Not known yet: the guild decides in spring": what blocks say with `no` and `unknown`.
 *
 * @param subjects the words by which authors decline it
 */
export function reasons(
  blocks: Block | readonly Block[] | undefined,
  subjects: readonly string[],
  { said, word }: Reader,
): Inline[] {
  const about = ({ subject }: { readonly subject?: string }): boolean => subject !== undefined && subjects.includes(subject)
  return [
    ...all(blocks, isAbsence)
      .filter(about)
      .map(({ reason }) => labelled(word('none'), said(reason))),
    ...all(blocks, isUnknown)
      .filter(about)
      .map(({ reason }) => labelled(word('notKnown'), said(reason))),
  ].filter((line) => line !== undefined)
}
