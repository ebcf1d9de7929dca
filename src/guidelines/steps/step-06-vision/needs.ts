import type { Agreed, Need } from '../../../language/generated/ast.ts'
import { isAgreed, isConsultationEvidence, isDocumentEvidence, isVision } from '../../../language/generated/ast.ts'
import { dateOf, isBefore } from '../../../model/dates.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, sections, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, hasSection, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'
import { askedWhoWorksOnIt } from './consulted-stakeholders.ts'

/** The age from which evidence is called old, in years; ours, as the sister books give no figure. */
const oldAfter = 5

const need = 'need Planning "Towns must plan for a rising sea"'
const partnership =
  'partnership { coordinator Nordhaven partner Nordhaven partner Valmora stakeholder Ports "Association of ports" }'

const evidenceOf = (node: Need) => [...all(node, isDocumentEvidence), ...all(node, isConsultationEvidence)]

/** The decision on the vision, by which the age of its evidence is judged: no rule looks at the clock. */
const decision = (model: ProgrammeModel): Agreed | undefined => first(sections(model.parts, isVision), isAgreed)

function dated(model: ProgrammeModel, judge: (year: number, agreed: number, late: boolean) => string | undefined): Finding[] {
  const agreed = dateOf(decision(model)?.date)
  if (!agreed) return []
  return every(model, 'Need')
    .flatMap(evidenceOf)
    .flatMap((node) => {
      const date = dateOf(node.date)
      const message = date && judge(yearOf(date.last), yearOf(agreed.first), isBefore(agreed, date))
      return message ? [{ node, property: 'date', message: `This evidence is of ${node.date}; ${message}` }] : []
    })
}

const yearOf = (day: string): number => Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12

