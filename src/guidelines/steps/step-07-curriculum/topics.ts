import type { Institution, Topic } from '../../../language/generated/ast.ts'
import { isAnswers, isCovers, isResponsibleStatement, isTopicOutcomes } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { mendAt } from './mend.ts'

const outcomesOf = (topic: Topic) => distinct(all(topic, isTopicOutcomes).flatMap((each) => referred(each.outcomes)))
const coursesOn = (model: ProgrammeModel, topic: Topic) => model.courses.filter((entry) => entry.topics.includes(topic))
const topicsThere = (model: ProgrammeModel): readonly Topic[] => every(model, 'Topic')

function agreeing(model: ProgrammeModel): Finding[] {
  const ofTopics = topicsThere(model).flatMap((topic): Finding[] => {
    const courses = coursesOn(model, topic)
    const taught = new Set(courses.flatMap((entry) => entry.outcomes))
    const untaught = courses.length > 0 && taught.size > 0 ? outcomesOf(topic).filter((outcome) => !taught.has(outcome)) : []
    if (untaught.length === 0) return []
    const names = listed(untaught.map((outcome) => outcome.name))
    const message = `Topic ${topic.name} leads to ${names}, but no course that covers it (${listed(courses.map((entry) => entry.name))}) teaches ${names}.`
    return [{ node: topic, message }]
  })
  const ofCourses = model.courses.flatMap((entry): Finding[] => {
    const idle = entry.topics.filter((topic) => {
      const led = outcomesOf(topic)
      return led.length > 0 && entry.outcomes.length > 0 && !led.some((outcome) => entry.outcomes.includes(outcome))
    })
    if (idle.length === 0) return []
    const message = `Course ${entry.name} covers ${listed(idle.map((topic) => topic.name))}, which leads to none of the outcomes that it teaches.`
    return [{ node: mendAt(entry, first(entry.blocks, isCovers)), message }]
  })
  return [...ofTopics, ...ofCourses]
}

/** The partners who answer for a topic: themselves, or through a function in the team. */
function responsibleFor(topic: Topic): Institution[] {
  return all(topic, isResponsibleStatement)
    .flatMap((statement) => referred(statement.by))
    .flatMap((one) => (one.$type === 'Institution' ? [one] : one.$type === 'Member' ? (one.organisation?.ref ?? []) : []))
    .filter((one): one is Institution => one.$type === 'Institution')
}

function givenByResponsible(model: ProgrammeModel): Finding[] {
  return topicsThere(model).flatMap((topic) => {
    const statement = first(topic, isResponsibleStatement)
    const givers = coursesOn(model, topic).flatMap((entry) => entry.providers.partners)
    const idle = distinct(responsibleFor(topic)).filter((partner) => !givers.includes(partner))
    if (!statement || givers.length === 0 || idle.length === 0) return []
    const message = `${listed(idle.map((each) => each.name))} answers for the topic ${topic.name}, but gives none of the courses that cover it.`
    return [{ node: statement, message }]
  })
}

const plan = 'outcome Plan "Design a plan"'

