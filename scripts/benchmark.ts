/**
 * Compares what the checks cost with what cannot be avoided: parsing and linking the complete example, without and with all checks.
 * Times are compared within one process and one run, since absolute figures move with the machine.
 *
 *   node scripts/benchmark.ts [--runs 15]
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { EmptyFileSystem, URI } from 'langium'
import { createGuidedServices } from '../src/guidelines/services.ts'
import { readFolder } from '../test/support/workspace.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } })
const sources = Object.entries(readFolder(fileURLToPath(new URL('../examples/coastal-resilience', import.meta.url))))
const { shared } = createGuidedServices(EmptyFileSystem)

/** Parses, links and, if asked, checks the files anew; milliseconds. */
async function time(validation: boolean): Promise<number> {
  const old = shared.workspace.LangiumDocuments.all.map((document) => document.uri).toArray()
  await shared.workspace.DocumentBuilder.update([], old)
  const start = performance.now()
  const documents = sources.map(([name, text]) =>
    shared.workspace.LangiumDocumentFactory.fromString(text, URI.file(`/test/${name}`)),
  )
  for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document)
  await shared.workspace.DocumentBuilder.build(documents, { validation })
  return performance.now() - start
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const without: number[] = []
const withChecks: number[] = []
// The first runs warm the parser up; a cold process pays for that in both cases alike.
for (let run = -3; run < Number(values.runs); run += 1) {
  const [linked, checked] = [await time(false), await time(true)]
  if (run < 0) continue
  without.push(linked)
  withChecks.push(checked)
}
const [floor, all] = [median(without), median(withChecks)]
const lines = sources.reduce((sum, [, text]) => sum + text.split('\n').length, 0)
console.log(`${sources.length} files, ${lines} lines, median of ${values.runs} runs`)
console.log(`parse and link: ${floor.toFixed(1)} ms; with all checks: ${all.toFixed(1)} ms; ratio ${(all / floor).toFixed(2)}`)
