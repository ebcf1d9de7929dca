import { EmptyFileSystemProvider, type FileSystemNode, type FileSystemProvider, type URI, UriUtils } from 'langium'
import type { Connection, InitializeParams } from 'vscode-languageserver'
import { type FileEntry, fileRequests } from '../editor/protocol.ts'

const nothing: FileSystemProvider = new EmptyFileSystemProvider()

/**
 * Files as the editor sees them: in a browser, or in a repository that is opened without being copied, only the editor can read them. An
 * editor that has not said that it answers is not asked; there are then no files but those that are open.
 */
export class EditorFiles implements FileSystemProvider {
  private readonly connection: Connection
  private readonly disk: FileSystemProvider | undefined
  private answers = false

  /** @param disk reads addresses with the scheme `file`, where the server sees them itself */
  constructor(connection: Connection, disk?: FileSystemProvider) {
    this.connection = connection
    this.disk = disk
  }

  /** Notes whether the editor answers, from what it says at the start. */
  initialize({ initializationOptions }: InitializeParams): void {
    this.answers = initializationOptions?.files === true
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    const disk = this.diskOf(uri)
    if (disk) return await disk.stat(uri)
    const entry = await this.ask<FileEntry>(fileRequests.entry, uri)
    if (!entry) throw new Error(`There is no ${uri.toString(true)}.`)
    return node(uri, entry)
  }

  async exists(uri: URI): Promise<boolean> {
    const disk = this.diskOf(uri)
    return disk ? await disk.exists(uri) : (await this.ask<FileEntry>(fileRequests.entry, uri)) !== undefined
  }

  async readFile(uri: URI): Promise<string> {
    const disk = this.diskOf(uri)
    if (disk) return await disk.readFile(uri)
    const text = await this.ask<string>(fileRequests.text, uri)
    if (text === undefined) throw new Error(`The editor cannot read ${uri.toString(true)}.`)
    return text
  }

  async readDirectory(uri: URI): Promise<FileSystemNode[]> {
    const disk = this.diskOf(uri)
    if (disk) return await disk.readDirectory(uri)
    const entries = (await this.ask<FileEntry[]>(fileRequests.folder, uri)) ?? []
    return entries.map((entry) => node(UriUtils.joinPath(uri, entry.name), entry))
  }

  // An editor can only be waited for: what has to be known at once is known of the disk alone.
  readBinary = (uri: URI): Promise<Uint8Array> => this.atOnce(uri).readBinary(uri)
  statSync = (uri: URI): FileSystemNode => this.atOnce(uri).statSync(uri)
  existsSync = (uri: URI): boolean => this.atOnce(uri).existsSync(uri)
  readBinarySync = (uri: URI): Uint8Array => this.atOnce(uri).readBinarySync(uri)
  readFileSync = (uri: URI): string => this.atOnce(uri).readFileSync(uri)
  readDirectorySync = (uri: URI): FileSystemNode[] => this.atOnce(uri).readDirectorySync(uri)

  private diskOf(uri: URI): FileSystemProvider | undefined {
    return uri.scheme === 'file' ? this.disk : undefined
  }

  private atOnce(uri: URI): FileSystemProvider {
    return this.diskOf(uri) ?? nothing
  }

  private async ask<Answer>(request: string, uri: URI): Promise<Answer | undefined> {
    if (!this.answers) return undefined
    return (await this.connection.sendRequest<Answer | null>(request, { uri: uri.toString() })) ?? undefined
  }
}

const node = (uri: URI, { kind }: FileEntry): FileSystemNode => ({ uri, isFile: kind === 'file', isDirectory: kind === 'folder' })
