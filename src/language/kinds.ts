import * as ast from './generated/ast.ts'

/** What is declared and referred to, as its users call it. Types that a reference can mean several of have an entry too. */
const kinds: Readonly<Record<string, string>> = {
  [ast.Institution.$type]: 'institution',
  [ast.DegreeProgramme.$type]: 'degree programme',
  [ast.Programme.$type]: 'programme',
  [ast.Stakeholder.$type]: 'stakeholder',
  [ast.Member.$type]: 'function in the team',
  [ast.Committee.$type]: 'committee',
  [ast.Objective.$type]: 'objective',
  [ast.Initiative.$type]: 'initiative',
  [ast.JointActivity.$type]: 'joint activity',
  [ast.Contract.$type]: 'contract',
  [ast.Need.$type]: 'need',
  [ast.TargetGroup.$type]: 'target group (learners)',
  [ast.Outcome.$type]: 'outcome',
  [ast.Topic.$type]: 'topic',
  [ast.Course.$type]: 'course',
  [ast.Assessment.$type]: 'assessment',
  [ast.Group.$type]: 'group, phase or track',
  [ast.Term.$type]: 'term',
  [ast.SubAward.$type]: 'sub-award',
  [ast.Mobility.$type]: 'mobility',
  [ast.QualificationType.$type]: 'type of qualification',
  [ast.Tool.$type]: 'platform or tool',
  [ast.Milestone.$type]: 'milestone',
  [ast.Campaign.$type]: 'campaign',
  [ast.Fee.$type]: 'fee',
  [ast.Indicator.$type]: 'indicator',
  [ast.Route.$type]: 'route of admission',
  [ast.Cohort.$type]: 'cohort',
  [ast.Answerable.$type]: 'partner, stakeholder or function in the team',
  [ast.Organisation.$type]: 'partner or stakeholder',
  [ast.Component.$type]: 'course, group or assessment',
  [ast.WorkItem.$type]: 'need, outcome, course or joint activity',
  [ast.SupportedItem.$type]: 'course, platform or tool',
}

/** The word that declares each kind, where it can be declared in one statement. */
const keywords: Readonly<Record<string, string>> = {
  [ast.DegreeProgramme.$type]: 'degree',
  [ast.TargetGroup.$type]: 'learners',
  [ast.Member.$type]: 'member',
  [ast.Tool.$type]: 'tool',
  [ast.Group.$type]: 'group',
  [ast.QualificationType.$type]: 'type',
  [ast.JointActivity.$type]: 'joint-activity',
  [ast.SubAward.$type]: 'sub-award',
  [ast.Route.$type]: 'route',
}

/** The name of a kind of thing for a reader, without an article: "outcome", "partner or stakeholder". */
export const kindOf = (type: string): string => kinds[type] ?? type

/** The statement that declares such a thing: "outcome", "learners", "degree". */
export const declaredBy = (type: string): string => keywords[type] ?? kindOf(type)

/** A word with its indefinite article. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`
