import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tries } from '../support/properties.ts'
import { model, name, names, programme } from './support.ts'

describe('partners', () => {
  it('are known by institution, with status, country and contributions', async () => {
    const { partners } = await model(
      `institution X { country SE } institution Y
       programme P { partnership { coordinator Y partner X { status associated joins 2027 contributes design } partner Y { contributes award } } }
       extend programme P { partnership { partner X { contributes design, support } } }`,
    )
    expect(
      partners.map(({ institution, full, status, country, coordinator, contributions, joins, nodes }) => ({
        name: name(institution),
        full,
        status,
        country,
        coordinator,
        contributions,
        joins: joins?.first,
        blocks: nodes.length,
      })),
    ).toEqual([
      {
        name: 'X',
        full: false,
        status: 'associated',
        country: 'SE',
        coordinator: false,
        contributions: ['design', 'support'],
        joins: '2027-01-01',
        blocks: 2,
      },
      {
        name: 'Y',
        full: true,
        status: undefined,
        country: undefined,
        coordinator: true,
        contributions: ['award'],
        joins: undefined,
        blocks: 1,
      },
    ])
  })
})

describe('providers', () => {
  it('share a course of several equally, and know who delivers without being a partner', async () => {
    const { providers } = await model(
      `institution Guest\n${programme(`curriculum {
        course A "A" { volume 6 ECTS by Helsinki owner Helsinki origin existing }
        course B "B" { volume 4 ECTS by Helsinki, Bologna origin joint }
        course C "C" { volume 2 ECTS by any-of Bologna, Guest origin existing }
        course D "D" { by Bologna }
        course E "E" { volume 3 ECTS }
      }`)}`,
    )
    expect(
      providers.providers.map(({ institution, credits, share, delivered, owned, partner, unknown }) => [
        name(institution),
        credits,
        share,
        delivered.map(({ entry, manner }) => `${entry.name} ${manner}`).join(', '),
        owned.length,
        partner !== undefined,
        unknown.map((entry) => entry.name).join(),
      ]),
    ).toEqual([
      ['Helsinki', 8, 8 / 12, 'A alone, B jointly', 1, true, ''],
      ['Bologna', 3, 3 / 12, 'B jointly, C any-of, D alone', 0, true, 'D'],
      ['Guest', 1, 1 / 12, 'C any-of', 0, false, ''],
    ])
    expect(providers.withoutProvider.map((entry) => entry.name)).toEqual(['E'])
    expect(providers.origins.map(({ origin, credits, share }) => [origin, credits, share])).toEqual([
      ['existing', 8, 8 / 12],
      ['joint', 4, 4 / 12],
    ])
    expect(providers.withoutOrigin.map((entry) => entry.name)).toEqual(['D', 'E'])
  })

  it('have shares that make one whole', async () => {
    const who = fc.constantFrom('Helsinki', 'Bologna', 'Helsinki, Bologna', 'any-of Helsinki, Bologna')
    const course = fc.record({ who, ects: fc.integer({ min: 1, max: 10 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(course, { minLength: 1, maxLength: 6 }), async (courses) => {
        const text = courses.map(({ who: by, ects }, index) => `course C${index} "C" { volume ${ects} ECTS by ${by} }`).join(' ')
        const { providers } = await model(programme(`curriculum { ${text} }`))
        const shares = providers.providers.map((provider) => provider.share ?? Number.NaN)
        return Math.abs(shares.reduce((a, b) => a + b, 0) - 1) < 1e-6
      }),
      tries(20),
    )
  })

  it('have no share while nothing is known', async () => {
    const { providers } = await model(programme('curriculum { course A "A" { by Helsinki } }'))
    expect(providers.providers.map((provider) => provider.share)).toEqual([undefined, undefined])
  })
})

describe('decisions', () => {
  const decisionOf = async (...statements: string[]) => {
    const { decisions } = await model(programme(...statements))
    return {
      decisions,
      of: (section: string) => decisions.sections.find((decision) => decision.section === section),
    }
  }

  it('are seventeen, present or not', async () => {
    const { decisions } = await decisionOf('vision { }')
    expect(decisions.sections).toHaveLength(17)
    expect(decisions.sections.filter((decision) => decision.present).map((decision) => decision.section)).toEqual([
      'partnership',
      'vision',
    ])
  })

  it.each([
    ['nobody', 'vision { }', false, undefined, ['Helsinki', 'Bologna']],
    ['all at once', 'vision { agreed 2026-05-12 }', true, '2026-05-12', []],
    ['one after another', 'vision { agreed 2026-05-12 by Helsinki agreed 2026-06-01 by Bologna }', true, '2026-06-01', []],
    ['one only', 'vision { agreed 2026-05-12 by Helsinki }', false, undefined, ['Bologna']],
    ['those concerned', 'vision { concerns Helsinki agreed 2026-05-12 by Helsinki }', true, '2026-05-12', []],
  ])('agreed by %s', async (_, text, agreed, on, missing) => {
    const vision = (await decisionOf(text)).of('vision')
    expect([vision?.agreed, vision?.agreedOn?.first, names(vision?.missing ?? [])]).toEqual([agreed, on, missing])
  })

  it('know what is open anywhere within', async () => {
    const curriculum = (
      await decisionOf(`curriculum { open "Which platform?" course A "A" { unknown volume because "Not public" open "Who teaches?" }
        no mobility because "Online" outcome O "O" { agreed 2026-01 } }`)
    ).of('curriculum')
    expect(curriculum?.openQuestions).toHaveLength(2)
    expect(curriculum?.unknowns.map((unknown) => unknown.subject)).toEqual(['volume'])
    expect(curriculum?.absences.map((absence) => absence.subject)).toEqual(['mobility'])
    expect([curriculum?.partial.length, curriculum?.agreed]).toEqual([1, false])
  })

  it.each([
    ['missing', '', 'missing'],
    ['open', 'objectives { }', 'open'],
    ['agreed by one partner only', 'objectives { agreed 2026-01-01 by Helsinki }', 'open'],
    ['agreed later', 'objectives { agreed 2026-06-01 }', 'later'],
    ['agreed perhaps later', 'objectives { agreed 2026 }', undefined],
    ['agreed before', 'objectives { agreed 2026-04 }', undefined],
  ])('rest on steps that are %s', async (_, objectives, kind) => {
    const { decisions } = await decisionOf(objectives, 'curriculum { agreed 2026-05-12 }')
    expect(decisions.unfounded.map(({ section, on, kind: found }) => [section, on, found])).toEqual(
      kind ? [['curriculum', 'objectives', kind]] : [],
    )
  })
})

describe('agreement', () => {
  it('has eighteen matters, each in its state', async () => {
    const { agreement } = await model(
      programme(`agreement { signed 2026-05-01 by Helsinki
        matter team { article "3" }  matter quality { refers to quality }  matter finance  no mobility because "Online"
        unknown principles because "Being discussed" }`),
    )
    expect(agreement.matters).toHaveLength(18)
    const state = (subject: string) => agreement.matters.find((matter) => matter.subject === subject)?.state
    expect(['team', 'quality', 'finance', 'mobility', 'principles', 'admission'].map(state)).toEqual([
      'settled',
      'settled',
      'named',
      'declined',
      'unknown',
      'missing',
    ])
    expect(names(agreement.unsigned)).toEqual(['Bologna'])
    expect(agreement.signedOn).toBeUndefined()
    expect(agreement.matters.every((matter) => matter.decidedIn.length > 0)).toBe(true)
  })

  it('is signed when the last full partner has signed', async () => {
    const { agreement } = await model(programme('agreement { signed 2026-05-01 by Helsinki signed 2026-06-01 by Bologna }'))
    expect(agreement.signedOn?.first).toBe('2026-06-01')
  })
})
