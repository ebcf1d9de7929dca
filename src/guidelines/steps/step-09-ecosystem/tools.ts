import type { Tool, ToolUse } from '../../../language/generated/ast.ts'
import { isToolJudgement, isToolModes, isToolPurpose, isToolUse } from '../../../language/generated/ast.ts'
import { choices } from '../../../language/library/choices.ts'
import type { CourseEntry } from '../../../model/courses.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, distinct, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed } from '../../rules.ts'

const criteria = Object.keys(choices['ToolJudgement.criterion']?.words ?? {})
const judged = (...given: readonly string[]): string =>
  `ecosystem {\n  tool Room "Video meetings" {\n    ${given.map((criterion) => `criterion ${criterion} good`).join('\n    ')}\n  }\n}`
const used = (tool: string, use: string, course = ''): string =>
  `ecosystem { tool Room "Video meetings" { ${tool} } }\ncurriculum {\n  course Intro "Introduction" {\n    ${course}\n    activity "Seminar" { uses Room${use} }\n  }\n}`

/** Guideline 9.2: tools. */
export const tools: Guideline = {
  id: 'ecosystem.tools',
  number: '9.2',
  step: 'ecosystem',
  title: 'Tools',
  summary:
    'Each tool has a purpose and is judged by eight criteria: functionality, accessibility, technical requirements, use on mobile devices, privacy, social presence, teaching presence and cognitive presence. Activities of courses use it for its purpose.',
  basis: 'third-source',
  address: addresses.ecosystem,
  statements: ['Tool', 'ToolPurpose', 'ToolJudgement', 'ToolModes'],
  rules: [
    complete(
      { Tool: { ToolPurpose: 'its purpose', ToolModes: 'which modes of delivery it makes possible' } },
      {
        failing: 'ecosystem { tool Room "Video meetings" { purpose "Seminars" } }',
        passing: 'ecosystem { tool Room "Video meetings" { purpose "Seminars"  delivers online } }',
      },
    ),
    {
      id: 'criteria',
      kind: 'presence',
      weight: 'detail',
      says: 'Each tool is judged by the eight criteria.',
      failing: judged(...criteria.slice(0, 5)),
      passing: judged(...criteria),
      find: (model) =>
        every(model, 'Tool').flatMap((node) => {
          const given = new Set(all(node, isToolJudgement).map((judgement) => judgement.criterion))
          const missing = criteria.filter((criterion) => !given.has(criterion))
          if (missing.length === 0) return []
          const which = given.size === 0 ? `by any of the eight criteria: ${missing.join(', ')}` : `by ${listed(missing)}`
          return [
            {
              node,
              message: `${node.name} is not judged ${which}: criterion ${missing[0]} good, fair or poor.`,
              missing: `judgements of ${node.name}`,
            },
          ]
        }),
    },
    {
      id: 'poor',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'Where a tool does not meet a criterion, it is said what is done about it.',
      failing: 'ecosystem { tool Room "Video meetings" { criterion mobile poor } }',
      passing: 'ecosystem { tool Room "Video meetings" { criterion mobile poor "Not for phones; laptops are lent" } }',
      find: (model) =>
        every(model, 'ToolJudgement')
          .filter((node) => node.judgement === 'poor' && textOf(node.text) === undefined)
          .map((node) => ({
            node,
            message: `${(node.$container as Tool).name} does not meet the criterion ${node.criterion}. Say what is done about it: criterion ${node.criterion} poor "…".`,
          })),
    },
    {
      id: 'unused',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'Each tool is used in an activity of a course.',
      needs: ['Tool'],
      failing: `ecosystem { tool Room "Video meetings"  tool Board "Whiteboard" }\ncurriculum { course Intro "Introduction" { activity "Seminar" { uses Room } } }`,
      passing: `ecosystem { tool Room "Video meetings" }\ncurriculum { course Intro "Introduction" { activity "Seminar" { uses Room } } }`,
      find: (model) => {
        const uses = every(model, 'ToolUse')
        const inUse = new Set(uses.map((use) => use.tool?.ref))
        const idle = uses.length === 0 ? [] : every(model, 'Tool').filter((tool) => !inUse.has(tool))
        return idle.map((node) => ({
          node,
          message: `No activity of a course uses ${node.name}. Name it where it is used (uses ${node.name} for "…"), or take it out.`,
        }))
      },
    },
    {
      id: 'purpose-of-use',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'An activity uses a tool for one of the purposes that the tool has.',
      needs: ['Tool'],
      failing: used('purpose "Seminars", "Tutoring"', ' for "Handing in"'),
      passing: used('purpose "Seminars", "Tutoring"', ' for "Tutoring"'),
      find: (model) =>
        every(model, 'ToolUse').flatMap((node) => {
          const tool = node.tool?.ref
          const purpose = textOf(node.purpose)
          const purposes = tool
            ? all(tool, isToolPurpose).flatMap((statement) => statement.values.flatMap((value) => textOf(value) ?? []))
            : []
          if (!tool || purpose === undefined || purposes.length === 0 || purposes.includes(purpose)) return []
          return [
            {
              node,
              message: `${tool.name} is used here for “${purpose}”; its purposes are ${listed(purposes.map((each) => `“${each}”`))}. Name one of them, or add the purpose to the tool.`,
            },
          ]
        }),
    },
    {
      id: 'mode-of-course',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A tool makes possible the mode of delivery of the courses that use it.',
      needs: ['Tool'],
      failing: used('delivers face-to-face', '', 'delivery online'),
      passing: used('delivers face-to-face, online', '', 'delivery online'),
      find: (model) => model.courses.flatMap((course) => unfit(course, model)),
    },
  ],
  leftToReader: 'Whether the judgements of the tools are right.',
}

/** The tools of a course that do not make its mode of delivery possible, each once. */
function unfit(course: CourseEntry, model: ProgrammeModel): Finding[] {
  const mode = model.delivery.courses.find(({ entry }) => entry === course)?.delivery?.mode
  if (mode === undefined) return []
  const uses = course.activities.flatMap((activity) => all(activity, isToolUse))
  const first = distinct(uses.map((use) => use.tool?.ref)).flatMap((tool) => uses.find((use) => use.tool?.ref === tool) ?? [])
  return first
    .filter((use) => !delivers(use, mode))
    .map((node) => ({
      node,
      property: 'tool',
      message: `${course.title} is ${mode}, but ${node.tool?.ref?.name} delivers ${listed(node.tool?.ref ? modesOf(node.tool.ref) : [], 'or')} only. Use another tool, or add ${mode} to what it delivers.`,
    }))
}

const modesOf = (tool: Tool): readonly string[] => all(tool, isToolModes).flatMap((statement) => statement.modes)

const delivers = (use: ToolUse, mode: string): boolean => {
  const modes = use.tool?.ref ? modesOf(use.tool.ref) : []
  return modes.length === 0 || modes.includes(mode)
}
