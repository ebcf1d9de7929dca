import type { Rule } from '../../guideline.ts'
import { every, says, sectionOf } from '../../places.ts'
import { complete, listed, present } from '../../rules.ts'

/** Items that the guidelines name for the website, and items that the sister book on joint master's adds. */
const named = {
  objectives: 'objectives and profile',
  courses: 'the courses',
  testimonials: 'testimonials',
  'student-profile': 'the profile of students',
  'admission-criteria': 'the criteria of admission',
}
const added = { partners: 'the partners', awards: 'the awards', 'registration-procedure': 'how to register' }

const site = (items: string, more = 'language en'): string =>
  `recruitment { website "https://example.org" { shows ${items} ${more} } }`
const five = Object.keys(named).join(', ')
const eight = [five, ...Object.keys(added)].join(', ')

function items(
  id: string,
  wanted: Readonly<Record<string, string>>,
  asking: string,
): Pick<Rule, 'id' | 'kind' | 'says' | 'find'> {
  return {
    id,
    kind: 'presence',
    says: `The website shows ${listed(Object.values(wanted))}.`,
    find: (model) => {
      const statements = every(model, 'WebsiteItems')
      const shown = new Set<string>(statements.flatMap((statement) => statement.items))
      const without = Object.keys(wanted).filter((item) => !shown.has(item))
      const [site] = every(model, 'ProgrammeWebsite')
      if (!site || without.length === 0) return []
      const list = listed(without.map((item) => wanted[item] ?? item))
      return [
        {
          node: statements[0] ?? site,
          message: `The website does not show ${list}. ${asking}: shows ${without.join(', ')}.`,
          missing: `${list} on the website`,
        },
      ]
    },
  }
}

/** What the website of the programme is to have. */
export const website: readonly Rule[] = [
  present(
    'website',
    'recruitment',
    ['ProgrammeWebsite'],
    'the website of the programme',
    'The plan names no website. The guidelines ask for one that tells learners what they need to decide: website "https://…" { shows … }.',
    { failing: 'recruitment { area european }', passing: site(five) },
  ),
  {
    ...items('website-items', named, 'The guidelines ask for it'),
    weight: 'gap',
    failing: site('objectives, courses, student-profile'),
    passing: site(five),
  },
  {
    ...items('website-further-items', added, 'Learners look for it'),
    weight: 'detail',
    basis: 'sister-book',
    failing: site(five),
    passing: site(eight),
  },
  complete(
    { ProgrammeWebsite: { LanguageStatement: 'in which languages it is' } },
    { failing: site(eight, ''), passing: site(eight) },
    { id: 'website-language', basis: 'inference' },
  ),
  {
    id: 'one-address',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'The website is the one that the head of the programme names.',
    failing: `website "https://example.org/programme"\n${site(eight)}`,
    passing: `website "https://example.org"\n${site(eight)}`,
    find: (model) => {
      const { website: head } = model.head
      const [node] = every(model, 'ProgrammeWebsite')
      if (head === undefined || node?.address === undefined || node.address === head) return []
      return [
        {
          node,
          property: 'address',
          message: `The head of the programme names another website: ${head}. One address everywhere is found by learners.`,
        },
      ]
    },
  },
  {
    id: 'website-in-language-of-campaign',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'A campaign is held in a language in which the website can be read.',
    failing: `recruitment { website "https://example.org" { language en } campaign Sectors { language fi } }`,
    passing: `recruitment { website "https://example.org" { language en, fi } campaign Sectors { language fi } }`,
    find: (model) => {
      const readable = model.languages.website
      if (readable.length === 0) return []
      return every(model, 'Campaign').flatMap((node) => {
        const statement = (node.statements ?? []).find((each) => each.$type === 'LanguageStatement')
        const without = statement?.languages.filter((language) => !readable.includes(language)) ?? []
        if (!statement || without.length === 0) return []
        return [
          {
            node: statement,
            message: `The campaign ${node.name} is in ${listed(without)}, but the website to which it leads is in ${listed(readable)} only.`,
          },
        ]
      })
    },
  },
  {
    id: 'website-in-language-of-teaching',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The website can be read in a language of instruction.',
    failing: 'languages { instruction en }\nrecruitment { website "https://example.org" { language fi } }',
    passing: 'languages { instruction en }\nrecruitment { website "https://example.org" { language fi, en } }',
    find: (model) => {
      const { website: readable, taught } = model.languages
      if (readable.length === 0 || taught.length === 0 || readable.some((language) => taught.includes(language))) return []
      const node = every(model, 'ProgrammeWebsite')[0] ?? sectionOf(model, 'recruitment')
      return says(model, 'ProgrammeWebsite')
        ? [{ node, message: `The website is in ${listed(readable)}, but the programme is taught in ${listed(taught)}.` }]
        : []
    },
  },
]
