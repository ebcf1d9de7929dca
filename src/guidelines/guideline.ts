import type { AstNode } from 'langium'
import type { MicrocredAstType } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'

/**
 * On what a guideline or a rule rests. Only what the programme book itself says, and arithmetic, may be an error; the rest is advice.
 * `programme-book-name`: the book lists the guideline by name, its text is not known.
 */
export type Basis =
  | 'programme-book'
  | 'programme-book-name'
  | 'arithmetic'
  | 'sister-book'
  | 'council-recommendation'
  | 'ects-guide'
  | 'common-microcredential-framework'
  | 'short-learning-programme'
  | 'european-approach'
  | 'national-rule'
  | 'third-source'
  | 'inference'

/** What kind of check a rule makes. */
export type Kind = 'presence' | 'allowed-value' | 'reference' | 'consistency' | 'arithmetic' | 'order' | 'judgement'

/**
 * How much a finding weighs: a contradiction at every stage; a gap more and more as the stage advances; a detail (something that a
 * complete description has, but that nothing depends on) and a judgement at most as a warning.
 */
export type Weight = 'contradiction' | 'gap' | 'detail' | 'judgement'

/** What would mend a finding, as data: an editor makes a change of the text of it. */
export type Remedy =
  /** Statements that a block lacks; a statement for each of the names, where there are some (`system of Bologna`). */
  | {
      readonly kind: 'insert'
      readonly block: AstNode
      readonly types: readonly (keyof MicrocredAstType)[]
      readonly names?: readonly string[]
    }
  /** What is to stand for a property, or in the place of the whole node, as it is written in the source: a figure, a word, a date. */
  | {
      readonly kind: 'write'
      readonly node: AstNode
      readonly property?: string
      readonly index?: number
      readonly text: string
      /** It follows from other figures alone, so that it can be written without asking: a sum. */
      readonly certain?: boolean
    }
  /** Names or words that the list of a statement lacks. */
  | { readonly kind: 'extend'; readonly node: AstNode; readonly property: string; readonly words: readonly string[] }
  /** A statement that is one too many. */
  | { readonly kind: 'remove'; readonly node: AstNode }

/** What a rule found, at the place where the author can mend it. */
export interface Finding {
  readonly node: AstNode
  /** The property of the node that is marked; without it the head of a block, or the whole of another statement. */
  readonly property?: string
  readonly index?: number
  /** What is wrong, with the figures, and what would be right; complete sentences for a designer. */
  readonly message: string
  /** For coverage: what is missing, in a few words ("a leader", "the approval of Bologna"). */
  readonly missing?: string
  /** All that is missing is said to be unknown: coverage still waits for it, no check reports it. */
  readonly awaited?: boolean
  /** Other places that belong to it. */
  readonly related?: readonly { readonly node: AstNode; readonly message: string }[]
  /** What mends it, where one remedy follows from the figures. */
  readonly remedy?: Remedy
}

/** One rule of a guideline. */
export interface Rule {
  /** Its name within the guideline: "hours-per-credit"; the whole id is "curriculum.study-load/hours-per-credit". */
  readonly id: string
  readonly kind: Kind
  readonly weight: Weight
  /** Where it rests on something else than its guideline. */
  readonly basis?: Basis
  /** What the rule looks at, in one sentence, for the reference. */
  readonly says: string
  /** The types of things whose names must all be found before the rule can judge: with one misspelt outcome no chain is complete. */
  readonly needs?: readonly (keyof MicrocredAstType)[]
  /** What it misses, where its findings do not say so by what they insert: types of statement. A block that sets one of them aside lacks nothing. */
  readonly asks?: readonly (keyof MicrocredAstType)[]
  /** Statements of a programme (see `exampleProgramme`) that break the rule, and nearly the same ones that keep it. */
  readonly failing: string
  readonly passing: string
  readonly find: (model: ProgrammeModel) => readonly Finding[]
}

/** The steps of the guidelines, and what stands before them. */
export const steps = {
  concept: 'The concept of a micro-credential programme',
  process: 'The design process',
  alignment: 'Step 1: align with European and national developments',
  objectives: 'Step 2: define the macro-objectives',
  partnership: 'Step 3: build the partnership',
  team: 'Step 4: compose the programme team',
  support: 'Step 5: ensure cross-institutional support',
  vision: 'Step 6: share a joint vision',
  curriculum: 'Step 7: design the curriculum',
  qualification: 'Step 8: agree on a qualification',
  ecosystem: 'Step 9: set up the educational and technological ecosystem',
  sustainability: 'Step 10: set up a sustainability framework',
  agreement: 'Step 11: conclude the consortium agreement',
  recruitment: 'Step 12: make a student recruitment plan',
  business: 'Step 13: make a business plan',
  quality: 'Step 14: agree on a joint quality assurance scheme',
  examination: 'Step 15: set up joint examination regulations',
  admission: 'Step 16: set up an admission framework',
  languages: 'The language policy',
} as const

/** The name of a step, as in `steps`. */
export type StepName = keyof typeof steps

/** A guideline, whole: everything that hover, coverage, diagnostics, reports and the reference say of it. */
export interface Guideline {
  /** An id that reads: "curriculum.study-load". */
  readonly id: string
  /** Its number in the catalogue: "7.8", "L.1", "0b", "11.3". */
  readonly number: string
  readonly step: StepName
  readonly title: string
  /** What it asks, in our own words. */
  readonly summary: string
  readonly basis: Basis
  /** Where it can be read. */
  readonly address: string
  /** The types of statement with which a programme answers it; the first is what is inserted where it is open. */
  readonly statements: readonly (keyof MicrocredAstType)[]
  /** The statements that answer it, where these are not all of the given types. */
  readonly answeredBy?: (model: ProgrammeModel) => readonly AstNode[]
  /** What `no … because` is about when it declines this guideline: words of the section of its step. */
  readonly declinedBy?: readonly string[]
  /** Why it does not apply to this programme; nothing where it does. */
  readonly notApplicable?: (model: ProgrammeModel) => string | undefined
  readonly rules: readonly Rule[]
  /** What no tool can judge about it, and why a reader has to. */
  readonly leftToReader?: string
}

/** The whole id of a rule. */
export const ruleId = (guideline: Guideline, rule: Rule): string => `${guideline.id}/${rule.id}`

/** On what a rule rests. */
export const basisOf = (guideline: Guideline, rule: Rule): Basis => rule.basis ?? guideline.basis
