import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, says, sectionOf } from '../../places.ts'
import { present } from '../../rules.ts'
import { sectionSays } from '../../section-rules.ts'

const initiative = (portal: string): string => `alignment {
  initiative Europass "Europass" { uses portal in recruitment "Course search" website "https://europass.europa.eu" }
}
recruitment { area european ${portal} }`

/** The host of an address; nothing if it is none. */
const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined

/** Guideline 12.1. */
export const area: Guideline = {
  id: 'recruitment.area',
  number: '12.1',
  step: 'recruitment',
  title: 'Recruiting area',
  summary:
    'Learners are recruited nationally, in Europe or worldwide. Where learners follow the programme from other countries, their contexts are considered too. Portals lead to the website on which learners register and are admitted.',
  basis: 'programme-book',
  address: addresses.recruitment,
  statements: ['RecruitingArea', 'AreaContext', 'Portal', 'RegistrationAddress'],
  rules: [
    present(
      'area',
      'recruitment',
      ['RecruitingArea'],
      'the recruiting area',
      'Where are learners recruited? The guidelines ask for the area: area national, european or global.',
      { failing: 'recruitment { portal "Europass" at "https://europass.europa.eu" }', passing: 'recruitment { area european }' },
    ),
    present(
      'registration',
      'recruitment',
      ['RegistrationAddress'],
      'the address at which learners register',
      'Where do learners register? The guidelines have all portals lead to one place for registration: registration at "https://…".',
      {
        failing: 'recruitment { area european portal "Europass" at "https://europass.europa.eu" }',
        passing: 'recruitment { area european registration at "https://example.org/apply" }',
      },
    ),
    {
      id: 'context',
      kind: 'presence',
      weight: 'gap',
      asks: ['AreaContext'],
      says: 'An area that reaches beyond the partners’ own countries comes with the contexts that were considered.',
      failing: 'recruitment { area european }',
      passing: 'recruitment { area european context "Learners in work, in three time zones" }',
      find: (model) => {
        const wide = every(model, 'RecruitingArea').find((node) =>
          node.values.some((value) => value === 'european' || value === 'global'),
        )
        if (!wide || says(model, 'AreaContext')) return []
        const message =
          'Learners are recruited beyond the partners’ own countries; the guidelines ask to consider their contexts: context "…", on time zones, prior education, means.'
        return [{ node: wide, message, missing: 'the contexts beyond the partnership' }]
      },
    },
    sectionSays(
      'portal',
      'recruitment',
      'The recruitment plan',
      { Portal: 'on which portals the programme is listed' },
      {
        failing: 'recruitment { registration at "https://example.org/apply" }',
        passing: 'recruitment { registration at "https://example.org/apply" portal "Europass" at "https://europass.europa.eu" }',
      },
    ),
    {
      id: 'portals-of-initiatives',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'The portals of European initiatives that the alignment wants to use for recruitment are among the portals.',
      failing: initiative('portal "Course finder" at "https://courses.example.org"'),
      passing: initiative('portal "Europass" at "https://europass.europa.eu/courses"'),
      find: (model) => {
        const portals = every(model, 'Portal')
        if (portals.length === 0) return []
        const hosts = portals.map((portal) => hostOf(portal.address))
        return every(model, 'Initiative').flatMap((node): Finding[] => {
          const use = node.statements.find(
            (statement) =>
              statement.$type === 'InitiativeUse' && statement.what === 'portal' && statement.section === 'recruitment',
          )
          const website = node.statements.find((statement) => statement.$type === 'Website')
          const host = website && hostOf(website.address)
          if (!use || !host || hosts.includes(host)) return []
          const message = `The alignment wants to use the portal of ${node.name} (${host}) for recruitment, but it is not among the portals: portal "…" at "${website.address}".`
          return [{ node: sectionOf(model, 'recruitment'), message, related: [{ node: use, message: 'Here it is said.' }] }]
        })
      },
    },
    {
      id: 'time-zone',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Where learners are recruited beyond the partners’ own countries, the delivery says in which time zone they meet.',
      failing: 'recruitment { area global }\ncurriculum { delivery online { share synchronous 30 % } }',
      passing:
        'recruitment { area global }\ncurriculum { delivery online { share synchronous 30 % time-zone "Europe/Helsinki" } }',
      find: (model) => {
        const wide = every(model, 'RecruitingArea').find((node) =>
          node.values.some((value) => value === 'european' || value === 'global'),
        )
        const meets = every(model, 'DeliveryShare').find(
          (share) => share.kind === 'synchronous' && (share.value?.amount ?? 0) > 0,
        )
        if (!wide || !meets || says(model, 'TimeZone')) return []
        const message =
          'Learners are recruited across time zones and meet at the same time, but no delivery says in which zone the hours are meant: time-zone "…" there.'
        return [{ node: wide, message, related: [{ node: meets, message: 'Here they meet at the same time.' }] }]
      },
    },
    {
      id: 'languages',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Where learners are recruited beyond the partners’ own countries, the language policy names the languages that they must know.',
      failing: 'recruitment { area european }\nlanguages { instruction en }',
      passing: 'recruitment { area european }\nlanguages { instruction en required en B2 }',
      find: (model) => {
        const wide = every(model, 'RecruitingArea').find((node) =>
          node.values.some((value) => value === 'european' || value === 'global'),
        )
        if (!wide || !says(model, 'Languages') || model.admission.requiredLanguages.length > 0) return []
        const message =
          'Learners are recruited beyond the partners’ own countries, but neither the language policy nor a route of admission says which languages they must know.'
        return [
          { node: sectionOf(model, 'languages'), message, related: [{ node: wide, message: 'This is the recruiting area.' }] },
        ]
      },
    },
  ],
  leftToReader: 'Whether the contexts considered are those that matter to learners elsewhere.',
}
