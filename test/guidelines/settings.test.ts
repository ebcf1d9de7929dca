import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/guidelines/catalogue.ts'
import { readSettings, ruleIds, switchedOff } from '../../src/guidelines/settings.ts'

const known = 'team.leadership/one-leader'

describe('microcred.json', () => {
  it('sets severities and switches rules off', () => {
    const { settings, faults } = readSettings(`{ "$schema": "x", "rules": { "${known}": "off" } }`)
    expect(faults).toEqual([])
    expect(switchedOff(settings)).toEqual([known])
  })

  it.each([
    ['not JSON', '{', 'settings/not-json', /^This file is not JSON: /],
    ['no object', '[]', 'settings/not-json', /holds no object/],
    ['an unknown key', '{ "rule": {} }', 'settings/unknown-key', /“rule” is no setting/],
    ['rules that are none', '{ "rules": [] }', 'settings/unknown-key', /holds rules by their ids/],
    [
      'an unknown rule',
      '{ "rules": { "team.leadership/one-leadr": "off" } }',
      'settings/unknown-rule',
      /Did you mean team.leadership\/one-leader\?/,
    ],
    [
      'an unknown severity',
      `{ "rules": { "${known}": "loud" } }`,
      'settings/unknown-severity',
      /can be set to hint, .*; not to "loud"/,
    ],
  ])('names %s', (_, text, code, message) => {
    const { settings, faults } = readSettings(text)
    expect(settings.rules).toEqual({})
    expect(faults).toMatchObject([{ code, message: expect.stringMatching(message) }])
  })
})

it('ids of guidelines, numbers and rules are given once', () => {
  for (const ids of [ruleIds(), catalogue.map((each) => each.id), catalogue.map((each) => each.number)]) {
    expect(ids.length).toBe(new Set(ids).size)
  }
})
