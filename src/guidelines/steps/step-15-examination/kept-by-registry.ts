import { isEnrolmentStatus } from '../../../language/generated/ast.ts'
import { first } from '../../../model/statements.ts'
import type { Rule } from '../../guideline.ts'
import { every } from '../../places.ts'
import { regulations } from './examples.ts'

const kept = (partner: string): string =>
  `admission { enrolment at Nordhaven { status main } enrolment at Valmora { status subsidiary } }\n${regulations(`keeps examinations for 7 years at ${partner} "Archive of the registry"`)}`

/** Learners look for what they wrote where they are enrolled in the first place. */
export const keptByRegistry: Rule = {
  id: 'kept-by-registry',
  kind: 'consistency',
  weight: 'judgement',
  basis: 'inference',
  says: 'Where examinations are kept at one partner, it is the one with the main registration of learners.',
  needs: ['Institution'],
  failing: kept('Valmora'),
  passing: kept('Nordhaven'),
  find: (model) => {
    const main = every(model, 'Enrolment').filter((node) => first(node, isEnrolmentStatus)?.value === 'main')
    const kept = every(model, 'KeepsExams').filter(({ partner }) => partner?.ref !== undefined)
    const [enrolment] = main
    const [node] = kept
    const registry = enrolment?.partner?.ref
    if (!registry || main.length > 1 || !node || kept.some(({ partner }) => partner?.ref === registry)) return []
    const message = `Examinations are kept at ${node.partner?.ref?.name}, but learners are registered at ${registry.name}: results, appeals and credentials would be found in another place than the examinations they rest on.`
    return [{ node, property: 'partner', message, related: [{ node: enrolment, message: 'This is the main registration.' }] }]
  },
}
