import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AstNode, AstUtils } from 'langium'
import { exportInputOf } from '../../src/cli/build/input.ts'
import type { ExportedFile, Exporter, ExportInput } from '../../src/exports/export.ts'
import { isProgramme, type Programme } from '../../src/language/generated/ast.ts'
import { readFolder, TestWorkspace } from './workspace.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The folders of the examples. */
export const exampleNames = ['coastal-resilience', 'una-europa-sustainability', 'oeru-learning-in-a-digital-age'] as const

export type ExampleName = (typeof exampleNames)[number]

/** The files of an example, with what it shares with the others. */
export function exampleSources(name: ExampleName): Record<string, string> {
  const shared = name === 'coastal-resilience' ? {} : { 'institutions.mcp': readFileSync(`${examples}institutions.mcp`, 'utf8') }
  const own = Object.entries(readFolder(`${examples}${name}`)).map(([file, text]) => [file, text.replaceAll('"../', '"')])
  return { ...shared, ...Object.fromEntries(own) }
}

/** All that a document of a programme is made from; the first programme of the files is meant. */
export async function inputOf(sources: Readonly<Record<string, string>>): Promise<ExportInput> {
  const workspace = await TestWorkspace.of(sources)
  const documents = Object.keys(sources).map((name) => workspace.document(name))
  const programme = documents.flatMap((document) => programmesOf(document.parseResult.value))[0]
  if (!programme) throw new Error('There is no programme in these files')
  return exportInputOf(workspace.services.judgement.of(programme), [], 'en', placeOf)
}

const loaded = new Map<ExampleName, Promise<ExportInput>>()

/** The same of an example, which is loaded once. */
export function exampleInput(name: ExampleName): Promise<ExportInput> {
  const input = loaded.get(name) ?? inputOf(exampleSources(name))
  loaded.set(name, input)
  return input
}

const programmesOf = (file: AstNode): Programme[] => ((file as { elements?: AstNode[] }).elements ?? []).filter(isProgramme)

function placeOf(node: AstNode): ReturnType<ExportInput['place']> {
  const range = node.$cstNode?.range
  const file = AstUtils.getDocument(node).uri.path.split('/').at(-1) ?? ''
  return range && { file, from: range.start.line + 1, to: range.end.line + 1 }
}

/** The files that an exporter writes; fails where it says that something is missing. */
export async function filesOf({ write }: Exporter, input: ExportInput): Promise<readonly ExportedFile[]> {
  const result = await write(input)
  if ('files' in result) return result.files
  throw new Error(result.missing.map(({ message }) => message).join('\n'))
}

/** A file of them as text. */
export function textOfFile(files: readonly ExportedFile[], name: string): string {
  const content = files.find((file) => file.name === name)?.content
  if (typeof content !== 'string') throw new Error(`${name} is no text, or was not written`)
  return content
}
