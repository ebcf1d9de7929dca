import { type Entries, entry } from './entry.ts'

/** Step 3: build the partnership. */
export const partnership = {
  Partnership: entry(
    'Who makes the programme together: the coordinator, the partners, other stakeholders, and what is planned.',
    `
      partnership {
        coordinator Helsinki
        partner Helsinki {
          trust alliance "Una Europa, since 2019"
          contributes design, delivery, award
        }
        partner Bologna {
          trust collaboration "Two joint summer schools"
          contributes design, delivery
        }
        editions 4 from 2026
      }
    `,
  ),
  Coordinator: entry('The partner that coordinates.', 'coordinator Helsinki'),
  Partner: entry(
    'An institution that is a partner of this programme, with what it brings (3.1, 3.2).',
    `
      partner Bologna {
        status full
        trust collaboration "Two joint summer schools"
        contributes design, development, delivery
        role "Leads the track on food systems"
        expertise "Food systems and their economy"
        commitment "Half a post for five years"
      }
    `,
  ),
  PartnerStatus: entry(
    'Whether the partner is a full one, an associated one, or hosts only. Full where nothing is said.',
    'status associated',
  ),
  Trust: entry(
    'What the trust between the partners rests on, with evidence (3.1).',
    'trust research "Joint centre for air quality since 2018"',
  ),
  Contributes: entry(
    'What the partner does for the programme. Every full partner designs and delivers (3.2).',
    'contributes design, delivery, award',
  ),
  UniqueRole: entry('The role that only this partner has (3.2).', 'role "Leads the track on food systems"'),
  Expertise: entry('The academic expertise that the partner brings (3.2).', 'expertise "Climate modelling"'),
  Strength: entry(
    'What the partner is strong in, in teaching or administration (3.2).',
    'strength "Ten years of online teaching"',
  ),
  Weakness: entry('What the partner is less strong in, so that others can help (3.2).', 'weakness "No proctoring of its own"'),
  Commitment: entry('What the institution has promised for the programme (3.2).', 'commitment "Half a post for five years"'),
  Faculty: entry('A faculty or department that takes part (3.2).', 'faculty "Faculty of Science"'),
  Joins: entry('When the partner joins, if later than the start.', 'joins 2027-09-01'),
  Leaves: entry('When the partner leaves.', 'leaves 2029-08-31'),
  Stakeholder: entry(
    'An organisation that is no partner but takes part: an employer, a professional body, a public body (3.3).',
    `
      stakeholder Sitra "Finnish Innovation Fund" {
        kind public-body
        country FI
        involved in co-design, funding
        works on GreenSkills "Interviews with employers"
      }
    `,
  ),
  StakeholderKind: entry('What kind of organisation it is (3.3).', 'kind professional-body'),
  Involvement: entry('In which ways the stakeholder takes part (3.3).', 'involved in co-design, co-delivery'),
  JointWork: entry(
    'What the stakeholder works on: needs, outcomes, courses or joint activities (3.3).',
    'works on Capstone, GreenSkills "Sets the cases and hears the presentations"',
  ),
  JointActivity: entry(
    'Something the partners deliver together that is no course (3.2).',
    'joint-activity OpeningWeek "Opening week" by Helsinki, Bologna',
  ),
  Editions: entry('How many editions are planned, and from when (3.4).', 'editions 4 from 2026 to 2030'),
} satisfies Entries
