import { expect, test } from 'vitest'
import { statusText } from '../../src/vscode/status-text.ts'
import { programmeSummary } from './summary.ts'

test.each([
  [
    programmeSummary({ stage: 'agreed', volume: '12 ECTS', partners: 3, answered: 101 }),
    '$(mortar-board) agreed  $(error) 0 $(warning) 0 $(info) 0  $(checklist) 101/101',
    ['Stage: agreed, 12 ECTS, 3 partners', 'Found: 0 errors, 0 warnings, 0 hints', '101 of 101 guidelines answered'],
  ],
  [
    programmeSummary({ partners: 1, findings: { error: 1, warning: 2, information: 3, hint: 4 } }),
    '$(mortar-board) no stage yet  $(error) 1 $(warning) 2 $(info) 7  $(checklist) 0/101',
    ['No stage is stated yet, no volume yet, 1 partner', 'Found: 1 error, 2 warnings, 7 hints', '0 of 101 guidelines answered'],
  ],
])('the status item of a programme', (programme, text, sentences) => {
  expect(statusText(programme)).toEqual({ text, heading: 'Caring for rivers', sentences })
})
