import { MarkdownString } from 'vscode'

/** What is told when the pointer rests on something: a heading, sentences, and a list. */
export interface Told {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly list?: readonly string[]
}

/** As Markdown in which nothing that somebody has written works as such. */
export function told({ heading, sentences, list = [] }: Told): MarkdownString {
  const text = new MarkdownString().appendMarkdown('**').appendText(heading).appendMarkdown('**')
  for (const sentence of sentences) text.appendMarkdown('\n\n').appendText(sentence)
  if (list.length > 0) text.appendMarkdown('\n')
  for (const line of list) text.appendMarkdown('\n- ').appendText(line)
  return text
}
