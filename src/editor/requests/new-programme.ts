import { ErrorCodes, ResponseError } from 'vscode-languageserver'
import { answerFaults, newProgrammeFiles } from '../new-programme.ts'
import type { NewFile, NewProgrammeAnswers } from '../protocol.ts'

/**
 * The files of a new programme.
 *
 * @throws ResponseError with a sentence for each answer that cannot be used.
 */
export function newProgrammeAnswer(answers: NewProgrammeAnswers): NewFile[] {
  const faults = answerFaults(answers)
  if (faults.length > 0) throw new ResponseError(ErrorCodes.InvalidParams, faults.join(' '))
  return newProgrammeFiles(answers)
}
