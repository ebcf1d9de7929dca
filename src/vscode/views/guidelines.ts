import { commands, type Disposable, window } from 'vscode'
import { clientCommands, type GuidelinesAnswer, requests } from '../../editor/protocol.ts'
import { insertStatement, openPlace } from '../places.ts'
import type { Programmes } from '../programmes.ts'
import type { Server } from '../server.ts'
import { type GuidelineFilter, type GuidelineNode, guidelineNodes, guidelinesMessage } from './guideline-nodes.ts'
import type { ViewNode } from './node.ts'
import { Tree } from './tree.ts'

const all: GuidelineFilter = { by: 'all' }

/** The view of the steps with their guidelines, and its commands. */
export function guidelinesView(server: Server, programmes: Programmes): Disposable[] {
  let filter = all
  let answer: GuidelinesAnswer | undefined

  const tree = new Tree<ViewNode>('microcred.guidelines', 'microcred.guidelines.go', async () => {
    answer = programmes.query && (await server.askForView<GuidelinesAnswer>(requests.guidelines, programmes.query))
    if (!answer) return { nodes: [] }
    const nodes = guidelineNodes(answer, filter)
    return { nodes, message: guidelinesMessage(answer, filter, nodes.length) }
  })

  const setFilter = (next: GuidelineFilter): void => {
    filter = next
    void commands.executeCommand('setContext', 'microcred.guidelines.filter', next.by)
    tree.refresh()
  }

  const choosePartner = async (): Promise<void> => {
    const partners = answer?.partners ?? []
    const picks = partners.map(({ name, title }) => ({ label: title, description: name, partner: name }))
    const chosen = await window.showQuickPick(picks, {
      title: 'Guidelines that wait for a partner',
      placeHolder: picks.length > 0 ? 'Which partner?' : 'The programme names no partner yet',
    })
    if (chosen) setFilter({ by: 'partner', partner: chosen.partner, title: chosen.label })
  }

  const on = commands.registerCommand
  return [
    tree.view,
    programmes.onDidChange(() => tree.refresh()),
    on('microcred.guidelines.onlyOpen', () => setFilter({ by: 'open' })),
    on('microcred.guidelines.byPartner', choosePartner),
    on('microcred.guidelines.all', () => setFilter(all)),
    on('microcred.guidelines.go', go),
    on('microcred.guidelines.explain', ({ guideline }: GuidelineNode) =>
      commands.executeCommand(clientCommands.explain, guideline.id),
    ),
    on(clientCommands.guidelines, async (programme?: unknown) => {
      if (typeof programme === 'string') programmes.show(programme)
      await commands.executeCommand('microcred.guidelines.focus')
    }),
  ]
}

/** To the statement that answers a guideline, to the place where it belongs, or else to the page that says what is asked. */
async function go({ guideline }: GuidelineNode): Promise<void> {
  const [place] = guideline.places
  if (place) await openPlace(place)
  else if (guideline.insert) await insertStatement(guideline.insert)
  else await commands.executeCommand(clientCommands.explain, guideline.id)
}
