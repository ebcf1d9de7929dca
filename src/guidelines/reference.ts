/** The guidelines as a reference to read: Markdown for the page, for hover and for `explain`; plain data for other programs. */
import { catalogue } from './catalogue.ts'
import { type Basis, basisOf, type Guideline, type Rule, ruleId, type StepName, steps } from './guideline.ts'
import { type StageName, severityOf } from './severity.ts'

/** What each basis is called, and what it means for the weight of a finding. */
export const bases: Readonly<Record<Basis, string>> = {
  'programme-book': 'the programme book',
  'programme-book-name': 'the programme book (its name only; its text is not known to us)',
  arithmetic: 'arithmetic: two statements of the programme that cannot both hold, or a sum',
  'sister-book': 'a sister book of the programme book',
  'council-recommendation': 'Council Recommendation of 16 June 2022 on micro-credentials',
  'ects-guide': 'ECTS Users’ Guide',
  'common-microcredential-framework': 'Common Microcredential Framework',
  'short-learning-programme': 'EADTU short learning programme',
  'european-approach': 'European Approach for Quality Assurance of Joint Programmes',
  'national-rule': 'a national rule',
  'third-source': 'another source',
  inference: 'our own inference',
}

const kinds: Readonly<Record<Rule['kind'], string>> = {
  presence: 'presence',
  'allowed-value': 'allowed value',
  reference: 'reference',
  consistency: 'consistency between statements',
  arithmetic: 'arithmetic',
  order: 'order of dates or decisions',
  judgement: 'judgement',
}

const stages: readonly StageName[] = ['exploring', 'designing', 'agreed', 'running']

/** How grave a finding of the rule is at each stage: "hint, information, error, error". */
const gravity = (guideline: Guideline, rule: Rule): string => {
  const severities = stages.map((stage) => severityOf(rule.weight, basisOf(guideline, rule), stage))
  return new Set(severities).size === 1
    ? `${severities[0]} at every stage`
    : stages.map((stage, index) => `${severities[index]} while ${stage}`).join(', ')
}

/** One guideline with its rules and their examples, as Markdown under headings of the given level. */
export function guidelineMarkdown(guideline: Guideline, level = 2): string {
  const heading = '#'.repeat(level)
  const parts = [
    `${heading} ${guideline.number} ${guideline.title}`,
    `\`${guideline.id}\``,
    guideline.summary,
    `Rests on ${bases[guideline.basis]}. [Read it there](${guideline.address}).`,
  ]
  if (guideline.declinedBy?.length)
    parts.push(`Can be declined: ${guideline.declinedBy.map((word) => `\`no ${word} because "…"\``).join(', ')}.`)
  if (guideline.leftToReader) parts.push(`Left to a reader: ${guideline.leftToReader}`)
  return [...parts, ...guideline.rules.map((rule) => ruleMarkdown(guideline, rule, level + 1))].join('\n\n')
}

function ruleMarkdown(guideline: Guideline, rule: Rule, level: number): string {
  const basis = rule.basis && rule.basis !== guideline.basis ? ` Rests on ${bases[rule.basis]}.` : ''
  return [
    `${'#'.repeat(level)} \`${ruleId(guideline, rule)}\``,
    `${rule.says} (${kinds[rule.kind]}; ${gravity(guideline, rule)}.)${basis}`,
    'Found here:',
    fence(rule.failing),
    'Not here:',
    fence(rule.passing),
  ].join('\n\n')
}

const fence = (example: string): string => `\`\`\`text\n${example.trim()}\n\`\`\``

/** The page of all guidelines. */
export function catalogueMarkdown(): string {
  const rules = catalogue.reduce((sum, guideline) => sum + guideline.rules.length, 0)
  const intro = [
    '<!-- Written by `microcred guidelines --format markdown`; do not edit. -->',
    '# The guidelines',
    `${catalogue.length} guidelines with ${rules} rules, in the order of the steps. The guidelines are those of Henderikx, Ubachs and Antonaci (2022), ` +
      'Models and guidelines for the design and development of a joint micro-credential programme in higher education (EADTU), told in our own words, with what ' +
      'the tool checks of them. A finding is an error only where the programme book itself or arithmetic says so; everything else is advice and at most a warning.',
    'The examples stand inside a programme of two invented partners, Nordhaven in Finland and Valmora in the Netherlands, that has been agreed; three hyphens divide ' +
      'what stands at the top of the file from what stands in the programme.',
    'A rule can be set to another severity, or switched off, in `microcred.json` at the root of the folder: `{ "rules": { "curriculum.study-load/hours-per-credit": "off" } }`.',
  ]
  const chapters = (Object.keys(steps) as StepName[]).flatMap((step) => [
    `## ${steps[step]}`,
    ...catalogue.filter((guideline) => guideline.step === step).map((guideline) => guidelineMarkdown(guideline, 3)),
  ])
  return `${[...intro, ...chapters].join('\n\n')}\n`
}

/** The catalogue as plain data. */
export const catalogueJson = (): Record<string, unknown> => ({
  version: 1,
  guidelines: catalogue.map((guideline) => ({
    id: guideline.id,
    number: guideline.number,
    step: guideline.step,
    title: guideline.title,
    summary: guideline.summary,
    basis: guideline.basis,
    address: guideline.address,
    statements: guideline.statements,
    declinedBy: guideline.declinedBy ?? [],
    leftToReader: guideline.leftToReader ?? null,
    checks: guideline.rules.map((rule) => ({
      id: ruleId(guideline, rule),
      kind: rule.kind,
      weight: rule.weight,
      basis: basisOf(guideline, rule),
      says: rule.says,
      severities: Object.fromEntries(stages.map((stage) => [stage, severityOf(rule.weight, basisOf(guideline, rule), stage)])),
    })),
  })),
})
