import type { AstNode } from 'langium'
import { type StepName, steps } from '../../guidelines/guideline.ts'
import { openingWord } from '../../language/checks/report.ts'
import type { Institution, OpenQuestion } from '../../language/generated/ast.ts'
import { isOpenQuestion } from '../../language/generated/ast.ts'
import { nodesIn } from '../../language/walk.ts'
import type { Agreement, BlockDecision, Decision } from '../../model/decisions.ts'
import { referred, textOf, titleOf } from '../../model/statements.ts'
import type { EditorServices } from '../module.ts'
import { placeOf } from '../place.ts'
import { programmeFor } from '../programme-for.ts'
import type { DecisionItem, DecisionsAnswer, ProgrammeQuery } from '../protocol.ts'
import { summaryOf } from '../summary.ts'

/** The joint decisions: what is agreed, by whom and when, and what waits for whom. Sections that are not written yet are left out. */
export function decisionsAnswer(query: ProgrammeQuery, services: EditorServices): DecisionsAnswer | null {
  const programme = programmeFor(query, services)
  if (!programme) return null
  const { head, sections, blocks } = services.guidelines.Judgement.of(programme).model.decisions
  const headCounts = head.agreements.length + head.openQuestions.length > 0
  return {
    programme: summaryOf(programme, services),
    decisions: [
      ...(headCounts ? [item('The head of the programme', 'programme', programme, head, head.openQuestions)] : []),
      ...sections.flatMap((decision) => [
        ...ofSection(decision),
        ...blocks.filter((block) => block.section === decision.section).map(ofBlock),
      ]),
    ],
  }
}

function ofSection(decision: Decision): DecisionItem[] {
  const [node] = decision.nodes
  if (!node) return []
  const { section } = decision
  return [item(steps[section as StepName] ?? section, section, node, decision, decision.openQuestions)]
}

function ofBlock(decision: BlockDecision): DecisionItem {
  const word = openingWord(decision.node)
  const title = titleOf(decision.node)
  return item(
    title === '' ? word : `${word} ${title}`,
    word,
    decision.node,
    decision,
    nodesIn(decision.node).filter(isOpenQuestion),
  )
}

function item(
  title: string,
  block: string,
  node: AstNode,
  { agreements, missing }: { readonly agreements: readonly Agreement[]; readonly missing: readonly Institution[] },
  questions: readonly OpenQuestion[],
): DecisionItem {
  return {
    title,
    block,
    agreed: agreements.flatMap(({ node, date, partners }) =>
      partners.map((partner) => ({ ...named(partner), date: date?.text, place: placeOf(node) })),
    ),
    waitsFor: missing.map(named),
    questions: questions.map((question) => ({
      question: textOf(question.question) ?? '',
      waitsFor: referred(question.partners).map(named),
      until: question.until,
      place: placeOf(question),
    })),
    place: placeOf(node),
  }
}

const named = (institution: Institution) => ({ partner: institution.name, title: titleOf(institution) })
