import type { IToken } from 'chevrotain'
import type {
  DiagnosticData,
  LangiumDocument,
  ParseResult,
  Reference,
  ValidateSingleNodeOptions,
  ValidationOptions,
} from 'langium'
import { AstUtils, DefaultDocumentValidator } from 'langium'
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver-types'
import * as ast from './generated/ast.ts'
import type { UnknownName } from './linker.ts'
import type { MicrocredServices } from './module.ts'
import { type Programmes, partOf } from './programmes.ts'
import { isClosed } from './texts.ts'

/** Rule ids of what the parser and the linker report. */
export const syntaxRule = 'language/syntax'
export const unknownNameRule = 'language/unknown-name'

/** What a diagnostic carries for quick fixes and reports. */
export interface FindingData extends DiagnosticData {
  /** The id of the guideline that the rule belongs to, where it belongs to one. */
  readonly guideline?: string
  /** Names or words that may have been meant, best first. */
  readonly nearest?: readonly string[]
  /** For an unknown name: what was looked for, and the type of the thing that could be declared. */
  readonly refText?: string
  readonly referenceType?: string
}

/**
 * Reports what Langium's validator reports, with the ids of our rules, and one root fault once: a name that is declared nowhere is
 * one finding at its first use, with the other uses as related places.
 */
export class MicrocredDocumentValidator extends DefaultDocumentValidator {
  protected override processLexingErrors(result: ParseResult, diagnostics: Diagnostic[], options: ValidationOptions): void {
    const start = diagnostics.length
    super.processLexingErrors(result, diagnostics, options)
    for (const diagnostic of diagnostics.slice(start)) {
      diagnostic.code = syntaxRule
      diagnostic.data = { code: syntaxRule } satisfies FindingData
    }
  }

  protected override processParsingErrors(result: ParseResult, diagnostics: Diagnostic[], options: ValidationOptions): void {
    const found: Diagnostic[] = []
    super.processParsingErrors({ ...result, parserErrors: rootFaults(result.parserErrors) }, found, options)
    const lines = new Set<number>()
    for (const diagnostic of found) {
      // What the parser says about the rest of a line that it already stumbled over follows from the first fault.
      if (lines.has(diagnostic.range.start.line)) continue
      lines.add(diagnostic.range.start.line)
      diagnostics.push({ ...diagnostic, code: syntaxRule, data: { code: syntaxRule } satisfies FindingData })
    }
  }

  protected override processLinkingErrors(
    document: LangiumDocument,
    diagnostics: Diagnostic[],
    _options: ValidationOptions,
  ): void {
    if (unresolved(document).length === 0) return
    const together = this.programmes().together(document)
    const faults = Map.groupBy(
      together.flatMap((file) => unresolved(file)).filter((reference) => !this.followsFromAnother(reference)),
      (reference) => reference.$refText,
    )
    for (const [first, ...others] of faults.values()) {
      // One name, one finding: in the first file of the programme that uses it.
      if (!first || fileOf(first) !== document) continue
      const error = first.error as UnknownName
      diagnostics.push({
        ...this.toDiagnostic('error', error.message, {
          node: error.info.container,
          range: first.$refNode?.range,
          code: unknownNameRule,
          data: {
            code: unknownNameRule,
            nearest: error.nearest,
            refText: first.$refText,
            referenceType: this.reflection.getReferenceType(error.info),
          } satisfies FindingData,
        }),
        relatedInformation: others.flatMap((other) => alsoHere(fileOf(other), other)),
      })
    }
  }

  /** Names of a programme that cannot be found cannot be found either, nor the types of qualification of an institution that cannot. */
  private followsFromAnother(reference: Reference): boolean {
    const { container, property } = (reference.error as UnknownName).info
    if (ast.isInstitutionalFit(container) && property === 'type') return container.partner?.ref === undefined
    const part = partOf(container)
    return part !== undefined && part !== container && this.programmes().programmeOf(part) === undefined
  }

  /** All our checks are registered on the file and walk it themselves; a second walk would find nothing to do. */
  protected override validateSingleNodeOptions(): ValidateSingleNodeOptions {
    return { validateNode: true, validateChildren: false }
  }

  private readonly reflection
  private readonly programmes: () => Programmes

  constructor(services: MicrocredServices) {
    super(services)
    this.programmes = () => services.references.Programmes
    this.reflection = services.shared.AstReflection
  }
}

/**
 * Leaves out what follows from an earlier fault: once a statement could not be read, its braces no longer match, and the “}” after
 * it, or the end of the file, is said to be out of place.
 */
function rootFaults(errors: ParseResult['parserErrors']): ParseResult['parserErrors'] {
  return errors.filter(({ token, previousToken }: (typeof errors)[number] & { previousToken?: IToken }, index) => {
    if (token.image !== '}' && token.image !== '') return true
    // Prose without its last quotes takes in all that follows, braces too; that it is not closed is reported at the text.
    if (previousToken?.image.startsWith('"""') && !isClosed(previousToken.image)) return false
    const earlier = errors.slice(0, index)
    return previousToken ? !earlier.some((other) => other.token.startLine === previousToken.startLine) : earlier.length === 0
  })
}

/** References whose name is typed and cannot be found, in the order of the source. */
function unresolved(document: LangiumDocument): Reference[] {
  return document.references
    .filter(
      (reference): reference is Reference => 'ref' in reference && reference.error !== undefined && reference.$refText !== '',
    )
    .sort((a, b) => (a.$refNode?.offset ?? 0) - (b.$refNode?.offset ?? 0))
}

/** The file in which a reference that cannot be resolved stands. */
const fileOf = (reference: Reference): LangiumDocument => AstUtils.getDocument((reference.error as UnknownName).info.container)

function alsoHere(document: LangiumDocument, reference: Reference): DiagnosticRelatedInformation[] {
  if (!reference.$refNode) return []
  return [
    {
      location: { uri: document.uri.toString(), range: reference.$refNode.range },
      message: `“${reference.$refText}” stands here too.`,
    },
  ]
}
