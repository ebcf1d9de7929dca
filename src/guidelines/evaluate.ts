import type { Reference } from 'langium'
import { AstUtils } from 'langium'
import { reflection } from '../language/generated/ast.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { catalogue } from './catalogue.ts'
import { basisOf, type Finding, type Guideline, type Rule, ruleId } from './guideline.ts'
import { hasSection } from './places.ts'
import { isAnswered, isSetAside } from './set-aside.ts'
import { noSettings, type Settings } from './settings.ts'
import { type Severity, type StageName, severityOf, stageOf } from './severity.ts'

/** A finding with the rule that made it, and how grave it is here. */
export interface Result extends Finding {
  readonly guideline: Guideline
  readonly rule: Rule
  readonly ruleId: string
  readonly severity: Severity
}

/**
 * What the rules of the guidelines find in a programme, in the order of the catalogue. Not judged is what cannot be: what rests on a
 * name that is not found, what is declined or called unknown with a reason, and, in a section that is not written yet, what would be missing in it.
 */
export function evaluate(model: ProgrammeModel, settings: Settings = noSettings): Result[] {
  const unresolved = unresolvedTypes(model)
  const stage = stageOf(model.head.stage)
  return catalogue.flatMap((guideline) => {
    if (guideline.notApplicable?.(model) !== undefined) return []
    const aside = isSetAside(model, guideline)
    const open = !hasSection(model, guideline.step)
    return guideline.rules.flatMap((rule) => {
      const aboutAbsence = rule.weight !== 'contradiction'
      if ((aboutAbsence && (aside || open)) || rule.needs?.some((type) => unresolved.has(type))) return []
      return found(guideline, rule, model)
        .filter((finding) => !finding.awaited && !(aboutAbsence && isAnswered(model, rule, finding)))
        .flatMap((finding) => graded(finding, guideline, rule, stage, settings))
    })
  })
}

/** A finding with its severity; none for a rule that the settings switch off. */
function graded(finding: Finding, guideline: Guideline, rule: Rule, stage: StageName, settings: Settings): Result[] {
  const id = ruleId(guideline, rule)
  const setting = settings.rules[id]
  if (setting === 'off') return []
  const severity = setting ?? severityOf(rule.weight, basisOf(guideline, rule), stage)
  return [{ ...finding, guideline, rule, ruleId: id, severity }]
}

/** What a rule finds. A fault of ours in one rule must not hide what the others find, nor be hidden itself. */
function found(guideline: Guideline, rule: Rule, model: ProgrammeModel): readonly Finding[] {
  try {
    return rule.find(model)
  } catch (error) {
    const message = `Microcred could not judge ${ruleId(guideline, rule)} because of a fault of its own (${(error as Error).message}). Please report it.`
    return [{ node: model.programme, property: 'name', message }]
  }
}

/** The types of things to which the programme refers by a name that nothing bears. */
export function unresolvedTypes(model: ProgrammeModel): ReadonlySet<string> {
  const types = new Set<string>()
  for (const document of new Set(model.parts.map((part) => AstUtils.getDocument(part)))) {
    for (const reference of document.references as Reference[]) {
      if (!reference.error) continue
      const type = reflection.getReferenceType(reference.error.info)
      for (const meaning of [type, ...reflection.getAllSubTypes(type)]) types.add(meaning)
    }
  }
  return types
}
