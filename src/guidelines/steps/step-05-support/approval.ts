import type { Rule } from '../../guideline.ts'
import { awarding, names } from '../../partners.ts'
import { sectionOf } from '../../places.ts'
import { complete, listed } from '../../rules.ts'

const approval = (statements: string) => `support { approval of Nordhaven { ${statements} } }`

/** Rules on what is said of each approval. */
export const approvalRules: readonly Rule[] = [
  {
    id: 'each-awarding-partner',
    kind: 'presence',
    weight: 'gap',
    says: 'Each awarding partner says how it approves the programme.',
    needs: ['Institution'],
    failing: `qualification { awarded by Nordhaven, Valmora }\n${approval('body "Faculty council"')}`,
    passing: `qualification { awarded by Nordhaven }\n${approval('body "Faculty council"')}`,
    find: (model) => {
      const approving = model.support.approvals.map((entry) => entry.institution)
      const without = awarding(model).filter((institution) => !approving.includes(institution))
      if (without.length === 0) return []
      const message = `${names(without)} ${without.length === 1 ? 'awards' : 'award'}, but how the programme is approved there is not said. The guidelines ask for the approval process of each: approval of ${without[0]?.name} { … }.`
      return [{ node: sectionOf(model, 'support'), message, missing: `the approval of ${names(without)}` }]
    },
  },
  {
    id: 'not-refused',
    kind: 'consistency',
    weight: 'gap',
    basis: 'arithmetic',
    says: 'No partner awards that has refused the programme.',
    needs: ['Institution'],
    failing: `qualification { awarded by Nordhaven }\n${approval('body "Faculty council"  status refused as-of 2026-05-04')}`,
    passing: `qualification { awarded by Nordhaven }\n${approval('body "Faculty council"  status submitted as-of 2026-05-04')}`,
    find: (model) =>
      model.support.approvals.flatMap(({ institution, status }) => {
        if (status?.value !== 'refused' || !institution || !awarding(model).includes(institution)) return []
        const message = `${institution.name} has refused the programme${status.date ? ` (${status.date.text})` : ''}, yet it is to award it.`
        return [{ node: status.node, message, missing: `the approval of ${institution.name}` }]
      }),
  },
  {
    id: 'published',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'What is published has been approved.',
    failing: approval('body "Faculty council"  status submitted as-of 2026-05-04  published in "Programme guide" on 2026-06-01'),
    passing: approval('body "Faculty council"  status approved as-of 2026-05-04  published in "Programme guide" on 2026-06-01'),
    find: (model) =>
      model.support.approvals.flatMap(({ institution, status, publications }) => {
        const [publication] = publications
        if (!publication || !status || status.value === 'approved') return []
        const message = `The programme is published in the guide of ${institution?.name ?? 'this partner'}, but its approval is ${status.value.replace('-', ' ')}: publication follows approval.`
        return [{ node: publication.node, message, related: [{ node: status.node, message: 'The approval stands here.' }] }]
      }),
  },
  {
    id: 'guide',
    kind: 'presence',
    weight: 'detail',
    says: 'Once the programme is approved, it is said in which guide it is published.',
    failing: approval('body "Faculty council"  status approved as-of 2026-05-04'),
    passing: approval('body "Faculty council"  status approved as-of 2026-05-04  published in "Programme guide" on 2026-06-01'),
    find: (model) =>
      model.support.approvals
        .filter(({ status, publications }) => status?.value === 'approved' && publications.length === 0)
        .map(({ node, institution }) => ({
          node,
          message: `${institution?.name} has approved the programme; where it is published is not said. The guidelines ask for all steps up to publication in the programme guide: published in "…".`,
        })),
  },
  {
    id: 'dates',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'Steps, status and publication have their dates.',
    failing: approval('body "Faculty council"  step "Decision"  status approved as-of 2026-05-04'),
    passing: approval('body "Faculty council"  step "Decision" on 2026-05-04  status approved as-of 2026-05-04'),
    find: (model) =>
      model.support.approvals.flatMap(({ node, institution, steps, status, publications }) => {
        const dated = [...steps, ...(status ? [status] : []), ...publications]
        const undated = dated.filter((each) => each.node.date === undefined)
        if (undated.length === 0) return []
        const words = [...new Set(undated.map((each) => kindOfStatement[each.node.$type] ?? ''))]
        return [{ node, message: `approval of ${institution?.name ?? '…'} gives no date of its ${listed(words)}.` }]
      }),
  },
  complete(
    {
      Approval: {
        ApprovalBody: 'the body that decides',
        ApprovalStep: 'the steps up to its decision',
        ApprovalStatus: 'how far it is',
      },
    },
    {
      failing: approval('body "Faculty council"'),
      passing: approval(
        'body "Faculty council"  step "Decision of the council" on 2026-05-04  status submitted as-of 2026-03-02',
      ),
    },
    { id: 'approval-details' },
  ),
]

const kindOfStatement: Readonly<Record<string, string>> = {
  ApprovalStep: 'steps',
  ApprovalStatus: 'status',
  Publication: 'publication',
}
