import { readdirSync, readFileSync } from 'node:fs'
import { URI } from 'langium'
import { VirtualFileSystemProvider } from 'langium/test'
import type { Diagnostic } from 'vscode-languageserver-types'
import { createGuidedServices } from '../../src/guidelines/services.ts'
import { loadImports } from '../../src/language/imports.ts'

/** A folder of programme files in memory, checked again after each change. */
export class TestWorkspace {
  private readonly files = new VirtualFileSystemProvider()
  readonly services = createGuidedServices({ fileSystemProvider: () => this.files })
  private readonly names: readonly string[]

  private constructor(sources: Readonly<Record<string, string>>) {
    this.names = Object.keys(sources).sort()
    for (const [name, text] of Object.entries(sources)) this.files.insert(this.address(name), text)
  }

  /** Loads and checks the files, by name. */
  static async of(sources: Readonly<Record<string, string>>): Promise<TestWorkspace> {
    const workspace = new TestWorkspace(sources)
    const { shared } = workspace.services
    const documents = await Promise.all(
      workspace.names.map((name) => shared.workspace.LangiumDocuments.getOrCreateDocument(workspace.address(name))),
    )
    await loadImports(documents, shared)
    await shared.workspace.DocumentBuilder.build(shared.workspace.LangiumDocuments.all.toArray(), { validation: true })
    return workspace
  }

  address(name: string): URI {
    return URI.file(`/test/${name}`)
  }

  document(name: string) {
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(this.address(name))
    if (!document) throw new Error(`There is no file ${name} in this workspace`)
    return document
  }

  /** Gives a file another text, and checks all that it touches. */
  async change(name: string, text: string): Promise<void> {
    this.files.delete(this.address(name))
    this.files.insert(this.address(name), text)
    await this.services.shared.workspace.DocumentBuilder.update([this.address(name)], [])
  }

  /** All that is reported, file by file. */
  findings(): Diagnostic[] {
    return this.names.flatMap((name) => this.document(name).diagnostics ?? [])
  }
}

/** The texts of the `.mcp` files of a folder of the project, by name. */
export function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mcp'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
}
