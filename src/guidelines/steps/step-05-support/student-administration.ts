import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { sectionOf } from '../../places.ts'
import { archiveRules } from './archive.ts'
import { answeredByService, serviceRules, servicesOf } from './service.ts'

const kind = 'student-administration'
const registry = (statements: string, rest = '') => `support { service ${kind} of Nordhaven { ${statements} } }\n${rest}`

/** 5.6: the registries. */
export const studentAdministration: Guideline = {
  id: 'support.student-administration',
  number: '5.6',
  step: 'support',
  title: 'Student administration',
  summary:
    'The student administrations of the partners help the programme. Only the name of this guideline is known; that they register learners, pass on records and keep them across partners is our own reading.',
  basis: 'programme-book-name',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'Registration', 'RecordFlow', 'Archive']),
  rules: [
    ...serviceRules({
      kind,
      called: 'student administration',
      details: {
        Registration: { what: 'whether learners are registered there', example: 'registration main "Every learner"' },
        RecordFlow: { what: 'how records flow', example: 'record-flow "Results reach the registry within ten days"' },
        Archive: { what: 'where records are kept', example: 'archive "Register" for 50 years' },
      },
    }),
    {
      id: 'main-registration',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'Learners have their main registration somewhere.',
      failing: registry('registration subsidiary "For access to services"'),
      passing: registry('registration main "For the whole programme"'),
      find: (model) => {
        const said = servicesOf(model, kind).flatMap((service) => service.registration ?? [])
        if (said.length === 0 || said.includes('main')) return []
        const message =
          'Nobody holds the main registration of the learners: registration main in the service of the partner that does.'
        return [{ node: sectionOf(model, 'support'), message, missing: 'the main registration' }]
      },
    },
    ...archiveRules,
  ],
}
