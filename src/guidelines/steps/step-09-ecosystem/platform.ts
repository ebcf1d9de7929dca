import type { Service, Tool } from '../../../language/generated/ast.ts'
import {
  isAbsence,
  isSingleSignOn,
  isSupports,
  isToolAccess,
  isToolHost,
  isToolSupport,
  isUnknown,
  isWebsite,
} from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first, referred } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { complete, listed, subject } from '../../rules.ts'

const platforms = (model: ProgrammeModel): readonly Tool[] => every(model, 'Tool').filter((tool) => tool.kind === 'platform')

/** Guideline 9.1: common platform. */
export const platform: Guideline = {
  id: 'ecosystem.platform',
  number: '9.1',
  step: 'ecosystem',
  title: 'Common platform',
  summary:
    'One platform on which learners of all partners find the courses, usually that of the leading university. Said are who hosts it, who has access, how one logs in and who helps.',
  basis: 'sister-book',
  address: addresses.ecosystem,
  statements: ['Tool', 'ToolHost', 'ToolAccess', 'SingleSignOn', 'ToolSupport'],
  declinedBy: ['platform'],
  rules: [
    {
      id: 'platform',
      kind: 'presence',
      weight: 'gap',
      says: 'There is a common platform.',
      failing: 'ecosystem { tool Room "Video meetings" { hosted by Nordhaven } }',
      passing: 'ecosystem { platform Campus "Learning platform" { hosted by Nordhaven } }',
      find: (model) =>
        platforms(model).length > 0
          ? []
          : [
              {
                node: sectionOf(model, 'ecosystem'),
                message:
                  'There is no common platform. Learners of a joint programme find all courses in one place: platform NAME "…".',
                missing: 'a common platform',
              },
            ],
    },
    complete(
      {
        Tool: {
          ToolHost: 'who hosts it',
          ToolAccess: 'whose learners have access',
          ToolSupport: 'who helps when it does not work',
        },
      },
      {
        failing: 'ecosystem { platform Campus "Learning platform" { hosted by Nordhaven } }',
        passing:
          'ecosystem { platform Campus "Learning platform" { hosted by Nordhaven  access for-all  supported by Nordhaven } }',
      },
    ),
    {
      id: 'single-sign-on',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said how learners of all partners log in, or that it is not known or not so.',
      failing: 'ecosystem { platform Campus "Learning platform" { access for-all } }',
      passing:
        'ecosystem { platform Campus "Learning platform" { access for-all  single-sign-on "Federation of the universities" } }',
      find: (model) => {
        const silent = every(model, 'Tool').filter(
          (tool) => first(tool, isToolAccess) && !first(tool, isSingleSignOn) && !isAnswered(tool),
        )
        return silent.map((node) => ({
          node,
          message: `How learners log in to ${node.name} with the account of their own university is not said: single-sign-on "…".`,
        }))
      },
    },
    {
      id: 'address',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'It is said where on the web the platform is found.',
      failing: 'ecosystem { platform Campus "Learning platform" }',
      passing: 'ecosystem { platform Campus "Learning platform" { website "https://learn.example.org" } }',
      find: (model) =>
        platforms(model)
          .filter((tool) => !first(tool, isWebsite))
          .map((node) => ({ node, message: `Where learners find ${node.name} on the web is not said: website "https://…".` })),
    },
    {
      id: 'access',
      kind: 'consistency',
      weight: 'gap',
      basis: 'inference',
      says: 'Learners of every full partner have access to the platform and the tools.',
      needs: ['Institution'],
      failing: 'ecosystem { platform Campus "Learning platform" { access for Nordhaven } }',
      passing: 'ecosystem { platform Campus "Learning platform" { access for Nordhaven, Valmora } }',
      find: (model) => {
        const full = model.partners.filter((partner) => partner.full).map((partner) => partner.institution)
        return every(model, 'ToolAccess')
          .filter((access) => !access.everyone)
          .flatMap((node) => {
            const without = full
              .filter((institution) => !referred(node.partners).includes(institution))
              .map((institution) => institution.name)
            if (without.length === 0) return []
            return [
              {
                node,
                message: `Learners of ${listed(without)} have no access to ${(node.$container as Tool).name}. All follow the same courses: access for-all.`,
                missing: `access for ${listed(without)}`,
              },
            ]
          })
      },
    },
    {
      id: 'supported',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'Those who help with a tool are the partners of which the service of information technology supports it.',
      needs: ['Institution', 'Tool'],
      failing:
        'ecosystem { platform Campus "Learning platform" { supported by Nordhaven } }\nsupport {\n  service information-technology of Nordhaven\n  service information-technology of Valmora { supports Campus }\n}',
      passing:
        'ecosystem { platform Campus "Learning platform" { supported by Valmora } }\nsupport {\n  service information-technology of Nordhaven\n  service information-technology of Valmora { supports Campus }\n}',
      find: supportFindings,
    },
    {
      id: 'host-helps',
      kind: 'consistency',
      weight: 'judgement',
      basis: 'inference',
      says: 'A partner that hosts a platform or tool is among those who help with it.',
      needs: ['Institution'],
      failing: 'ecosystem { platform Campus "Learning platform" { hosted by Nordhaven  supported by Valmora } }',
      passing: 'ecosystem { platform Campus "Learning platform" { hosted by Nordhaven  supported by Nordhaven, Valmora } }',
      find: (model) =>
        every(model, 'Tool').flatMap((tool) => {
          const host = first(tool, isToolHost)?.partner?.ref
          const statement = first(tool, isToolSupport)
          const helping = referred(all(tool, isToolSupport).flatMap((each) => each.by))
          if (
            !statement ||
            !model.partners.some((partner) => partner.institution === host) ||
            helping.some((helper) => helper === host)
          )
            return []
          const message = `${tool.name} is hosted by ${host?.name}, but ${listed(helping.map((helper) => helper.name))} alone ${helping.length > 1 ? 'help' : 'helps'} with it. Whoever hosts it can mend it: add ${host?.name}, or mend who hosts it.`
          return [{ node: statement, message }]
        }),
    },
  ],
  leftToReader: 'Whether the platform works well for learners.',
}

