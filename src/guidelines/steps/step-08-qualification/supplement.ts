import type { Supplement } from '../../../language/generated/ast.ts'
import { supplementElementTable } from '../../../language/library/supplement-elements.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { distinct } from '../../../model/statements.ts'
import type { SupplementEntry } from '../../../model/supplement.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline, Rule } from '../../guideline.ts'
import { every, hasSection, says } from '../../places.ts'
import { listed, present } from '../../rules.ts'
import { disagreementOf } from './supplement-values.ts'

const mandatory = supplementElementTable.filter((element) => element.mandatory).map((element) => element.id)
const optional = supplementElementTable.filter((element) => !element.mandatory).map((element) => element.id)
const shows = (elements: readonly string[], others = ''): string =>
  `qualification {\n  supplement {\n    shows ${elements.join(', ')}\n    ${others}\n  }\n}`

/** Where the programme says what an element shows; title and awarding body are missed by the guidelines 8.3 and 8.4 already. */
const places: Readonly<Record<string, string>> = {
  country: 'country in the institution that awards',
  outcomes: 'outcome in the curriculum',
  workload: 'volume in the head of the programme',
  level: 'level in the head of the programme',
  assessment: 'kind in the assessments',
  participation: 'delivery in the curriculum',
  quality: 'system, instrument or accreditation in quality',
}

/** Elements that show one value, so that several sources need one wording. */
const single = ['participation', 'quality', 'supervision', 'stackability']

const block = (model: ProgrammeModel): Supplement | undefined => every(model, 'Supplement')[0]

/** A finding in the supplement about elements of it; none while there is no supplement. */
function about(
  model: ProgrammeModel,
  concerns: (entry: SupplementEntry) => boolean,
  message: (elements: readonly string[]) => string,
): Finding[] {
  const node = block(model)
  const elements = model.supplement.elements.filter(concerns).map((entry) => entry.element)
  return !node || elements.length === 0
    ? []
    : [{ node, message: message(elements), missing: `${listed(elements)} on the supplement` }]
}

/** Of these elements the examination regulations tell what is missing on the supplement (15.4), once there are any. */
const byExaminations = (model: ProgrammeModel, entry: SupplementEntry, elements: readonly string[]): boolean =>
  hasSection(model, 'examination') && elements.includes(entry.element)

/** The holder, the outcomes, the assessment and the awarding body are missed as the least that the document names (0.2), once it shows any. */
const byConcept = (model: ProgrammeModel, entry: SupplementEntry): boolean =>
  says(model, 'SupplementElements') && ['learner', 'outcomes', 'assessment', 'awarding-body'].includes(entry.element)

const isShort = (model: ProgrammeModel): boolean => model.head.profiles.includes('short-learning-programme')

const elements: readonly Rule[] = [
  {
    id: 'mandatory-elements',
    kind: 'presence',
    weight: 'gap',
    basis: 'council-recommendation',
    says: 'The supplement shows the eleven mandatory elements of the Council Recommendation; two of them, the learner and the date, are filled in at issuing.',
    failing: shows(mandatory.filter((element) => element !== 'date')),
    passing: shows(mandatory),
    find: (model) =>
      about(
        model,
        (entry) => entry.mandatory && !entry.shown && !entry.absence && !byConcept(model, entry),
        (missing) =>
          `The supplement does not show ${listed(missing)}. The Council Recommendation has eleven mandatory elements: shows ${missing.join(', ')}.`,
      ),
  },
  {
    id: 'optional-elements',
    kind: 'presence',
    weight: 'detail',
    basis: 'council-recommendation',
    says: 'The supplement shows the five optional elements too.',
    failing: shows([...mandatory, ...optional.slice(0, 3)]),
    passing: shows([...mandatory, ...optional]),
    find: (model) =>
      about(
        model,
        (entry) =>
          !entry.mandatory &&
          !entry.shown &&
          !entry.absence &&
          !(entry.element === 'grade' && isShort(model)) &&
          !(entry.sources.length > 0 && byExaminations(model, entry, ['supervision', 'grade'])),
        (missing) => `The supplement could also show ${listed(missing)}: shows ${missing.join(', ')}.`,
      ),
  },
  {
    id: 'grade',
    kind: 'presence',
    weight: 'gap',
    basis: 'short-learning-programme',
    says: 'The credential of a short learning programme shows the grade.',
    failing: `profile short-learning-programme\n${shows(mandatory)}`,
    passing: `profile short-learning-programme\n${shows([...mandatory, 'grade'])}`,
    find: (model) =>
      isShort(model)
        ? about(
            model,
            (entry) => entry.element === 'grade' && !entry.shown && !entry.absence,
            () =>
              'The programme has the profile of a short learning programme, of which the credential shows grades: shows grade.',
          )
        : [],
  },
  {
    id: 'values',
    kind: 'reference',
    weight: 'gap',
    basis: 'council-recommendation',
    says: 'What the supplement shows is said in the programme: country, outcomes, workload, level, assessment, participation, quality assurance.',
    needs: ['Institution', 'Course', 'Outcome'],
    failing: shows(['participation']),
    passing: `curriculum { delivery online }\n${shows(['participation'])}`,
    find: (model) =>
      about(
        model,
        (entry) =>
          entry.shown &&
          entry.state === 'missing' &&
          Object.hasOwn(places, entry.element) &&
          !byExaminations(model, entry, ['assessment']),
        (missing) =>
          `The supplement shows ${listed(missing)}, but the programme says nothing on it yet. It comes from ${listed(missing.map((element) => places[element] ?? ''))}; or word it here: element ${missing[0]} "…".`,
      ),
  },
]

