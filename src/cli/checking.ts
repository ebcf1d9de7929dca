import { basename } from 'node:path'
import { DocumentState, type LangiumDocument, type LangiumSharedCoreServices, URI } from 'langium'
import { NodeFileSystemProvider } from 'langium/node'
import { createGuidedServices } from '../guidelines/services.ts'
import { noSettings, type Settings } from '../guidelines/settings.ts'
import type { Judgement } from '../guidelines/validation.ts'
import { isProgramme } from '../language/generated/ast.ts'
import { loadImports, sourceFile } from '../language/imports.ts'
import type { MicrocredServices } from '../language/module.ts'
import { fileEnding } from './files.ts'
import type { Progress } from './progress.ts'
import { type FileFault, type ReadFile, readTextFile } from './reading.ts'
import type { Surroundings } from './surroundings.ts'

/** What is to be loaded. */
export interface LoadRequest {
  /** The files asked for, by absolute path. */
  readonly files: readonly string[]
  /** Files that may continue a programme of these, or share something with it; they are loaded and not reported. */
  readonly beside: readonly string[]
  /** A text that stands for a file, whether or not that is on the disk. */
  readonly instead?: { readonly path: string; readonly content: ReadFile }
  /** What the team has set about the rules. */
  readonly settings?: Settings
}

/** The files asked for, read, linked and checked. */
export interface Checked {
  readonly services: MicrocredServices
  /** Models of the programmes, and what the guidelines' rules find in them. */
  readonly judgement: Judgement
  /** By absolute path, in the order asked for. Their diagnostics are those of the language and all that is registered with it. */
  readonly documents: ReadonlyMap<string, LangiumDocument>
  /** Files that could not be read, or not rightly, by absolute path. */
  readonly faults: ReadonlyMap<string, FileFault>
}

/** How many files are open at once: enough to hide the latency of a network drive, well below the limits of every system. */
const openAtOnce = 32

/** Loads the files with all that they import, links them and runs every check on those asked for. */
export async function checkFiles(request: LoadRequest, surroundings: Surroundings, progress: Progress): Promise<Checked> {
  const { shared, Microcred, judgement } = createGuidedServices({ fileSystemProvider: () => new ReadingFiles(surroundings) })
  judgement.configure(request.settings ?? noSettings)
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace
  const documents = new Map<string, LangiumDocument>()
  const faults = new Map<string, FileFault>()
  const others: LangiumDocument[] = []

  const paths = [...request.files, ...request.beside]
  for (let start = 0; start < paths.length; start += openAtOnce) {
    const batch = paths.slice(start, start + openAtOnce)
    const contents = await Promise.all(batch.map((path) => contentOf(path, request, surroundings)))
    for (const [index, path] of batch.entries()) {
      const { text, fault } = contents[index] ?? {}
      const asked = start + index < request.files.length
      if (fault && asked) faults.set(path, fault)
      if (text === undefined) continue
      const document = LangiumDocumentFactory.fromString(text, URI.file(path))
      LangiumDocuments.addDocument(document)
      if (asked) documents.set(path, document)
      else others.push(document)
    }
    progress.at('Reading', start + batch.length, paths.length)
  }
  const asked = [...documents.values()]
  others.push(...(await loadImports([...asked, ...others], shared)))
  showChecking(shared, asked.length, progress)
  // The others only have to be linked; checking them would be work for nothing.
  if (others.length > 0) await DocumentBuilder.build([...asked, ...others], { validation: false })
  await DocumentBuilder.build(asked, { validation: true })
  return { services: Microcred, judgement, documents, faults }
}

/** How many programmes begin in the documents. */
export const countProgrammes = (documents: Iterable<LangiumDocument>): number =>
  [...documents].reduce((sum, document) => sum + (sourceFile(document).elements ?? []).filter(isProgramme).length, 0)

async function contentOf(path: string, { instead }: LoadRequest, surroundings: Surroundings): Promise<ReadFile> {
  const content = path === instead?.path ? instead.content : await readTextFile(path, surroundings)
  // To the language such a name is one without an ending, and so no programme file.
  return basename(path) === fileEnding ? { fault: content.fault ?? nameless } : content
}

const nameless: FileFault = { code: 'file/without-name', message: `The file has no name before ${fileEnding}; give it one.` }

function showChecking(shared: LangiumSharedCoreServices, total: number, progress: Progress): void {
  let done = 0
  shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, () => {
    done += 1
    progress.at('Checking', done, total)
  })
}

/** The disk, read as the command reads it: without byte order marks, and not at all what is no text. */
class ReadingFiles extends NodeFileSystemProvider {
  private readonly surroundings: Surroundings

  constructor(surroundings: Surroundings) {
    super()
    this.surroundings = surroundings
  }

  override async readFile(address: URI): Promise<string> {
    const { text, fault } = await readTextFile(address.fsPath, this.surroundings)
    if (text === undefined) throw new Error(fault?.message)
    return text
  }
}
