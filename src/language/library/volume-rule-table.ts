import type { Range, VolumeRule } from './volume-rules.ts'

const range = (least: number, most: number = least): Range => ({ least, most })

const tartu = { kind: 'institution', name: 'University of Tartu', country: 'EE', domain: 'ut.ee' } as const

/**
 * The hours for one credit where nothing else is settled: an academic year of 60 credits has 1,500 to 1,800 hours (ECTS Users’
 * Guide 2015).
 */
export const eheaHours = range(25, 30)

/** The rule that stands behind `eheaHours`; the page quotes the guide. */
export const eheaRule: VolumeRule = {
  id: 'ehea-hours-per-credit',
  title: 'ECTS Users’ Guide',
  binds: { kind: 'area', name: 'European Higher Education Area' },
  force: 'guidance',
  limits: { hoursPerCredit: eheaHours },
  source: 'https://www.phdl.at/en/study/initial_teacher_training/elementary_pedagogy/ects_guideline/',
}

/**
 * The rules on volume, each with the page where it was read: the area first, then profiles, countries, networks, institutions.
 */
export const volumeRuleTable: readonly VolumeRule[] = [
  eheaRule,
  {
    id: 'short-learning-programme',
    title: 'EADTU short learning programme',
    binds: { kind: 'profile', profile: 'short-learning-programme' },
    force: 'framework',
    limits: { credits: range(5, 30), levels: range(5, 8) },
    source: 'http://slp4you.eadtu.eu/what-is-a-slp/',
  },
  {
    id: 'common-microcredential-framework',
    title: 'Common Microcredential Framework',
    binds: { kind: 'profile', profile: 'common-microcredential-framework' },
    force: 'framework',
    limits: {
      credits: range(4, 6),
      creditsOfUnitedKingdom: range(10, 15),
      creditsOfUnitedStates: range(2, 3),
      hours: range(100, 150),
      levels: range(6, 7),
      levelsByEcts: range(4, 5),
    },
    source: 'https://partners.futurelearn.com/hc/en-us/articles/7855343302162-Common-Microcredential-Framework-CMF',
  },
  {
    id: 'es-university',
    title: 'Spain, micro-credentials of universities (Royal Decree 822/2021, Organic Law 2/2023)',
    binds: { kind: 'country', country: 'ES' },
    force: 'law',
    limits: { creditsBelow: 15 },
    source: 'https://issuu.com/fueib/docs/espuniversitria',
  },
  {
    id: 'nl-pilot',
    title: 'Netherlands, pilot of micro-credentials',
    binds: { kind: 'country', country: 'NL' },
    force: 'pilot',
    limits: { credits: range(3, 30), hours: range(84, 840), hoursPerCredit: range(28) },
    source: 'https://professionals.uu.nl/en/p/micro-credentials',
  },
  {
    id: 'mt-award',
    title: 'Malta, awards of the Malta Qualifications Framework',
    binds: { kind: 'country', country: 'MT' },
    force: 'guidance',
    limits: {
      hoursPerCredit: range(25),
      contactHoursPerCredit: 5,
      creditsBelowAtLevel: { 4: 120, 5: 60, 6: 180, 7: 30 },
    },
    source: 'https://mfhea.mt/interactive-mqf/',
  },
  {
    // The number is the country’s; it was read at one of its universities.
    id: 'ee-hours-per-credit',
    title: 'Estonia, hours for one credit',
    binds: { kind: 'country', country: 'EE' },
    force: 'guidance',
    limits: { hoursPerCredit: range(26) },
    source: 'https://ut.ee/en/content/curriculum-structure',
  },
  {
    id: 'eciu-micro-module',
    title: 'ECIU University, micro-modules',
    binds: { kind: 'network', name: 'European Consortium of Innovative Universities', domain: 'eciu.eu' },
    force: 'practice',
    limits: { credits: range(1, 8) },
    source: 'https://issuu.com/utnieuws/docs/eciu_university_magazine_4/12',
  },
  {
    id: 'microcredentials-at',
    title: 'microcredentials.at (Austria)',
    binds: { kind: 'network', name: 'microcredentials.at', domain: 'microcredentials.at' },
    force: 'practice',
    limits: { hours: range(75, 125) },
    source: 'https://microcredentials.at/en/faqs-en/',
  },
  {
    id: 'tartu-micro-degree',
    title: 'University of Tartu, micro-degree',
    binds: tartu,
    force: 'practice',
    limits: { credits: range(12, 30), hoursPerCredit: range(26) },
    source: 'https://ut.ee/en/content/micro-credential-programmes',
  },
  {
    id: 'tartu-micro-credential',
    title: 'University of Tartu, micro-credential programme',
    binds: tartu,
    force: 'practice',
    limits: { credits: range(5, 30) },
    source: 'https://ut.ee/en/content/micro-credential-programmes',
  },
  {
    id: 'taltech-micro-degree',
    title: 'Tallinn University of Technology, micro-degree',
    binds: { kind: 'institution', name: 'Tallinn University of Technology', country: 'EE', domain: 'taltech.ee' },
    force: 'practice',
    limits: { credits: range(6, 30), leastCourses: 2, leastCreditsOfCourse: 2 },
    source: 'https://oigusaktid.taltech.ee/en/?p=11471',
  },
  {
    id: 'antwerp-micro-credential',
    title: 'University of Antwerp, micro-credential',
    binds: { kind: 'institution', name: 'University of Antwerp', country: 'BE', domain: 'uantwerpen.be' },
    force: 'practice',
    limits: { credits: range(3, 19) },
    source: 'https://www.uantwerpen.be/en/study/programmes/all-programmes/micro-credential/',
  },
  {
    id: 'fernfh-micro-credential',
    title: 'Ferdinand Porsche FernFH, micro-credential',
    binds: { kind: 'institution', name: 'Ferdinand Porsche FernFH', country: 'AT', domain: 'fernfh.ac.at' },
    force: 'practice',
    limits: { credits: range(5, 15), hours: range(100, 350) },
    source: 'https://onlinecampus.fernfh.ac.at/course/view.php?id=3790&sectionid=44601',
  },
  {
    id: 'tcd-micro-credential',
    title: 'Trinity College Dublin, micro-credential',
    binds: { kind: 'institution', name: 'Trinity College Dublin', country: 'IE', domain: 'tcd.ie' },
    force: 'practice',
    limits: { creditsOneOf: [2.5, 5, 10] },
    source: 'https://info.5y1.org/academic-course-definition_1_d137f6.html',
  },
]