const wording: readonly Rule[] = [
  {
    id: 'equals-source',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'What the supplement words itself agrees with the programme: level, workload, awarding bodies, participation, supervision, stackability.',
    needs: ['Institution', 'Course', 'DegreeProgramme'],
    failing: 'level EQF 7\nqualification { supplement { element level "EQF 6" } }',
    passing: 'level EQF 7\nqualification { supplement { element level "EQF 7, second cycle" } }',
    find: (model) =>
      every(model, 'SupplementText').flatMap((node) => {
        const wrong = disagreementOf(node, model)
        return wrong === undefined ? [] : [{ node, property: 'text', message: `${wrong} Both should say the same.` }]
      }),
  },
  {
    id: 'one-wording',
    kind: 'judgement',
    weight: 'detail',
    basis: 'inference',
    says: 'Where the programme says several things on an element that shows one (participation, quality assurance, supervision, stackability), the supplement words it.',
    failing: `quality {\n  system of Nordhaven "Survey after each course"\n  system of Valmora "Yearly review"\n}\n${shows(['quality'])}`,
    passing: `quality {\n  system of Nordhaven "Survey after each course"\n  system of Valmora "Yearly review"\n}\n${shows(['quality'], 'element quality "Internal, by both universities"')}`,
    find: (model) =>
      about(
        model,
        (entry) =>
          entry.shown &&
          single.includes(entry.element) &&
          !entry.text &&
          distinct(entry.sources.map((source) => source.text)).length > 1,
        (unclear) =>
          `The programme says several things on ${listed(unclear)}, the supplement shows one: word it here, element ${unclear[0]} "…".`,
      ),
  },
  {
    id: 'shown-wording',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'An element that the supplement words is among those that it shows.',
    failing: shows(mandatory, 'element further "www.example.org"'),
    passing: shows([...mandatory, 'further'], 'element further "www.example.org"'),
    find: (model) =>
      model.supplement.elements.flatMap(({ text, shown, element }) =>
        text && !shown && every(model, 'SupplementElements').length > 0
          ? [
              {
                node: text,
                property: 'element',
                message: `The supplement words ${element}, but does not show it: add ${element} to what it shows.`,
              },
            ]
          : [],
      ),
  },
]

const form: readonly Rule[] = [
  {
    id: 'portable',
    kind: 'allowed-value',
    weight: 'judgement',
    basis: 'third-source',
    says: 'The credential is issued in a format that learners can carry to other systems: the European Learning Model or Open Badges.',
    failing: shows(mandatory, 'format pdf'),
    passing: shows(mandatory, 'format european-learning-model, pdf'),
    find: (model) => {
      const { formats } = model.supplement
      const node = every(model, 'SupplementFormat')[0] ?? block(model)
      if (!node || formats.includes('european-learning-model') || formats.includes('open-badges')) return []
      const message =
        formats.length === 0
          ? 'In which format learners get the credential is not said. One that can be kept in a Europass wallet is format european-learning-model.'
          : `Learners get the credential as ${listed(formats)} only, without data that other systems can read. Add european-learning-model, the format of Europass.`
      return [{ node, message }]
    },
  },
  {
    id: 'template',
    kind: 'presence',
    weight: 'detail',
    asks: ['SupplementTemplate'],
    basis: 'inference',
    says: 'The template of the supplement can be seen.',
    failing: shows(mandatory),
    passing: shows(mandatory, 'template "https://example.org/supplement"'),
    find: (model) => {
      const node = block(model)
      if (!node || every(model, 'SupplementTemplate').length > 0) return []
      return [
        {
          node,
          message: 'Where the template of the supplement can be seen is not said: template "https://…".',
          missing: 'its template',
        },
      ]
    },
  },
]

/** Guideline 8.5: qualification supplement. */
export const supplement: Guideline = {
  id: 'qualification.supplement',
  number: '8.5',
  step: 'qualification',
  title: 'Qualification supplement',
  summary:
    'A supplement tells what the award stands for. The Council Recommendation of 2022 has eleven mandatory elements, of which nine follow from the design and two (the learner, the date) are filled in at issuing, and five optional ones. Each shows what its section of the programme says.',
  basis: 'programme-book-name',
  address: addresses.qualification,
  statements: ['Supplement', 'SupplementElements', 'SupplementText', 'SupplementFormat', 'SupplementTemplate'],
  rules: [
    present(
      'supplement',
      'qualification',
      ['Supplement'],
      'the qualification supplement',
      'The qualification has no supplement. The guidelines ask for one, which tells what the award stands for: supplement { shows … }.',
      { failing: 'qualification { type micro-credential }', passing: shows(mandatory) },
    ),
    ...elements,
    ...wording,
    ...form,
  ],
  leftToReader: 'Whether the wording is understood by those who read the document.',
}
