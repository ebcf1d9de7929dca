import type { CstNode, ValueType } from 'langium'
import { DefaultValueConverter, type GrammarAST } from 'langium'

/** Whether the quotes that open a text in the source also close it; one that is not closed ends with its line. */
export function isClosed(source: string): boolean {
  if (source.startsWith('"""')) return source.length >= 6 && source.endsWith('"""')
  if (source.startsWith('\u201C')) return source.endsWith('\u201D')
  if (source.length < 2 || !source.endsWith('"')) return false
  // Most texts do not end with an escape; only for those that seem to is it counted out.
  return source.at(-2) !== '\\' || !/(^|[^\\])(\\\\)*\\"$/.test(source)
}

/** The text between the quotes: escapes resolved, the indentation that all lines of a block of prose share taken away. */
export function readText(source: string): string {
  if (source.startsWith('"""')) return unindent(source.slice(3, isClosed(source) ? -3 : undefined))
  const inner = source.slice(1, isClosed(source) ? -1 : undefined)
  return source.startsWith('"')
    ? inner.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character))
    : inner
}

function unindent(block: string): string {
  const lines = block.replace(/\r\n?/g, '\n').split('\n')
  const [first = '', ...rest] = lines
  const indentation = Math.min(...rest.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length))
  const shared = Number.isFinite(indentation) ? indentation : 0
  return [first.trimStart(), ...rest.map((line) => line.slice(shared).trimEnd())].join('\n').trim()
}

/** Turns what stands in the source into values of the tree; only texts need more than Langium's defaults. */
export class MicrocredValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    return rule.name === 'TEXT' ? readText(input) : super.runConverter(rule, input, node)
  }
}
