import { type Entries, entry } from './entry.ts'

/** Step 4: compose the programme team. */
export const team = {
  Team: entry(
    'Who leads the programme and who does what, by function.',
    `
      team {
        leader ProgrammeLeader "Programme leader" of Helsinki
        member TeacherBologna "Lecturer in food systems" of Bologna
        decides by consensus
        meets every 4 weeks
        committee Examiners "Examination committee" {
          kind examination
          chair ProgrammeLeader
          members TeacherBologna
        }
        quality-lead Helsinki
      }
    `,
  ),
  Member: entry(
    'A function in the team and its institution: one leader, the members, and a representative of the learners (4.1, 4.3).',
    `
      leader ProgrammeLeader "Programme leader" of Helsinki {
        person "Professor of environmental policy"
        contact "leader@example.org"
        duty "Overall academic and managerial responsibility"
      }
    `,
  ),
  Person: entry('Who has the function, where a name may stand.', 'person "Dr N. N."'),
  Duty: entry('What the function or the committee has to do.', 'duty "Sets the admission criteria"'),
  DecisionRule: entry('How the team decides; consensus is expected, another rule wants a reason (4.1).', 'decides by consensus'),
  Meetings: entry('How often the team or the committee meets (4.1).', 'meets every 4 weeks'),
  Task: entry(
    'A task, the phases in which it falls, and who answers for it (4.2).',
    'task "Write the course guides" in design, development by Helsinki, TeacherBologna',
  ),
  Committee: entry(
    'A committee of the programme; the team is admission and examination committee (4.2).',
    `
      committee Examiners "Examination committee" {
        kind examination
        chair ProgrammeLeader
        members TeacherBologna, TeacherHelsinki
        duty "Decides on the award"
        meets every 6 months
      }
    `,
  ),
  CommitteeKind: entry('What the committee decides on (4.2).', 'kind admission'),
  CommitteeChair: entry('The member of the team who leads the committee.', 'chair ProgrammeLeader'),
  CommitteeMembers: entry('The members of the team who sit in it; each partner is represented (4.2).', 'members TeacherBologna'),
  QualityLead: entry(
    'The partner that answers for internal quality assurance, normally that of the leader (4.2).',
    'quality-lead Helsinki',
  ),
  DataDelivery: entry(
    'Which data a partner delivers for quality assurance, and how often; one for each partner (4.2).',
    'data from Bologna "Results and satisfaction by course" every 6 months',
  ),
  EvaluationProcedure: entry(
    'How the partners evaluate continuously, as the basis for accreditation (4.2).',
    'evaluation "The board discusses a joint report each autumn"',
  ),
  PenHolder: entry('The member who writes what the team agrees, normally the leader (4.3).', 'pen-holder ProgrammeLeader'),
  SupportCommitment: entry(
    'The support that the faculties and the university of a partner promise the team (4.3).',
    'commitment of Bologna to educational, technological "Two days of an instructional designer each month"',
  ),
} satisfies Entries
