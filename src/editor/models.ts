import type { AstNode, LangiumDocument } from 'langium'
import { type ProgrammePart, partOf } from '../language/programmes.ts'
import type { ProgrammeModel } from '../model/model.ts'
import type { EditorServices } from './module.ts'
import { programmeFor } from './programme-for.ts'

/**
 * Gives the model by which the statements of a file are understood: that of the programme in which a statement stands; for what several
 * programmes share, that of the first which uses the file. Nothing where there is none.
 */
export function modelsOf(document: LangiumDocument, services: EditorServices): (node: AstNode) => ProgrammeModel | undefined {
  const known = new Map<ProgrammePart | undefined, ProgrammeModel | undefined>()
  return (node) => {
    const part = partOf(node)
    if (!known.has(part)) {
      const programme = part
        ? services.references.Programmes.programmeOf(part)
        : programmeFor({ uri: document.uri.toString() }, services)
      known.set(part, programme && services.guidelines.Judgement.of(programme).model)
    }
    return known.get(part)
  }
}
