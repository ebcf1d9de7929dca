import { type FactRow, factsOf, isEmpty } from '../page/compose.ts'
import type { Block, Inline } from '../page/content.ts'

/** What stands in the place of something that is not said. */
export const notSaid: Inline = { text: '○ The description of the programme does not say this yet.', tone: 'bad' }

/** Facts of which none is left out: what is not said is called so. */
export const told = (rows: readonly FactRow[]): Block[] =>
  factsOf(
    rows.map(
      ([name, ...values]): FactRow => [
        name,
        ...(values.every((value) => value === undefined || isEmpty(value)) ? [notSaid] : values),
      ],
    ),
  )
