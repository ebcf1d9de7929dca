import { AstUtils, GrammarUtils, type LangiumDocument } from 'langium'
import type { CodeAction } from 'vscode-languageserver-types'
import type { Section } from '../../language/generated/ast.ts'
import { partOf } from '../../language/programmes.ts'
import { keywordOf } from '../../language/statements.ts'
import type { EditorServices } from '../module.ts'
import { editsOf, freeAddress, moves, pathBetween, rangeToCut, textOfPiece, withComments } from './moving.ts'

/**
 * Moves a section of a programme to a file of its own, which goes on with the programme. Its text stays as it is, with its comments; the new
 * file imports the one from which all that the section speaks of can be seen.
 */
export function extraction(section: Section, document: LangiumDocument, services: EditorServices): CodeAction[] {
  const { Programmes } = services.references
  const part = partOf(section)
  const programme = part && Programmes.programmeOf(part)
  const name = programme && GrammarUtils.findNodeForProperty(programme.$cstNode, 'name')?.text
  const keyword = keywordOf(section.$type)
  if (!section.$cstNode || !programme || !name || !keyword || document.parseResult.parserErrors.length > 0) return []
  const uri = freeAddress(keyword, document, services)
  const home = AstUtils.getDocument(programme)
  const imported = Programmes.closure(document).includes(home) ? document : home
  const piece = withComments(document, section.$cstNode)
  const text = `import "${pathBetween(uri, imported.uri)}"\n\nextend programme ${name} {\n${textOfPiece(document, piece)}\n}\n`
  const cut = editsOf(document, [{ range: rangeToCut(document, piece), newText: '' }])
  const title = `Move the section ${keyword} to a file of its own`
  return [{ title, kind: 'refactor.extract', edit: moves([cut], [{ uri, text }]) }]
}
