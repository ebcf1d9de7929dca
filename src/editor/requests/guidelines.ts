import type { AstNode } from 'langium'
import type { GuidelineCoverage } from '../../guidelines/coverage.ts'
import { isOpenQuestion } from '../../language/generated/ast.ts'
import { nodesIn } from '../../language/walk.ts'
import type { ProgrammeModel } from '../../model/model.ts'
import { distinct, referred, titleOf } from '../../model/statements.ts'
import { coverageFor } from '../coverage.ts'
import { insertionOf } from '../insertion.ts'
import type { EditorServices } from '../module.ts'
import { placeOf } from '../place.ts'
import { programmeFor } from '../programme-for.ts'
import type { GuidelineItem, GuidelinesAnswer, ProgrammeQuery } from '../protocol.ts'
import { summaryOf } from '../summary.ts'

/** The steps with their guidelines, and how far the programme answers them. */
export function guidelinesAnswer(query: ProgrammeQuery, services: EditorServices): GuidelinesAnswer | null {
  const programme = programmeFor(query, services)
  if (!programme) return null
  const { model } = services.guidelines.Judgement.of(programme)
  return {
    programme: summaryOf(programme, services),
    partners: model.partners.map(({ institution }) => ({ name: institution.name, title: titleOf(institution) })),
    steps: coverageFor(model).map(({ step, title, guidelines }) => ({
      step,
      title,
      guidelines: guidelines.map((coverage) => itemOf(coverage, model)),
    })),
  }
}

function itemOf({ guideline, state, missing, reason, nodes }: GuidelineCoverage, model: ProgrammeModel): GuidelineItem {
  const { id, number, title, summary } = guideline
  const waitsFor = state === 'declined' ? [] : partnersAwaited(missing, nodes, model)
  const insertion = state === 'open' || state === 'partly' ? insertionOf(model, guideline) : undefined
  return {
    id,
    number,
    title,
    summary,
    state,
    missing,
    reason,
    waitsFor,
    places: nodes.map((node) => placeOf(node)),
    insert: insertion && { uri: insertion.document.uri.toString(), range: insertion.range, snippet: insertion.snippet },
  }
}

/** The partners whom what is missing names, and those who have to answer an open question in the statements of the guideline. */
function partnersAwaited(missing: readonly string[], nodes: readonly AstNode[], model: ProgrammeModel): string[] {
  const words = new Set(missing.flatMap((each) => each.split(/[\s,;:.“”]+/)))
  const asked = nodes
    .flatMap(nodesIn)
    .filter(isOpenQuestion)
    .flatMap((question) => referred(question.partners))
  return distinct(model.partners.map(({ institution }) => institution))
    .filter((institution) => words.has(institution.name) || asked.includes(institution))
    .map((institution) => institution.name)
}
