import { isUtf8 } from 'node:buffer'
import type { Surroundings } from './surroundings.ts'

/** Why a file is not what it should be. */
export interface FileFault {
  readonly code: 'file/unreadable' | 'file/not-text' | 'file/not-utf-8' | 'file/without-name'
  /** A whole sentence, without the file's name, which every format gives. */
  readonly message: string
  /** Where the fault begins, from 1; nothing when it concerns the whole file. */
  readonly position?: { readonly line: number; readonly column: number }
}

/** A file's text, or what is wrong with it; a text in the wrong encoding comes with both, so that names in it are known elsewhere. */
export interface ReadFile {
  readonly text?: string
  readonly fault?: FileFault
}

/** Reads a text file as editors do: UTF-8, with or without a byte order mark. Never throws. */
export async function readTextFile(path: string, surroundings: Pick<Surroundings, 'readFile'>): Promise<ReadFile> {
  try {
    return decoded(await surroundings.readFile(path))
  } catch (error) {
    return { fault: unreadable(error) }
  }
}

/** The fault that a system error amounts to, in words. */
export function unreadable(error: unknown): FileFault {
  const code = (error as NodeJS.ErrnoException).code ?? 'no reason'
  return { code: 'file/unreadable', message: `The file cannot be read: ${reasons[code] ?? `the system says ${code}`}.` }
}

/** The usual codes of the operating system (errno), for people. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist, or is a link that leads nowhere',
  ENOTDIR: 'a folder on the way to it is a file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ELOOP: 'its links lead in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
}

/** The text that the bytes of a file stand for. */
export function decoded(bytes: Uint8Array): ReadFile {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (utf16) {
    const fault = { code: 'file/not-utf-8', message: 'The file is saved as UTF-16; save it with the encoding UTF-8.' } as const
    return { text: new TextDecoder(utf16).decode(bytes), fault }
  }
  if (bytes.includes(0)) return { fault: { code: 'file/not-text', message: 'This is not a text file.' } }
  const text = new TextDecoder().decode(bytes)
  if (isUtf8(bytes)) return { text }
  const position = firstInvalid(bytes)
  return {
    text,
    fault: { code: 'file/not-utf-8', message: 'The file is not saved as UTF-8: a character here cannot be read.', position },
  }
}

/** Where the first bytes stand that are not UTF-8. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const content = bytes.subarray(start, end)
    if (!isUtf8(content)) return { line, column: new TextDecoder().decode(content).indexOf('\ufffd') + 1 }
    start = end + 1
  }
  return { line, column: 1 }
}
