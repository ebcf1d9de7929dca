import { type Institution, isVolumeStatement } from '../../../language/generated/ast.ts'
import { type Said, saysTheSame } from '../../../model/award.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed, present } from '../../rules.ts'

const heads = ['content', 'level', 'volume', 'stackability']

const justified = (...given: readonly string[]): string =>
  `qualification {\n  ${given.map((head) => `justification ${head} "Why it is so"`).join('\n  ')}\n}`

/** Guideline 8.1: justify the award. */
export const justification: Guideline = {
  id: 'qualification.justification',
  number: '8.1',
  step: 'qualification',
  title: 'Justify the award',
  summary:
    'Says why the partners should recognise the award and which joint qualification it is: by its content, its level, its volume and how it can be stacked. Recognition by organisations and employers comes with it.',
  basis: 'programme-book',
  address: addresses.qualification,
  statements: ['AwardJustification', 'AwardRecognition'],
  rules: [
    {
      id: 'four-heads',
      kind: 'presence',
      weight: 'gap',
      says: 'The award is justified under four heads: content, level, volume, stackability.',
      failing: justified('content', 'level'),
      passing: justified(...heads),
      find: (model) => {
        const given = new Set(every(model, 'AwardJustification').map((statement) => statement.head))
        const missing = heads.filter((head) => !given.has(head))
        if (missing.length === 0) return []
        const message =
          missing.length === heads.length
            ? `Nothing justifies the award. The guidelines ask why it can be recognised, by ${listed(heads)}: justification content "…", and so on.`
            : `The award is not justified by its ${listed(missing)}. The guidelines ask for ${listed(heads)}: justification ${missing[0]} "…".`
        return [
          {
            node: sectionOf(model, 'qualification'),
            message,
            missing: `why the award can be recognised, by its ${listed(missing)}`,
          },
        ]
      },
    },
    present(
      'recognised',
      'qualification',
      ['AwardRecognition'],
      'the partners that recognise the award',
      'No partner is said to recognise the award. The guidelines ask that the partners recognise it academically: recognised by PARTNER, PARTNER.',
      {
        failing: 'qualification { type micro-credential }',
        passing: 'qualification { type micro-credential  recognised by Nordhaven, Valmora }',
      },
    ),
    {
      id: 'every-partner',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'Every full partner, and every institution of which a degree programme counts the credits, recognises the award.',
      needs: ['Institution', 'DegreeProgramme'],
      failing: 'qualification { recognised by Nordhaven }',
      passing: 'qualification { recognised by Nordhaven, Valmora }',
      find: (model) => {
        const statement = every(model, 'AwardRecognition')[0]
        if (!statement) return []
        const by = new Set(model.award.recognisedBy)
        const full = model.partners.filter((partner) => partner.full).map((partner) => partner.institution)
        const counting = model.stacking.stackings.flatMap((one) =>
          one.institutions.some((each) => by.has(each)) ? [] : one.institutions,
        )
        const stacked = new Set<Institution>(counting)
        const missing = [...new Set([...full, ...counting])].filter((institution) => !by.has(institution))
        return missing.length === 0 ? [] : [unrecognised(missing, stacked)]

        function unrecognised(institutions: readonly Institution[], degrees: ReadonlySet<Institution>): Finding {
          const names = listed(institutions.map((each) => each.name))
          const which = institutions.filter((each) => degrees.has(each)).map((each) => each.name)
          const reason = which.length > 0 ? ` Credits are to count in a degree programme of ${listed(which)}.` : ''
          return {
            node: statement as NonNullable<typeof statement>,
            message: `${names} ${institutions.length > 1 ? 'do' : 'does'} not recognise the award.${reason} In a joint programme all partners recognise it: add ${names}.`,
            missing: `recognition by ${names}`,
          }
        }
      },
    },
    {
      id: 'same-volume',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The volume of the qualification is the volume of the programme, or what the curriculum requires.',
      failing: 'volume 12 ECTS\nqualification { volume 10 ECTS }',
      passing: 'volume 12 ECTS\nqualification { volume 12 ECTS }',
      find: (model) => {
        const { volumes } = model.award
        const required = model.credits.required
        const head = volumes.some((volume) => volume.where === 'programme' && volume.value !== undefined)
        if (!head && required) {
          return volumes.flatMap(({ node, value }) =>
            value === undefined || (value >= required.min && value <= required.max)
              ? []
              : [
                  {
                    node,
                    message: `The award is for ${figure(value)} ECTS, but the curriculum requires ${between(required)} ECTS. Both should be the same.`,
                  },
                ],
          )
        }
        return disagreement(volumes, (value) => `${figure(value)} ECTS`, 'volume', 'ECTS')
      },
    },
    {
      id: 'same-level',
      kind: 'consistency',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'The level of the qualification is the level of the programme.',
      failing: 'level EQF 7\nqualification { level EQF 6 }',
      passing: 'level EQF 7\nqualification { level EQF 7 }',
      find: (model) => disagreement(model.award.levels, (value) => `EQF ${value}`, 'level'),
    },
  ],
  leftToReader: 'Whether the reasons are good ones, and whether employers and professional bodies see it so.',
}

const between = ({ min, max }: { min: number; max: number }): string =>
  min === max ? figure(min) : `${figure(min)} to ${figure(max)}`

/** The statement of the qualification that says something else than the head of the programme. */
function disagreement(
  places: readonly Said<number>[],
  written: (value: number) => string,
  what: string,
  unit?: string,
): Finding[] {
  if (saysTheSame(places) !== false) return []
  const head = places.find((place) => place.where === 'programme')
  const other = places.find((place) => place.where === 'qualification' && place.value !== head?.value)
  if (!head || !other || head.value === undefined || other.value === undefined) return []
  return [
    {
      node: other.node,
      message: `The qualification says ${written(other.value)}, the head of the programme ${written(head.value)}. Both should have the same ${what}.`,
      related: [{ node: head.node, message: `The head says ${written(head.value)}.` }],
      remedy: unit && isVolumeStatement(other.node) ? rightAmount(other.node.value, head.value, unit) : undefined,
    },
  ]
}
