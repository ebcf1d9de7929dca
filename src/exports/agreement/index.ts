import type { Exporter } from '../export.ts'
import { documentDay } from '../page/decisions.ts'
import { markdownOf } from '../page/markdown.ts'
import { agreementContent } from './content.ts'

/** A draft for the lawyers of the partners: every matter with what is written and who has agreed. */
export const agreementExporter: Exporter = {
  name: 'agreement',
  says: 'A draft of the consortium agreement: eighteen matters with what the source says and who has agreed, open points, a page to sign for every partner (DOCX, Markdown).',
  write: async (input) => {
    const content = agreementContent(input)
    // The writer of Word files is large, and no other document needs it.
    const { wordDocument } = await import('../word/document.ts')
    return {
      files: [
        { name: 'agreement.docx', content: await wordDocument(content, documentDay(input.model)) },
        { name: 'agreement.md', content: markdownOf(content) },
      ],
    }
  },
}
