import { commands, FileSystemError, FileType, Uri, window, workspace } from 'vscode'
import { clientCommands, type NewFile, type NewProgrammeAnswers, requests } from '../editor/protocol.ts'
import { type Answer, askChoice, askText, back, type Question } from './ask.ts'
import {
  asVolume,
  folderName,
  judgePartners,
  judgeTitle,
  judgeVolume,
  levels,
  partnersIn,
  stages,
  usualAnswers,
} from './new-programme-answers.ts'
import type { Server } from './server.ts'

/** What is known so far, while the questions are asked. */
interface Draft {
  title: string
  partners: string
  volume: string
  level: string
  stage: string
  folder?: Uri
}

const picks = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([label, description]) => ({ label, description }))

/** The questions in their order; each notes its answer in the draft. */
const questions: readonly ((draft: Draft, question: Question) => Promise<Answer<unknown>>)[] = [
  (draft, question) =>
    noted(
      draft,
      'title',
      askText(
        { ...question, prompt: 'What is the programme called?' },
        { value: draft.title, placeholder: 'Caring for rivers' },
        judgeTitle,
      ),
    ),
  (draft, question) =>
    noted(
      draft,
      'partners',
      askText(
        { ...question, prompt: 'Who offers it together? Put a semicolon between the institutions, the coordinator first.' },
        { value: draft.partners, placeholder: 'University of Rivertown; Hilltop University' },
        judgePartners,
      ),
    ),
  (draft, question) =>
    noted(draft, 'volume', askText({ ...question, prompt: 'How many credits has it?' }, { value: draft.volume }, judgeVolume)),
  (draft, question) => chosen(draft, 'level', { ...question, prompt: 'At which level is it?' }, levels),
  (draft, question) => chosen(draft, 'stage', { ...question, prompt: 'How far is it?' }, stages),
  askFolder,
]

/** Asks what a new programme begins with, writes its files and shows the first. */
export async function newProgramme(server: Server): Promise<void> {
  const draft: Draft = { ...usualAnswers, title: '', partners: '' }
  let at = 0
  while (at < questions.length) {
    const question = { title: 'New programme', step: at + 1, of: questions.length, prompt: '' }
    const answer = await questions[at]?.(draft, question)
    if (answer === undefined) return
    at += answer === back ? -1 : 1
  }
  const { folder } = draft
  if (!folder) return
  const answers: NewProgrammeAnswers = { ...draft, partners: partnersIn(draft.partners), volume: asVolume(draft.volume) }
  try {
    await write(await server.ask<NewFile[]>(requests.newProgramme, answers), folder)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(`The programme could not be written into ${folder.fsPath}: ${reason}`)
  }
}

async function noted(
  draft: Draft,
  name: 'title' | 'partners' | 'volume',
  asked: Promise<Answer<string>>,
): Promise<Answer<string>> {
  const answer = await asked
  if (typeof answer === 'string') draft[name] = answer.trim()
  return answer
}

async function chosen(
  draft: Draft,
  name: 'level' | 'stage',
  question: Question,
  choices: Readonly<Record<string, string>>,
): Promise<Answer<unknown>> {
  const answer = await askChoice(question, picks(choices), draft[name])
  if (typeof answer === 'object') draft[name] = answer.label
  return answer
}

async function askFolder(draft: Draft, question: Question): Promise<Answer<unknown>> {
  const open = workspace.workspaceFolders ?? []
  const name = folderName(draft.title)
  const items = [
    ...open.map(({ uri, name: parent }) => ({
      label: `$(new-folder) ${name}`,
      description: `a new folder in ${parent}`,
      folder: Uri.joinPath(uri, name),
    })),
    ...open.map(({ uri, name: itself }) => ({
      label: `$(folder) ${itself}`,
      description: 'the folder that is open',
      folder: uri,
    })),
    { label: '$(folder-opened) Another folder…', description: '', folder: undefined },
  ]
  const answer = await askChoice({ ...question, prompt: 'Where are its files to be written?' }, items, undefined)
  if (typeof answer !== 'object') return answer
  draft.folder = answer.folder ?? (await anotherFolder())
  return draft.folder
}

async function anotherFolder(): Promise<Uri | undefined> {
  const choice = { canSelectFiles: false, canSelectFolders: true, openLabel: 'Write here', title: 'Folder of the new programme' }
  return (await window.showOpenDialog(choice))?.[0]
}

async function write(files: readonly NewFile[], folder: Uri): Promise<void> {
  const targets = files.map(({ path, text }) => ({ path, text, uri: Uri.joinPath(folder, path) }))
  const there = (await Promise.all(targets.map(async (file) => ((await exists(file.uri)) ? [file.path] : [])))).flat()
  if (there.length > 0) {
    const message = `Nothing was written: ${folder.fsPath} has ${there.join(' and ')} already. Choose another folder.`
    return void window.showWarningMessage(message)
  }
  for (const { uri, text } of targets) await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const first = targets.find(({ path }) => path === 'programme.mcp') ?? targets[0]
  if (first) await window.showTextDocument(first.uri, { preview: false })
  await tell(targets.length, folder)
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return false
    throw error
  }
}

async function tell(files: number, folder: Uri): Promise<void> {
  const inside = workspace.getWorkspaceFolder(folder) !== undefined
  const offer = inside ? 'Show guidelines' : 'Open folder'
  const message = `The programme is begun, in ${files} files. What is still to be said is underlined with dots, and listed in the guidelines view.`
  // Not waited for: a message can stay for long.
  void window.showInformationMessage(message, offer).then((answer) => {
    if (answer === undefined) return
    if (inside) void commands.executeCommand(clientCommands.guidelines)
    else void commands.executeCommand('vscode.openFolder', folder)
  })
}
