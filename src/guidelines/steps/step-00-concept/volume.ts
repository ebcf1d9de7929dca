import type { AstNode } from 'langium'
import type { ProgrammeModel } from '../../../model/model.ts'
import { addresses } from '../../addresses.ts'
import type { Finding, Guideline } from '../../guideline.ts'
import { leftOut } from '../../left-out.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'

/** The smallest programme that this book of the guidelines is about, and the smallest micro-credential; ECTS. Source: guidelines, 0.1. */
const leastOfProgramme = 4
const leastOfAll = 1

/** The range in which a single course can still be a micro-credential of the guidelines (0.1 says both “4 to 5 ECTS” and “more than one course”); ECTS. */
const singleCourse = { least: 4, most: 6 }

/** The volume of the shortest master's degree, in ECTS: a rough mark for what is smaller than a degree. Our own inference; a national table would say more. */
const smallestDegree = 60

/** Where the volume is said, or the programme where it is not. */
export const volumePlace = (model: ProgrammeModel): AstNode => model.head.volumeNode ?? model.programme

const missing = (model: ProgrammeModel, there: unknown, message: string, what: string): Finding[] =>
  there ? [] : [{ node: model.programme, property: 'name', message, missing: what }]

const courses = (model: ProgrammeModel, outside: boolean): Finding[] => {
  const [only, second] = model.courses
  if (!only || second) return []
  const volume = model.head.volume ?? model.credits.courses.get(only.node)?.credits
  if (volume === undefined) return []
  const within = volume >= singleCourse.least && volume <= singleCourse.most
  if (within === outside) return []
  const message = within
    ? `The programme is the single course ${only.name}. With ${figure(volume)} ECTS it can be a micro-credential, but the guidelines speak of programmes of more than one course.`
    : `The programme is the single course ${only.name}. The guidelines ask for more than one course; a single one could stand for 4 to 6 ECTS, and this has ${figure(volume)}.`
  return [{ node: only.node, property: 'name', message, missing: 'more than one course' }]
}

