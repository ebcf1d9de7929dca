/** The levels of national qualifications frameworks as concepts of the European Learning Model. */
import { once } from '../../language/library/code-list.ts'
import { nationalLevelTable } from './national-level-table.ts'

/** A national qualifications framework with its levels. */
export interface NationalFramework {
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** As the European Learning Model abbreviates it: "NLQF". */
  readonly name: string
  readonly address: string
  /** The address of each level, by the level as it is written: "7", "6.1", "7 A". */
  readonly levels: ReadonlyMap<string, string>
}

/** A level as the model knows it. */
export interface NationalLevelConcept {
  readonly address: string
  /** "NLQF Level 7". */
  readonly label: string
  /** The framework that it is a level of. */
  readonly framework: NationalFramework
}

const base = 'http://data.europa.eu/snb/qdr/'

/** The scheme to which the addresses of the levels belong. */
export const nationalLevelScheme = `${base}25831c2`

/** All frameworks that the model knows. Built at the first call. */
export const nationalFrameworks = once((): readonly NationalFramework[] =>
  nationalLevelTable
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', name = '', identifier = '', ...levels] = line.split('|')
      const pairs = levels.map((level): [string, string] => {
        const [number = '', ofLevel = ''] = level.split('=')
        return [number, `${base}c_${ofLevel}`]
      })
      return { country, name, address: `${base}c_${identifier}`, levels: new Map(pairs) }
    }),
)

/** The frameworks of a country; none where the model knows none. */
export const frameworksOf = (country: string): readonly NationalFramework[] =>
  nationalFrameworks().filter((framework) => framework.country === country)

/**
 * Gives the concept for a level as an author writes it: "7", "Level 7" or "NLQF 7". Where a country has several frameworks (BE, GB), the
 * level has to name its own. Nothing where there is no such level.
 */
export function nationalLevelConcept(country: string, level: string): NationalLevelConcept | undefined {
  const written = tidied(level)
  const frameworks = frameworksOf(country)
  for (const framework of frameworks) {
    const { name } = framework
    for (const [number, address] of framework.levels) {
      const plain = [number, `level ${number}`]
      const spellings = [...(frameworks.length === 1 ? plain : []), ...plain.map((each) => `${name} ${each}`)]
      if (spellings.some((spelling) => tidied(spelling) === written))
        return { address, label: `${name} Level ${number}`, framework }
    }
  }
  return undefined
}

const tidied = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
