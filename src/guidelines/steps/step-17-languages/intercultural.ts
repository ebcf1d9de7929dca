import { isOutcomeKind } from '../../../language/generated/ast.ts'
import { first, textOf } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { every } from '../../places.ts'
import { present } from '../../rules.ts'

const teamwork = (kind: string): string =>
  `curriculum { outcome Teamwork "Work with others across cultures" { kind ${kind} } }\nlanguages { intercultural Teamwork }`

/** ISCED-F 0231: language acquisition. */
const languageAcquisition = '0231'

/** Guideline L.2: no acquisition of languages; intercultural skills can be a goal. */
export const intercultural: Guideline = {
  id: 'languages.intercultural',
  number: 'L.2',
  step: 'languages',
  title: 'Intercultural skills, not language acquisition',
  summary:
    'Working in several languages is not meant for learning them. Intercultural skills can be a goal of the programme; then they stand among its outcomes.',
  basis: 'programme-book',
  address: addresses.languages,
  statements: ['InterculturalGoal'],
  declinedBy: ['intercultural'],
  rules: [
    present(
      'goal',
      'languages',
      ['InterculturalGoal'],
      'the intercultural goal',
      'Whether intercultural skills are a goal is not said. Learners of several countries study together; make it an outcome (intercultural OUTCOME), or say no intercultural because "…".',
      {
        failing: 'languages { instruction en }',
        passing: 'languages { instruction en  no intercultural because "The subject does not call for it" }',
      },
      { weight: 'judgement' },
    ),
    {
      id: 'skill',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'An intercultural outcome is a skill or a responsibility, not knowledge.',
      needs: ['Outcome'],
      failing: teamwork('knowledge'),
      passing: teamwork('skill'),
      find: (model) =>
        every(model, 'InterculturalGoal').flatMap((node) =>
          node.outcomes.flatMap((reference, index) => {
            const outcome = reference.ref
            if (!outcome || first(outcome, isOutcomeKind)?.value !== 'knowledge') return []
            return [
              {
                node,
                property: 'outcomes',
                index,
                message: `${outcome.name} (“${textOf(outcome.text) ?? ''}”) is knowledge; intercultural skills are a skill or a responsibility. Name another outcome, or mend its kind.`,
              },
            ]
          }),
        ),
    },
    {
      id: 'no-language-course',
      kind: 'judgement',
      weight: 'judgement',
      says: 'The field of the programme or of a course is not the acquisition of languages (ISCED 0231).',
      failing: 'field ISCED 0231\nlanguages { instruction en }',
      passing: 'field ISCED 0232\nlanguages { instruction en }',
      find: (model) =>
        every(model, 'FieldStatement')
          .filter((statement) => ['Programme', 'Extension', 'Course', 'CourseUse'].includes(statement.$container.$type))
          .flatMap((node) => {
            const index = node.fields.findIndex((field) => field.code === languageAcquisition)
            return index < 0
              ? []
              : [
                  {
                    node,
                    property: 'fields',
                    index,
                    message:
                      'ISCED 0231 is the acquisition of languages. Working in several languages is not meant for learning them; a programme for that is another thing.',
                  },
                ]
          }),
    },
  ],
  leftToReader: 'Whether learners in fact gain intercultural skills.',
}
