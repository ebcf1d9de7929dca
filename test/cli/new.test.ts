import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type FileContent, folderWith, recordingSurroundings, runCommand } from '../support/run.ts'

const names = ['curriculum.mcp', 'institutions.mcp', 'programme.mcp']

/** Begins a programme in a folder of its own; the answers are typed one after the other, where there are some. */
async function begin(words: readonly string[], answers?: readonly string[], files: Readonly<Record<string, FileContent>> = {}) {
  const folder = folderWith(files)
  const questions: string[] = []
  const ask = async (question: string): Promise<string> => {
    questions.push(question)
    const answer = answers?.[questions.length - 1]
    if (answer === undefined) throw new Error(`Nothing is answered to “${question}”`)
    return answer
  }
  const { surroundings, written } = recordingSurroundings(folder, answers ? { ask } : {})
  const exit = await main(['new', ...words], surroundings)
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  return { exit, ...written, folder, read, questions }
}

test('writes what is said on the command line', async () => {
  const options = ['--title', 'The "deep" sea', '--partner', 'Hilltop', '--partner', 'Lakeside', '--volume', '4 ECTS']
  const { exit, out, read } = await begin(['sea', ...options, '--level', '6', '--stage', 'designing'])
  expect({ exit, out }).toEqual({ exit: 0, out: 'sea/institutions.mcp\nsea/programme.mcp\nsea/curriculum.mcp\n' })
  const programme = read('sea/programme.mcp')
  for (const line of [
    'programme TheDeepSea "The \\"deep\\" sea" {',
    '  stage designing',
    '  volume 4 ECTS',
    '  level EQF 6',
    '    coordinator Hilltop',
  ]) {
    expect(programme.split('\n')).toContain(line)
  }
  expect(read('sea/institutions.mcp')).toContain('institution Lakeside "Lakeside" {')
})

test('takes what is usual where nobody can be asked', async () => {
  const { exit, read } = await begin(['programmes/river-care'])
  expect(exit).toBe(0)
  expect(read('programmes/river-care/programme.mcp')).toMatch(
    /programme RiverCare "River care" \{\n {2}stage exploring\n {2}volume 10 ECTS\n {2}level EQF 7\n/,
  )
})

describe('at a terminal', () => {
  test('asks for what is missing, and takes what is usual for Enter', async () => {
    const { exit, questions, read } = await begin(['sea', '--stage', 'designing'], ['', 'Hilltop', 'Lakeside ', '', '6', ''])
    expect(exit).toBe(0)
    expect(questions).toEqual([
      'Title of the programme [Sea] ',
      'Coordinating institution, or Enter for none ',
      'Another partner, or Enter for none ',
      'Another partner, or Enter for none ',
      'Volume [10 ECTS] ',
      'Level [EQF 7] ',
    ])
    expect(read('sea/programme.mcp')).toContain('  stage designing\n  volume 6 ECTS\n  level EQF 7\n')
  })

  test('asks again for what cannot be used', async () => {
    const { exit, messages } = await begin(
      ['sea', '--title', 'Sea', '--partner', 'Hilltop', '--stage', 'agreed'],
      ['much', '3', 'EQF 12', ''],
    )
    expect({ exit, messages }).toEqual({
      exit: 0,
      messages:
        'The volume is a number of credits, such as 10 ECTS; “much” is none.\nThe level is one of the European Qualifications Framework, from EQF 1 to EQF 8; “EQF 12” is none.\n',
    })
  })
})

test.each<[words: readonly string[], files: Record<string, FileContent>, message: string]>([
  [[], {}, 'into which folder? Give one, new or empty: microcred new DIR'],
  [['a', 'b'], {}, 'one folder at a time: "a" or "b"'],
  [['a', '--volume', 'ten'], {}, 'The volume is a number of credits, such as 10 ECTS; “ten” is none.'],
  [
    ['a', '--level', 'EQF 9'],
    {},
    'The level is one of the European Qualifications Framework, from EQF 1 to EQF 8; “EQF 9” is none.',
  ],
  [['a', '--stage', 'done'], {}, 'The stage is exploring, designing, agreed, running; “done” is none of them.'],
  [['a'], { 'a/programme.mcp': '' }, '"a/programme.mcp" is there already, and stays as it is; give another folder'],
  [['a'], { a: '' }, 'cannot write into "a": a file stands in the way'],
  [['a/b'], { a: '' }, 'cannot write into "a/b": a file stands in the way'],
])('cannot run with %j in %j, and writes nothing', async (words, files, message) => {
  const { exit, out, messages, folder } = await begin(words, undefined, files)
  expect({ exit, out, messages }).toEqual({ exit: 2, out: '', messages: `microcred: ${message}\n` })
  expect(
    readdirSync(folder, { recursive: true }).filter((name) => names.includes(String(name).split('/').at(-1) ?? '')),
  ).toHaveLength('a/programme.mcp' in files ? 1 : 0)
})

test('what the real command writes is free of errors, and laid out', async () => {
  const folder = folderWith({})
  expect(await runCommand(['new', 'sea', '--partner', 'Hilltop', '--partner', 'Lakeside'], { folder })).toMatchObject({
    exit: 0,
    stderr: '',
  })
  expect(await runCommand(['check', '--fail-on', 'information', 'sea'], { folder })).toMatchObject({ exit: 0, stderr: '' })
  expect(await runCommand(['format', '--check'], { folder })).toEqual({ exit: 0, stdout: '', stderr: '' })
})
