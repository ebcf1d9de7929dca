import { join } from 'node:path'
import { type AstNode, AstUtils, URI } from 'langium'
import { makeDocuments, type Outcome } from '../cli/build/documents.ts'
import { writeDocuments } from '../cli/build/folder.ts'
import { exportInputOf } from '../cli/build/input.ts'
import { drawnDiagrams } from '../cli/build/pictures.ts'
import { removeRenamed } from '../cli/build/renamed.ts'
import { placeOf as placeForReaders } from '../cli/model-reading.ts'
import type { EditorServices } from '../editor/module.ts'
import { placeOf } from '../editor/place.ts'
import { programmeFor } from '../editor/programme-for.ts'
import type { BuildAnswer, BuildQuery, ExporterItem } from '../editor/protocol.ts'
import { exporters } from '../exports/index.ts'

/** What can be built. */
export const exportersAnswer = (): ExporterItem[] => exporters.map(({ name, says }) => ({ name, says }))

/** Builds a programme as it stands in the editor, saved or not, into a folder of its own in the one asked for. */
export async function buildAnswer(query: BuildQuery, services: EditorServices): Promise<BuildAnswer> {
  const { WorkspaceLock, WorkspaceManager } = services.shared.workspace
  const judged = await WorkspaceLock.read(() => {
    const programme = programmeFor(query, services)
    return programme && services.guidelines.Judgement.of(programme)
  })
  if (!judged) return { written: [], problems: [] }
  const { only = [], language = 'en' } = query
  const wanted = only.length === 0 ? exporters : exporters.filter(({ name }) => only.includes(name))
  const out = URI.parse(query.out).fsPath
  const { drawn } = await drawnDiagrams([judged.model], wanted, { pictures: true, browser: undefined, folder: out })
  const root = URI.parse(WorkspaceManager.workspaceFolders?.[0]?.uri ?? query.out).fsPath
  const outcomes = await makeDocuments(
    exportInputOf(judged, drawn.get(judged.model) ?? [], language, (node) => placeForReaders(node, root)),
    wanted,
  )
  const { programme } = judged.model
  const folder = join(out, programme.name)
  const { written, unchanged } = await writeDocuments(folder, outcomes, AstUtils.getDocument(programme).uri.fsPath)
  await removeRenamed(out, services.references.Programmes.all())
  const made = outcomes.flatMap(({ files }) => files.map(({ name }) => name))
  return {
    written: made
      .filter((name) => written.includes(name) || unchanged.includes(name))
      .map((name) => URI.file(join(folder, name)).toString()),
    problems: outcomes.flatMap(problemsOf),
  }
}

function problemsOf({ exporter, missing, failure }: Outcome): BuildAnswer['problems'] {
  const lacking = missing.map(({ node, message }: { node: AstNode; message: string }) => ({
    exporter,
    message,
    place: placeOf(node),
  }))
  return failure === undefined
    ? lacking
    : [...lacking, { exporter, message: `Microcred itself failed: ${failure}. Please report it.` }]
}
