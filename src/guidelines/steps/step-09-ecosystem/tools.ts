import type { Tool } from '../../../language/generated/ast.ts'
import { isToolJudgement } from '../../../language/generated/ast.ts'
import { choices } from '../../../language/library/choices.ts'
import { all, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { complete, listed } from '../../rules.ts'

const criteria = Object.keys(choices['ToolJudgement.criterion']?.words ?? {})
const judged = (...given: readonly string[]): string =>
  `ecosystem {\n  tool Room "Video meetings" {\n    ${given.map((criterion) => `criterion ${criterion} good`).join('\n    ')}\n  }\n}`
/** Guideline 9.2: tools. */
export const tools: Guideline = {
  id: 'ecosystem.tools',
  number: '9.2',
  step: 'ecosystem',
  title: 'Tools',
  summary:
    'Each tool has a purpose and is judged by eight criteria: functionality, accessibility, technical requirements, use on mobile devices, privacy, social presence, teaching presence and cognitive presence. Each is used in a course; whether it suits the activity is asked with 7.5.',
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
          // Poor accessibility is asked about where the tool is used (7.5).
          .filter((node) => node.judgement === 'poor' && node.criterion !== 'accessibility' && textOf(node.text) === undefined)
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
  ],
  leftToReader: 'Whether the judgements of the tools are right.',
}
