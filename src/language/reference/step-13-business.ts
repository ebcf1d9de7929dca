import { type Entries, entry } from './entry.ts'

/** Step 13: make a business plan. */
export const business = {
  Business: entry(
    'The money: public funding, fees, contributions, scholarships, costs, and how income is shared.',
    `
      business {
        fundable FI no "Fees are allowed for continuing education"
        fee Standard "Fee for the whole programme" {
          amount 900 EUR
          category individual
          covers programme
        }
        stream fees {
          rule per-credit
          share of Helsinki 60 %
          share of Bologna 40 %
        }
        cost delivery 18000 EUR by Helsinki
        planned 60 learners
      }
    `,
  ),
  NationalFunding: entry(
    'Whether a country funds such programmes; one for each country (13.1).',
    'fundable IT unclear "The ministry is consulting"',
  ),
  PublicFunding: entry(
    'A source of public money: how much, from whom, for how long (13.1).',
    `
      funding "European Universities initiative" {
        kind project
        country FI
        amount 30000 EUR
        period from 2026 to 2027
        through ESLP
      }
    `,
  ),
  FundingKind: entry('Whether it lasts, or belongs to a project (13.1).', 'kind project'),
  FundingInitiative: entry('The European initiative, declared in the alignment, that gives it (1.4).', 'through ESLP'),
  Fee: entry(
    'A fee: how much, for whom, for what (13.2).',
    `
      fee Group "Fee for groups of one employer" {
        amount 4000 EUR
        category collective
        covers programme
        includes "Material and two resits"
        paid by 5 learners
        affordability "Below what employers pay for a week of training"
        refund "In full until two weeks before the start"
        collected by Helsinki
      }
    `,
  ),
  FeeCategory: entry('Who pays it (13.2).', 'category individual'),
  FeeCovers: entry('What it is for: the whole programme, or some of its courses and groups (13.2).', 'covers Intro, Climate'),
  FeeIncludes: entry('What it includes (13.2).', 'includes "Material and two resits"'),
  PaidBy: entry('How many learners are planned to pay it in an edition (13.2).', 'paid by 45 learners'),
  Affordability: entry('Why individuals can afford it (13.2).', 'affordability "A tenth of a monthly salary for each credit"'),
  Refund: entry('When it is paid back (13.2).', 'refund "In full until two weeks before the start"'),
  CollectedBy: entry('The partner that collects it (16.4).', 'collected by Helsinki'),
  FeeLimit: entry('The highest fee that the law of a country allows (13.2).', 'fee-limit FI 300 EUR "Open university courses"'),
  StakeholderContribution: entry(
    'What a stakeholder gives, and on which condition (13.3).',
    `
      contribution of Sitra 10000 EUR {
        condition "Ten places for its own staff"
        period from 2026 to 2028
        description "Towards the capstone"
      }
    `,
  ),
  Scholarship: entry(
    'Scholarships: how many, how much each, who pays, by which criteria (13.4).',
    `
      scholarship "Learners without an employer" {
        number 5
        amount 900 EUR
        source "Fund of the alliance"
        criterion "Income below the national median"
      }
    `,
  ),
  ScholarshipNumber: entry('How many are given in an edition (13.4).', 'number 5'),
  ScholarshipCriterion: entry('By what they are given (13.4).', 'criterion "Income below the national median"'),
  AllocationStream: entry(
    'How a stream of income is shared between the partners; the shares make 100 % (13.5).',
    `
      stream fees {
        rule per-credit "By credits delivered in the edition"
        share of Helsinki 60 %
        share of Bologna 40 %
      }
    `,
  ),
  AllocationRule: entry('By what the shares are reckoned (13.5).', 'rule per-credit'),
  AllocationShare: entry('The share of one partner (13.5).', 'share of Helsinki 60 %'),
  BeforeSplit: entry('A cost that is paid before income is shared (13.5).', 'before-split "Coordination" 6000 EUR'),
  Reserve: entry('The part of the income that is kept back (13.5).', 'reserve 5 %'),
  BusinessModel: entry(
    'How a partner runs its continuing education: its model, overhead and rule for staff time; one for each partner (13.6).',
    `
      model of Bologna "Self-financed courses" {
        overhead 20 %
        staff-time "Paid beside the ordinary teaching load"
      }
    `,
  ),
  Overhead: entry('The share that the institution keeps for itself (13.6).', 'overhead 20 %'),
  StaffTime: entry('How the time of staff is counted or paid (13.6).', 'staff-time "Counts in the ordinary teaching load"'),
  DegreeIntegration: entry(
    'What it means for income and cost that the programme is part of a degree programme (13.7).',
    `
      integration in Atmosphere {
        income 8000 EUR "State funding of enrolled students"
        cost "Shared lectures, no extra cost"
      }
    `,
  ),
  IntegrationIncome: entry('The income that comes from it (13.7).', 'income 8000 EUR "State funding of enrolled students"'),
  IntegrationCost: entry('The cost that comes or is saved by it (13.7).', 'cost "Shared lectures, no extra cost"'),
  CostLine: entry(
    'A line of cost: its kind, the sum (for the edition, or for each learner), the partner that bears it, the course that it is for.',
    'cost platform 12 EUR per-learner "Licences" by Helsinki for Intro',
  ),
  PlannedEnrolment: entry('How many learners are planned in an edition.', 'planned 60 learners'),
  Scenario: entry(
    'The plan with another number of learners.',
    'scenario "Slow start" with 25 learners "The second seminar group is left out"',
  ),
} satisfies Entries