const isAnswered = (tool: Tool): boolean =>
  [...all(tool, isAbsence), ...all(tool, isUnknown)].some((statement) => statement.subject === 'single-sign-on')

/** Tools of which the support is said differently by the tool and by the services; a tool that says no support is incomplete, not different. */
function supportFindings(model: ProgrammeModel): Finding[] {
  const services = every(model, 'Service').filter((service) => service.kind === 'information-technology')
  const offering = new Set(services.map((service) => service.partner?.ref))
  return every(model, 'Tool').flatMap((tool) => {
    const statement = first(tool, isToolSupport)
    if (!statement) return []
    const helping = new Set<unknown>(referred(all(tool, isToolSupport).flatMap((each) => each.by)))
    const serving = services.filter((service) => supports(service, tool)).flatMap((service) => service.partner?.ref ?? [])
    const silent = [...helping].filter(
      (helper) => offering.has(helper as never) && !serving.includes(helper as never),
    ) as typeof serving
    const unnamed = serving.filter((institution) => !helping.has(institution))
    const messages = [
      ...(silent.length > 0
        ? [
            `${names(silent)} help${silent.length > 1 ? '' : 's'} with ${tool.name}, but the service information-technology there does not support it.`,
          ]
        : []),
      ...(unnamed.length > 0
        ? [
            `The service information-technology of ${names(unnamed)} supports ${tool.name}, but ${subject(tool)} does not name it.`,
          ]
        : []),
    ]
    return messages.length === 0 ? [] : [{ node: statement, message: `${messages.join(' ')} Both should say the same.` }]
  })
}

const names = (institutions: readonly { name: string }[]): string => listed(institutions.map((institution) => institution.name))

const supports = (service: Service, tool: Tool): boolean =>
  all(service, isSupports).some((statement) => (referred(statement.items) as unknown[]).includes(tool))
