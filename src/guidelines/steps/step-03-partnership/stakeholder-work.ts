import type { Stakeholder } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Rule } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every } from '../../places.ts'

type Thing = { readonly name: string }

/** Needs on which a stakeholder was consulted, and courses in which it answers for an assessment. */
function partsOf(stakeholder: Stakeholder, model: ProgrammeModel): readonly Thing[] {
  const needs = every(model, 'ConsultationEvidence').filter((node) => node.stakeholder?.ref === stakeholder)
  const courses = model.assessment.all.filter(({ node }) =>
    node.statements.some(
      (each) => each.$type === 'AssessmentResponsible' && each.by.some((reference) => reference.ref === stakeholder),
    ),
  )
  return [...new Set<Thing>([...needs.map((node) => node.$container), ...courses.flatMap(({ course }) => course?.node ?? [])])]
}

/** 3.3: what a stakeholder works on is what it takes part in elsewhere in the programme. */
export const appears: Rule = {
  id: 'appears',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A stakeholder that works on something works on the needs on which it was consulted, and on the courses in which it answers for an assessment.',
  needs: ['WorkItem', 'Organisation', 'Answerable'],
  failing: `partnership { stakeholder Guild "Guild" { involved in co-design  works on DataGap "Names the need" } }
vision {
  need StaffGap "Staff is missing" { evidence consultation of Guild 2026-02 "Interviews" }
  need DataGap "Data are missing"
}`,
  passing: `partnership { stakeholder Guild "Guild" { involved in co-design  works on StaffGap "Names the need" } }
vision {
  need StaffGap "Staff is missing" { evidence consultation of Guild 2026-02 "Interviews" }
  need DataGap "Data are missing"
}`,
  find: (model) =>
    every(model, 'JointWork').flatMap((node) => {
      const stakeholder = node.$container
      const items = new Set<unknown>(
        stakeholder.statements.flatMap((each) => (each.$type === 'JointWork' ? each.items.map((item) => item.ref) : [])),
      )
      const first = stakeholder.statements.find((each) => each.$type === 'JointWork')
      const without = node === first ? partsOf(stakeholder, model).filter((each) => !items.has(each)) : []
      if (without.length === 0) return []
      const message = `${stakeholder.name} takes part in ${names(without)}, but does not name it among what it works on.`
      return [{ node, message }]
    }),
}
