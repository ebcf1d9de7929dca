import { EmptyFileSystem, URI } from 'langium'
import { once } from '../../language/library/code-list.ts'
import { createEditorServices } from '../module.ts'
import type { DiagramAnswer } from '../protocol.ts'
import { diagramOf } from './diagram.ts'

/** Services of their own, so that a text in a page never mixes with the programmes of the workspace. */
const separate = once(() => createEditorServices(EmptyFileSystem))

const address = URI.parse('memory:/text.mcp')

let before: Promise<unknown> = Promise.resolve()

/**
 * A diagram of the first programme of a text that is no file: a block in a page of Markdown. What it imports is not there. Texts are read
 * one after the other, since each of them takes the place of the one before.
 */
export function diagramOfTextAnswer(query: { readonly text: string; readonly kind?: string }): Promise<DiagramAnswer | null> {
  const answer = before.then(() => drawn(query))
  before = answer.catch(() => undefined)
  return answer
}

async function drawn({ text, kind }: { readonly text: string; readonly kind?: string }): Promise<DiagramAnswer | null> {
  const { shared, Microcred } = separate()
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace
  await DocumentBuilder.update([], LangiumDocuments.all.map((document) => document.uri).toArray())
  const document = LangiumDocumentFactory.fromString(text, address)
  LangiumDocuments.addDocument(document)
  await DocumentBuilder.build([document], { validation: true })
  const [programme] = Microcred.references.Programmes.all()
  return programme ? diagramOf(programme, kind, Microcred) : null
}
