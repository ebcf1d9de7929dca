import type { CreditConversion } from '../../../language/generated/ast.ts'
import { type CycleName, cycleOfLevel, levelOfCycle } from '../../../language/library/cycles.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'

/**
 * How many credits of another system usually make one of ECTS. Source: Common Microcredential Framework, whose 4 to 6 ECTS are 10 to 15
 * credits of the United Kingdom and 2 to 3 of the United States; in the United Kingdom two credits for one of ECTS are usual.
 */
const usual: Readonly<Record<string, { least: number; most: number }>> = {
  'UK-credits': { least: 2, most: 2.5 },
  'US-credits': { least: 0.5, most: 0.5 },
}

/** Every country of a partner that is a full one, in the order of the partners. */
export const countriesOf = (model: ProgrammeModel): string[] =>
  distinct(model.partners.filter(({ full }) => full).flatMap(({ country }) => country ?? []))

function unusual(node: CreditConversion, model: ProgrammeModel): Finding[] {
  const sides = [node.from, node.to]
  const unit = sides.map((side) => side?.unit).find((each) => each !== undefined && Object.hasOwn(usual, each))
  const range = unit === undefined ? undefined : usual[unit]
  const worth = unit === undefined ? undefined : model.conversion.worth.get(unit)
  if (!range || !worth || !sides.some((side) => side?.unit === 'ECTS')) return []
  const count = 1 / worth
  if (count >= range.least - 1e-9 && count <= range.most + 1e-9) return []
  const many = range.least === range.most ? figure(range.least) : `${figure(range.least)} to ${figure(range.most)}`
  return [
    { node, message: `By this 1 ECTS is worth ${figure(count)} ${unit}; usual are ${many}. Say in a note why, if it is meant.` },
  ]
}

