import { type InputBox, type QuickInput, QuickInputButtons, type QuickPickItem, window } from 'vscode'

/** One step back was asked for. */
export const back = Symbol('back')

/** What was answered; nothing where the question was closed. */
export type Answer<Value> = Value | typeof back | undefined

/** Which of how many questions this is, and what it says. */
export interface Question {
  readonly title: string
  readonly step: number
  readonly of: number
  readonly prompt: string
}

/** What is wrong with an answer; where nothing is, how it is understood, if that helps. */
export interface Judgement {
  readonly fault?: string
  readonly understood?: string
}

/** What a box for text and a list of choices have in common. */
type Shown = Pick<InputBox, keyof QuickInput | 'buttons' | 'onDidTriggerButton'>

/** Shows an input until it is answered, closed, or a step back is asked for. */
async function answerOf<Value>(
  input: Shown,
  { title, step, of }: Question,
  listen: (answer: (value: Value) => void) => void,
): Promise<Answer<Value>> {
  Object.assign(input, { title, step, totalSteps: of, ignoreFocusOut: true, buttons: step > 1 ? [QuickInputButtons.Back] : [] })
  try {
    return await new Promise<Answer<Value>>((resolve) => {
      input.onDidHide(() => resolve(undefined))
      input.onDidTriggerButton(() => resolve(back))
      listen(resolve)
      input.show()
    })
  } finally {
    input.dispose()
  }
}

/** Asks for a text, and says while it is typed how it is understood. */
export async function askText(
  question: Question,
  { value = '', placeholder = '' },
  judge: (text: string) => Judgement,
): Promise<Answer<string>> {
  const input = window.createInputBox()
  input.value = value
  input.placeholder = placeholder
  const say = (): void => {
    const { fault, understood = '' } = judge(input.value)
    input.prompt = `${question.prompt} ${understood}`.trim()
    // Nobody is told of a fault before the first letter.
    input.validationMessage = input.value === '' ? undefined : fault
  }
  say()
  return await answerOf<string>(input, question, (answer) => {
    input.onDidChangeValue(say)
    input.onDidAccept(() => {
      const { fault } = judge(input.value)
      input.validationMessage = fault
      if (fault === undefined) answer(input.value)
    })
  })
}

/** Asks for one of several. */
export async function askChoice<Item extends QuickPickItem>(
  question: Question,
  items: readonly Item[],
  chosen: string | undefined,
): Promise<Answer<Item>> {
  const input = window.createQuickPick<Item>()
  input.items = items
  input.placeholder = question.prompt
  input.matchOnDescription = true
  if (chosen !== undefined) input.activeItems = items.filter(({ label }) => label === chosen)
  return await answerOf<Item>(input, question, (answer) => {
    input.onDidAccept(() => {
      const [item] = input.selectedItems
      if (item) answer(item)
    })
  })
}
