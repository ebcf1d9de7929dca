import { type AstNode, URI } from 'langium'
import { isProgramme, type Programme, type SourceFile } from '../../src/language/generated/ast.ts'
import { modelOf, type ProgrammeModel } from '../../src/model/model.ts'
import { clear, Microcred, type Sources, shared } from '../support/index.ts'

/** The model of the one programme in the given files, which know only each other. */
export async function model(sources: Sources): Promise<ProgrammeModel> {
  await clear()
  const files = typeof sources === 'string' ? { 'programme.mcp': sources } : sources
  const documents = Object.entries(files).map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString<SourceFile>(text, URI.file(`/test/${name}`)),
  )
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document)
  await shared.workspace.DocumentBuilder.build(documents, { validation: false })
  const wrong = documents.flatMap(({ parseResult }) => [...parseResult.lexerErrors, ...parseResult.parserErrors])
  if (wrong.length > 0) throw new Error(`A test's programme does not parse: ${wrong.map((error) => error.message).join('; ')}`)
  const programme = documents.flatMap((document) => document.parseResult.value.elements.filter(isProgramme))[0] as Programme
  return modelOf(Microcred.references.Programmes.parts(programme))
}

/** A programme of two partners with the given statements. */
export function programme(...statements: string[]): string {
  return `
institution Helsinki "University of Helsinki" { country FI  recognised by "Ministry"  hours-per-credit 27 h }
institution Bologna "University of Bologna" { country IT  recognised by "Ministry"  hours-per-credit 25 h }
degree Atmosphere "Atmospheric Sciences" { by Helsinki  volume 120 ECTS  level EQF 7 }
programme Test "Test" {
  partnership { coordinator Helsinki  partner Helsinki { contributes design, delivery, award }  partner Bologna }
  ${statements.join('\n  ')}
}`
}

/** The name of a node, for comparison. */
export const name = (node: AstNode | undefined): string => (node as { name?: string } | undefined)?.name ?? '?'
export const names = (nodes: Iterable<AstNode>): string[] => [...nodes].map(name)
