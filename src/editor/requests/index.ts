import type { Connection } from 'vscode-languageserver'
import type { EditorServices } from '../module.ts'
import { requests } from '../protocol.ts'
import { summaryOf } from '../summary.ts'
import { decisionsAnswer } from './decisions.ts'
import { diagramAnswer } from './diagram.ts'
import { diagramOfTextAnswer } from './diagram-of-text.ts'
import { explainAnswer } from './explain.ts'
import { guidelinesAnswer } from './guidelines.ts'
import { newProgrammeAnswer } from './new-programme.ts'

/** How a request of a view is answered; which parameter and answer belong to each is said in `protocol.ts`. */
type Answer = (query: never, services: EditorServices) => unknown

/** Answers by the name of the request. */
export type Answers = Readonly<Record<string, Answer>>

/** The requests that only read. */
const answers: Answers = {
  [requests.programmes]: (_query, services) =>
    services.references.Programmes.all().map((programme) => summaryOf(programme, services)),
  [requests.guidelines]: guidelinesAnswer,
  [requests.decisions]: decisionsAnswer,
  [requests.diagram]: diagramAnswer,
  [requests.diagramOfText]: diagramOfTextAnswer,
  [requests.explain]: explainAnswer,
  [requests.newProgramme]: newProgrammeAnswer,
}

/**
 * Has the server answer what the views ask, each time from a workspace that is checked as a whole: reading waits until every change
 * that has come in is worked in. (Waiting for a state of the documents would never end in a workspace that has none.) What an answer
 * does later, such as having pictures drawn, keeps nobody from writing on.
 */
export function registerRequests(connection: Connection, services: EditorServices, more: Answers = {}): void {
  const { WorkspaceLock } = services.shared.workspace
  for (const [name, answer] of Object.entries({ ...answers, ...more })) {
    connection.onRequest(name, async (query: unknown) => {
      const begun = await WorkspaceLock.read(() => ({ answer: answer((query ?? {}) as never, services) }))
      return await begun.answer
    })
  }
}
