/** The languages of the programme: of instruction, of each course, asked for, of examinations, of the website. */
import type { AstNode } from 'langium'
import type { LanguageLevel } from '../language/generated/ast.ts'
import {
  isCampaign,
  isExaminationLanguage,
  isInstruction,
  isInteractionLanguage,
  isLanguageStatement,
  isLanguages,
  isProgrammeWebsite,
  isRecruitment,
  isRequiredLevel,
  isSubtitles,
  isTranslationOf,
} from '../language/generated/ast.ts'
import type { CourseEntry } from './courses.ts'
import type { ProgrammeModel } from './model.ts'
import { all, type Block, distinct, sections } from './statements.ts'

/** A language, its level (CEFR) where one is asked for, and levels that differ by skill. */
export interface LevelOfLanguage {
  readonly node: LanguageLevel
  readonly language: string
  readonly level?: string
  readonly skills: ReadonlyMap<string, string>
}

/** Which languages the programme uses for what (ISO 639). */
export interface LanguageFacts {
  /** What the policy names. */
  readonly instruction: readonly string[]
  /** What the courses name, each with the variants of its providers. */
  readonly courses: readonly {
    readonly entry: CourseEntry
    readonly languages: readonly string[]
    readonly nodes: readonly AstNode[]
  }[]
  /** Languages in which something is taught: those of the policy and of the courses. */
  readonly taught: readonly string[]
  /** Languages of courses that the policy does not name; none while it names none. */
  readonly outsidePolicy: readonly { readonly entry: CourseEntry; readonly language: string }[]
  /** What the language policy asks of learners. */
  readonly required: readonly LevelOfLanguage[]
  readonly examination: readonly string[]
  readonly interaction: readonly string[]
  readonly translations: readonly string[]
  readonly subtitles: readonly string[]
  readonly website: readonly string[]
  readonly campaigns: readonly string[]
}

/** A level of language as it is written. */
export function levelOfLanguage(node: LanguageLevel): LevelOfLanguage[] {
  if (!node.language) return []
  return [
    { node, language: node.language, level: node.level, skills: new Map(node.skills.map((skill) => [skill.skill, skill.level])) },
  ]
}

const named = (statements: readonly { readonly languages: readonly string[] }[]) =>
  distinct(statements.flatMap((statement) => statement.languages))
const said = (blocks: readonly Block[]) => named(all(blocks, isLanguageStatement))

/** All languages. */
export function languagesOf(model: ProgrammeModel): LanguageFacts {
  const policy = sections(model.parts, isLanguages)
  const recruitment = sections(model.parts, isRecruitment)
  const instruction = named(all(policy, isInstruction))
  const courses = model.courses.map((entry) => {
    const nodes = all([...entry.blocks, ...entry.variants], isLanguageStatement)
    return { entry, nodes, languages: named(nodes) }
  })
  return {
    instruction,
    courses,
    taught: distinct([...instruction, ...courses.flatMap((course) => course.languages)]),
    outsidePolicy:
      instruction.length === 0
        ? []
        : courses.flatMap(({ entry, languages }) =>
            languages.filter((language) => !instruction.includes(language)).map((language) => ({ entry, language })),
          ),
    required: all(policy, isRequiredLevel).flatMap((statement) => statement.languages.flatMap(levelOfLanguage)),
    examination: named(all(policy, isExaminationLanguage)),
    interaction: named(all(policy, isInteractionLanguage)),
    translations: named(all(policy, isTranslationOf)),
    subtitles: named(all(policy, isSubtitles)),
    website: said(all(recruitment, isProgrammeWebsite)),
    campaigns: said(all(recruitment, isCampaign)),
  }
}
