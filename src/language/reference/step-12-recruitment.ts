import { type Entries, entry } from './entry.ts'

/** Step 12: make a student recruitment plan. */
export const recruitment = {
  Recruitment: entry(
    'Where learners are sought, by which campaigns, and through which addresses they register.',
    `
      recruitment {
        area european
        registration at "https://www.example.org/apply"
        website "https://www.example.org/sustainability" {
          shows objectives, courses, admission-criteria
        }
        campaign Offices "Public offices" {
          segment sectors
          for InService
          channels mailing, conferences
          target 40 learners
        }
      }
    `,
  ),
  RecruitingArea: entry('Where learners are sought (12.1).', 'area european, global'),
  AreaContext: entry(
    'What has to be considered there, beyond the countries of the partners (12.1).',
    'context "Time zones of East Africa"',
  ),
  Portal: entry(
    'A portal that leads to the website (12.1).',
    'portal "Short learning programmes" at "https://www.example.org/portal"',
  ),
  RegistrationAddress: entry('The address at which learners register (12.1).', 'registration at "https://www.example.org/apply"'),
  ProgrammeWebsite: entry(
    'The website of the programme and what it shows (12.2).',
    `
      website "https://www.example.org/sustainability" {
        shows objectives, courses, testimonials, student-profile, admission-criteria
        language en, fi
      }
    `,
  ),
  WebsiteItems: entry(
    'What the website shows (12.2).',
    'shows objectives, courses, testimonials, student-profile, admission-criteria',
  ),
  Campaign: entry(
    'A campaign for one segment; every target group has one (12.2).',
    `
      campaign Offices "Public offices" {
        segment sectors
        for InService
        message "Study beside your work"
        channels mailing, conferences
        period from 2026-03 to 2026-06
        by Helsinki
        budget 4000 EUR
        target 40 learners
        language en, fi
      }
    `,
  ),
  CampaignSegment: entry('The segment that it addresses (12.2).', 'segment sectors'),
  CampaignLearners: entry('The target groups that it addresses (12.2).', 'for InService'),
  CampaignMessage: entry('What it says (12.2).', 'message "Study beside your work"'),
  CampaignChannels: entry('The channels that it uses (12.2).', 'channels mailing, conferences'),
  CampaignPartners: entry('The partners that run it (12.2).', 'by Helsinki'),
  CampaignTarget: entry(
    'How many learners it is to bring; the targets together make the planned enrolment (12.2).',
    'target 40 learners',
  ),
  MobilityWindow: entry(
    'A degree programme in which the programme can be the mobility window, and with how many credits (12.3).',
    `
      window in Atmosphere with 10 ECTS {
        parties partnership, home-university, student
        template "https://www.example.org/learning-agreement"
      }
    `,
  ),
  WindowParties: entry(
    'Who concludes the learning agreement: all three (12.3).',
    'parties partnership, home-university, student',
  ),
  WindowTemplate: entry('The address of its template (12.3).', 'template "https://www.example.org/learning-agreement"'),
} satisfies Entries
