import type { ProgrammeModel } from '../../../model/model.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { typesSetAside } from '../../set-aside.ts'
import { figuresOf } from './load-hours.ts'
import { mendAt } from './mend.ts'

/** Hours for a credit by the ECTS Users' Guide (2015): 25 to 30. */
const [least, most] = [25, 30]

const unusual = (hours: number): boolean => hours < least || hours > most

function figures(model: ProgrammeModel): Finding[] {
  const declared = model.load.declared
    .filter((each) => unusual(each.hours))
    .map((each) => ({
      node: each.node,
      message: `${each.institution?.name ?? 'The programme'} counts ${figure(each.hours)} h for a credit; by the ECTS Users' Guide it is ${least} to ${most} h.`,
      remedy: rightAmount(each.node.value, each.hours > most ? most : least, 'h'),
    }))
  // A course is judged by itself only where nobody declares a figure: otherwise that is what it has to fit.
  const courses = [...model.load.courses.values()].flatMap((load) => {
    const { entry, hoursPerCredit, node, hours, credits } = load
    if (
      !node ||
      hoursPerCredit === undefined ||
      hours === undefined ||
      !credits ||
      figuresOf(load).length > 0 ||
      !unusual(hoursPerCredit)
    )
      return []
    const message = `${entry.name} takes ${figure(hours)} h for ${figure(credits)} ECTS, ${figure(hoursPerCredit)} h a credit; by the ECTS Users' Guide it is ${least} to ${most} h: ${figure(least * credits)} to ${figure(most * credits)} h would fit.`
    return [{ node: mendAt(entry, node), message }]
  })
  return [...declared, ...courses]
}

/** Guideline 7.8: what a credit usually means. */
export const usualHoursRules: readonly Rule[] = [
  {
    id: 'usual-hours',
    kind: 'allowed-value',
    weight: 'gap',
    basis: 'ects-guide',
    says: `A credit of ECTS is ${least} to ${most} hours of work: the figures that are declared, and the load of courses for which nobody declares one.`,
    failing: 'hours-per-credit 32 h\ncurriculum { course Tides "Tides" { by Nordhaven } }',
    passing: 'hours-per-credit 30 h\ncurriculum { course Tides "Tides" { by Nordhaven } }',
    find: figures,
  },
  {
    id: 'declared',
    kind: 'presence',
    weight: 'detail',
    basis: 'ects-guide',
    says: 'Whoever gives a course says how many hours a credit means there.',
    failing: `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL hours-per-credit 28 h }
---
curriculum { course Tides "Tides" { by Nordhaven } }`,
    passing: `institution Nordhaven "Nordhaven University" { country FI hours-per-credit 27 h }
institution Valmora "Valmora University" { country NL hours-per-credit 28 h }
---
curriculum { course Tides "Tides" { by Nordhaven } }`,
    find: (model) => {
      const known = new Set(model.load.declared.map((each) => each.institution))
      const silent = model.providers.providers.filter(
        ({ delivered, institution }) =>
          delivered.length > 0 &&
          !known.has(institution) &&
          typesSetAside([institution], 'Institution', ['HoursPerCredit']).length === 0,
      )
      if (silent.length === 0) return []
      const names = listed(silent.map((each) => each.institution.name))
      const node = silent[0]?.partner?.nodes[0] ?? model.programme
      return [
        {
          node,
          message: `${names} ${silent.length > 1 ? 'do' : 'does'} not say how many hours a credit means: hours-per-credit … h in the institution.`,
          missing: `the hours for a credit of ${names}`,
        },
      ]
    },
  },
]
