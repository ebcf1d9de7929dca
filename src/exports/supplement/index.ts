import type { Exporter } from '../export.ts'
import { documentDay } from '../page/decisions.ts'
import { pageHtml } from '../page/page.ts'
import { supplementContent } from './content.ts'

/** A template for the registry, to read and to fill in. */
export const supplementExporter: Exporter = {
  name: 'supplement',
  says: 'The qualification supplement as a template: the elements of the Council Recommendation and the sections of the Diploma Supplement (HTML, DOCX).',
  write: async (input) => {
    const content = supplementContent(input)
    // The writer of Word files is large, and no other document needs it.
    const { wordDocument } = await import('../word/document.ts')
    return {
      files: [
        { name: 'supplement.html', content: pageHtml(content) },
        { name: 'supplement.docx', content: await wordDocument(content, documentDay(input.model)) },
      ],
    }
  },
}
