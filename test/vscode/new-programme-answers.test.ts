import { describe, expect, test } from 'vitest'
import { answerFault, newProgrammeFiles, stagesOfProgramme, usualAnswers as usual } from '../../src/editor/new-programme.ts'
import {
  asVolume,
  folderName,
  judgePartners,
  judgeVolume,
  levels,
  partnersIn,
  stages,
  usualAnswers,
} from '../../src/vscode/new-programme-answers.ts'

describe('what is asked for a new programme', () => {
  test('stages and usual answers are those of the language', () => {
    expect(stages).toEqual(stagesOfProgramme())
    expect({ ...usualAnswers, title: usual.title }).toEqual(usual)
    expect(Object.keys(levels).filter((level) => answerFault('level', level))).toEqual([])
  })

  test.each(['10', '10 ECTS', '7,5', '7.5 ECTS', ' 6 ', '0', '-1', 'ten', '', '1.', '3 stars'])('a volume of “%s”', (volume) => {
    expect(judgeVolume(volume).fault === undefined).toBe(answerFault('volume', asVolume(volume)) === undefined)
  })

  test.each<[string, string[], string]>([
    ['', [], 'write their titles'],
    ['Rivertown', ['Rivertown'], 'One so far: Rivertown.'],
    [' Rivertown ; Hilltop, Inc.;; ', ['Rivertown', 'Hilltop, Inc.'], 'Coordinator: Rivertown. Partners beside it: 1.'],
  ])('partners “%s”', (line, partners, said) => {
    expect(partnersIn(line)).toEqual(partners)
    const { fault, understood } = judgePartners(line)
    expect(fault ?? understood).toContain(said)
    expect(fault === undefined).toBe(partners.length > 0)
  })

  test.each([
    ['Care of “Rivers” & Lakes / Flüsse', 'care-of-rivers-lakes-flüsse'],
    ['إدارة السواحل', 'إدارة-السواحل'],
    ['../..', 'programme'],
    ['CON', 'con-programme'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('the folder of “%s”', (title, folder) => {
    expect(folderName(title)).toBe(folder)
  })

  test('what the boxes let through is written', () => {
    const answers = { title: 'Rivers', partners: partnersIn('A; B'), ...usualAnswers, volume: asVolume('7,5') }
    expect(newProgrammeFiles(answers).map(({ path }) => path)).toContain('programme.mcp')
  })
})
