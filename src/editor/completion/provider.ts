import type { AstNode, LangiumDocument, Lexer } from 'langium'
import type { CompletionProvider, CompletionProviderOptions } from 'langium/lsp'
import { CompletionList, type CompletionParams, CompletionTriggerKind } from 'vscode-languageserver'
import * as ast from '../../language/generated/ast.ts'
import { isProgrammePart, type ProgrammePart } from '../../language/programmes.ts'
import { remembered } from '../../language/statements.ts'
import { subjectsOf } from '../../language/subjects.ts'
import type { EditorServices } from '../module.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import { LatestStates } from './guideline-states.ts'
import { importPaths } from './import-paths.ts'
import { Names } from './names.ts'
import { blockOf, positionAt } from './position.ts'
import { itemsOf, type Proposal, ranks } from './proposal.ts'
import { type Slot, type Step, type Thread, takenFor } from './reading.ts'
import { statementsFor } from './statements.ts'
import { elementAt, presentIn, type Question } from './surroundings.ts'
import { first, valuesFor } from './values.ts'
import { wordsFrom } from './words.ts'

/** The depth of a section in its file: the file, the programme, the section. */
const sectionDepth = 2

/** As many values as one sees at a glance, with some scrolling. */
const manyValues = 40

/** The words of the author before the cursor that are no words of the language. */
const wordsOf = ({ before }: Cursor): ReadonlySet<string> =>
  new Set(before.filter(({ tokenType }) => tokenType.name === 'ID').map(({ image }) => image))

/** Proposes what can be written: what completes a statement, and the statements that the block still lacks. */
export class MicrocredCompletionProvider implements CompletionProvider {
  /** After these the next value is proposed; a statement is not, since the author may be about to go to the next line. */
  readonly completionOptions: CompletionProviderOptions = { triggerCharacters: [' ', '.', '"'] }
  private readonly services: EditorServices
  private readonly lexer: Lexer
  private readonly names: Names
  private readonly states: LatestStates
  private knowsSnippets = true

  constructor(services: EditorServices) {
    this.services = services
    this.lexer = services.parser.Lexer
    this.names = new Names(services)
    this.states = new LatestStates(services)
    services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
      this.knowsSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false
    })
  }

  getCompletion(document: LangiumDocument, params: CompletionParams): CompletionList {
    const { textDocument } = document
    const offset = textDocument.offsetAt(params.position)
    const cursor = cursorAt(this.lexer, textDocument.getText(), offset)
    if (!cursor || cursor.before.at(-1)?.image === 'import')
      return CompletionList.create(importPaths(document, offset, this.services))
    // A quote begins or ends a text; what can be written in one is the path of an import.
    if (params.context?.triggerCharacter === '"') return CompletionList.create([])
    const position = positionAt(cursor)
    const element = elementAt(document, offset, position)
    const question: Question = { document, cursor, position, element, parts: this.partsAround(element) }
    const isTriggered = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter
    const proposals = isTriggered
      ? this.continuations(question).filter(({ rank }) => rank === ranks.value || position.isIncomplete)
      : [...this.continuations(question), ...(position.mayBegin ? this.statements(question) : [])]
    const isFigure = /^\d/.test(cursor.typed)
    const fitting = isFigure ? proposals.filter(({ label }) => /^\d/.test(label)) : proposals
    return CompletionList.create(itemsOf(fitting, cursor, document, this.knowsSnippets))
  }

  private partsAround(element: AstNode | undefined): readonly ProgrammePart[] {
    const { Programmes } = this.services.references
    const programme = element && isProgrammePart(element) ? Programmes.programmeOf(element) : undefined
    return programme ? Programmes.parts(programme) : []
  }

  /** What the statement before the cursor goes on with. */
  private continuations(question: Question): Proposal[] {
    const { cursor, position } = question
    const all = position.threads.flatMap((thread) => {
      const seen = new Set<string>()
      return thread.ways.steps.flatMap((step) => {
        const { type, property, names, rule } = step.slot
        const key = step.isKeyword && !rule ? step.token : `${type}.${property} ${names}`
        if (seen.has(key)) return []
        seen.add(key)
        return this.stepProposals(step, thread, question)
      })
    })
    if (!cursor.beginsLine || position.isIncomplete) return all
    // On a line of its own a word may still belong to the statement before, but the author more likely begins a new one.
    return all.filter(({ rank }) => rank === ranks.word).map((proposal) => ({ ...proposal, rank: ranks.elsewhere }))
  }

  private stepProposals(step: Step, thread: Thread, question: Question): Proposal[] {
    const { slot } = step
    const values = (of: Slot): Proposal[] => this.values(of, thread, question)
    if (step.isKeyword && !slot.rule) return wordsFrom(step, values)
    // After every text a translation can stand; its languages come last, so that they are in nobody's way.
    if (slot.type === ast.Translation.$type) return values(slot).map((proposal) => ({ ...proposal, rank: ranks.absence }))
    return values(slot)
  }

  private values(slot: Slot, thread: Thread | undefined, { document, cursor, element, position }: Question): Proposal[] {
    const taken = (property: string): string[] => (thread ? takenFor(thread, property) : [])
    if (slot.names) return this.names.for({ document, offset: cursor.offset, element, slot, taken })
    const given = taken(slot.property)
    const values = valuesFor(slot, blockOf(position)).filter(({ label }) => !given.includes(label))
    // Of a long list, the codes that the file has already are the likeliest: its languages, countries, currency.
    return values.length > manyValues ? first(values, wordsOf(cursor)) : values
  }

  private statements(question: Question): Proposal[] {
    const { document, cursor, element, position, parts } = question
    const type = blockOf(position)
    if (type === undefined) return []
    const [programme] = parts
    const namesOf = remembered((names) =>
      this.names.written({ document, offset: cursor.offset, element, slot: { type, property: '', names }, taken: () => [] }),
    )
    return statementsFor({
      type,
      section: ast.isSection({ $type: position.blocks[sectionDepth] }) ? position.blocks[sectionDepth] : undefined,
      present: presentIn(question),
      states: ast.isProgramme(programme) ? this.states.of(programme) : new Map(),
      values: (slot) => this.values(slot, undefined, question),
      suggest: (names) => (names === 'Subject' ? [...subjectsOf(type).keys()] : namesOf(names)),
    })
  }
}
