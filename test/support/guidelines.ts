import { EmptyFileSystem, URI } from 'langium'
import { exampleProgramme } from '../../src/guidelines/example.ts'
import { createGuidedServices } from '../../src/guidelines/services.ts'
import type { SourceFile } from '../../src/language/generated/ast.ts'
import type { ProgrammeModel } from '../../src/model/model.ts'
import { findingsOf, type Sources, type TestFinding } from './index.ts'

const { shared, Microcred, judgement } = createGuidedServices(EmptyFileSystem)

/** Loads, links and checks files with the language's errors and the guidelines' rules. */
export async function judge(sources: Sources): Promise<{ findings: TestFinding[]; models: ProgrammeModel[] }> {
  const files = typeof sources === 'string' ? { 'programme.mcp': sources } : sources
  const old = shared.workspace.LangiumDocuments.all.map((document) => document.uri).toArray()
  await shared.workspace.DocumentBuilder.update([], old)
  const documents = Object.entries(files).map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString<SourceFile>(text, URI.file(`/test/${name}`)),
  )
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document)
  await shared.workspace.DocumentBuilder.build(documents, { validation: true })
  return {
    findings: documents.flatMap(findingsOf),
    models: Microcred.references.Programmes.all().map((programme) => judgement.of(programme).model),
  }
}

/** Checks an example of a rule inside the programme that stands around all of them. */
export const judgeExample = (example: string, stage?: string): ReturnType<typeof judge> => judge(exampleProgramme(example, stage))
