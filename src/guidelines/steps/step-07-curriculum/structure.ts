import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { coherenceRules } from './coherence.ts'
import { creditRules } from './credits.ts'
import { finalAssessmentTerm } from './final-assessment.ts'
import { orderRules } from './order.ts'
import { staffRules } from './staff.ts'
import { termRules } from './terms.ts'
import { topicRules } from './topics.ts'

/** Guideline 7.2. */
export const structure: Guideline = {
  id: 'curriculum.structure',
  number: '7.2',
  step: 'curriculum',
  title: 'A coherent programme in content and structure',
  summary:
    'The main topics follow from the objectives and from what the field needs; key staff of all partners bring complementary expertise and teach it; the programme is put together from existing courses in a sequence that holds.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: [
    'Structure',
    'Topic',
    'TopicOutcomes',
    'Covers',
    'Step',
    'Group',
    'GroupLead',
    'Term',
    'Requires',
    'Staff',
    'Capacity',
  ],
  rules: [...creditRules, ...orderRules, ...termRules, finalAssessmentTerm, ...topicRules, ...coherenceRules, ...staffRules],
  leftToReader: 'Whether the content really is coherent, and whether each course is worth its place.',
}
