import { diagrams } from '../../diagrams/index.ts'
import type { Exporter } from '../../exports/export.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import type { BuildRequest } from '../build.ts'
import type { DrawnDiagram } from './input.ts'

/** The documents that show diagrams. */
const illustrated: readonly string[] = ['handbook', 'diagrams']

/** The diagrams of a programme, drawn where a document shows them and there is a browser to draw them. */
export async function drawnDiagrams(
  model: ProgrammeModel,
  exporters: readonly Exporter[],
  request: Pick<BuildRequest, 'pictures' | 'browser'>,
): Promise<DrawnDiagram[]> {
  if (!exporters.some(({ name }) => illustrated.includes(name))) return []
  const described = diagrams.map((kind) => ({ kind: kind.name, diagram: kind.draw(model) }))
  return described
}
