import { isCreditValidity, isMaximumDuration, isSubAwardCourses, isVolumeStatement } from '../../../language/generated/ast.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { weeksOfDuration } from '../../../model/quantities.ts'
import { all, first } from '../../../model/statements.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { every, sectionOf } from '../../places.ts'
import { rightAmount, rightSum } from '../../right-amount.ts'
import { complete, figure, listed, present } from '../../rules.ts'
import { stackingRules } from './stacking-levels.ts'

const top = `institution Nordhaven "Nordhaven University" { country FI }
institution Valmora "Valmora University" { country NL }
degree Coasts "Master of Coasts" { by Nordhaven volume 120 ECTS level EQF 7 }
---
`
const courses = 'course Tides "Tides" { volume 3 ECTS } course Reefs "Reefs" { volume 3 ECTS }'
const award = (statements: string): string => `curriculum { ${courses} sub-award Sea "Sea" { ${statements} } }`

function subAwardVolumes(model: ProgrammeModel): Finding[] {
  return model.stacking.subAwards.flatMap(({ node, volume, credits, courses: its }) => {
    const statement = first(node, isVolumeStatement)
    if (!statement || volume === undefined || !credits || (volume >= credits.min - 0.005 && volume <= credits.max + 0.005))
      return []
    const sum = credits.min === credits.max ? figure(credits.min) : `${figure(credits.min)} to ${figure(credits.max)}`
    const message = `The sub-award ${node.name} has ${figure(volume)} ECTS, but ${listed(its.map((course) => course.name))} come to ${sum} ECTS.`
    const remedy = rightSum(statement.value, credits.min === credits.max ? credits.min : undefined, 'ECTS')
    return [{ node: statement, message, remedy }]
  })
}

function validity(model: ProgrammeModel): Finding[] {
  const statement = first(model.curricula, isCreditValidity)
  const longest = first(model.curricula, isMaximumDuration)
  const [valid, most] = [weeksOfDuration(statement?.duration), weeksOfDuration(longest?.value)]
  if (!statement || !longest || valid === undefined || most === undefined || valid >= most) return []
  const message = `Credits are valid for ${statement.duration.amount} ${statement.duration.unit}, but learners may take ${longest.value.amount} ${longest.value.unit}: the first credits would lapse before the award.`
  return [{ node: statement, message, related: [{ node: longest, message: 'The longest duration stands here.' }] }]
}

