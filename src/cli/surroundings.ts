import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CannotRun, exitCodes } from './exit-codes.ts'
import { unwritable } from './unwritable.ts'

/** All that the command touches outside itself, so that tests can put something else in its place. */
export interface Surroundings {
  /** The current folder, absolute: paths are resolved against it and shown relative to it. */
  readonly folder: string
  /** Writes a result to standard output. */
  write(text: string): void
  /** Writes a message to standard error. */
  tell(text: string): void
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean
  /** The width of the terminal in characters; nothing when standard output is none. */
  readonly columns: number | undefined
  /** Whether messages go to a terminal, where a line can be overwritten. */
  readonly messagesOnTerminal: boolean
  /** Whether to show where in the program an internal error arose (MICROCRED_DEBUG). */
  readonly debug: boolean
  /**
   * Asks a person at the terminal, and gives what is typed, without the end of the line; absent where there is none to ask.
   *
   * @throws CannotRun where they go away without an answer.
   */
  ask?(question: string): Promise<string>
  /** Everything on standard input. */
  readInput(): Promise<Uint8Array>
  /** The bytes of a file. Throws the system's error when it cannot be read. */
  readFile(path: string): Promise<Uint8Array>
}

/** The command's real surroundings: the process it runs in. */
export function processSurroundings(): Surroundings {
  const { stdout, stderr, stdin, env } = process
  // The reader of a pipe may leave early (microcred check | head): what is still to be written is then of no use to anybody.
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return
      if (stream === stdout) stderr.write(`microcred: the result cannot be written: ${unwritable(error)}\n`)
      process.exit(exitCodes.couldNotRun)
    })
  }
  return {
    folder: process.cwd(),
    write: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    colour: stdout.isTTY === true && stdout.hasColors(),
    columns: stdout.isTTY ? stdout.columns : undefined,
    messagesOnTerminal: stderr.isTTY === true,
    debug: Boolean(env.MICROCRED_DEBUG),
    ...(stdin.isTTY && stderr.isTTY && { ask: askAtTerminal }),
    readInput: () => buffer(stdin),
    readFile: (path) => readFile(path),
  }
}

async function askAtTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await new Promise((resolve, reject) => {
      // The end of input and Ctrl+C close the terminal, and would leave the question open for ever.
      const leave = (): void => {
        process.stderr.write('\n')
        reject(new CannotRun('nothing was written: the questions were not answered'))
      }
      terminal.once('close', leave)
      terminal.question(question).then((answer) => {
        terminal.off('close', leave)
        resolve(answer)
      }, reject)
    })
  } finally {
    terminal.close()
  }
}
