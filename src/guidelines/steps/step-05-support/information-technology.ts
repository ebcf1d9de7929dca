import { isTool, type Tool } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { names } from '../../partners.ts'
import { every, sectionOf } from '../../places.ts'
import { listed } from '../../rules.ts'
import { answeredByService, serviceRules, servicesOf } from './service.ts'

const kind = 'information-technology'

const ecosystem = (statements = ''): string =>
  `ecosystem { platform Campus "Campus" { hosted by Nordhaven  supported by Nordhaven  ${statements} } }`

/** Modes of delivery that need a tool. */
const digitalModes: ReadonlySet<string> = new Set(['online', 'blended', 'hybrid'])

const modesOf = (tool: Tool): readonly string[] =>
  tool.statements.flatMap((each) => (each.$type === 'ToolModes' ? each.modes : []))

/** The digital modes in which the programme or a course is delivered. */
function modesUsed({ delivery }: ProgrammeModel): readonly string[] {
  const modes = [delivery.whole?.mode, ...delivery.courses.map((course) => course.delivery?.mode)]
  return [...new Set(modes)].filter((mode) => mode !== undefined && digitalModes.has(mode)) as string[]
}

/** 5.4: the computing services. */
export const informationTechnology: Guideline = {
  id: 'support.information-technology',
  number: '5.4',
  step: 'support',
  title: 'Information technology',
  summary:
    'The computing services carry the digital components: synchronous and asynchronous delivery, collaboration in groups, the common platform, which is generally that of the leading institution.',
  basis: 'programme-book',
  address: addresses.support,
  ...answeredByService(kind, ['Service', 'Supports']),
  rules: [
    ...serviceRules({
      kind,
      called: 'information technology',
      details: { Supports: { what: 'the platforms and tools it supports', example: 'supports Campus' } },
      around: ecosystem(),
    }),
    {
      id: 'tools-supported',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'Each platform and tool of the ecosystem is supported by the computing services of a partner.',
      needs: ['SupportedItem'],
      failing: `support { service ${kind} of Nordhaven { supports Campus } }
ecosystem { platform Campus "Campus" { hosted by Nordhaven } tool Maps "Maps" { hosted by Nordhaven } }`,
      passing: `support { service ${kind} of Nordhaven { supports Campus, Maps } }
ecosystem { platform Campus "Campus" { hosted by Nordhaven } tool Maps "Maps" { hosted by Nordhaven } }`,
      find: (model) => {
        const services = servicesOf(model, kind)
        // A service that names no tool is told so already.
        if (services.length === 0 || services.some((service) => service.supports.length === 0)) return []
        const alone = every(model, 'Tool').filter((tool) => !services.some((service) => service.supports.includes(tool)))
        if (alone.length === 0) return []
        const message = `No computing service supports ${names(alone, 'or')}: supports ${alone[0]?.name} in the service that does.`
        return [{ node: sectionOf(model, 'support'), message }]
      },
    },
    {
      id: 'modes-supported',
      kind: 'consistency',
      weight: 'detail',
      basis: 'inference',
      says: 'For each digital mode of delivery there is a supported tool.',
      needs: ['SupportedItem'],
      failing: `curriculum { delivery blended }\nsupport { service ${kind} of Nordhaven { supports Campus } }\n${ecosystem('delivers online')}`,
      passing: `curriculum { delivery blended }\nsupport { service ${kind} of Nordhaven { supports Campus } }\n${ecosystem('delivers online, blended')}`,
      find: (model) => {
        const supported = servicesOf(model, kind).flatMap((service) => service.supports.filter(isTool))
        // While no supported tool says what it delivers, nobody can tell.
        const delivered = new Set(supported.flatMap(modesOf))
        const without = modesUsed(model).filter((mode) => !delivered.has(mode))
        if (delivered.size === 0 || without.length === 0) return []
        const message = `Delivery is ${listed(without)}, but no tool that a computing service supports delivers ${listed(without, 'or')}: ${listed(names(supported).split(' and '))} ${supported.length === 1 ? 'does' : 'do'} ${listed([...delivered], 'or')}.`
        return [{ node: sectionOf(model, 'support'), message }]
      },
    },
    {
      id: 'platform-of-the-leader',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'sister-book',
      says: 'The common platform is hosted by the leading institution.',
      needs: ['Organisation'],
      failing: `team { leader Director "Programme director" of Valmora }\nsupport { service ${kind} of Nordhaven { supports Campus } }\n${ecosystem()}`,
      passing: `team { leader Director "Programme director" of Nordhaven }\nsupport { service ${kind} of Nordhaven { supports Campus } }\n${ecosystem()}`,
      find: (model) => {
        const { leading } = model.team
        return every(model, 'Tool').flatMap((tool) => {
          const host = tool.statements.find((each) => each.$type === 'ToolHost')
          const of = host?.$type === 'ToolHost' ? host.partner?.ref : undefined
          const isReasoned = tool.statements.some((each) => each.$type === 'Note')
          if (tool.kind !== 'platform' || !host || !of || !leading || of === leading || isReasoned) return []
          const message = `${tool.name} is hosted by ${of.name}; generally the platform is that of the leading institution, ${leading.name}. Where there is a reason, a note on the platform says it.`
          return [{ node: host, message }]
        })
      },
    },
  ],
  leftToReader: 'Whether the tools serve synchronous and asynchronous work and collaboration in groups well.',
}
