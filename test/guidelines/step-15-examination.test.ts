import { describe, expect, it } from 'vitest'
import { course } from '../../src/guidelines/steps/step-15-examination/examples.ts'
import { judgeExample } from '../support/guidelines.ts'
import { describeRules } from '../support/rules.ts'

describeRules('examination')

describe('who is responsible for an assessment', () => {
  const guild = (works: string, responsible: string): string =>
    `partnership {
  coordinator Nordhaven
  partner Nordhaven { contributes design, delivery, award }
  partner Valmora { contributes design, delivery }
  stakeholder Guild "Guild of engineers" { ${works} }
}
team { leader Director "Director" of Nordhaven  member Expert "Expert of the guild" of Guild }
${course(`assessment Test "Test" { weight 100 % responsible ${responsible} }`)}`

  it.each([
    [
      'a stakeholder that works on another thing',
      'involved in co-design works on Planning',
      'Guild',
      /Guild is not said to work on it/,
    ],
    [
      'a member of one',
      'involved in co-design works on Planning',
      'Expert',
      /Expert is of Guild, which is not said to work on it/,
    ],
    ['a member of one that works on the course', 'involved in co-design works on Intro', 'Expert', undefined],
  ])('%s', async (_, works, responsible, message) => {
    const { findings } = await judgeExample(guild(works, responsible))
    expect(findings.filter(({ code }) => code.startsWith('language/'))).toEqual([])
    const [found] = findings.filter(({ code }) => code === 'examination.organisation/responsible-of-course')
    if (message) expect(found?.message).toMatch(message)
    else expect(found).toBeUndefined()
  })
})
