import type { Institution } from '../../../language/generated/ast.ts'
import {
  isAbsence,
  isInstitutionKind,
  isPeriodStatement,
  isQualificationStructure,
  isQualificationType,
  isStrategy,
  isWebsite,
} from '../../../language/generated/ast.ts'
import { isBefore, periodOf } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { asked } from '../../left-out.ts'
import { complete, listed } from '../../rules.ts'
import { strategyInForce, yearsOfName } from './strategy-years.ts'

/** Kinds of institution that award by a qualification structure of higher education. */
const higherEducation: ReadonlySet<string | undefined> = new Set([undefined, 'university', 'applied-sciences', 'open-university'])

/** The awarding partners of higher education; while nobody is said to award, all full partners. */
function awarding(model: ProgrammeModel): Institution[] {
  const awards = model.partners.filter(
    ({ institution, contributions }) => contributions.includes('award') || model.award.awardingBodies.includes(institution),
  )
  const chosen = awards.length > 0 ? awards : model.partners.filter(({ full }) => full)
  return chosen
    .map(({ institution }) => institution)
    .filter((institution) => higherEducation.has(first(institution, isInstitutionKind)?.value))
}

/** What the guideline asks of an institution. */
const expected = {
  Strategy: 'a strategy for continuing education (strategy "…")',
  QualificationStructure: 'a structure of short qualifications (qualification-structure …)',
  ContinuingEducation: 'a unit for continuing education (continuing-education "…")',
}

const around = (statements: string): string =>
  `institution Nordhaven {\n  kind university\n  country FI\n  strategy "Learning for life" { website "https://example.org/strategy" period from 2024 to 2030 }\n${statements}\n}\n---\npartnership { partner Nordhaven { contributes design, award } }\nalignment { }`

const structure = (statements: string): string =>
  around(
    `  qualification-structure in-force {\n    type Module "Module" { ${statements} }\n  }\n  continuing-education "Open university"`,
  )

