import { expect, test } from 'vitest'
import { judgeExample } from '../support/guidelines.ts'

const modelOf = async (text: string) => {
  const { models } = await judgeExample(text)
  const [model] = models
  if (!model) throw new Error('The example has no programme')
  return model
}

test('the team: who leads, who is represented, who answers for a task', async () => {
  const { team } = await modelOf(`team {
  leader Director "Director" of Valmora
  member Designer "Designer" of Nordhaven
  learner-representative Voice "Voice" of Nordhaven
  meets every 2 weeks
  task "Outcomes" in design by Director, Voice
  committee Board "Board" { kind quality members Designer meets every 3 weeks }
}`)
  expect(team.leading?.name).toBe('Valmora')
  expect(team.represented.map(({ name }) => name)).toEqual(['Valmora', 'Nordhaven'])
  expect(team.learnerRepresentatives.map(({ name }) => name)).toEqual(['Voice'])
  expect(team.tasks[0]?.institutions.map(({ name }) => name)).toEqual(['Valmora', 'Nordhaven'])
  expect(team.meetsEvery).toBe(14)
  expect(team.committees[0]?.meetsEvery).toBe(21)
})

test('the coordinator leads while nobody else does', async () => {
  const { team } = await modelOf('team { decides by consensus }')
  expect(team.leading?.name).toBe('Nordhaven')
})

test('the support: services, approvals, contracts, and the first decision', async () => {
  const { support } = await modelOf(`vision { agreed 2026-02-02 by Nordhaven, Valmora }
support {
  service legal of Valmora { first-contact 2026-01-12  reviewed agreement on 2026-08-20 }
  approval of Nordhaven { step "Advice" on 2026-03-02  status approved as-of 2026-05-04  published in "Guide" }
  contract Exchange "Exchange" { between Nordhaven, Valmora  signed 2026-09-15  valid until 2031 }
  agreed 2026-06-02 by Nordhaven, Valmora
}`)
  expect(support.designBegun?.text).toBe('2026-02-02')
  expect(support.services[0]).toMatchObject({ kind: 'legal', firstContact: { text: '2026-01-12' }, phases: [] })
  expect(support.services[0]?.reviews[0]?.date?.text).toBe('2026-08-20')
  expect(support.approvals[0]).toMatchObject({ status: { value: 'approved', date: { text: '2026-05-04' } } })
  expect(support.approvals[0]?.publications[0]?.date).toBeUndefined()
  expect(support.contracts[0]).toMatchObject({ signed: { text: '2026-09-15' }, validUntil: { text: '2031' } })
})

test('the horizon: when the last edition ends, and the agreement', async () => {
  const { horizon } = await modelOf(`partnership { partner Nordhaven partner Valmora editions 5 from 2027 to 2032 }
curriculum { duration 44 weeks }
admission { cohort One "One" { start 2027-09-06 } cohort Two "Two" { start 2028-09-04 } }
agreement { term 6 years from 2026-10-01 }`)
  expect(horizon).toMatchObject({ count: 5, monthsBetween: 12 })
  expect(horizon.lastStart?.text).toBe('2031-09-06')
  expect(horizon.lastEnd?.text).toBe('2032-07-10')
  expect(horizon.agreementEnd?.text).toBe('2032-09-30')
})

test('an institution of higher education is one by its kind or its recognition', async () => {
  const { partners } = await modelOf(`institution Nordhaven "Nordhaven" { kind company country FI }
institution Valmora "Valmora" { country NL }
---
note "One is none, of the other it is not said."`)
  expect(partners.map(({ higherEducation }) => higherEducation)).toEqual([false, undefined])
})
