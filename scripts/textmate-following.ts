import { GrammarAST } from 'langium'
import { calledRule, isWordRule, partsOf, ruleOf, rules } from '../src/language/statements.ts'

/** Rules for a single word out of a list. */
const wordRules: ReadonlySet<string> = new Set(['Word', 'Subject', 'ActivityWord', 'SectionName', 'LanguageCode', 'CountryCode'])

/** Rules for what stands as a value or a unit; their words are no keywords there. */
export const valueRules: ReadonlySet<string> = new Set([...wordRules, 'StatementWord', 'Unit', 'MeasureUnit'])

/** The words that a rule for a single word names. */
export const wordsOf = (rule: string): string[] => partsOf(ruleOf(rule), GrammarAST.isKeyword).map(({ value }) => value)

/** What can stand directly behind a keyword. */
export interface Following {
  readonly keywords: Set<string>
  /** A word out of a list, which may look like a keyword: kind degree. */
  word: boolean
  /** The name of something that is declared elsewhere: for Engineers. */
  reference: boolean
}

/** What can stand directly behind each keyword of the grammar. */
export const followingKeywords = (): ReadonlyMap<string, Following> => new GrammarReader().following

/** What a part of the grammar can begin with, whether it can be absent, and the keywords that it can end with. */
interface Ends {
  readonly first: readonly GrammarAST.AbstractElement[]
  readonly optional: boolean
  readonly last: readonly string[]
}

/** Reads every rule once, and remembers what stands behind its keywords. */
class GrammarReader {
  readonly following = new Map<string, Following>()
  private readonly open = new Set<GrammarAST.ParserRule>()

  constructor() {
    for (const rule of rules().values()) if (!isWordRule(rule)) this.read(rule.definition)
  }

  private read(part: GrammarAST.AbstractElement): Ends {
    const ends = this.ends(part)
    return part.cardinality === '?' || part.cardinality === '*' ? { ...ends, optional: true } : ends
  }

  private ends(part: GrammarAST.AbstractElement): Ends {
    if (GrammarAST.isKeyword(part)) return { first: [part], optional: false, last: [part.value] }
    if (GrammarAST.isAssignment(part)) return this.read(part.terminal)
    if (GrammarAST.isAlternatives(part)) {
      const each = part.elements.map((element) => this.read(element))
      return {
        first: each.flatMap(({ first }) => first),
        optional: each.some(({ optional }) => optional),
        last: each.flatMap(({ last }) => last),
      }
    }
    if (GrammarAST.isGroup(part)) return this.group(part)
    if (GrammarAST.isRuleCall(part)) {
      const rule = calledRule(part)
      if (GrammarAST.isParserRule(rule) && !isWordRule(rule)) return this.beginning(rule)
    }
    return { first: [part], optional: false, last: [] }
  }

  private beginning(rule: GrammarAST.ParserRule): Ends {
    // Blocks that hold blocks of their own kind are read once.
    if (this.open.has(rule)) return { first: [], optional: false, last: [] }
    this.open.add(rule)
    const ends = { ...this.read(rule.definition), last: [] }
    this.open.delete(rule)
    return ends
  }

  private group(group: GrammarAST.Group): Ends {
    const first: GrammarAST.AbstractElement[] = []
    let last: string[] = []
    let optional = true
    for (const element of group.elements) {
      const ends = this.read(element)
      for (const keyword of last) for (const part of ends.first) this.note(keyword, part)
      if (optional) first.push(...ends.first)
      optional &&= ends.optional
      last = ends.optional ? [...last, ...ends.last] : [...ends.last]
    }
    return { first, optional, last }
  }

  private note(keyword: string, part: GrammarAST.AbstractElement): void {
    const known = this.following.get(keyword) ?? { keywords: new Set(), word: false, reference: false }
    this.following.set(keyword, known)
    if (GrammarAST.isKeyword(part)) known.keywords.add(part.value)
    if (GrammarAST.isCrossReference(part)) known.reference = true
    if (GrammarAST.isRuleCall(part)) {
      known.word ||= wordRules.has(calledRule(part).name)
      known.reference ||= calledRule(part).name === 'ID'
    }
  }
}
