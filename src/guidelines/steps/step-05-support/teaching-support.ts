import { isCourse } from '../../../language/generated/ast.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { sectionOf } from '../../places.ts'
import { answeredByService, placeIn, serviceRules, servicesOf, subjectOf } from './service.ts'

const kind = 'teaching-support'
const courses =
  'curriculum { course Soils "Soils" { volume 3 ECTS by Nordhaven } course Rivers "Rivers" { volume 3 ECTS by Valmora } }'

/** 5.2: the experts on courses. */
export const teachingSupport: Guideline = {
  id: 'support.teaching',
  number: '5.2',
  step: 'support',
  title: 'Teaching and learning support',
  summary:
    'Teaching and learning services know how to design courses and curricula, and how to do it together. They contribute to the format of the programme and to its courses, and save time and cost.',
  basis: 'programme-book',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'Supports']),
  rules: [
    ...serviceRules({
      kind,
      called: 'teaching and learning support',
      details: { Supports: { what: 'the courses it supports', example: 'supports Soils' } },
      around: courses,
    }),
    {
      id: 'courses-supported',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each course is supported by a service of a partner that gives it.',
      needs: ['Institution', 'SupportedItem'],
      failing: `support { service ${kind} of Nordhaven { supports Soils }  service ${kind} of Valmora { supports Soils } }\n${courses}`,
      passing: `support { service ${kind} of Nordhaven { supports Soils }  service ${kind} of Valmora { supports Rivers } }\n${courses}`,
      find: (model) => {
        const services = servicesOf(model, kind)
        // A service that names no course is told so already.
        if (services.length === 0 || services.some((service) => service.supports.length === 0)) return []
        const alone = model.courses.filter((course) => {
          const { partners } = course.providers
          return partners.length > 0 && !services.some((service) => service.supports.includes(course.node))
        })
        if (alone.length === 0) return []
        const message = `No teaching and learning support is named for ${names(alone)}: supports ${alone[0]?.name} in the service of a partner that gives it.`
        return [{ node: sectionOf(model, 'support'), message }]
      },
    },
    {
      id: 'own-courses',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'A service supports courses that its university gives.',
      needs: ['Institution', 'SupportedItem'],
      failing: `support { service ${kind} of Nordhaven { supports Rivers } }\n${courses}`,
      passing: `support { service ${kind} of Nordhaven { supports Soils } }\n${courses}`,
      find: (model) =>
        servicesOf(model, kind).flatMap((service): Finding[] => {
          const { institution } = service
          const foreign = model.courses.filter(
            ({ node, providers }) =>
              service.supports.includes(node) &&
              providers.partners.length > 0 &&
              institution &&
              !providers.partners.includes(institution),
          )
          if (foreign.length === 0) return []
          const givers = [...new Set(foreign.flatMap((course) => course.providers.partners))]
          const message = `${subjectOf(service)} supports ${names(foreign)}, given by ${names(givers)}: name the courses of ${institution?.name}.`
          return [{ node: placeIn(service, 'Supports'), message }]
        }),
    },
    {
      id: 'supports-courses',
      kind: 'reference',
      weight: 'judgement',
      basis: 'inference',
      says: 'What the service supports are courses; platforms and tools are supported by information technology.',
      needs: ['SupportedItem'],
      failing: `support { service ${kind} of Nordhaven { supports Campus } }\necosystem { platform Campus "Campus" { hosted by Nordhaven } }`,
      passing: `support { service ${kind} of Nordhaven { supports Soils } }\n${courses}`,
      find: (model) =>
        servicesOf(model, kind)
          .filter((service) => service.supports.length > 0 && !service.supports.some(isCourse))
          .map((service) => ({
            node: placeIn(service, 'Supports'),
            message: `${subjectOf(service)} supports no course: name those to whose design it contributes.`,
          })),
    },
  ],
  leftToReader: 'Whether the services know how to design together, and save time and cost.',
}
