import type { InstitutionalFit, QualificationType } from '../../../language/generated/ast.ts'
import { isDeviation, isLevelRange, isVolumeRange } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, figure, listed } from '../../rules.ts'

const institutions = `institution Nordhaven "Nordhaven University" {
  country FI
  recognised by "Ministry of Education"
  qualification-structure in-force {
    type Module "Module" { volume 5 to 15 ECTS level EQF 6 to 7 name-rule "The subject alone" }
  }
}
institution Valmora "Valmora University" { country NL recognised by "Ministry of Education" }
---
`

/** Guideline 8.2: align with institutional qualification frameworks. */
export const institutionalFit: Guideline = {
  id: 'qualification.institutional-fit',
  number: '8.2',
  step: 'qualification',
  title: 'Align with institutional qualification frameworks',
  summary:
    'The partners have qualification structures of their own, which differ and change. They agree on a common qualification that keeps to the formal requirements of each as far as possible, and say how they solve what deviates.',
  basis: 'programme-book',
  address: addresses.qualification,
  statements: ['InstitutionalFit', 'Deviation'],
  rules: [
    {
      id: 'each-awarding-partner',
      kind: 'presence',
      weight: 'gap',
      says: 'Every partner that awards says how the award fits its own qualifications.',
      needs: ['Institution'],
      failing: 'qualification { awarded by Nordhaven, Valmora  fits Nordhaven }',
      passing: 'qualification { awarded by Nordhaven, Valmora  fits Nordhaven  fits Valmora }',
      find: (model) => {
        const fitting = new Set(model.award.fits.map((fit) => fit.institution))
        const missing = model.award.awardingBodies.filter((body) => !fitting.has(body)).map((body) => body.name)
        if (missing.length === 0) return []
        const message = `How the award fits the qualifications of ${listed(missing)} is not said. The guidelines ask that it is in line with the formal requirements of each institution: fits ${missing[0]} as TYPE.`
        return [{ node: sectionOf(model, 'qualification'), message, missing: `how it fits ${listed(missing)}` }]
      },
    },
    {
      id: 'awards',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Only partners that award need the award to fit their own qualifications.',
      needs: ['Institution'],
      failing: 'qualification { awarded by Nordhaven  fits Nordhaven  fits Valmora }',
      passing: 'qualification { awarded by Nordhaven, Valmora  fits Nordhaven  fits Valmora }',
      find: ({ award }) =>
        award.awardingBodies.length === 0
          ? []
          : award.fits
              .filter(({ institution }) => institution && !award.awardingBodies.includes(institution))
              .map(({ node, institution }) => ({
                node,
                property: 'partner',
                message: `${institution?.name} does not award the qualification, so it need not fit its own types. Add it to those who award, or take this out.`,
              })),
    },
    {
      id: 'own-type',
      kind: 'reference',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said which type of the partner’s own qualifications the award is.',
      failing: `${institutions}qualification { awarded by Nordhaven  fits Nordhaven }`,
      passing: `${institutions}qualification { awarded by Nordhaven  fits Nordhaven as Module }`,
      find: (model) =>
        model.award.fits
          .filter(({ node }) => node.type === undefined)
          .map(({ node, institution }) => ({
            node,
            message: `As which type of its own qualifications ${institution?.name ?? 'the partner'} awards it is not said. Name one of its qualification structure: fits ${institution?.name ?? 'PARTNER'} as TYPE.`,
          })),
    },
    {
      id: 'volume-in-range',
      kind: 'arithmetic',
      weight: 'gap',
      says: 'The volume of the award lies within what the partner’s type allows, or the deviation is said.',
      failing: `${institutions}volume 20 ECTS\nqualification { fits Nordhaven as Module }`,
      passing: `${institutions}volume 20 ECTS\nqualification {\n  fits Nordhaven as Module { deviation "Above 15 ECTS" solved by "Exception of the rector" }\n}`,
      find: (model) => outside(model, 'ECTS'),
    },
    {
      id: 'level-in-range',
      kind: 'allowed-value',
      weight: 'gap',
      says: 'The level of the award is one that the partner’s type allows, or the deviation is said.',
      failing: `${institutions}level EQF 8\nqualification { fits Nordhaven as Module }`,
      passing: `${institutions}level EQF 7\nqualification { fits Nordhaven as Module }`,
      find: (model) => outside(model, 'EQF'),
    },
    {
      id: 'deviation-solved',
      kind: 'presence',
      weight: 'gap',
      says: 'Every deviation from a partner’s rules has a solution.',
      failing: `${institutions}qualification {\n  fits Nordhaven as Module { deviation "Title in English only" }\n}`,
      passing: `${institutions}qualification {\n  fits Nordhaven as Module { deviation "Title in English only" solved by "Exception of the rector" }\n}`,
      find: (model) =>
        every(model, 'Deviation')
          .filter((deviation) => textOf(deviation.solution) === undefined)
          .map((node) => ({
            node,
            message:
              'How this deviation is solved is not said. Partners settle each deviation from their own rules: solved by "…".',
            missing: `how “${textOf(node.text) ?? 'a deviation'}” is solved`,
          })),
    },
    complete(
      {
        InstitutionalFit: { Deviation: 'whether it deviates from the partner’s rules (or: no deviation because "…")' },
        QualificationType: {
          VolumeRange: 'from how many to how many credits',
          LevelRange: 'at which levels',
          NameRule: 'how it may be called',
        },
      },
      {
        failing: `${institutions}qualification { fits Nordhaven as Module }`,
        passing: `${institutions}qualification {\n  fits Nordhaven as Module { no deviation because "Within all its limits" }\n}`,
      },
      { basis: 'inference' },
    ),
  ],
  leftToReader: 'Whether a solution is in fact accepted by the institution.',
}

/** Fits of which the award lies outside the limits of the partner’s type, and which say no deviation. */
function outside(model: ProgrammeModel, unit: 'ECTS' | 'EQF'): Finding[] {
  const { volumes, levels, fits } = model.award
  const value = (unit === 'ECTS' ? volumes : levels).find((place) => place.value !== undefined)?.value
  if (value === undefined) return []
  return fits.flatMap(({ node, institution, type }) => {
    const limits = type && limitsOf(type, unit, model)
    if (!type || !limits || saysDeviation(node) || (value >= limits.min && value <= limits.max)) return []
    const written = unit === 'ECTS' ? `${figure(value)} ECTS` : `EQF ${value}`
    const range = unit === 'ECTS' ? `${figure(limits.min)} to ${figure(limits.max)} ECTS` : `EQF ${limits.min} to ${limits.max}`
    return [
      {
        node,
        message: `The award has ${written}, but ${type.name} of ${institution?.name ?? 'this partner'} has ${range}. Choose another type, or say how it is solved: deviation "…" solved by "…".`,
        missing: `a type of ${institution?.name ?? 'the partner'} that has ${written}`,
        related: [{ node: type, message: `This type has ${range}.` }],
      },
    ]
  })
}

const saysDeviation = (fit: InstitutionalFit): boolean => all(fit, isDeviation).length > 0

function limitsOf(
  type: QualificationType,
  unit: 'ECTS' | 'EQF',
  { conversion }: ProgrammeModel,
): { min: number; max: number } | undefined {
  const volume = first(type, isVolumeRange)
  const level = first(type, isLevelRange)?.value
  const min = unit === 'ECTS' ? conversion.toEcts({ amount: volume?.min, unit: volume?.max?.unit }) : level?.from
  const max = unit === 'ECTS' ? conversion.toEcts(volume?.max) : (level?.to ?? level?.from)
  return min === undefined || max === undefined ? undefined : { min, max }
}
