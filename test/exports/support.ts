import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Exporter, ExportInput, MissingStatement } from '../../src/exports/export.ts'
import { modelOf } from '../../src/model/model.ts'
import { check, Microcred, type Sources } from '../support/index.ts'

/** A short programme that says all that any format asks for. */
export const wholeProgramme = `
institution Nordhaven "Nordhaven University" { country NL legal-name "Universiteit Nordhaven" identifier ror "https://ror.org/1" }
institution Valmora "Valmora University" { country IT }
programme Tides "Tides" nl "Getijden" {
  website "https://tides.example/programme"
  volume 4 ECTS
  level EQF 7
  national-level NL "7"
  field ISCED 0521
  description "About tides"
  partnership { partner Nordhaven {} partner Valmora {} }
  curriculum {
    outcome Reading "Read a tide table" { kind skill esco "Use tables" at "http://data.europa.eu/esco/skill/1" }
    course Moon "The moon" {
      volume 4 ECTS
      by Nordhaven
      language en
      load { lectures 7.5 h self-study 92.5 h }
      teaches Reading
      assessment Test "Test" { kind quiz proves Reading unsupervised without identity check }
    }
    sub-award First "First steps" { volume 4 ECTS after Moon awarded by Nordhaven }
  }
  qualification { form joint awarded by Nordhaven, Valmora }
  languages { instruction en }
}
`

/** What an exporter is given for the first programme of some files, without pictures and findings. */
export async function inputFor(sources: Sources, language = 'en'): Promise<ExportInput> {
  await check(sources)
  const { Programmes } = Microcred.references
  const [programme] = Programmes.all()
  if (!programme) throw new Error('There is no programme in these files')
  const model = modelOf(Programmes.parts(programme))
  return { model, language, pictures: [], coverage: [], findings: [], place: () => undefined }
}

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The same for one of the examples, by its folder. */
export function inputForExample(name: string): Promise<ExportInput> {
  const own = readdirSync(folder + name).map((file) => `${name}/${file}`)
  return inputFor(Object.fromEntries(['institutions.mcp', ...own].map((path) => [path, readFileSync(folder + path, 'utf8')])))
}

/** What an exporter writes, by the name of the file; fails where it says that something is missing. */
export async function written<Content = string>({ write }: Exporter, input: ExportInput): Promise<Record<string, Content>> {
  const result = await write(input)
  if ('missing' in result) throw new Error(result.missing.map(({ message }) => message).join(' '))
  return Object.fromEntries(result.files.map(({ name, content }) => [name, content as Content]))
}

/** What an exporter misses in a programme: nothing where it writes files. */
export async function missingIn(text: string, { write }: Exporter): Promise<readonly MissingStatement[]> {
  const result = await write(await inputFor(text))
  return 'missing' in result ? result.missing : []
}

/** Titles that would be something else than text if a format took them as they are. */
export const nastyTitles = [
  '<script>alert(1)</script>',
  '=1+1',
  '@SUM(A1)',
  'a ]]> b <!-- c',
  'Fish & chips &amp; &lt; &nbsp; &#0;',
  'bell \u0007 null \u0000 delete \u007F',
  'half a character \uD83D and \uDC00',
  '*bold* _x_ [link](https://evil.example) `code`',
  'A\uFFFEB \u2028 line',
] as const
