import type { AstNode, LangiumDocument } from 'langium'
import type { CodeLensProvider } from 'langium/lsp'
import type { CodeLens } from 'vscode-languageserver'
import * as ast from '../language/generated/ast.ts'
import { nodesIn } from '../language/walk.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { answeredOf } from './coverage.ts'
import { counted, credits } from './figures.ts'
import { modelsOf } from './models.ts'
import type { EditorServices } from './module.ts'
import { placeOf } from './place.ts'
import { clientCommands, type EditorSettings, type Place } from './protocol.ts'

type Setting = keyof EditorSettings['codeLens']

/** A line above a statement: its words, and the command that a click on it runs. */
interface Lens {
  readonly title: string
  readonly command: string
  readonly arguments?: readonly unknown[]
}

/** What stands above the statements of a type; the node is of the type of its key. */
interface Lenses {
  readonly setting: Setting
  readonly of: (node: never, model: ProgrammeModel, place: Place) => readonly Lens[]
}

const lenses: Readonly<Record<string, Lenses>> = {
  [ast.Programme.$type]: {
    setting: 'programme',
    of: (programme: ast.Programme, model, { uri }) => {
      const { answered, guidelines } = answeredOf(model)
      const figures = [
        credits(model.head.volume),
        counted(model.partners.length, 'partner'),
        `${answered} of ${guidelines} guidelines answered`,
      ].filter((each) => each !== undefined)
      return [
        { title: figures.join(' · '), command: clientCommands.guidelines, arguments: [programme.name] },
        { title: 'Preview', command: clientCommands.preview, arguments: [uri, programme.name] },
        { title: 'Build', command: clientCommands.build, arguments: [uri, programme.name] },
      ]
    },
  },
  [ast.Outcome.$type]: {
    setting: 'outcomes',
    of: (outcome: ast.Outcome, { chain }, place) => {
      const link = chain.outcomes.find((each) => each.node === outcome)
      if (!link) return []
      const courses = link.courses.map((entry) => entry.node)
      const assessments = link.assessments.map((each) => each.node)
      return [
        peek(courses, place, { begins: 'taught in', noun: 'course', none: 'not taught yet' }),
        peek(assessments, place, assessed),
      ]
    },
  },
  [ast.Course.$type]: { setting: 'courses', of: (course: ast.Course, model, place) => ofCourse(course, model, place) },
  [ast.CourseUse.$type]: {
    setting: 'courses',
    of: (use: ast.CourseUse, model, place) => ofCourse(use.course?.ref, model, place),
  },
}

function ofCourse(course: ast.Course | undefined, model: ProgrammeModel, place: Place): Lens[] {
  const entry = model.courses.find((each) => each.node === course)
  if (!entry) return []
  return [
    peek(entry.outcomes, place, { begins: 'teaches', noun: 'outcome', none: 'teaches no outcome yet' }),
    peek(entry.assessments, place, assessed),
  ]
}

/** How the number of places is said. */
interface Wording {
  readonly begins: string
  readonly noun: string
  /** Where there is none. */
  readonly none: string
}

const assessed: Wording = { begins: 'assessed by', noun: 'assessment', none: 'not assessed yet' }

/** Words that lead to places; without a command where there is none. */
function peek(nodes: readonly AstNode[], { uri, range }: Place, { begins, noun, none }: Wording): Lens {
  if (nodes.length === 0) return { title: none, command: '' }
  const title = `${begins} ${counted(nodes.length, noun)}`
  return { title, command: clientCommands.peek, arguments: [uri, range, nodes.map((node) => placeOf(node))] }
}

/** The lines above programmes, outcomes and courses; each kind only where the user wants it. */
export class MicrocredCodeLensProvider implements CodeLensProvider {
  private readonly services: EditorServices

  constructor(services: EditorServices) {
    this.services = services
  }

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    const { codeLens } = this.services.editor.UserSettings.current
    const modelOf = modelsOf(document, this.services)
    return nodesIn(document.parseResult.value).flatMap((node) => {
      const kind = lenses[node.$type]
      const model = kind && codeLens[kind.setting] && node.$cstNode ? modelOf(node) : undefined
      if (!kind || !model) return []
      const place = placeOf(node, ast.isCourseUse(node) ? 'course' : 'name')
      return kind.of(node as never, model, place).map(({ title, command, arguments: given }) => ({
        range: place.range,
        command: given ? { title, command, arguments: [...given] } : { title, command },
      }))
    })
  }
}
