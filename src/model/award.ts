/** The award: its titles wherever they are said, its type, form, volume and level, who awards it. */
import type { AstNode } from 'langium'
import type { Institution, NationalAward } from '../language/generated/ast.ts'
import {
  type InstitutionalFit,
  isAwardedBy,
  isAwardForm,
  isAwardRecognition,
  isAwardTitle,
  isAwardType,
  isInstitutionalFit,
  isLevelStatement,
  isNationalAward,
  isQualification,
  isSupplement,
  isSupplementText,
  isVolumeStatement,
  type QualificationType,
} from '../language/generated/ast.ts'
import { eqfOf } from './head.ts'
import type { ProgrammeModel } from './model.ts'
import { all, distinct, first, referred, sections, textOf, type Wording, wordings } from './statements.ts'

/** Something that is said in several places and has to be the same in all. */
export interface Said<Value> {
  readonly where: 'programme' | 'qualification' | 'supplement'
  readonly node: AstNode
  /** Nothing where it cannot be read. */
  readonly value?: Value
}

/** What the qualification is and who awards it, with all that say so. */
export interface AwardFacts {
  readonly titles: readonly (Said<string> & Pick<Wording, 'language'>)[]
  /** Titles of national awards for the same programme: these may differ. */
  readonly nationalAwards: readonly {
    readonly node: NationalAward
    readonly institution?: Institution
    readonly titles: readonly Wording[]
  }[]
  readonly type?: string
  readonly form?: string
  readonly awardingBodies: readonly Institution[]
  /** Partners that recognise the award. */
  readonly recognisedBy: readonly Institution[]
  /** In ECTS. */
  readonly volumes: readonly Said<number>[]
  /** EQF. */
  readonly levels: readonly Said<number>[]
  readonly cycle?: string
  /** How it fits the structure of each awarding partner. */
  readonly fits: readonly {
    readonly node: InstitutionalFit
    readonly institution?: Institution
    readonly type?: QualificationType
  }[]
}

/** The award, from the head, the qualification and its supplement. */
export function awardOf(model: ProgrammeModel): AwardFacts {
  const qualifications = sections(model.parts, isQualification)
  const nationalAwards = all(qualifications, isNationalAward)
  const stated = all(qualifications, isAwardedBy).flatMap((statement) => referred(statement.partners))
  const places = [
    { where: 'programme', blocks: model.parts },
    { where: 'qualification', blocks: qualifications },
  ] as const
  return {
    titles: titlesOf(model),
    nationalAwards: nationalAwards.map((node) => ({ node, institution: node.partner?.ref, titles: wordings(node.title) })),
    type: first(qualifications, isAwardType)?.value,
    form: first(qualifications, isAwardForm)?.value,
    awardingBodies: distinct([...stated, ...nationalAwards.flatMap((node) => node.partner?.ref ?? [])]),
    recognisedBy: distinct(all(qualifications, isAwardRecognition).flatMap((statement) => referred(statement.partners))),
    volumes: places.flatMap(({ where, blocks }) =>
      all(blocks, isVolumeStatement).map((node) => ({ where, node, value: model.conversion.toEcts(node.value) })),
    ),
    levels: places.flatMap(({ where, blocks }) =>
      all(blocks, isLevelStatement).map((node) => ({ where, node, value: eqfOf(node.value) })),
    ),
    cycle: model.head.cycle,
    fits: all(qualifications, isInstitutionalFit).map((node) => ({ node, institution: node.partner?.ref, type: node.type?.ref })),
  }
}

function titlesOf(model: ProgrammeModel): AwardFacts['titles'] {
  const qualifications = sections(model.parts, isQualification)
  const supplements = all(qualifications, isSupplement)
  const own = model.programme.title
  return [
    ...(own
      ? wordings(own).map(({ text, language }) => ({ where: 'programme' as const, node: own, value: text, language }))
      : []),
    ...all(qualifications, isAwardTitle).flatMap((node) =>
      wordings(node.text).map(({ text, language }) => ({ where: 'qualification' as const, node, value: text, language })),
    ),
    ...all(supplements, isSupplementText)
      .filter((node) => node.element === 'title' && textOf(node.text))
      .flatMap((node) =>
        wordings(node.text).map(({ text, language }) => ({ where: 'supplement' as const, node, value: text, language })),
      ),
  ]
}

/** The title of the award with its translations; that of the programme where the award has none of its own. */
export function titlesOfAward({ award }: ProgrammeModel): Wording[] {
  const said = (where: Said<string>['where']) =>
    award.titles.flatMap((title) =>
      title.where === where && title.value ? [{ text: title.value, language: title.language }] : [],
    )
  const own = said('qualification')
  return own.length > 0 ? own : said('programme')
}

/** Whether all places say the same; nothing while fewer than two can be read. */
export function saysTheSame<Value>(places: readonly Said<Value>[]): boolean | undefined {
  const values = places.flatMap((place) => (place.value === undefined ? [] : [place.value]))
  return values.length < 2 ? undefined : distinct(values).length === 1
}
