import { commands, Location, Position, Range, SnippetString, Uri, type ViewColumn, window, workspace } from 'vscode'
import type { Range as ProtocolRange } from 'vscode-languageserver-types'
import type { GuidelineItem, Place } from '../editor/protocol.ts'

const rangeOf = ({ start, end }: ProtocolRange): Range => new Range(start.line, start.character, end.line, end.character)

/** Shows a place in the editor, with the cursor at its start; in the editor in front, or in the column given. */
export async function openPlace({ uri, range }: Place, viewColumn?: ViewColumn): Promise<void> {
  const { start } = rangeOf(range)
  await window.showTextDocument(Uri.parse(uri), { selection: new Range(start, start), viewColumn })
}

/** Shows places in the text around the line from which they are asked for. */
export async function peekAt(uri: string, range: ProtocolRange, places: readonly Place[]): Promise<void> {
  const locations = places.map((place) => new Location(Uri.parse(place.uri), rangeOf(place.range)))
  const { line, character } = range.start
  await commands.executeCommand('editor.action.peekLocations', Uri.parse(uri), new Position(line, character), locations, 'peek')
}

/** Puts the statement that is missing where it belongs, ready to be filled in with the tabulator key. */
export async function insertStatement({ uri, range, snippet }: NonNullable<GuidelineItem['insert']>): Promise<void> {
  const at = rangeOf(range)
  const document = await workspace.openTextDocument(Uri.parse(uri))
  const editor = await window.showTextDocument(document, { selection: at })
  await editor.insertSnippet(new SnippetString(snippet), at)
}
