import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { approvalRules } from './approval.ts'
import { approvalOrder } from './approval-order.ts'
import { answeredByService, serviceRules } from './service.ts'

const kind = 'educational-administration'

// Without its way to decline: a university without such a unit still has to approve the programme.
const { statements, answeredBy } = answeredByService(kind, [
  'Approval',
  'ApprovalBody',
  'ApprovalStep',
  'ApprovalStatus',
  'Publication',
  'Service',
  'ServiceUnit',
  'Contribution',
  'FirstContact',
  'ServicePhases',
])

/** 5.1: the way to approval. */
export const administration: Guideline = {
  id: 'support.administration',
  number: '5.1',
  step: 'support',
  title: 'Educational programme administration',
  summary:
    'A programme passes an approval process of the faculty or the university. The team speaks with the administration as early as possible about all preconditions and steps, up to publication in the programme guide and implementation.',
  basis: 'programme-book',
  address: addresses.support,
  statements,
  answeredBy,
  rules: [...approvalRules, ...approvalOrder, ...serviceRules({ kind, called: 'educational programme administration' })],
}
