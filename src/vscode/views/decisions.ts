import { commands, type Disposable } from 'vscode'
import { type DecisionsAnswer, requests } from '../../editor/protocol.ts'
import { openPlace } from '../places.ts'
import type { Programmes } from '../programmes.ts'
import type { Server } from '../server.ts'
import { type DecisionNode, decisionNodes, decisionsMessage } from './decision-nodes.ts'
import { Tree } from './tree.ts'

/** The view of what is agreed, by whom and when, and what waits for whom. */
export function decisionsView(server: Server, programmes: Programmes): Disposable[] {
  const tree = new Tree<DecisionNode>('microcred.decisions', 'microcred.decisions.go', async () => {
    const answer = programmes.query && (await server.askForView<DecisionsAnswer>(requests.decisions, programmes.query))
    return answer ? { nodes: decisionNodes(answer), message: decisionsMessage(answer) } : { nodes: [] }
  })
  return [
    tree.view,
    programmes.onDidChange(() => tree.refresh()),
    commands.registerCommand('microcred.decisions.go', ({ place }: DecisionNode) => openPlace(place)),
  ]
}
