import type { ExportedFile, Exporter, ExportInput, MissingStatement } from '../../exports/export.ts'

/** What became of one exporter. */
export interface Outcome {
  readonly exporter: string
  /** The files to write; none where something is missing or has failed. */
  readonly files: readonly ExportedFile[]
  /** The statements without which the export would not be valid. */
  readonly missing: readonly MissingStatement[]
  /** What went wrong where it is no fault of the source. */
  readonly failure?: string
}

/** Makes the documents, one after the other; one that fails keeps none of the others from being made. */
export async function makeDocuments(input: ExportInput, exporters: readonly Exporter[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const exporter of exporters) outcomes.push(await made(input, exporter))
  return outcomes
}

async function made(input: ExportInput, { name, write }: Exporter): Promise<Outcome> {
  try {
    const result = await write(input)
    return 'files' in result
      ? { exporter: name, files: result.files, missing: [] }
      : { exporter: name, files: [], missing: result.missing }
  } catch (error) {
    return { exporter: name, files: [], missing: [], failure: (error as Error).message }
  }
}
