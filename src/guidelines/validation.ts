import type { AstNode, ValidationAcceptor } from 'langium'
import { AstUtils, WorkspaceCache } from 'langium'
import type { MicrocredAstType, Programme, SourceFile } from '../language/generated/ast.ts'
import type { MicrocredServices } from '../language/module.ts'
import { isProgrammePart } from '../language/programmes.ts'
import type { FindingData } from '../language/validator.ts'
import { modelOf, type ProgrammeModel } from '../model/model.ts'
import { evaluate, type Result } from './evaluate.ts'
import { rangeOf } from './places.ts'
import { noSettings, type Settings } from './settings.ts'

/** What is computed once for a programme, and kept until a file changes. */
interface Judged {
  readonly model: ProgrammeModel
  readonly results: readonly Result[]
}

/** Models and findings of programmes, for all that asks for them between two changes. */
export class Judgement {
  settings: Settings = noSettings
  private readonly services: MicrocredServices
  private readonly cache: WorkspaceCache<Programme, Judged>

  constructor(services: MicrocredServices) {
    this.services = services
    this.cache = new WorkspaceCache(services.shared)
  }

  /** The model of a programme and what its rules find. */
  of(programme: Programme): Judged {
    return this.cache.get(programme, () => {
      const model = modelOf(this.services.references.Programmes.parts(programme))
      return { model, results: evaluate(model, this.settings) }
    })
  }

  /** Settings have changed: everything is judged anew when it is next asked for. */
  configure(settings: Settings): void {
    this.settings = settings
    this.cache.clear()
  }
}

/**
 * Has the guidelines' rules report with the language's own errors: each finding in the file in which its place is. Findings about shared
 * things (an institution) are reported in the file that declares the programme, since others may use them too.
 */
export function registerGuidelineChecks(services: MicrocredServices): Judgement {
  const judgement = new Judgement(services)
  const { Programmes } = services.references
  services.validation.ValidationRegistry.register<Pick<MicrocredAstType, 'SourceFile'>>({
    SourceFile: (file: SourceFile, accept: ValidationAcceptor) => {
      const document = AstUtils.getDocument(file)
      for (const part of (file.elements ?? []).filter(isProgrammePart)) {
        const programme = Programmes.programmeOf(part)
        if (!programme) continue
        for (const result of judgement.of(programme).results) report(result, programme, accept)
      }
      function report(result: Result, programme: Programme, accept: ValidationAcceptor): void {
        const inPart = AstUtils.hasContainerOfType(result.node, isProgrammePart)
        const home = inPart ? AstUtils.getDocument(result.node) : AstUtils.getDocument(programme)
        if (home === document)
          accept(severityName[result.severity], result.message, diagnosticOf(result, inPart ? result.node : programme))
      }
    },
  })
  return judgement
}

const severityName = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' } as const

function diagnosticOf(result: Result, node: AstNode) {
  const data: FindingData = { code: result.ruleId, guideline: result.guideline.id }
  const elsewhere = node === result.node ? [] : [{ node: result.node, message: 'It is said here.' }]
  return {
    node,
    range: node === result.node ? rangeOf(result) : rangeOf({ ...result, node, property: 'name' }),
    code: result.ruleId,
    codeDescription: { href: result.guideline.address },
    data,
    relatedInformation: [...(result.related ?? []), ...elsewhere].map((related) => ({
      location: { uri: AstUtils.getDocument(related.node).uri.toString(), range: rangeOf({ ...related }) },
      message: related.message,
    })),
  }
}
