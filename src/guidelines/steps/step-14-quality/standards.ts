import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { listed, present } from '../../rules.ts'

/** The standards of part 1. Source: Standards and Guidelines for Quality Assurance in the European Higher Education Area (ESG 2015). */
const numbers = Array.from({ length: 10 }, (_, index) => `1.${index + 1}`)

const evidence = (source: string, without?: string): string =>
  numbers
    .filter((number) => number !== without)
    .map((number) => `  standard ${source} ${number} "Shown in the handbook of quality"`)
    .join('\n')

const online = 'curriculum { course Intro "Introduction" { volume 3 ECTS by Nordhaven delivery online } }'

/** Standards of one source without evidence; nothing where none of its standards has any, which is another finding. */
function without(model: ProgrammeModel, source: string): string[] {
  const there = new Set(
    every(model, 'StandardEvidence')
      .filter((each) => each.source === source)
      .map((each) => each.number),
  )
  return numbers.filter((number) => !there.has(number))
}

/** Whether a course, or the whole, is given online or partly online. */
const isOnline = (model: ProgrammeModel): boolean =>
  [model.delivery.whole?.mode, ...model.delivery.courses.map(({ delivery }) => delivery?.mode)].some(
    (mode) => mode !== undefined && ['online', 'blended', 'hybrid'].includes(mode),
  )

function missing(model: ProgrammeModel, source: string, message: (list: string) => string): Finding[] {
  const list = listed(without(model, source))
  return list === ''
    ? []
    : [{ node: sectionOf(model, 'quality'), message: message(list), missing: `evidence for ${source} ${list}` }]
}

/** Guideline 14.2. */
export const standards: Guideline = {
  id: 'quality.standards',
  number: '14.2',
  step: 'quality',
  title: 'European standards and the considerations on e-learning',
  summary:
    'The procedures follow the European Standards and Guidelines (ESG 2015); what is taught online also answers the considerations on e-learning of ENQA. For each standard it is said where the evidence is.',
  basis: 'programme-book-name',
  address: addresses.quality,
  statements: ['StandardEvidence'],
  rules: [
    present(
      'evidence',
      'quality',
      ['StandardEvidence'],
      'evidence for the European standards',
      'Nothing says how the programme answers the European standards. The guidelines ask for it by name: standard ESG 1.1 "…".',
      {
        failing: 'quality { system of Nordhaven "Yearly review" }',
        passing: 'quality { standard ESG 1.1 "Joint quality policy, annex of the agreement" }',
      },
    ),
    {
      id: 'each-standard',
      kind: 'presence',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Each of the ten standards of part 1 of the ESG has evidence.',
      failing: `quality {\n${evidence('ESG', '1.4')}\n}`,
      passing: `quality {\n${evidence('ESG')}\n}`,
      find: (model) =>
        every(model, 'StandardEvidence').length === 0
          ? []
          : missing(
              model,
              'ESG',
              (list) =>
                `No evidence for ESG ${list}. Part 1 of the European standards has ten, 1.1 to 1.10; each is answered: standard ESG … "…".`,
            ),
    },
    {
      id: 'online-considerations',
      kind: 'consistency',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Where something is taught online, each consideration on e-learning has evidence too.',
      failing: `${online}\nquality {\n${evidence('ESG')}\n  standard e-learning 1.1 "Shown in the handbook of quality"\n}`,
      passing: `${online}\nquality {\n${evidence('ESG')}\n${evidence('e-learning')}\n}`,
      find: (model) =>
        every(model, 'StandardEvidence').length === 0 || !isOnline(model)
          ? []
          : missing(
              model,
              'e-learning',
              (list) =>
                `No evidence for the considerations on e-learning ${list}, although courses are given online. They follow the numbers of the European standards: standard e-learning … "…".`,
            ),
    },
    {
      id: 'known-number',
      kind: 'allowed-value',
      weight: 'gap',
      basis: 'sister-book',
      says: 'Evidence is for a standard that there is: 1.1 to 1.10.',
      failing: 'quality { standard ESG 1.11 "Reviewed every six years" }',
      passing: 'quality { standard ESG 1.10 "Reviewed every six years" }',
      find: (model) =>
        every(model, 'StandardEvidence')
          .filter((node) => node.number !== undefined && !numbers.includes(node.number))
          .map((node) => ({
            node,
            property: 'number',
            message: `There is no standard ${node.number}: part 1 of the ESG, and the considerations on e-learning with it, count from 1.1 to 1.10.`,
            missing: 'the number of a standard',
          })),
    },
  ],
  leftToReader: 'Whether the evidence shows what the standard asks for: an auditor reads it.',
}
