import type { MicrocredAstType } from '../../language/generated/ast.ts'
import { sections } from '../../language/library/choices.ts'
import { addresses } from '../addresses.ts'
import type { Guideline, StepName } from '../guideline.ts'
import { sectionTypeOf } from '../places.ts'
import { agreementRules } from './step-00-process/agreements.ts'
import { orderRules } from './step-00-process/order.ts'

const allSections = Object.keys(sections)

/** The design process: the steps as joint decisions. */
export const process: readonly Guideline[] = [
  {
    id: 'process.joint-decisions',
    number: '0b',
    step: 'process',
    title: 'The design process: steps as joint decisions',
    summary:
      'The programme is designed in sixteen steps and with a language policy. Each step is a joint decision of the partners: it is open or agreed, on a date, by the partners whom it concerns, and it rests on the steps before it.',
    basis: 'programme-book',
    address: addresses.process,
    statements: ['Stage', 'Agreed', 'Concerns', 'OpenQuestion', 'Absence', 'Unknown', 'Note'],
    rules: [
      {
        id: 'stage',
        kind: 'presence',
        weight: 'gap',
        basis: 'inference',
        says: 'The programme says how far it is; what is missing weighs more, the further it is.',
        failing: '/*\nstage may be exploring, designing, agreed or running\n*/\nvolume 10 ECTS',
        passing: 'stage designing\nvolume 10 ECTS',
        find: (model) => {
          if (model.head.stage !== undefined) return []
          const message =
            'The programme does not say how far it is: stage exploring, designing, agreed or running. It is read as designing.'
          return [{ node: model.programme, property: 'name', message, missing: 'the stage' }]
        },
      },
      {
        id: 'all-steps',
        kind: 'presence',
        weight: 'gap',
        says: 'The programme has a section for each of the sixteen steps and for the language policy.',
        failing:
          'alignment { }\nobjectives { }\nteam { }\nsupport { }\nvision { }\ncurriculum { }\nqualification { }\necosystem { }\nsustainability { }\nagreement { }\nrecruitment { }\nbusiness { }\nquality { }\nexamination { }\nlanguages { }',
        passing: `${allSections.filter((section) => section !== 'partnership').join(' { }\n')} { }`,
        find: (model) =>
          model.decisions.sections
            .filter(({ present }) => !present)
            .map(({ section }) => ({
              node: model.programme,
              property: 'name',
              message: `No statement on ${section} yet. ${sections[section]}`,
              missing: `the section ${section}`,
              remedy: {
                kind: 'insert',
                block: model.programme,
                types: [sectionTypeOf(section as StepName) as keyof MicrocredAstType],
              },
            })),
      },
      ...agreementRules,
      ...orderRules,
    ],
    leftToReader:
      'Whether a decision was in truth taken together. Open questions are not compared with the date of today: a check gives the same result on every day.',
  },
]
