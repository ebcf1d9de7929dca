import { diagramOfKind, diagrams } from '../../diagrams/index.ts'
import type { Programme } from '../../language/generated/ast.ts'
import type { EditorServices } from '../module.ts'
import { placeOf } from '../place.ts'
import { programmeFor } from '../programme-for.ts'
import type { DiagramAnswer, DiagramQuery } from '../protocol.ts'
import { documentsOf, summaryOf } from '../summary.ts'

/** A diagram of a programme: the kind asked for, or the first where none is named. Nothing for a programme or a kind that there is not. */
export function diagramAnswer(query: Partial<DiagramQuery>, services: EditorServices): DiagramAnswer | null {
  const programme = programmeFor(query, services)
  return programme ? diagramOf(programme, query.kind, services) : null
}

/** A diagram of a programme that has been found. */
export function diagramOf(programme: Programme, name: string | undefined, services: EditorServices): DiagramAnswer | null {
  const kind = name === undefined ? diagrams[0] : diagramOfKind(name)
  if (!kind) return null
  const { model } = services.guidelines.Judgement.of(programme)
  const { title, description, legend, mermaid, places } = kind.draw(model)
  return {
    programme: summaryOf(programme, services),
    kind: kind.name,
    kinds: diagrams.map((each) => ({ name: each.name, title: each.title, says: each.says })),
    title,
    description,
    legend,
    mermaid,
    places: [...places].map(([id, node]) => {
      const place = placeOf(node)
      return { id, place, extent: node.$cstNode?.range ?? place.range }
    }),
    unparsed: documentsOf(model.parts)
      .filter(({ parseResult }) => parseResult.parserErrors.length + parseResult.lexerErrors.length > 0)
      .map((document) => document.uri.toString()),
  }
}