/** Guideline 0.1. */
export const volume: Guideline = {
  id: 'concept.volume',
  number: '0.1',
  step: 'concept',
  title: 'Volume and scope',
  summary:
    'A micro-credential has from 1 ECTS to any volume that is smaller than a degree of its level. The programmes of these guidelines have 4 ECTS and more, consist of more than one course of formal higher education, and end in a qualification.',
  basis: 'programme-book',
  address: addresses.concept,
  statements: ['VolumeStatement', 'LevelStatement', 'FieldStatement', 'Description', 'Website'],
  rules: [
    {
      id: 'volume',
      kind: 'presence',
      weight: 'gap',
      asks: ['VolumeStatement'],
      says: 'The head of the programme states the volume of the whole.',
      failing: 'level EQF 7',
      passing: 'level EQF 7\nvolume 10 ECTS',
      find: (model) =>
        missing(
          model,
          model.head.volumeNode,
          'The programme does not say how large it is. The guidelines ask for its volume in credits: volume 10 ECTS.',
          'the volume of the programme',
        ),
    },
    {
      id: 'level',
      kind: 'presence',
      weight: 'gap',
      asks: ['LevelStatement'],
      says: 'The head of the programme states its level in the European Qualifications Framework.',
      failing: 'volume 10 ECTS',
      passing: 'volume 10 ECTS\nlevel EQF 7',
      find: (model) =>
        missing(
          model,
          model.head.levelNode,
          'The programme does not say its level. The guidelines ask for that of the European Qualifications Framework: level EQF 7.',
          'the level of the programme',
        ),
    },
    {
      id: 'least-volume',
      kind: 'allowed-value',
      weight: 'judgement',
      says: 'The volume is at least 4 ECTS: below, guidelines for courses and units hold.',
      failing: 'volume 3 ECTS',
      passing: 'volume 4 ECTS',
      find: (model) => {
        const { volume, volumeNode } = model.head
        if (volume === undefined || !volumeNode || volume >= leastOfProgramme) return []
        const what =
          volume < leastOfAll
            ? 'A micro-credential begins at 1 ECTS; smaller units are parts of one.'
            : 'These guidelines are about programmes of 4 ECTS and more; for a course or unit others hold.'
        const least = volume < leastOfAll ? undefined : leastOfProgramme
        const remedy = rightAmount(volumeNode.value, least, 'ECTS')
        return [{ node: volumeNode, message: `The programme has ${figure(volume)} ECTS. ${what}`, remedy }]
      },
    },
    {
      id: 'several-courses',
      kind: 'consistency',
      weight: 'gap',
      says: 'The programme has more than one course.',
      failing: 'volume 10 ECTS\ncurriculum {\n  course Shores { volume 10 ECTS }\n}',
      passing: 'volume 10 ECTS\ncurriculum {\n  course Shores { volume 5 ECTS }\n  course Ports { volume 5 ECTS }\n}',
      find: (model) => courses(model, true),
    },
    {
      id: 'single-course',
      kind: 'judgement',
      weight: 'judgement',
      says: 'A single course of 4 to 6 ECTS can be a micro-credential; whether it is a programme is to be read.',
      failing: 'volume 5 ECTS\ncurriculum {\n  course Shores { volume 5 ECTS }\n}',
      passing: 'volume 5 ECTS\ncurriculum {\n  course Shores { volume 3 ECTS }\n  course Ports { volume 2 ECTS }\n}',
      find: (model) => courses(model, false),
    },
    {
      id: 'smaller-than-degree',
      kind: 'judgement',
      weight: 'judgement',
      basis: 'inference',
      says: 'The volume is smaller than a degree of the same level: those of the programme’s own partners, or else 60 ECTS.',
      failing: 'level EQF 7\nvolume 60 ECTS',
      passing: 'level EQF 7\nvolume 30 ECTS',
      find: (model) => {
        const { volume, volumeNode, level } = model.head
        if (volume === undefined || !volumeNode) return []
        const degrees = model.stacking.stackings.filter(({ degreeLevel }) => level !== undefined && degreeLevel === level)
        const known = degrees.flatMap(({ degree, degreeVolume }) =>
          degree && degreeVolume ? [{ degree, volume: degreeVolume }] : [],
        )
        const [smallest] = known.sort((left, right) => left.volume - right.volume)
        if (volume < Math.min(smallest?.volume ?? smallestDegree, smallestDegree)) return []
        const beside =
          smallest && smallest.volume <= volume
            ? `${smallest.degree.name}, a degree of its level, has ${figure(smallest.volume)}`
            : `a degree begins at about ${smallestDegree}`
        return [
          {
            node: volumeNode,
            message: `The programme has ${figure(volume)} ECTS; ${beside}. A micro-credential stays below a degree of its level.`,
          },
        ]
      },
    },
    {
      id: 'head',
      kind: 'presence',
      weight: 'detail',
      basis: 'inference',
      says: 'The head of the programme gives its title, field, website and a description.',
      failing: 'volume 10 ECTS\nfield ISCED 0521\nwebsite "https://example.org"',
      passing: 'volume 10 ECTS\nfield ISCED 0521\nwebsite "https://example.org"\ndescription "For people who look after a coast"',
      find: (model) => {
        const without = [
          ...(model.head.titles.length === 0 ? ['its title'] : []),
          ...leftOut(model.parts, 'Programme', {
            FieldStatement: 'its field (field ISCED …)',
            Website: 'its website',
            Description: 'what it is about (description "…")',
          }),
        ]
        if (without.length === 0) return []
        const list = listed(without)
        const message = `The head of the programme does not give ${list}.`
        return [{ node: model.programme, property: 'name', message, missing: list }]
      },
    },
  ],
  leftToReader:
    'Whether the courses are formal higher education and make one programme. That the credits of the courses come to the volume is checked with 7.2, that the programme ends in a qualification with step 8.',
}