/** Guideline 7.3. */
export const stacking: Guideline = {
  id: 'curriculum.stacking',
  number: '7.3',
  step: 'curriculum',
  title: 'Make the programme stackable',
  summary:
    'The credits count towards larger programmes: for each it is said which credits, on what conditions and at what level; parts of the programme may be awarded by themselves; and how long credits stay valid.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Stacking', 'SubAward', 'SubAwardCourses', 'AwardedBy', 'CreditValidity'],
  declinedBy: ['stacking'],
  rules: [
    present(
      'some',
      'curriculum',
      ['Stacking', 'SubAward'],
      'what the credits lead to',
      'Nothing says what the credits lead to. The guidelines ask to make the programme stackable: stacks into DEGREE with … ECTS, a sub-award, or no stacking because "…".',
      { failing: `${top}curriculum { ${courses} }`, passing: `${top}curriculum { ${courses} stacks into Coasts with 6 ECTS }` },
    ),
    {
      id: 'credits',
      kind: 'presence',
      weight: 'gap',
      basis: 'common-microcredential-framework',
      says: 'For every degree programme it is said how many credits count there.',
      failing: `${top}curriculum { stacks into Coasts }`,
      passing: `${top}curriculum { stacks into Coasts with 6 ECTS }`,
      find: (model) =>
        model.stacking.stackings
          .filter(({ node }) => node.credits === undefined)
          .map(({ node }) => ({
            node,
            message: `How many credits count in ${node.degree?.$refText}? stacks into ${node.degree?.$refText} with … ECTS.`,
            missing: `the credits that count in ${node.degree?.$refText}`,
          })),
    },
    complete(
      { Stacking: { Condition: 'on what condition', LevelStatement: 'at what level' } },
      {
        failing: `${top}curriculum { stacks into Coasts with 6 ECTS }`,
        passing: `${top}curriculum { stacks into Coasts with 6 ECTS { condition "All courses passed" level EQF 7 } }`,
      },
      { basis: 'inference' },
    ),
    complete(
      {
        SubAward: {
          VolumeStatement: 'its volume',
          LevelStatement: 'its level',
          SubAwardCourses: 'after which courses it is given',
          AwardedBy: 'who awards it',
        },
      },
      {
        failing: award('volume 3 ECTS after Tides'),
        passing: award('volume 3 ECTS level EQF 7 after Tides awarded by Nordhaven'),
      },
      { id: 'sub-award-details', basis: 'inference' },
    ),
    {
      id: 'validity',
      kind: 'presence',
      weight: 'detail',
      asks: ['CreditValidity'],
      basis: 'inference',
      says: 'It is said how long credits stay valid.',
      failing: `${top}curriculum { stacks into Coasts with 6 ECTS }`,
      passing: `${top}curriculum { stacks into Coasts with 6 ECTS credits valid 6 years }`,
      find: (model) =>
        (every(model, 'Stacking').length > 0 || every(model, 'SubAward').length > 0) &&
        every(model, 'CreditValidity').length === 0
          ? [
              {
                node: sectionOf(model, 'curriculum'),
                message: 'How long do credits stay valid? credits valid … years.',
                missing: 'how long credits stay valid',
              },
            ]
          : [],
    },
    {
      id: 'valid-long-enough',
      kind: 'consistency',
      weight: 'detail',
      basis: 'arithmetic',
      says: 'Credits stay valid as long as learners may take for the programme.',
      failing: 'curriculum { maximum-duration 3 years credits valid 2 years }',
      passing: 'curriculum { maximum-duration 3 years credits valid 3 years }',
      find: validity,
    },
    {
      id: 'not-more-than-all',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'No more credits count than the programme has, and fewer than the degree programme has.',
      needs: ['DegreeProgramme'],
      failing: `${top}volume 6 ECTS\ncurriculum { stacks into Coasts with 8 ECTS }`,
      passing: `${top}volume 6 ECTS\ncurriculum { stacks into Coasts with 6 ECTS }`,
      find: (model) =>
        model.stacking.stackings.flatMap(({ node, degree, credits, degreeVolume }) => {
          const { volume } = model.head
          if (credits === undefined) return []
          const message =
            volume !== undefined && credits > volume
              ? `${figure(credits)} ECTS are to count in ${degree?.name}, but the programme has only ${figure(volume)} ECTS.`
              : degreeVolume !== undefined && credits >= degreeVolume
                ? `${figure(credits)} ECTS are to count in ${degree?.name}, which has ${figure(degreeVolume)} ECTS itself.`
                : undefined
          const most = volume !== undefined && credits > volume ? volume : undefined
          return message ? [{ node, property: 'credits', message, remedy: rightAmount(node.credits, most, 'ECTS') }] : []
        }),
    },
    {
      id: 'sub-award-volume',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'A sub-award has the credits of the courses after which it is given.',
      needs: ['Course', 'Group'],
      failing: award('volume 4 ECTS after Tides'),
      passing: award('volume 3 ECTS after Tides'),
      find: subAwardVolumes,
    },
    {
      id: 'sub-award-smaller',
      kind: 'arithmetic',
      weight: 'contradiction',
      basis: 'arithmetic',
      says: 'A sub-award is smaller than the programme.',
      needs: ['Course', 'Group'],
      failing: `volume 6 ECTS\n${award('volume 6 ECTS after Tides, Reefs')}`,
      passing: `volume 6 ECTS\n${award('volume 3 ECTS after Tides')}`,
      find: (model) =>
        model.stacking.subAwards
          .filter(({ volume }) => volume !== undefined && model.head.volume !== undefined && volume >= model.head.volume)
          .map(({ node, volume }) => ({
            node,
            message: `The sub-award ${node.name} has ${figure(volume ?? 0)} ECTS, as much as the programme (${figure(model.head.volume ?? 0)} ECTS) or more; it is a part of it.`,
          })),
    },
    {
      id: 'counted-once',
      kind: 'arithmetic',
      weight: 'gap',
      basis: 'sister-book',
      says: 'No course counts for two sub-awards.',
      needs: ['Course', 'Group'],
      failing: `curriculum { ${courses} sub-award Sea "Sea" { after Tides } sub-award Shore "Shore" { after Tides, Reefs } }`,
      passing: `curriculum { ${courses} sub-award Sea "Sea" { after Tides } sub-award Shore "Shore" { after Reefs } }`,
      find: (model) => {
        const twice = model.stacking.countedTwice
        return twice.flatMap((course) => {
          const awards = model.stacking.subAwards.filter((each) => each.courses.includes(course))
          const last = awards.at(-1)?.node
          const message = `${course.name} counts for the sub-awards ${listed(awards.map((each) => each.node.name))}; no credit is counted twice.`
          return last ? [{ node: all(last, isSubAwardCourses)[0] ?? last, message }] : []
        })
      },
    },
    ...stackingRules,
  ],
  leftToReader: 'Whether the degree programmes really accept the credits: their own rules say so.',
}
