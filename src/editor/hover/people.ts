/** What hover says of institutions, people and learners. */
import * as ast from '../../language/generated/ast.ts'
import { hoursOf } from '../../model/quantities.ts'
import { all, first, referred } from '../../model/statements.ts'
import { counted, credits, figure, hours, percent, weeks } from '../figures.ts'
import { fact, facts, plain } from '../markdown.ts'
import type { Summaries } from './summary.ts'
import { eqf, figures, label, named, text, titles } from './words.ts'

export const ofPeople: Summaries = {
  [ast.Institution.$type]: (node: ast.Institution, model) => {
    const provided = model.providers.providers.find((each) => each.institution === node)
    const partner = model.partners.find((each) => each.institution === node)
    const share = percent(provided?.share)
    const functions = [...model.team.leaders, ...model.team.members].filter((member) => member.organisation?.ref === node)
    return {
      head: figures(
        label('InstitutionKind', 'value', first(node, ast.isInstitutionKind)?.value),
        label('Country', 'code', first(node, ast.isCountry)?.code),
        text(first(node, ast.isCity)?.text),
      ),
      lines: [
        ...fact(
          'In the partnership',
          partner && (partner.coordinator ? 'coordinator' : (label('PartnerStatus', 'value', partner.status) ?? 'full partner')),
        ),
        ...fact('Contributes', partner?.contributions.map((word) => label('Contributes', 'values', word)).join(', ')),
        ...fact(
          'Gives',
          provided && provided.credits > 0
            ? `${credits(provided.credits)}${share ? `, ${share} of all credits` : ''}`
            : undefined,
        ),
        ...facts(
          'Courses',
          (provided?.delivered ?? []).map(
            ({ entry, credits: own }) => `${named(entry.node)}${own === undefined ? '' : ` (${credits(own)})`}`,
          ),
        ),
        ...facts('In the team', functions.map(named)),
        ...fact('Counts', hoursForCredit(node)),
      ],
    }
  },
  [ast.Stakeholder.$type]: (node: ast.Stakeholder) => ({
    head: figures(
      label('StakeholderKind', 'value', first(node, ast.isStakeholderKind)?.value),
      label('Country', 'code', first(node, ast.isCountry)?.code),
    ),
    lines: [
      ...fact(
        'Involved in',
        all(node, ast.isInvolvement)
          .flatMap((statement) => statement.values)
          .map((word) => label('Involvement', 'values', word))
          .join(', '),
      ),
      ...facts(
        'Works on',
        all(node, ast.isJointWork)
          .flatMap((statement) => referred(statement.items))
          .map(named),
      ),
    ],
  }),
  [ast.JointActivity.$type]: (node: ast.JointActivity) => ({ lines: fact('By', titles(referred(node.partners))) }),
  [ast.Member.$type]: (node: ast.Member, model) => ({
    head: figures(plain((node.role ?? '').replace('-', ' ')), node.organisation?.ref && named(node.organisation.ref)),
    lines: [
      ...fact(
        'Person',
        all(node, ast.isPerson)
          .map((statement) => text(statement.text))
          .join(', '),
      ),
      ...facts('Answers for', [
        ...all(node, ast.isDuty).flatMap((statement) => text(statement.text) ?? []),
        ...model.team.tasks
          .filter(({ node: task }) => referred(task.responsible).includes(node))
          .map(({ node: task }) => named(task)),
      ]),
    ],
  }),
  [ast.TargetGroup.$type]: (node: ast.TargetGroup, model) => {
    const needed = model.weeks.needed.find((each) => each.group === node)
    const pace = weeks(needed?.weeks)
    return {
      head: figures(
        eqf(first(node, ast.isPriorLevel)?.value?.level),
        needed && `${figure(needed.budget)} h per week`,
        pace && `the programme takes ${pace}`,
      ),
      lines: [
        ...fact('About', text(first(node, ast.isDescription)?.text)),
        ...fact('Experience', text(first(node, ast.isPriorExperience)?.text)),
        ...facts(
          'Answers',
          all(node, ast.isAnswers)
            .flatMap((statement) => referred(statement.needs))
            .map(named),
        ),
      ],
    }
  },
  [ast.DegreeProgramme.$type]: (node: ast.DegreeProgramme, model) => {
    const stacking = model.stacking.stackings.find((each) => each.degree === node)
    return {
      head: figures(
        credits(model.conversion.toEcts(first(node, ast.isVolumeStatement)?.value)),
        eqf(first(node, ast.isLevelStatement)?.value?.level),
      ),
      lines: [
        ...fact('Given by', titles(all(node, ast.isDegreeProvider).flatMap((statement) => referred(statement.institutions)))),
        ...fact('Accepts', stacking && (credits(stacking.credits) ?? 'credits of the programme')),
      ],
    }
  },
  [ast.Need.$type]: (node: ast.Need, model) => {
    const link = model.chain.needs.find((each) => each.node === node)
    const evidence = all(node, ast.isDocumentEvidence).length + all(node, ast.isConsultationEvidence).length
    return {
      head: text(first(node, ast.isNeedArea)?.text),
      lines: [
        ...fact('Evidence', counted(evidence, 'source')),
        ...facts('Answered by', [...(link?.outcomes ?? []), ...(link?.topics ?? [])].map(named)),
        ...facts('Felt by', (link?.learners ?? []).map(named)),
      ],
    }
  },
  [ast.Objective.$type]: (node: ast.Objective, model) => {
    const link = model.chain.objectives.find((each) => each.node === node)
    return {
      head: label('ObjectiveTopic', 'value', first(node, ast.isObjectiveTopic)?.value),
      lines: [
        ...facts('Outcomes that serve it', (link?.outcomes ?? []).map(named)),
        ...facts('Aims and selling points', [...(link?.aims ?? []), ...(link?.sellingPoints ?? [])].map(named)),
        ...facts('Milestones', (link?.milestones ?? []).map(named)),
      ],
    }
  },
}

function hoursForCredit(node: ast.Institution): string | undefined {
  const known = hours(hoursOf(first(node, ast.isHoursPerCredit)?.value))
  return known && `${known} for a credit`
}
