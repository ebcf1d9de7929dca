import type { AssessmentEntry, EuropeanSupervision } from '../../model/assessment.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { tableOf } from '../page/compose.ts'
import type { Inline, Table } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import type { WordKey } from '../page/words.ts'

const supervisionWords: Readonly<Record<EuropeanSupervision, WordKey>> = {
  unsupervised: 'unsupervised',
  supervised: 'supervised',
  'supervised-with-identity-check': 'identityChecked',
}

/** How something is assessed, what counts how much, and which outcomes it proves. */
export function assessmentTable(
  caption: string,
  entries: readonly AssessmentEntry[],
  model: ProgrammeModel,
  reader: Reader,
): Table[] {
  const { word, figures } = reader
  return tableOf(
    caption,
    [
      word('assessment'),
      word('kind'),
      { title: word('weight'), figures: true },
      { title: word('threshold'), figures: true },
      word('supervision'),
      word('learned'),
    ],
    entries.map((entry): (Inline | undefined)[] => {
      const proved = model.chain.assessments.find((link) => link.node === entry.node)?.outcomes ?? []
      const counts = entry.formative ? word('formative') : entry.passFail ? word('passFail') : figures.share(entry.weight)
      return [
        reader.titled(entry.node),
        reader.chosen('AssessmentKind.value', entry.kind),
        counts,
        figures.share(entry.threshold),
        entry.european && word(supervisionWords[entry.european]),
        reader.named(proved),
      ]
    }),
  )
}
