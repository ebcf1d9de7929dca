import { type Entries, entry } from './entry.ts'

/** Step 11: conclude the consortium agreement. */
export const agreement = {
  Agreement: entry(
    'The agreement between the partners: the matters that it settles, who signed, and how long it holds.',
    `
      agreement {
        matter admission {
          article "7"
          refers to admission
        }
        signed 2026-06-15 by Helsinki, Bologna
        signatory "Rector" of Helsinki
        term 5 years from 2026-09-01
        exit "With a year’s notice; enrolled learners finish"
      }
    `,
  ),
  Matter: entry(
    'A matter that the agreement settles, and where this programme says it; one for each of the thirteen (11).',
    `
      matter finance {
        article "12"
        refers to business, sustainability
        text "Income is shared by credits delivered"
      }
    `,
  ),
  Article: entry('The article of the agreement.', 'article "12"'),
  RefersTo: entry('The sections of the programme that the article rests on.', 'refers to business, sustainability'),
  AgreedText: entry('The agreed wording.', 'text "Income is shared by credits delivered"'),
  AgreementSigned: entry(
    'When which partners signed; before the first learner enrols.',
    'signed 2026-06-15 by Helsinki, Bologna',
  ),
  AgreementSignatory: entry('Who signs for a partner; one for each partner.', 'signatory "Rector" of Helsinki'),
  AgreementTerm: entry('How long the agreement holds, and from when.', 'term 5 years from 2026-09-01'),
  Amendment: entry('How the agreement can be changed.', 'amendment "In writing, by all partners"'),
  Exit: entry('How a partner can leave.', 'exit "With a year’s notice; enrolled learners finish"'),
  AgreementReview: entry(
    'That the legal service of a partner has reviewed it; one for each partner (5.5).',
    'reviewed by Bologna on 2026-05-20',
  ),
} satisfies Entries