/** Guideline 0.3. */
export const tools: Guideline = {
  id: 'concept.bologna-tools',
  number: '0.3',
  step: 'concept',
  title: 'Bologna tools',
  summary:
    'Micro-credentials are described and recognised with the tools of the European Higher Education Area: ECTS, qualifications frameworks, the Standards and Guidelines for Quality Assurance, and a supplement.',
  basis: 'programme-book',
  address: addresses.concept,
  statements: ['Cycle', 'NationalLevel', 'CreditConversion', 'VolumeStatement', 'LevelStatement'],
  rules: [
    {
      id: 'credits',
      kind: 'presence',
      weight: 'gap',
      asks: ['HoursPerCredit', 'CreditConversion'],
      says: 'The volume is stated in ECTS, or it is said how its credits or hours are converted.',
      failing: 'volume 20 UK-credits',
      passing: 'volume 20 UK-credits\nconvert 1 ECTS to 2 UK-credits',
      find: (model) => {
        const { volume, volumeNode } = model.head
        const unit = volumeNode?.value?.unit
        if (!volumeNode || volume !== undefined || unit === undefined) return []
        const [what, remedy] =
          unit === 'h'
            ? ['hours', 'say how many make a credit (hours-per-credit 27 h)']
            : [unit, `say how they convert (convert 1 ECTS to … ${unit})`]
        const message = `The volume is stated in ${what} alone. The guidelines ask for ECTS: state it in them, or ${remedy}.`
        return [{ node: volumeNode, message, missing: 'the volume in ECTS' }]
      },
    },
    {
      id: 'cycle',
      kind: 'presence',
      weight: 'detail',
      asks: ['Cycle'],
      basis: 'inference',
      says: 'From EQF 5 on, the cycle is stated beside the level.',
      failing: 'level EQF 7',
      passing: 'level EQF 7\ncycle second',
      find: (model) => {
        const { level, levelNode, cycle } = model.head
        const fitting = level === undefined ? undefined : cycleOfLevel(level)
        if (!levelNode || !fitting || cycle !== undefined) return []
        const message = `The level is stated, the cycle of the European Higher Education Area is not. EQF ${level} goes with cycle ${fitting}.`
        return [{ node: levelNode, message, missing: 'the cycle' }]
      },
    },
    {
      id: 'cycle-of-level',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'third-source',
      says: 'The cycle goes with the level: short, first, second and third with EQF 5, 6, 7 and 8.',
      failing: 'level EQF 7\ncycle first',
      passing: 'level EQF 7\ncycle second',
      find: (model) => {
        const { level, levelNode, cycle } = model.head
        const expected = levelOfCycle[cycle as CycleName]
        const node = every(model, 'Cycle')[0]
        if (!node || level === undefined || expected === undefined || level === expected) return []
        const message = `The cycle is ${cycle}, the level EQF ${level}. By the Council Recommendation on the European Qualifications Framework cycle ${cycle} goes with EQF ${expected}.`
        return [{ node, message, related: levelNode ? [{ node: levelNode, message: 'The level is stated here.' }] : [] }]
      },
    },
    {
      id: 'national-levels',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'For each country of a full partner the level in the national framework is stated.',
      needs: ['Institution'],
      failing: 'level EQF 7\nnational-level FI "7"',
      passing: 'level EQF 7\nnational-level FI "7"\nnational-level NL "7"',
      find: (model) => {
        const { levelNode, nationalLevels } = model.head
        const said = new Set(nationalLevels.map(({ country }) => country))
        const without = countriesOf(model).filter((country) => !said.has(country))
        if (!levelNode || without.length === 0) return []
        const list = listed(without)
        const message = `The level is not said in the national framework of ${list}: national-level ${without[0]} "…".`
        return [{ node: levelNode, message, missing: `the national level of ${list}` }]
      },
    },
    {
      id: 'country-of-level',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'A national level is that of a country of a partner.',
      needs: ['Institution'],
      failing: 'level EQF 7\nnational-level SE "7"',
      passing: 'level EQF 7\nnational-level NL "7"',
      find: (model) => {
        const countries = new Set(model.partners.map(({ country }) => country))
        if (countries.size === 0 || countries.has(undefined)) return []
        return model.head.nationalLevels
          .filter(({ country }) => country !== undefined && !countries.has(country))
          .map((node) => ({
            node,
            property: 'country',
            message: `No partner is in ${node.country}: whose national level is this?`,
          }))
      },
    },
    {
      id: 'conversion',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'Two conversions do not give one system of credits two values.',
      failing: 'volume 10 ECTS\nconvert 1 ECTS to 2 UK-credits\nconvert 10 ECTS to 24 UK-credits',
      passing: 'volume 10 ECTS\nconvert 1 ECTS to 2 UK-credits\nconvert 10 ECTS to 20 UK-credits',
      find: (model) =>
        model.conversion.contradictions.map((node) => ({
          node,
          message: `This conversion gives another value than the ones before it: by them ${worthSaid(node, model)}.`,
          remedy: rightAmount(node.to, worthOf(node, model), node.to.unit),
        })),
    },
    {
      id: 'usual-conversion',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'common-microcredential-framework',
      says: 'Credits of the United Kingdom and of the United States are converted as is usual.',
      failing: 'volume 10 ECTS\nconvert 1 ECTS to 3 UK-credits',
      passing: 'volume 10 ECTS\nconvert 2 ECTS to 4 UK-credits',
      find: (model) =>
        every(model, 'CreditConversion')
          .filter((node) => !model.conversion.contradictions.includes(node))
          .flatMap((node) => unusual(node, model)),
    },
  ],
  leftToReader:
    'Whether the tools are used as they are meant. Volume and level are asked for with 0.1, the supplement with 8.5, the basis of quality with 14.2.',
}

function worthSaid({ from, to }: CreditConversion, model: ProgrammeModel): string {
  return `${figure(from.amount)} ${from.unit} are ${figure(worthOf({ from, to }, model))} ${to.unit}`
}

/** How many of the second unit the first figure is worth by the conversions before it. */
function worthOf({ from, to }: Pick<CreditConversion, 'from' | 'to'>, model: ProgrammeModel): number {
  const left = model.conversion.worth.get(from.unit ?? '') ?? 0
  const right = model.conversion.worth.get(to.unit ?? '') ?? 1
  return (from.amount * left) / right
}
