import { EmptyFileSystem, type LangiumDocument, URI } from 'langium'
import type { Diagnostic, Range } from 'vscode-languageserver-types'
import type { SourceFile } from '../../src/language/generated/ast.ts'
import { createMicrocredServices } from '../../src/language/module.ts'

/** The language without a file system: every test gives its own texts. */
export const { shared, Microcred } = createMicrocredServices(EmptyFileSystem)

/** A finding as a test reads it: lines and columns from 1, and the text that it marks. */
export interface TestFinding {
  file: string
  code: string
  severity: 'error' | 'warning' | 'information' | 'hint'
  message: string
  /** The text between the start and the end of the range. */
  at: string
  line: number
  column: number
  guideline?: string
  related: string[]
  /** The file and line of each related place: a.mcp:3. */
  relatedPlaces: string[]
  data: unknown
}

/** Files by name; a single text is one file. */
export type Sources = string | Record<string, string>

const severities = { 1: 'error', 2: 'warning', 3: 'information', 4: 'hint' } as const

/** Parses one text alone: the tree, and what the lexer and the parser say. */
export function parse(text: string): { document: LangiumDocument<SourceFile>; file: SourceFile; errors: string[] } {
  const document = shared.workspace.LangiumDocumentFactory.fromString<SourceFile>(text, URI.file('/test/parsed.mcp'))
  const { lexerErrors, parserErrors, value } = document.parseResult
  return { document, file: value, errors: [...lexerErrors, ...parserErrors].map((error) => error.message) }
}

/** Loads, links and checks files that know only each other. */
export async function check(sources: Sources): Promise<{
  findings: TestFinding[]
  documents: LangiumDocument<SourceFile>[]
  file: SourceFile
}> {
  const files = typeof sources === 'string' ? { 'programme.mcp': sources } : sources
  await clear()
  const documents = Object.entries(files).map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString<SourceFile>(text, URI.file(`/test/${name}`)),
  )
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document)
  await shared.workspace.DocumentBuilder.build(documents, { validation: true })
  const [first] = documents
  if (!first) throw new Error('check needs at least one file')
  return { findings: documents.flatMap(findingsOf), documents, file: first.parseResult.value }
}

/** Puts another text in the place of one of the files that `check` has loaded, and checks this file, not the others. */
export async function retype(name: string, text: string): Promise<LangiumDocument<SourceFile>> {
  const address = URI.file(`/test/${name}`)
  shared.workspace.LangiumDocuments.deleteDocument(address)
  const document = shared.workspace.LangiumDocumentFactory.fromString<SourceFile>(text, address)
  shared.workspace.LangiumDocuments.addDocument(document)
  await shared.workspace.DocumentBuilder.build([document], { validation: true })
  return document
}

/** Forgets all files, so that tests cannot see each other's. */
export async function clear(): Promise<void> {
  const all = shared.workspace.LangiumDocuments.all.map((document) => document.uri).toArray()
  await shared.workspace.DocumentBuilder.update([], all)
}

/** What has been reported for a file, in the order of the source. */
export function findingsOf(document: LangiumDocument): TestFinding[] {
  return (document.diagnostics ?? [])
    .map((diagnostic) => finding(document, diagnostic))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

function finding(document: LangiumDocument, diagnostic: Diagnostic): TestFinding {
  const data = diagnostic.data as { guideline?: string } | undefined
  return {
    file: document.uri.path.split('/').at(-1) ?? '',
    code: String(diagnostic.code),
    severity: severities[diagnostic.severity ?? 1],
    message: String(diagnostic.message),
    at: textAt(document, diagnostic.range),
    line: diagnostic.range.start.line + 1,
    column: diagnostic.range.start.character + 1,
    guideline: data?.guideline,
    related: (diagnostic.relatedInformation ?? []).map(({ message }) => message),
    relatedPlaces: (diagnostic.relatedInformation ?? []).map(
      ({ location }) => `${location.uri.split('/').at(-1)}:${location.range.start.line + 1}`,
    ),
    data,
  }
}

const textAt = (document: LangiumDocument, range: Range): string => document.textDocument.getText(range)