/** Guideline 6.1. */
export const needs: Guideline = {
  id: 'vision.needs',
  number: '6.1',
  step: 'vision',
  title: 'Investigate needs',
  summary:
    'The partners find out which needs of society and of learners the programme answers: from documents (European priorities, national lists of shortages) or by consulting stakeholders, associated partners among them.',
  basis: 'programme-book-name',
  address: addresses.vision,
  statements: ['Need', 'NeedArea', 'DocumentEvidence', 'ConsultationEvidence'],
  rules: [
    present(
      'some',
      'vision',
      ['Need'],
      'a need',
      'The vision names no need. The guidelines ask to investigate needs: need NAME "…".',
      {
        failing: 'vision { aim "Graduates plan for the sea" }',
        passing: `vision { ${need} }`,
      },
    ),
    {
      id: 'evidence',
      kind: 'presence',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Each need has evidence: a document, or a consultation of stakeholders.',
      failing: `vision { ${need} }`,
      passing: `vision { ${need} { evidence document "Survey of towns" of 2025-03 result "61 % have no plan" } }`,
      find: (model) =>
        every(model, 'Need')
          .filter((node) => evidenceOf(node).length === 0)
          .map((node) => ({
            node,
            message: `Nothing shows the need ${node.name}. A document (evidence document "…" of DATE) or a consultation (evidence consultation of STAKEHOLDER DATE) would.`,
            missing: `evidence of ${node.name}`,
          })),
    },
    {
      id: 'result',
      kind: 'presence',
      weight: 'detail',
      basis: 'sister-book',
      says: 'Each piece of evidence says what came out of it.',
      failing: `vision { ${need} { evidence document "Survey of towns" of 2025-03 } }`,
      passing: `vision { ${need} { evidence document "Survey of towns" of 2025-03 result "61 % have no plan" } }`,
      find: (model) =>
        every(model, 'Need').flatMap((owner) =>
          evidenceOf(owner)
            .filter((node) => textOf(node.result) === undefined)
            .map((node) => ({
              node,
              message: `The evidence of ${owner.name} does not say what came out of it.`,
              missing: `the result of the evidence of ${owner.name}`,
            })),
        ),
    },
    {
      id: 'consulted',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'At least one need is known from asking stakeholders, not from documents alone.',
      failing: `vision { ${need} { evidence document "Survey of towns" of 2025-03 result "61 % have no plan" } }`,
      passing: `${partnership}\nvision { ${need} { evidence consultation of Ports 2025-04-10 "18 interviews" } }`,
      find: (model) => {
        const all = every(model, 'Need').flatMap(evidenceOf)
        if (all.length === 0 || all.some(isConsultationEvidence)) return []
        const message =
          'All evidence is from documents; no stakeholder was asked. The consultation of one employer or association would tell more.'
        return [{ node: sectionOf(model, 'vision'), message, missing: 'a consultation of stakeholders' }]
      },
    },
    askedWhoWorksOnIt,
    {
      id: 'age',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: `No evidence is more than ${oldAfter} years older than the decision on the vision.`,
      failing: `vision { ${need} { evidence document "Survey" of 2018-03 result "61 %" } agreed 2026-01-20 by Nordhaven, Valmora }`,
      passing: `vision { ${need} { evidence document "Survey" of 2023-03 result "61 %" } agreed 2026-01-20 by Nordhaven, Valmora }`,
      find: (model) =>
        dated(model, (year, agreed) =>
          agreed - year > oldAfter
            ? `the vision was agreed more than ${oldAfter} years later. Newer evidence would be stronger.`
            : undefined,
        ),
    },
    {
      id: 'before-decision',
      kind: 'order',
      weight: 'judgement',
      basis: 'inference',
      says: 'The evidence was there when the vision was agreed.',
      failing: `vision { ${need} { evidence document "Survey" of 2026-03 result "61 %" } agreed 2026-01-20 by Nordhaven, Valmora }`,
      passing: `vision { ${need} { evidence document "Survey" of 2026-01 result "61 %" } agreed 2026-01-20 by Nordhaven, Valmora }`,
      find: (model) =>
        dated(model, (_year, _agreed, late) =>
          late ? 'the vision was agreed before it. The partners could agree on the vision anew.' : undefined,
        ),
    },
    {
      id: 'answered',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Each need is answered by an outcome or a topic of the curriculum.',
      needs: ['Need'],
      failing: `vision { ${need} }\ncurriculum { outcome Plan "Design a plan" }`,
      passing: `vision { ${need} }\ncurriculum { outcome Plan "Design a plan" { answers Planning } }`,
      find: (model) =>
        hasSection(model, 'curriculum') && (every(model, 'Outcome').length > 0 || every(model, 'Topic').length > 0)
          ? model.chain.unansweredNeeds.map((node) => ({
              node,
              message: `No outcome and no topic answers the need ${node.name}: say answers ${node.name} in an outcome, or leave the need out.`,
              missing: `an outcome for ${node.name}`,
            }))
          : [],
    },
    {
      id: 'felt-by',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each need stands in a profile and is one of a target group.',
      needs: ['Need'],
      failing: `vision { ${need} academic-profile "Coastal science" { answers Planning } learners Planners "Planners" }`,
      passing: `vision { ${need} academic-profile "Coastal science" { answers Planning } learners Planners "Planners" { answers Planning } }`,
      find: (model) => {
        const profiles = every(model, 'AcademicProfile').length + every(model, 'ProfessionalProfile').length > 0
        const groups = every(model, 'TargetGroup').length > 0
        return model.chain.needs.flatMap(({ node, profiles: its, learners }) => {
          const without = [
            ...(profiles && its.length === 0 ? ['no profile answers it'] : []),
            ...(groups && learners.length === 0 ? ['no group of learners has it'] : []),
          ]
          const message = `The need ${node.name} stands alone: ${listed(without)}.`
          return without.length > 0 ? [{ node, message, missing: `a profile and learners for ${node.name}` }] : []
        })
      },
    },
    complete(
      { Need: { NeedArea: 'its area' } },
      { failing: `vision { ${need} }`, passing: `vision { ${need} { area "Climate adaptation" } }` },
      { basis: 'sister-book' },
    ),
  ],
  leftToReader: 'Whether the needs are real and weigh enough: the rules see that evidence is named, not what it is worth.',
}
