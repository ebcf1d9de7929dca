import { isOutcomeKind } from '../../language/generated/ast.ts'
import { first } from '../../model/statements.ts'
import { tableOf } from '../page/compose.ts'
import type { PartWriter } from './part.ts'

/** What learners can do in the end, where they learn it and how they show it. */
export const outcomes: PartWriter = ({ chain }, reader) => ({
  blocks: tableOf(
    reader.word('outcomes'),
    [reader.word('outcome'), reader.word('kind'), reader.word('taughtIn'), reader.word('assessedBy')],
    chain.outcomes.map(({ node, courses, assessments }) => [
      reader.titled(node),
      reader.chosen('OutcomeKind.value', first(node, isOutcomeKind)?.value),
      reader.named(courses.map((course) => course.node)),
      reader.named(assessments.filter((link) => !link.formative).map((link) => link.node)),
    ]),
  ),
})
