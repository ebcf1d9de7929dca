import { expect, it } from 'vitest'
import { model, names, programme } from './support.ts'

it('has the statements of the programme, its institutions, and the shared things it refers to', async () => {
  const { nodes } = await model(
    `stakeholder Guild "Guild" { kind professional-body } stakeholder Stranger "Stranger"
     tool Room "Room" { hosted by Guild } tool Unused "Unused"
     ${programme(
       'qualification { professional-recognition by Guild }',
       'curriculum { course Intro { activity "Seminar" { uses Room } } stacks into Atmosphere }',
     )}`,
  )
  const named = (type: string) => names(nodes.get(type) ?? [])
  expect(named('Institution')).toEqual(['Helsinki', 'Bologna'])
  expect(named('Course')).toEqual(['Intro'])
  expect(named('Stakeholder')).toEqual(['Guild'])
  expect(named('Tool')).toEqual(['Room'])
  expect(named('DegreeProgramme')).toEqual(['Atmosphere'])
  expect(nodes.get('StakeholderKind')).toHaveLength(1)
  expect(nodes.get('ToolHost')).toHaveLength(1)
})
