import { isAssessment, isFeeCovers, isVolumeStatement } from '../../../language/generated/ast.ts'
import { all, first, referred } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { listed } from '../../rules.ts'

const fee = (covered: string): string =>
  `curriculum { course Intro { volume 3 ECTS assessment Essay { weight 40 % } assessment Exam { weight 60 % } } }
business { fee One { amount 90 EUR category assessment covers ${covered} } }`

/**
 * Who pays for assessments alone can earn credits with them. Our own reading: credits are earned with all parts of a course that count, or
 * with an assessment that carries credits of its own.
 */
export const enoughForCredits: Rule = {
  id: 'enough-for-credits',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'A fee for assessments covers all that count in a course, unless one carries credits of its own.',
  needs: ['Component'],
  failing: fee('Intro.Exam'),
  passing: fee('Intro.Essay, Intro.Exam'),
  find: (model) =>
    model.money.fees
      .filter(({ category }) => category === 'assessment')
      .flatMap(({ node }): Finding[] => {
        const statements = all(node, isFeeCovers)
        const covered = statements.flatMap((statement) => referred(statement.items)).filter((item) => isAssessment(item))
        return model.assessment.courses.flatMap(({ entry, summative }): Finding[] => {
          const parts = summative.map((one) => one.node)
          const without = parts.filter((part) => !covered.includes(part)).map(({ name }) => name)
          const some = covered.filter((item) => parts.includes(item))
          const [statement] = statements
          if (!statement || some.length === 0 || without.length === 0) return []
          if (some.some((item) => first(item, isVolumeStatement))) return []
          const message = `${node.name} covers ${listed(some.map(({ name }) => name))} of ${entry.name}, but not ${listed(without)}, which counts too: learners who pay for it could not earn the credits. Cover all that counts in the course.`
          return [{ node: statement, message }]
        })
      }),
}
