import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { complete } from '../../rules.ts'
import { campaignDates } from './dates.ts'
import { campaignFigures } from './figures.ts'
import { reach } from './reach.ts'
import { runners } from './runners.ts'
import { segmentRules } from './segments.ts'
import { website } from './website.ts'

const whole = `campaign Employers "Employers" {
  segment companies
  for Managers
  message "Send two who decide"
  channels mailing, fairs
  period from 2026-10-01 to 2027-02-28
  by Nordhaven
  budget 1000 EUR
  target 15 learners
  language en
}`

/** Guideline 12.2. */
export const campaigns: Guideline = {
  id: 'recruitment.campaigns',
  number: '12.2',
  step: 'recruitment',
  title: 'Campaigns for several segments',
  summary:
    'A website shows objectives and profile, courses, testimonials, the profile of students and the criteria of admission. Companies, sectors, professional associations, alliances and individuals are each addressed by a campaign of their own, through mailings, social media, conferences and fairs.',
  basis: 'programme-book',
  address: addresses.recruitment,
  statements: [
    'Campaign',
    'CampaignSegment',
    'CampaignLearners',
    'CampaignMessage',
    'CampaignChannels',
    'CampaignPartners',
    'CampaignTarget',
    'ProgrammeWebsite',
    'WebsiteItems',
  ],
  declinedBy: ['campaign'],
  rules: [
    ...website,
    ...reach,
    complete(
      {
        Campaign: {
          CampaignSegment: 'which segment it addresses',
          CampaignLearners: 'for which target group it is',
          CampaignMessage: 'its message',
          CampaignChannels: 'its channels',
          PeriodStatement: 'when it runs',
          CampaignPartners: 'which partner runs it',
          BudgetStatement: 'its budget',
          CampaignTarget: 'how many learners it is to win',
          LanguageStatement: 'in which language it is held',
        },
      },
      {
        failing: `vision { learners Managers "Managers" }\nrecruitment { ${whole.replace('  budget 1000 EUR\n', '').replace('  message "Send two who decide"\n', '')} }`,
        passing: `vision { learners Managers "Managers" }\nrecruitment { ${whole} }`,
      },
      { basis: 'inference' },
    ),
    ...segmentRules,
    ...runners,
    ...campaignFigures,
    ...campaignDates,
  ],
  leftToReader: 'Whether a message speaks to those whom it addresses, and whether the website does.',
}
