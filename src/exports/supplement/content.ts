/** The qualification supplement as a template: what the design settles is filled in, what only issuing can know is a marked field. */
import type { ExportInput } from '../export.ts'
import { isEmpty } from '../page/compose.ts'
import type { Content, Inline } from '../page/content.ts'
import { readerOf } from '../page/reader.ts'
import { diplomaSections } from './diploma.ts'
import { elementFacts, elementLabel } from './elements.ts'

/** The template, in English; texts of the authors in the language asked for where they are translated. */
export function supplementContent({ model, language }: ExportInput): Content {
  const reader = readerOf(model, language, 'english')
  const missing = model.supplement.elements
    .filter((entry) => entry.mandatory && entry.state === 'missing')
    .map(({ element }) => elementLabel(element))
  return {
    language: 'en',
    kindOfDocument: 'Qualification supplement',
    mark: 'Template',
    title: reader.titled(model.programme) ?? model.head.name,
    subtitles: [reader.named(model.award.awardingBodies)].filter((line) => !isEmpty(line)),
    notices: noticesOf(missing),
    sections: [
      {
        id: 'elements',
        title: 'Elements of a micro-credential',
        blocks: [],
        sections: [
          { id: 'mandatory', title: 'Mandatory elements', blocks: [{ kind: 'facts', facts: elementFacts(true, model, reader) }] },
          { id: 'optional', title: 'Optional elements', blocks: [{ kind: 'facts', facts: elementFacts(false, model, reader) }] },
        ],
      },
      {
        id: 'diploma-supplement',
        title: 'Diploma Supplement',
        ownPage: true,
        blocks: [],
        sections: diplomaSections(model, reader),
      },
    ],
    colophon: [
      'Elements: Council Recommendation of 16 June 2022 on a European approach to micro-credentials (2022/C 243/02), Annex I. Sections: the Diploma Supplement, with headings in our own words.',
      'Made from the description of the programme by its partners.',
    ],
    frame: { contents: 'Contents', skip: 'Skip to the content' },
  }
}

const noticesOf = (missing: readonly string[]): Inline[] => [
  [
    'This is a template. Places like ',
    { text: 'this one', field: true },
    ' are filled in by the registry when the credential is issued. The registry also adds the official preamble of the Diploma Supplement in its published wording.',
  ],
  ...(missing.length > 0
    ? [`Mandatory elements that the description of the programme does not give yet: ${missing.join('; ')}.`]
    : []),
]
