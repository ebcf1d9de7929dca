import { daysOfDuration } from '../../../model/quantities.ts'
import type { Rule } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { figure } from '../../rules.ts'
import { servicesOf } from './service.ts'

const kind = 'student-administration'
const registry = (statements: string, rest = '') => `support { service ${kind} of Nordhaven { ${statements} } }\n${rest}`
const daysOfYear = 365.2425

/** Days as years, for a reader. */
const years = (days: number): string => `${figure(days / daysOfYear)} years`

/** Rules on who keeps the records, and for how long. */
export const archiveRules: readonly Rule[] = [
  {
    id: 'archive',
    kind: 'presence',
    weight: 'gap',
    asks: ['Archive'],
    basis: 'inference',
    says: 'Somebody keeps the records of the learners.',
    failing: registry('registration main "For the whole programme"'),
    passing: registry('registration main "For the whole programme"  archive "Register" for 50 years'),
    find: (model) => {
      const services = servicesOf(model, kind)
      if (services.length === 0 || services.some((service) => service.archive)) return []
      const message = 'No student administration keeps the records of the learners: archive "…" for 50 years.'
      return [{ node: sectionOf(model, 'support'), message, missing: 'who keeps the records' }]
    },
  },
  {
    id: 'archive-duration',
    kind: 'presence',
    weight: 'detail',
    basis: 'inference',
    says: 'It is said for how long records are kept.',
    failing: registry('archive "Register"'),
    passing: registry('archive "Register" for 50 years'),
    find: (model) =>
      servicesOf(model, kind).flatMap(({ archive, institution }) =>
        archive && !archive.node.duration
          ? [{ node: archive.node, message: `For how long ${institution?.name} keeps the records is not said: for 50 years.` }]
          : [],
      ),
  },
  {
    id: 'archive-and-examinations',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The partner at which examinations are kept has an archive that keeps them at least as long.',
    needs: ['Institution'],
    failing: registry('archive "Register" for 5 years', 'examination { keeps examinations for 7 years at Nordhaven }'),
    passing: registry('archive "Register" for 10 years', 'examination { keeps examinations for 7 years at Nordhaven }'),
    find: (model) =>
      every(model, 'KeepsExams').flatMap((node) => {
        const partner = node.partner?.ref
        const days = daysOfDuration(node.duration)
        const service = servicesOf(model, kind).find((each) => partner && each.institution === partner)
        if (!service || days === undefined || (service.archive && (service.archive.days ?? days) >= days)) return []
        const kept =
          service.archive?.days === undefined ? 'has no archive' : `has an archive for ${years(service.archive.days)} only`
        const message = `Examinations are kept at ${partner?.name} for ${years(days)}, but its student administration ${kept}.`
        return [{ node: service.archive?.node ?? service.node, message, related: [{ node, message: 'This is to be kept.' }] }]
      }),
  },
]
