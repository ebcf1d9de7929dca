import type { AstNode } from 'langium'
import { isBefore } from '../../../model/dates.ts'
import type { BlockDecision, Decision } from '../../../model/decisions.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed, subject } from '../../rules.ts'

const names = (institutions: BlockDecision['concerned']): string => listed(institutions.map(({ name }) => name))

/** What is decided, for the beginning of a sentence. */
const what = (decision: Decision): string =>
  decision.section === 'programme' ? 'The head of the programme' : `The step ${decision.section}`

/** Whether the programme says that it is agreed as a whole: then every step has to be. */
export const saysAgreed = ({ head }: ProgrammeModel): boolean => head.stage === 'agreed' || head.stage === 'running'

/** One decision in a part of a section, as the decision on a section. */
interface Decided extends BlockDecision {
  readonly label: string
  readonly place: AstNode
}

function everyDecision(model: ProgrammeModel): Decided[] {
  const { head, sections, blocks } = model.decisions
  const steps = [head, ...sections].flatMap((decision) =>
    decision.nodes[0] ? [{ ...decision, node: decision.nodes[0], label: what(decision), place: decision.nodes[0] }] : [],
  )
  return [...steps, ...blocks.map((block) => ({ ...block, label: subject(block.node), place: block.node }))]
}

const notRecorded = (model: ProgrammeModel, decisions: readonly Decision[]): Finding[] =>
  saysAgreed(model)
    ? decisions.flatMap((decision) =>
        decision.nodes[0] && decision.agreements.length === 0
          ? [
              {
                node: decision.nodes[0],
                message: `The programme is at the stage ${model.head.stage}, but ${lower(what(decision))} is not recorded as agreed: agreed DATE by ${names(decision.concerned) || 'PARTNERS'}.`,
                missing: `the agreement on ${lower(what(decision))}`,
              },
            ]
          : [],
      )
    : []

const lower = (text: string): string => `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`

/** Who has agreed, and whether that is all. */
export const agreementRules: readonly Rule[] = [
  {
    id: 'recorded',
    kind: 'consistency',
    weight: 'gap',
    says: 'In a programme that is agreed, every step is recorded as agreed.',
    failing: 'stage agreed\nobjectives { }\nagreed 2026-03-02',
    passing:
      'stage agreed\npartnership {\n  partner Nordhaven { contributes design, award }\n  agreed 2026-03-02\n}\nobjectives {\n  agreed 2026-03-02\n}\nagreed 2026-03-02',
    find: (model) => notRecorded(model, model.decisions.sections),
  },
  {
    id: 'head-recorded',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'In a programme that is agreed, its head (volume, level, field) is recorded as agreed too.',
    failing: 'stage agreed\nvolume 10 ECTS',
    passing: 'stage agreed\nvolume 10 ECTS\nagreed 2026-03-02',
    find: (model) => notRecorded(model, [model.decisions.head]),
  },
  {
    id: 'every-partner',
    kind: 'consistency',
    weight: 'gap',
    says: 'What is recorded as agreed, every partner concerned has agreed to.',
    needs: ['Institution'],
    failing: 'objectives {\n  agreed 2026-03-02 by Nordhaven\n}',
    passing: 'objectives {\n  agreed 2026-03-02 by Nordhaven\n  agreed 2026-03-09 by Valmora\n}',
    find: (model) =>
      everyDecision(model).flatMap(({ label, agreements, missing }) => {
        const last = agreements.at(-1)
        if (!last || missing.length === 0) return []
        const message = `${label} is recorded as agreed, but not by ${names(missing)}. The guidelines ask for a joint decision of the partners whom it concerns.`
        return [{ node: last.node, message, missing: `the agreement of ${names(missing)} to ${lower(label)}` }]
      }),
  },
  {
    id: 'only-concerned',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'Where a decision names the partners whom it concerns, only these agree to it.',
    needs: ['Institution'],
    failing: 'objectives {\n  concerns Nordhaven\n  agreed 2026-03-02 by Nordhaven, Valmora\n}',
    passing: 'objectives {\n  concerns Nordhaven, Valmora\n  agreed 2026-03-02 by Nordhaven, Valmora\n}',
    find: (model) =>
      everyDecision(model).flatMap(({ label, agreements, concerned, namesConcerned }) =>
        (namesConcerned ? agreements : []).flatMap(({ node, partners }) => {
          const others = partners.filter((partner) => !concerned.includes(partner))
          if (others.length === 0) return []
          return [{ node, message: `${names(others)} agreed, but ${lower(label)} is said to concern only ${names(concerned)}.` }]
        }),
      ),
  },
  {
    id: 'after-leaving',
    kind: 'order',
    weight: 'judgement',
    basis: 'inference',
    says: 'A partner that has left agrees to nothing any more.',
    needs: ['Institution'],
    failing:
      'partnership {\n  partner Nordhaven { contributes design }\n  partner Valmora { contributes design leaves 2026-01 }\n}\nobjectives {\n  agreed 2026-03-02 by Nordhaven, Valmora\n}',
    passing:
      'partnership {\n  partner Nordhaven { contributes design }\n  partner Valmora { contributes design leaves 2030-08 }\n}\nobjectives {\n  agreed 2026-03-02 by Nordhaven, Valmora\n}',
    find: (model) => {
      const leaving = model.partners.flatMap(({ institution, leaves }) => (leaves ? [{ institution, leaves }] : []))
      if (leaving.length === 0) return []
      return everyDecision(model).flatMap(({ agreements }) =>
        agreements.flatMap(({ node, date, partners }) =>
          leaving.flatMap(({ institution, leaves }): Finding[] => {
            if (!date || node.partners.length === 0 || !partners.includes(institution) || !isBefore(leaves, date)) return []
            const message = `${institution.name} agrees on ${date.text}, but left the partnership in ${leaves.text}.`
            return [{ node, property: 'date', message }]
          }),
        ),
      )
    },
  },
]