/** Guideline 7.2: topics. */
export const topicRules: readonly Rule[] = [
  present(
    'topics',
    'curriculum',
    ['Topic'],
    'the main topics',
    'The curriculum names no main topics; they tie the outcomes to the courses: topic NAME "…" { leads to OUTCOME responsible PARTNER }.',
    {
      failing: `curriculum { ${plan} }`,
      passing: `curriculum { ${plan} topic Planning "Planning" { leads to Plan } }`,
    },
    { basis: 'sister-book' },
  ),
  complete(
    {
      Topic: {
        TopicOutcomes: 'the outcomes that it leads to',
        ResponsibleStatement: 'who answers for it',
        Answers: 'the needs that it answers',
      },
    },
    {
      failing: `curriculum { ${plan} topic Planning "Planning" { leads to Plan } }`,
      passing: `vision { need Plans "Towns need plans" }\ncurriculum { ${plan} topic Planning "Planning" { leads to Plan responsible Nordhaven answers Plans } }`,
    },
    { id: 'topic-details', basis: 'sister-book' },
  ),
  {
    id: 'topic-covered',
    kind: 'consistency',
    weight: 'gap',
    basis: 'sister-book',
    says: 'Every topic is covered by a course.',
    needs: ['Topic', 'Course'],
    failing: `curriculum { topic Planning "Planning" topic Mapping "Mapping" course Tides "Tides" { covers Mapping } }`,
    passing: `curriculum { topic Planning "Planning" topic Mapping "Mapping" course Tides "Tides" { covers Mapping, Planning } }`,
    find: (model) => {
      const without = topicsThere(model).filter((topic) => coursesOn(model, topic).length === 0)
      if (model.courses.length === 0) return []
      return without.map((node) => ({
        node,
        message: `No course covers the topic ${node.name}: covers ${node.name}.`,
        missing: `a course on ${node.name}`,
      }))
    },
  },
  {
    id: 'course-covers',
    kind: 'consistency',
    weight: 'detail',
    basis: 'sister-book',
    says: 'Every course covers a topic, and every outcome has one.',
    needs: ['Topic', 'Outcome'],
    failing: `curriculum { ${plan} topic Planning "Planning" { leads to Plan } course Tides "Tides" { covers Planning } course Reefs "Reefs" }`,
    passing: `curriculum { ${plan} topic Planning "Planning" { leads to Plan } course Tides "Tides" { covers Planning } course Reefs "Reefs" { covers Planning } }`,
    find: (model) => {
      if (topicsThere(model).length === 0) return []
      const covering = model.courses.filter((entry) => entry.topics.length > 0)
      const courses = covering.length === 0 ? [] : model.courses.filter((entry) => entry.topics.length === 0)
      const led = model.chain.outcomes.some((link) => link.topics.length > 0)
      return [
        ...courses.map((entry) => ({
          node: mendAt(entry),
          message: `Course ${entry.name} covers none of the main topics.`,
          missing: `the topics of ${entry.name}`,
        })),
        ...model.chain.outcomes
          .filter((link) => led && link.topics.length === 0)
          .map(({ node }) => ({
            node,
            message: `No main topic leads to the outcome ${node.name}.`,
            missing: `a topic for ${node.name}`,
          })),
      ]
    },
  },
  {
    id: 'topic-outcomes',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The courses that cover a topic teach the outcomes to which it leads, and the other way round.',
    needs: ['Topic', 'Outcome', 'Course'],
    failing: `curriculum { ${plan} outcome Map "Apply data" topic Planning "Planning" { leads to Plan, Map } course Tides "Tides" { covers Planning teaches Plan } }`,
    passing: `curriculum { ${plan} outcome Map "Apply data" topic Planning "Planning" { leads to Plan, Map } course Tides "Tides" { covers Planning teaches Plan, Map } }`,
    find: agreeing,
  },
  {
    id: 'topic-needs',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'A need that a topic answers is answered by one of the outcomes to which it leads.',
    needs: ['Topic', 'Outcome', 'Need'],
    failing: `vision { need Plans "Towns need plans" need Maps "Towns need maps" }
curriculum { ${plan} { answers Plans } topic Planning "Planning" { leads to Plan answers Maps } }`,
    passing: `vision { need Plans "Towns need plans" need Maps "Towns need maps" }
curriculum { ${plan} { answers Plans } topic Planning "Planning" { leads to Plan answers Plans } }`,
    find: (model) =>
      topicsThere(model).flatMap((topic) => {
        const statement = first(topic, isAnswers)
        const byOutcomes = outcomesOf(topic).flatMap((outcome) => all(outcome, isAnswers).flatMap((each) => referred(each.needs)))
        const alone =
          statement && byOutcomes.length > 0 ? referred(statement.needs).filter((need) => !byOutcomes.includes(need)) : []
        if (!statement || alone.length === 0) return []
        const message = `Topic ${topic.name} answers ${listed(alone.map((need) => need.name))}, but none of the outcomes to which it leads does.`
        return [{ node: statement, message }]
      }),
  },
  {
    id: 'topic-responsible',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'sister-book',
    says: 'A partner who answers for a topic gives a course that covers it.',
    needs: ['Institution', 'Topic', 'Course', 'Member'],
    failing: `curriculum { topic Planning "Planning" { responsible Valmora } course Tides "Tides" { by Nordhaven covers Planning } }`,
    passing: `curriculum { topic Planning "Planning" { responsible Nordhaven } course Tides "Tides" { by Nordhaven covers Planning } }`,
    find: givenByResponsible,
  },
]
