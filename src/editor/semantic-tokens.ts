import type { AstNode, Reference } from 'langium'
import { isReference } from 'langium'
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp'
import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver-protocol'
import { isNamed } from '../language/names.ts'
import { codeIn } from './codes.ts'

/** Which of the protocol's kinds of word, all of them made for programs, colours the names of each kind of thing. */
const kinds: Readonly<Record<string, string>> = {
  Programme: SemanticTokenTypes.type,
  Institution: SemanticTokenTypes.namespace,
  Stakeholder: SemanticTokenTypes.namespace,
  DegreeProgramme: SemanticTokenTypes.type,
  QualificationType: SemanticTokenTypes.type,
  Course: SemanticTokenTypes.class,
  Group: SemanticTokenTypes.struct,
  Assessment: SemanticTokenTypes.method,
  SubAward: SemanticTokenTypes.class,
  Outcome: SemanticTokenTypes.property,
  Objective: SemanticTokenTypes.property,
  Topic: SemanticTokenTypes.property,
  Need: SemanticTokenTypes.interface,
  TargetGroup: SemanticTokenTypes.interface,
  Member: SemanticTokenTypes.parameter,
  Committee: SemanticTokenTypes.parameter,
  Term: SemanticTokenTypes.event,
  Milestone: SemanticTokenTypes.event,
  Cohort: SemanticTokenTypes.event,
}

const kindOf = (type: string): string => kinds[type] ?? SemanticTokenTypes.variable

/** Colours names by what they name, and codes that are on a list; keywords, texts and figures are coloured by the grammar of the editor. */
export class MicrocredSemanticTokenProvider extends AbstractSemanticTokenProvider {
  protected override highlightElement(node: AstNode, acceptor: SemanticTokenAcceptor): void {
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('$')) continue
      if (property === 'name' && isNamed(node))
        acceptor({ node, property, type: kindOf(node.$type), modifier: SemanticTokenModifiers.declaration })
      else if (Array.isArray(value))
        for (const [index, each] of value.entries()) this.highlightValue(node, property, each, acceptor, index)
      else this.highlightValue(node, property, value, acceptor)
    }
  }

  private highlightValue(node: AstNode, property: string, value: unknown, acceptor: SemanticTokenAcceptor, index?: number): void {
    const place = { node, property, ...(index !== undefined && { index }) }
    if (isReference(value)) {
      const { ref } = value as Reference
      // A name that is declared nowhere is underlined; it needs no colour.
      if (ref) acceptor({ ...place, type: kindOf(ref.$type) })
    } else if (typeof value === 'string' && codeIn(node.$type, property, value))
      acceptor({ ...place, type: SemanticTokenTypes.enumMember })
  }
}
