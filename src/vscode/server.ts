import { EventEmitter, type ExtensionContext, type LogOutputChannel, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { notifications } from '../editor/protocol.ts'
import type { Connection, ServerState } from './client.ts'
import { Restarts } from './restarts.ts'

/**
 * Loads what speaks to the server.
 *
 * @param stopped is called when the server has stopped by itself; whether it is to be started again
 */
export type Connect = (channel: LogOutputChannel, stopped: () => boolean) => Promise<Connection>

const restart = 'Restart'
const showOutput = 'Show output'

/** The language server as the rest of the extension sees it. It is restarted when it stops, and says so when that does not help. */
export class Server {
  readonly channel: LogOutputChannel = window.createOutputChannel('Microcred', { log: true })
  private readonly context: ExtensionContext
  private readonly client: Promise<BaseLanguageClient>
  private current: ServerState = 'starting'
  private starting: Promise<void>
  private ending = false
  private readonly restarts = new Restarts(Date.now)
  private readonly changes = new EventEmitter<void>()
  /** The server's state, or what it says about the programmes, may be another than before. */
  readonly onDidChange = this.changes.event

  constructor(context: ExtensionContext, connect: Connect) {
    this.context = context
    context.subscriptions.push(this.changes)
    // After a turn of the event loop: Visual Studio Code waits for this turn, and has others to activate.
    this.client = new Promise((resolve) => setTimeout(resolve)).then(() => this.connect(connect))
    this.starting = this.start()
  }

  get state(): ServerState {
    return this.current
  }

  /** Starts the server anew, because somebody asked for it. */
  async restart(): Promise<void> {
    this.restarts.forget()
    const client = await this.client
    if (client.needsStop()) await client.stop().catch((error: unknown) => this.channel.warn(String(error)))
    this.starting = this.start()
    await this.starting
  }

  /**
   * Ends the server, for good. The output is closed after it: whoever waits for an answer in vain writes that there, and the editor takes
   * subscriptions away without waiting.
   */
  async end(): Promise<void> {
    this.ending = true
    // A server that is still starting cannot be ended yet.
    await this.starting
    await (await this.client).dispose().catch((error: unknown) => this.channel.warn(String(error)))
    this.channel.dispose()
  }

  /**
   * Asks the server.
   *
   * @throws when the server does not run or cannot answer
   */
  async ask<Answer>(request: string, parameter: object = {}): Promise<Answer> {
    return await (await this.client).sendRequest<Answer>(request, parameter)
  }

  /** Asks for something that a view shows: nothing where the server cannot answer now; it will be asked again after the next change. */
  async askForView<Answer>(request: string, parameter: object = {}): Promise<Answer | undefined> {
    if (this.state !== 'running') return undefined
    try {
      return (await this.ask<Answer | null>(request, parameter)) ?? undefined
    } catch (error) {
      this.channel.debug(`${request}: ${String(error)}`)
      return undefined
    }
  }

  private async connect(connect: Connect): Promise<BaseLanguageClient> {
    const { client, state } = await connect(this.channel, () => this.stopped())
    this.context.subscriptions.push(
      client.onDidChangeState(() => {
        this.current = state()
        this.changed()
      }),
      client.onNotification(notifications.checked, () => this.changed()),
    )
    return client
  }

  private async start(): Promise<void> {
    try {
      await (await this.client).start()
    } catch (error) {
      if (this.ending) return
      this.current = 'stopped'
      this.changed()
      this.channel.error(error instanceof Error ? error : String(error))
      this.tell(
        'Microcred could not start its language server: programmes are coloured, but not checked, and the views stay empty.',
      )
    }
  }

  /** Nobody looks any more when all is ending: a view that asked then would fail. */
  private changed(): void {
    if (!this.ending) this.changes.fire()
  }

  private stopped(): boolean {
    if (this.ending) return false
    const again = this.restarts.stopped()
    this.channel.warn(`The language server has stopped; it is ${again ? 'started again' : 'not started again by itself'}.`)
    if (!again)
      this.tell('Microcred’s language server keeps stopping, so nothing is checked any more. Your files are as you left them.')
    return again
  }

  private tell(message: string): void {
    void window.showErrorMessage(message, restart, showOutput).then((answer) => {
      if (answer === restart) void this.restart()
      if (answer === showOutput) this.channel.show()
    })
  }
}
