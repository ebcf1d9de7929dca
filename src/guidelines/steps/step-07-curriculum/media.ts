import type { Activity, Tool, ToolUse } from '../../../language/generated/ast.ts'
import { isToolJudgement, isToolModes, isToolPurpose, isToolUse } from '../../../language/generated/ast.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { complete, listed, present } from '../../rules.ts'
import { activitiesOf, activity, activityRules } from './activities.ts'
import { mendAt } from './mend.ts'

interface Use {
  readonly entry: CourseEntry
  readonly activity: Activity
  readonly node: ToolUse
  readonly tool: Tool
  readonly purpose?: string
}

/** Every use of a tool in a course, where the tool is known. */
const usesOf = (model: ProgrammeModel): Use[] =>
  activitiesOf(model).flatMap(({ entry, activity }) =>
    all(activity, isToolUse).flatMap((node) =>
      node.tool?.ref ? [{ entry, activity, node, tool: node.tool.ref, purpose: textOf(node.purpose) }] : [],
    ),
  )

/** The first use of each pair of a tool and something else: what is wrong with a tool is said once, not in each course. */
function firstOfEach(uses: readonly Use[], keyOf: (use: Use) => string): Use[] {
  const seen = new Set<string>()
  return uses.filter((use) => {
    const key = `${use.tool.name} ${keyOf(use)}`
    return !seen.has(key) && seen.add(key)
  })
}

function purposes(model: ProgrammeModel): Finding[] {
  return firstOfEach(usesOf(model), (use) => use.purpose ?? '').flatMap(({ node, tool, purpose }) => {
    if (purpose === undefined)
      return [
        {
          node,
          message: `For what is ${tool.name} used here? uses ${tool.name} for "…".`,
          missing: `the purpose of ${tool.name}`,
        },
      ]
    const its = all(tool, isToolPurpose).flatMap((statement) => statement.values.flatMap((value) => textOf(value) ?? []))
    if (its.length === 0 || its.includes(purpose)) return []
    return [
      {
        node,
        message: `${tool.name} is used for “${purpose}”, which is none of its purposes: ${listed(its.map((each) => `“${each}”`))}.`,
      },
    ]
  })
}

function severalTools(model: ProgrammeModel): Finding[] {
  const byPurpose = new Map<string, Use[]>()
  for (const use of usesOf(model)) if (use.purpose) byPurpose.set(use.purpose, [...(byPurpose.get(use.purpose) ?? []), use])
  return [...byPurpose].flatMap(([purpose, uses]) => {
    const tools = distinct(uses.map((use) => use.tool))
    const other = uses.find((use) => use.tool !== tools[0])
    if (tools.length < 2 || !other) return []
    return [
      {
        node: other.node,
        message: `For “${purpose}” learners meet ${tools.length} tools: ${listed(tools.map((tool) => tool.name))}. One tool for one purpose is easier to learn.`,
      },
    ]
  })
}

/** Guideline 7.5. */
export const media: Guideline = {
  id: 'curriculum.media',
  number: '7.5',
  step: 'curriculum',
  title: 'Align media and tools',
  summary:
    'The media and tools of the courses fit the learning activities and each other: for each activity the tool and what it is used for, and over the whole programme few tools, accessible and supported.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Activity', 'ActivityKind', 'ToolUse', 'Timing'],
  rules: [
    present(
      'some',
      'curriculum',
      ['ToolUse'],
      'the tools of its activities',
      'No learning activity names a tool. The guidelines ask to align media and tools: activity "…" { uses TOOL for "…" }.',
      {
        failing: 'curriculum { course Tides "Tides" { activity "Weekly reading" } }',
        passing: activity('uses Campus for "Reading"'),
      },
    ),
    {
      id: 'each-course',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Every course describes a learning activity.',
      failing: `${activity('uses Campus for "Reading"').slice(0, -2)} course Reefs "Reefs" }`,
      passing: activity('uses Campus for "Reading"'),
      find: (model) =>
        activitiesOf(model).length === 0
          ? []
          : model.courses
              .filter((entry) => entry.activities.length === 0)
              .map((entry) => ({
                node: mendAt(entry),
                message: `Course ${entry.name} describes no learning activity.`,
                missing: `an activity of ${entry.name}`,
              })),
    },
    complete(
      { Activity: { ActivityKind: 'its kind', ToolUse: 'its tool', Timing: 'whether it is synchronous' } },
      {
        failing: activity('kind e-learning'),
        passing: activity('kind e-learning uses Campus for "Reading" timing asynchronous'),
      },
      { basis: 'inference' },
    ),
    {
      id: 'purpose',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'A tool is used for one of the purposes that the ecosystem names for it.',
      needs: ['Tool'],
      failing: activity('uses Campus for "Seminars"'),
      passing: activity('uses Campus for "Reading"'),
      find: purposes,
    },
    {
      id: 'modes',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'A tool delivers the mode of the course that uses it.',
      needs: ['Tool'],
      failing: activity('uses Rooms for "Seminars"', 'delivery online'),
      passing: activity('uses Rooms for "Seminars"', 'delivery face-to-face'),
      find: (model) =>
        firstOfEach(usesOf(model), (use) => use.entry.delivery?.mode ?? '').flatMap(({ entry, node, tool }) => {
          const modes = all(tool, isToolModes).flatMap((statement) => statement.modes)
          const mode = entry.delivery?.mode
          if (!mode || modes.length === 0 || modes.includes(mode)) return []
          return [{ node, message: `Course ${entry.name} is ${mode}, but ${tool.name} delivers ${listed(modes)} only.` }]
        }),
    },
    {
      id: 'one-tool',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'For one purpose learners meet one tool.',
      needs: ['Tool'],
      failing: activity('uses Campus for "Reading" uses Rooms for "Reading"'),
      passing: activity('uses Campus for "Reading" uses Rooms for "Seminars"'),
      find: severalTools,
    },
    {
      id: 'accessible',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'No tool is used that is judged poor in accessibility.',
      needs: ['Tool'],
      failing: activity('uses Rooms for "Seminars"'),
      passing: activity('uses Campus for "Reading"'),
      find: (model) =>
        firstOfEach(usesOf(model), () => '').flatMap(({ node, tool, entry }) => {
          const poor = all(tool, isToolJudgement).some((each) => each.criterion === 'accessibility' && each.judgement === 'poor')
          return poor
            ? [
                {
                  node,
                  message: `${tool.name} is judged poor in accessibility, yet ${entry.name} uses it. What do learners with a disability use instead?`,
                },
              ]
            : []
        }),
    },
    ...activityRules,
  ],
  leftToReader: 'Whether a medium suits the activity for which it is used.',
}