/** Guideline 1.1. */
export const institutions: Guideline = {
  id: 'alignment.institutions',
  number: '1.1',
  step: 'alignment',
  title: 'Institutional strategy and qualification structure',
  summary:
    'Each institution has a strategy for continuing education and professional development, its third mission; it creates a structure of qualifications for it, brings its internal certificates into line, and has a unit that carries it, such as an extension school.',
  basis: 'programme-book',
  address: addresses.alignment,
  statements: [
    'Strategy',
    'QualificationStructure',
    'QualificationType',
    'VolumeRange',
    'LevelRange',
    'NameRule',
    'ContinuingEducation',
  ],
  rules: [
    {
      id: 'each-awarding-partner',
      kind: 'presence',
      weight: 'gap',
      says: 'Each awarding partner has a strategy, a qualification structure and a unit for continuing education.',
      needs: ['Institution'],
      failing: around('  continuing-education "Open university"'),
      passing: around(
        '  no qualification-structure because "Being worked out since 2025"\n  continuing-education "Open university"',
      ),
      find: (model) =>
        awarding(model).flatMap((institution) => {
          const open = asked([institution], 'Institution', expected)
          if (!open) return []
          const message = `${institution.name} awards, but does not state ${open.now}. The guidelines ask for it from each institution.`
          const missing = `${open.missing} of ${institution.name}`
          return [{ node: institution, property: 'name', message, missing, awaited: open.awaited }]
        }),
    },
    {
      id: 'no-structure',
      kind: 'judgement',
      weight: 'judgement',
      says: 'An awarding partner has a qualification structure for continuing education.',
      needs: ['Institution'],
      failing: around('  qualification-structure none\n  continuing-education "Open university"'),
      passing: around('  qualification-structure under-development\n  continuing-education "Open university"'),
      find: (model) =>
        awarding(model).flatMap((institution) => {
          const node = first(institution, isQualificationStructure)
          if (node?.status !== 'none') return []
          const message = `${institution.name} awards, but has no structure of short qualifications. The guidelines ask each institution to create one; until then the award rests on an exception.`
          return [{ node, property: 'status', message }]
        }),
    },
    {
      id: 'type-in-force',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A partner awards as a type of a structure that is in force.',
      needs: ['Institution', 'QualificationType'],
      failing: `${structure('volume 3 to 30 ECTS').replace('in-force', 'under-development')}\nqualification {\n  fits Nordhaven as Module\n}`,
      passing: `${structure('volume 3 to 30 ECTS')}\nqualification {\n  fits Nordhaven as Module\n}`,
      find: (model) =>
        model.award.fits.flatMap(({ node, institution, type }) => {
          const structure = type?.$container
          if (!institution || !type || !isQualificationStructure(structure) || structure.status !== 'under-development') return []
          const message = `${institution.name} is to award it as ${type.name}, but its structure of qualifications is still under development. Until it is in force, say on what the award rests.`
          return [{ node, message, related: [{ node: structure, message: 'This is the structure.' }] }]
        }),
    },
    {
      id: 'strategy-in-time',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'The strategy of a partner reaches to the first edition of the programme.',
      needs: ['Institution'],
      failing: `${around('').replace('alignment { }', '').replace('partnership { ', 'partnership { editions 3 from 2032 to 2034 ')}alignment { }`,
      passing: `${around('').replace('alignment { }', '').replace('partnership { ', 'partnership { editions 3 from 2030 to 2032 ')}alignment { }`,
      find: (model) => {
        const start = model.calendar.editions?.period?.start ?? model.calendar.firstStart
        if (!start) return []
        return model.partners.flatMap(({ institution }) => {
          const periods = all(institution, isStrategy).flatMap((strategy) => first(strategy, isPeriodStatement) ?? [])
          const ends = periods.map((node) => ({ node, end: periodOf(node.value)?.end }))
          const [first_] = ends
          if (!first_ || ends.some(({ end }) => !end || !isBefore(end, start))) return []
          const message = `The strategy of ${institution.name} ends in ${first_.end?.text}, before the programme begins in ${start.text}. Name the one that follows it.`
          return [{ node: first_.node, message }]
        })
      },
    },
    strategyInForce,
    yearsOfName,
    complete(
      { Strategy: { Website: 'where it can be read', PeriodStatement: 'its period' } },
      { failing: around('').replace('period from 2024 to 2030', ''), passing: around('') },
      { basis: 'inference' },
    ),
    {
      id: 'structure-details',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'A structure that is in force names its types and where it can be read.',
      failing: around('  qualification-structure in-force\n  continuing-education "Open university"'),
      passing: structure('volume 3 to 30 ECTS').replace('type Module', 'website "https://example.org/types"\n    type Module'),
      find: (model) =>
        model.partners.flatMap(({ institution }) => {
          const node = first(institution, isQualificationStructure)
          if (node?.status !== 'in-force') return []
          const without = [
            !first(node, isQualificationType) && 'its types (type NAME "…" { volume … level … })',
            !first(node, isWebsite) && 'where it can be read (website "…")',
          ].filter((part) => typeof part === 'string')
          if (without.length === 0) return []
          const list = listed(without)
          const message = `The qualification structure of ${institution.name} is in force, but does not say ${list}.`
          return [{ node, message, missing: `${list} (structure of ${institution.name})` }]
        }),
    },
    {
      id: 'strategy-named',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'An institution that declines to state a strategy is not followed in its strategy by a macro-objective.',
      needs: ['Institution'],
      failing:
        'institution Nordhaven { kind university country FI no strategy because "Not published" }\n---\npartnership { partner Nordhaven { contributes design } }\nalignment { }\nobjectives {\n  objective BesideWork "Study beside work" { follows strategy of Nordhaven "Goal 3" }\n}',
      passing:
        'institution Nordhaven { kind university country FI strategy "Learning for life" }\n---\npartnership { partner Nordhaven { contributes design } }\nalignment { }\nobjectives {\n  objective BesideWork "Study beside work" { follows strategy of Nordhaven "Goal 3" }\n}',
      find: (model) =>
        model.partners.flatMap(({ institution }) => {
          const absence = all(institution, isAbsence).find(({ subject }) => subject === 'strategy')
          const followed =
            absence &&
            model.nodes
              .get('StrategyReference')
              ?.find((node) => 'institution' in node && (node.institution as { ref?: Institution }).ref === institution)
          if (!absence || !followed) return []
          const message = `A macro-objective follows the strategy of ${institution.name}, which is said to state none (“${textOf(absence.reason)}”).`
          return [{ node: followed, message, related: [{ node: absence, message: 'This says that there is none.' }] }]
        }),
    },
  ],
  leftToReader:
    'Whether the strategy is lived, and whether the certificates of the institution are in line with each other. That the award is a type of the structure of each awarding partner is checked with 8.2.',
}
