/** What an award is called, as agreement and supplement say it. */
import { isDeviation } from '../../language/generated/ast.ts'
import type { AwardFacts } from '../../model/award.ts'
import { all, type Wording } from '../../model/statements.ts'
import { cleaned } from './clean.ts'
import { joined, labelled } from './compose.ts'
import type { Inline } from './content.ts'
import type { Reader } from './reader.ts'

/** A title with the name of its language, where it is not that of the text: "Dutch: Kustweerbaarheid". */
export const titleIn = ({ text, language }: Wording, { figures }: Reader): Inline =>
  language === undefined ? cleaned(text) : [`${figures.language(language)}: `, { text: cleaned(text), language }]

/** As what each partner awards it by its own rules, and what differs from them. */
export const awardKinds = ({ fits }: AwardFacts, { said, titled }: Reader): (Inline | undefined)[] =>
  fits.map(({ node, institution, type }) => {
    const deviations = all(node, isDeviation).map(({ text, solution }) => labelled(said(text), said(solution)))
    return labelled(
      titled(institution),
      joined(
        [titled(type), ...deviations].filter((each) => each !== undefined),
        '; ',
      ),
    )
  })
