import { isAnswers, isRequires, isTeaches } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

const required = (entry: CourseEntry) => all(entry.blocks, isRequires).flatMap((each) => referred(each.courses))

/** Outcomes that a course teaches and that its own assessments pass over, though these say what they prove. */
function leftUnproved(model: ProgrammeModel): Finding[] {
  const counting = model.chain.assessments.filter((link) => !link.formative)
  const inTheEnd = new Set(counting.filter((link) => !link.course).flatMap((link) => link.outcomes))
  return model.courses.flatMap((entry): Finding[] => {
    const proved = new Set(counting.filter((link) => link.course === entry).flatMap((link) => link.outcomes))
    const left = proved.size === 0 ? [] : entry.outcomes.filter((outcome) => !proved.has(outcome) && !inTheEnd.has(outcome))
    if (left.length === 0) return []
    const names = listed(left.map((outcome) => outcome.name))
    const message = `Course ${entry.name} teaches ${names}, but none of its assessments that count proves ${left.length > 1 ? 'them' : 'it'}, nor does a final one: proves ${names} in an assessment, or leave ${left.length > 1 ? 'them' : 'it'} to another course.`
    return [{ node: mendAt(entry, first(entry.blocks, isTeaches)), message }]
  })
}

/** Outcomes that a course teaches though neither it nor a course before it covers a topic that leads to them: a project may build on others. */
function withoutTopic(model: ProgrammeModel): Finding[] {
  return model.courses.flatMap((entry): Finding[] => {
    const before = model.courses.filter(
      (other) => required(entry).includes(other.node) || model.order.compare(other.node, entry.node) === 'before',
    )
    const covered = [entry, ...before].flatMap((each) => each.topics)
    const left = model.chain.outcomes.filter(
      ({ node, topics }) =>
        entry.outcomes.includes(node) && topics.length > 0 && !topics.some((topic) => covered.includes(topic)),
    )
    if (entry.topics.length === 0 || left.length === 0) return []
    const names = listed(left.map(({ node }) => node.name))
    const topics = distinct(left.flatMap((link) => link.topics)).map((topic) => topic.name)
    const message = `Course ${entry.name} teaches ${names}, but neither it nor a course before it covers a topic that leads there (${listed(topics)}).`
    return [{ node: mendAt(entry, first(entry.blocks, isTeaches)), message }]
  })
}

/** Needs that an outcome answers, and none of the topics that lead to it. */
function needsWithoutTopic(model: ProgrammeModel): Finding[] {
  return model.chain.outcomes.flatMap(({ node, needs, topics }): Finding[] => {
    const statement = first(node, isAnswers)
    const ofTopics = topics.flatMap((topic) => all(topic, isAnswers).flatMap((each) => referred(each.needs)))
    const left = needs.filter((need) => !ofTopics.includes(need))
    if (!statement || ofTopics.length === 0 || left.length === 0) return []
    const message = `Outcome ${node.name} answers ${listed(left.map((need) => need.name))}, but no topic that leads to it does (${listed(topics.map((topic) => topic.name))}).`
    return [{ node: statement, message }]
  })
}

const outcomes = 'outcome Plan "Design a plan" outcome Map "Apply data"'
const course = (proves: string): string =>
  `curriculum { ${outcomes} course Tides "Tides" { teaches Plan, Map assessment Essay "Essay" { proves ${proves} } } }`
const covering = (topics: string): string =>
  `curriculum { ${outcomes} topic Planning "Planning" { leads to Plan } topic Mapping "Mapping" { leads to Map } course Tides "Tides" { teaches Plan, Map covers ${topics} } }`
const answering = (needs: string): string => `vision { need Plans "Towns need plans" need Maps "Towns need maps" }
curriculum { outcome Plan "Design a plan" { answers Plans, Maps } topic Planning "Planning" { leads to Plan answers ${needs} } }`

/** Guideline 7.1: a course assesses what it teaches. */
export const provedInCourse: Rule = {
  id: 'proved-in-course',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'What a course teaches is proved by one of its assessments that count, or by one of the programme as a whole.',
  needs: ['Outcome', 'Course'],
  failing: course('Plan'),
  passing: course('Plan, Map'),
  find: leftUnproved,
}

/** Guideline 7.2: topics, outcomes, needs and courses say the same from whichever side they are read. */
export const coherenceRules: readonly Rule[] = [
  {
    id: 'topic-of-outcome',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'For each outcome that a course teaches, it or a course before it covers a topic that leads there.',
    needs: ['Topic', 'Outcome', 'Course'],
    failing: covering('Planning'),
    passing: covering('Planning, Mapping'),
    find: withoutTopic,
  },
  {
    id: 'outcome-needs',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A need that an outcome answers is answered by one of the topics that lead to it.',
    needs: ['Topic', 'Outcome', 'Need'],
    failing: answering('Plans'),
    passing: answering('Plans, Maps'),
    find: needsWithoutTopic,
  },
]
