/** The handbook: what learners and partners need to know, as one page to publish. */

import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, wordings } from '../../model/statements.ts'
import type { Exporter, ExportInput } from '../export.ts'
import { cleaned } from '../page/clean.ts'
import { isEmpty, joined } from '../page/compose.ts'
import type { Content, Inline, Section } from '../page/content.ts'
import { lastDecision } from '../page/decisions.ts'
import { pageHtml } from '../page/page.ts'
import { picturesOf } from '../page/pictures.ts'
import { type Reader, readerOf } from '../page/reader.ts'
import { filled, type WordKey } from '../page/words.ts'
import { admission } from './admission.ts'
import { audience } from './audience.ts'
import { award } from './award.ts'
import { calendar } from './calendar.ts'
import { contact } from './contact.ts'
import { courses } from './courses.ts'
import { examination } from './examination.ts'
import { fees } from './fees.ts'
import { glance } from './glance.ts'
import { languages } from './languages.ts'
import { outcomes } from './outcomes.ts'
import type { PartWriter } from './part.ts'
import { partners } from './partners.ts'
import { quality } from './quality.ts'
import { studying } from './studying.ts'
import { support } from './support.ts'
import { undecided } from './undecided.ts'

interface PartOfHandbook {
  readonly title: WordKey
  readonly write: PartWriter
  /** The diagrams that open the section; the calendar's is left out, since it shows the decisions of years of design. */
  readonly pictures?: readonly string[]
}

/** The sections in the order of the questions of somebody who thinks of applying. */
const order: readonly PartOfHandbook[] = [
  { title: 'glance', write: glance },
  { title: 'audience', write: audience },
  { title: 'outcomes', write: outcomes, pictures: ['alignment'] },
  { title: 'courses', write: courses, pictures: ['structure'] },
  { title: 'calendar', write: calendar },
  { title: 'studying', write: studying, pictures: ['workload'] },
  { title: 'admission', write: admission, pictures: ['journey'] },
  { title: 'examination', write: examination },
  { title: 'fees', write: fees },
  { title: 'languages', write: languages },
  { title: 'award', write: award, pictures: ['stacking'] },
  { title: 'quality', write: quality },
  { title: 'support', write: support },
  { title: 'partners', write: partners, pictures: ['partnership'] },
  { title: 'contact', write: contact },
]

/** The handbook in the language asked for. */
export function handbookOf({ model, language, pictures }: ExportInput): Content {
  const reader = readerOf(model, language)
  const { word } = reader
  const written = order.map(({ title, write, pictures: kinds = [] }) => ({ title, kinds, ...write(model, reader) }))
  const says = ({ blocks, sections }: (typeof written)[number]): boolean => blocks.length > 0 || (sections ?? []).length > 0
  const silent = written.filter((part) => !says(part)).map((part) => word(part.title))
  const sections = written.filter(says).map(
    ({ title, kinds, blocks, sections: within }): Section => ({
      id: title,
      title: word(title),
      blocks: [...picturesOf(pictures, kinds, reader), ...blocks],
      sections: within,
    }),
  )
  const open = undecided(model, silent, reader)
  const title = reader.titled(model.programme) ?? model.head.name
  const decided = reader.figures.date(lastDecision(model))
  return {
    language: reader.pageLanguage,
    kindOfDocument: word('handbook'),
    title,
    subtitles: [otherTitles(model, reader), reader.named(model.partners.map((partner) => partner.institution))].filter(
      (line) => !isEmpty(line),
    ),
    notices: noticesOf(model, reader),
    sections: open.blocks.length > 0 ? [...sections, { id: 'undecided', title: word('undecided'), ...open }] : sections,
    colophon: [word('colophon'), ...(decided ? [filled(word('lastDecision'), { date: decided })] : [])],
    frame: { contents: word('contents'), skip: word('skip') },
  }
}

/** The title in the other languages in which there is one. */
function otherTitles({ programme }: ProgrammeModel, reader: Reader): Inline {
  const shown = reader.titled(programme)?.text
  const others = wordings(programme.title).filter(({ text }) => cleaned(text) !== shown)
  return joined(
    distinct(others.map(({ text }) => text)).map((text) => ({
      text: cleaned(text),
      language: others.find((each) => each.text === text)?.language,
    })),
    ' · ',
  )
}

function noticesOf({ head }: ProgrammeModel, { word, counted, language, pageLanguage, figures }: Reader): string[] {
  const { texts, untranslated } = counted()
  const name = figures.language(language)
  return [
    ...(head.stage === 'agreed' || head.stage === 'running' ? [] : [word('draft')]),
    ...(language === pageLanguage ? [] : [filled(word('noWords'), { language: name })]),
    ...(untranslated === 0 ? [] : [filled(word('untranslated'), { count: untranslated, total: texts, language: name })]),
  ]
}

/** A page for learners and partners, self-contained and fit for printing. */
export const handbookExporter: Exporter = {
  name: 'handbook',
  says: 'The handbook for learners and partners: programme, outcomes, courses, calendar, admission, examination, fees and quality, as one printable page.',
  write: async (input) => ({ files: [{ name: 'handbook.html', content: pageHtml(handbookOf(input)) }] }),
}
