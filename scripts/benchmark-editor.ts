/**
 * Measures the language server as an editor feels it: over standard input and output, with the command as it is built. Times move with the
 * machine and with what else runs on it: compare them with the bare parsing and linking of the same text in the last column, and with the
 * time that the processors have worked, which does not count waiting (but does count what is done beside, such as clearing memory).
 *
 *   node scripts/benchmark-editor.ts [--edits 60]
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { EmptyFileSystem, URI } from 'langium'
import { createGuidedServices } from '../src/guidelines/services.ts'
import { Client } from '../test/server/client.ts'
import { built, folderWith } from '../test/support/run.ts'
import { readFolder } from '../test/support/workspace.ts'

const { values } = parseArgs({ options: { edits: { type: 'string', default: '60' } } })
const edits = Number(values.edits)
const complete = readFolder(fileURLToPath(new URL('../examples/coastal-resilience', import.meta.url)))
const { 'programme.mcp': head = '', 'agreement.mcp': agreement = '', 'curriculum.mcp': curriculum = '' } = complete
const shared = ['institutions.mcp', 'shared-courses.mcp'].map((name) => [name, complete[name] ?? ''])
const threeHundredLines = { ...Object.fromEntries(shared), 'programme.mcp': head + agreement.replace(/^import .*$/m, '') }

/** A programme that has nothing to do with the one that is measured. */
const other = (number: number): [string, string] => [
  `others/${number}.mcp`,
  `institution University${number} "University ${number}" { country FI }
programme Programme${number} "Programme ${number}" {
  volume 6 ECTS
  partnership { coordinator University${number} partner University${number} }
  curriculum {
    outcome Diagnose "Judge a river" { level EQF 7 }
    course Fieldwork "Reading a river" { volume 6 ECTS by University${number} teaches Diagnose }
  }
}
`,
]

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** The file in which one types, and the text in it behind which a letter is added. */
  readonly file: string
  readonly text: string
  readonly behind: string
}

const inHead = { file: 'programme.mcp', text: threeHundredLines['programme.mcp'] ?? '', behind: 'or look after a coast' }
const cases: readonly Case[] = [
  { name: '300 lines, 3 files', files: threeHundredLines, ...inHead },
  {
    name: '300 lines, 1,003 files',
    files: { ...threeHundredLines, ...Object.fromEntries(Array.from({ length: 1000 }, (_, number) => other(number))) },
    ...inHead,
  },
  { name: 'complete example', files: complete, file: 'curriculum.mcp', text: curriculum, behind: 'Analyse how sea level' },
]

const sorted = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)
const share = (times: readonly number[], part: number): number => sorted(times)[Math.floor(times.length * part)] ?? 0
const median = (times: readonly number[]): number => share(times, 0.5)
const milliseconds = (time: number): string => `${time.toFixed(1)} ms`

/** How long something takes; milliseconds. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function times(count: number, work: (number: number) => unknown): Promise<number[]> {
  const all: number[] = []
  for (let number = 0; number < count; number += 1) all.push(await time(() => work(number)))
  return all
}

/** Parses and links a text alone, as often as asked; milliseconds. */
async function bare(text: string): Promise<number[]> {
  const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = createGuidedServices(EmptyFileSystem).shared.workspace
  const all = await times(edits, async (number) => {
    const document = LangiumDocumentFactory.fromString(text, URI.file(`/test/${number}.mcp`))
    LangiumDocuments.addDocument(document)
    await DocumentBuilder.build([document])
    LangiumDocuments.deleteDocument(document.uri)
  })
  // The first runs warm the parser up.
  return all.slice(edits / 4)
}

/** The time that the processors have worked for a process so far, where the system says so; milliseconds. */
function worked(process: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    // Both are in hundredths of a second: its own work, and the system's for it.
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return Number.NaN
  }
}

async function measure({ name, files, file, text, behind }: Case): Promise<Record<string, string>> {
  const client = new Client(folderWith(files))
  const started = await time(async () => {
    await client.start()
    await client.findings(file)
  })
  await client.open(file, text)
  const typed = (number: number) => text.replace(behind, behind + 'a'.repeat((number % 7) + 1))
  const before = worked(client.process.pid)
  const edited = await times(edits, async (number) => {
    const found = client.next(file)
    await client.change(file, typed(number))
    await found
  })
  const work = (worked(client.process.pid) - before) / edits
  await client.change(file, text)
  const line = text.slice(0, text.indexOf(behind)).split('\n').length
  const place = { line, character: 2 }
  const asked = async (method: string) => median(await times(edits, () => client.ask(method, file, place)))
  const completed = await asked('textDocument/completion')
  const hovered = await asked('textDocument/hover')
  const memory = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(client.process.pid)], { encoding: 'utf8' })) / 1024
  await client.stop()
  return {
    workspace: name,
    'start to findings': milliseconds(started),
    'edit to findings': milliseconds(median(edited.slice(edits / 4))),
    '95 of 100 edits': milliseconds(share(edited.slice(edits / 4), 0.95)),
    'work for an edit': milliseconds(work),
    completion: milliseconds(completed),
    hover: milliseconds(hovered),
    memory: `${memory.toFixed(0)} MB`,
    'parsing and linking alone': milliseconds(median(await bare(text))),
  }
}

await built()
const rows: Record<string, string>[] = []
for (const each of cases) rows.push(await measure(each))
console.log(`${edits} edits each, the first quarter of them left out`)
console.table(rows)
