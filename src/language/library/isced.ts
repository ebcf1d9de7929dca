import { codeList, type VocabularyEntry } from './code-list.ts'
import { iscedFields } from './isced-fields.ts'

const authority = 'http://data.europa.eu/snb/isced-f/'

/** The scheme to which the addresses of the fields belong. */
export const iscedScheme = 'http://data.europa.eu/snb/isced-f/25831c2'

const digitsOfBroadField = 2

function* fields(): Iterable<VocabularyEntry> {
  for (const line of iscedFields.trim().split('\n')) {
    const space = line.indexOf(' ')
    const code = line.slice(0, space)
    const label = line.slice(space + 1)
    const entry = { code, label, address: authority + code }
    yield code.length === digitsOfBroadField ? entry : { ...entry, within: code.slice(0, -1) }
  }
}

/** The fields as a code list, each within its wider field. */
export const isced = codeList(
  {
    id: 'isced-f',
    title: 'field of education (ISCED-F 2013)',
    source:
      'UNESCO Institute for Statistics, ISCED fields of education and training 2013; addresses of the European Learning Model',
  },
  fields,
)

/**
 * Gives the field with the fields that it lies within, the widest first: 0521 lies within 052 and 05. Nothing where the code is
 * unknown.
 */
export function iscedPath(code: string): VocabularyEntry[] {
  const entry = isced.entries.get(code)
  if (!entry) return []
  return entry.within === undefined ? [entry] : [...iscedPath(entry.within), entry]
}
