import { EmptyFileSystem, type LangiumDocument, URI } from 'langium'
import { formattedText, unreadableAt } from '../editor/formatting/format.ts'
import { createMicrocredServices } from '../language/module.ts'
import { decoded, unreadable } from './reading.ts'
import type { Surroundings } from './surroundings.ts'

/** A text laid out, or why it is not. */
export type Formatted =
  | { readonly text: string; readonly changed: boolean }
  /** `unreadable`: there is no text, or none in UTF-8. Otherwise it does not parse, and is given as it is. */
  | { readonly fault: string; readonly unreadable: boolean; readonly text?: string }

const byteOrderMark = '\uFEFF'
let services: ReturnType<typeof createMicrocredServices> | undefined

/** The file at a path, laid out. Never throws. */
export async function formattedPath(path: string, surroundings: Surroundings): Promise<Formatted> {
  try {
    return formattedFile(path, await surroundings.readFile(path))
  } catch (error) {
    return { fault: unreadable(error).message, unreadable: true }
  }
}

/** The bytes of a file, laid out. A byte order mark stays. */
export function formattedFile(path: string, bytes: Uint8Array): Formatted {
  const { text: content, fault } = decoded(bytes)
  if (content === undefined || fault) return { fault: fault?.message ?? '', unreadable: true }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith(byteOrderMark)
    ? byteOrderMark + content
    : content
  const document = parsed(path, text)
  const place = unreadableAt(document, languageServices().Microcred)
  if (place) {
    const { line, character } = place
    const fault = `Line ${line + 1}, column ${character + 1} cannot be read, so the file is left as it is; microcred check says why.`
    return { fault, unreadable: false, text }
  }
  const formatted = formattedText(document, languageServices().Microcred)
  return { text: formatted, changed: formatted !== text }
}

function languageServices() {
  services ??= createMicrocredServices(EmptyFileSystem)
  return services
}

const parsed = (path: string, text: string): LangiumDocument =>
  languageServices().shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(path))
