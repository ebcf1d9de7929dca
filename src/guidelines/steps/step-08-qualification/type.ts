import type { AwardFacts } from '../../../model/award.ts'
import { distinct } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { blocksOfType, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { typesSetAside } from '../../set-aside.ts'

/** Guideline 8.3: type of qualification. */
export const awardType: Guideline = {
  id: 'qualification.type',
  number: '8.3',
  step: 'qualification',
  title: 'Type of qualification',
  summary:
    'The partners choose the type of the qualification (a certificate at undergraduate or postgraduate level or of continuing education, an expert or specialisation certificate, a focus diploma, a MicroMaster, a micro-credential) and its title, the same everywhere.',
  basis: 'programme-book-name',
  address: addresses.qualification,
  statements: ['AwardType', 'AwardTitle'],
  rules: [
    present(
      'type',
      'qualification',
      ['AwardType'],
      'the type of the qualification',
      'What type of qualification it is, is not said. The guidelines ask for it: type micro-credential, or another word of the list.',
      { failing: 'qualification { title "Coasts" }', passing: 'qualification { title "Coasts"  type postgraduate }' },
    ),
    present(
      'title',
      'qualification',
      ['AwardTitle'],
      'the title of the qualification',
      'The qualification has no title of its own. It stands on the document that learners get: title "…".',
      { failing: 'qualification { type postgraduate }', passing: 'qualification { type postgraduate  title "Coasts" }' },
      { basis: 'inference' },
    ),
    {
      id: 'volume-and-level',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'The qualification says the volume and the level that the head of the programme says.',
      failing: 'volume 12 ECTS\nlevel EQF 7\nqualification { type postgraduate  volume 12 ECTS }',
      passing: 'volume 12 ECTS\nlevel EQF 7\nqualification { type postgraduate  volume 12 ECTS  level EQF 7 }',
      find: (model) => {
        const { volumes, levels } = model.award
        const aside = typesSetAside(blocksOfType(model, 'Qualification'), 'Qualification', ['VolumeStatement', 'LevelStatement'])
        const missing = [
          repeated(volumes) || aside.includes('VolumeStatement') ? [] : ['volume'],
          repeated(levels) || aside.includes('LevelStatement') ? [] : ['level'],
        ].flat()
        if (missing.length === 0) return []
        const message = `The qualification does not say its ${listed(missing)}: repeat here what the head of the programme says.`
        return [{ node: sectionOf(model, 'qualification'), message, missing: `its ${listed(missing)}` }]
      },
    },
    {
      id: 'one-title',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Programme, qualification and supplement have one title, in each language.',
      failing: 'qualification { title "An example" fi "Rannikot"  supplement { element title "An example" fi "Ranta" } }',
      passing: 'qualification { title "An example" fi "Rannikot"  supplement { element title "An example" fi "Rannikot" } }',
      find: ({ award: { titles } }) =>
        distinct(titles.map((title) => title.language)).flatMap((language) => {
          const [first, ...others] = titles.filter((title) => title.language === language)
          const other = others.find((title) => title.value !== first?.value)
          if (!first || !other) return []
          const message = `The ${other.where} is called “${other.value}”${language ? ` in ${language}` : ''}, the ${first.where} “${first.value}”. Learners and employers look for one title: choose one for both.`
          return [
            { node: other.node, message, related: [{ node: first.node, message: `The ${first.where} has another title.` }] },
          ]
        }),
    },
    {
      id: 'title-languages',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The title of the programme and that of the qualification stand in the same languages.',
      failing: 'qualification { title "An example" fi "Esimerkki" }',
      passing: 'qualification { title "An example" }',
      find: ({ award: { titles } }) => {
        const programme = titles.filter((title) => title.where === 'programme')
        const award = titles.filter((title) => title.where === 'qualification')
        if (!programme[0] || !award[0]) return []
        const onlyProgramme = without(programme, award)
        const onlyAward = without(award, programme)
        const messages = [lacking('qualification', onlyProgramme), lacking('programme', onlyAward)].flat()
        if (messages.length === 0) return []
        const node = onlyProgramme.length > 0 ? award[0].node : programme[0].node
        return [{ node, message: `${messages.join(' ')} Give the same translations in both places.` }]
      },
    },
    {
      id: 'type-and-level',
      kind: 'allowed-value',
      weight: 'judgement',
      basis: 'inference',
      says: 'A type that says undergraduate or postgraduate fits the level of the award.',
      failing: 'level EQF 6\nqualification { type postgraduate }',
      passing: 'level EQF 7\nqualification { type postgraduate }',
      find: (model) => {
        const { type, levels } = model.award
        const level = levels.find((place) => place.value !== undefined)
        const limit =
          type === 'undergraduate'
            ? { from: 4, to: 6 }
            : type === 'postgraduate' || type === 'micromaster'
              ? { from: 7, to: 8 }
              : undefined
        if (!limit || level?.value === undefined || (level.value >= limit.from && level.value <= limit.to)) return []
        const node = model.nodes.get('AwardType')?.[0] ?? level.node
        return [
          {
            node,
            message: `The award is called ${type}, but stands at EQF ${level.value}; ${type} awards stand at EQF ${limit.from} to ${limit.to}. Choose another type, or mend the level.`,
          },
        ]
      },
    },
  ],
  leftToReader: 'Whether learners and employers understand the type and the title.',
}

/** Whether the qualification repeats what the head says; true where the head says nothing, which is another guideline’s matter (0.1). */
function repeated(places: AwardFacts['volumes'] | AwardFacts['levels']): boolean {
  return places.length === 0 || places.some((place) => place.where === 'qualification')
}

type Title = AwardFacts['titles'][number]
type Where = Title['where']

/** The languages of the first titles in which the second ones are not given. */
const without = (titles: readonly Title[], others: readonly Title[]): string[] =>
  distinct(titles.flatMap((title) => title.language ?? [])).filter(
    (language) => !others.some((other) => other.language === language),
  )

const lacking = (where: Where, languages: readonly string[]): string[] =>
  languages.length === 0 ? [] : [`The title of the ${where} is not given in ${listed(languages)}.`]
