import { type AstNode, CstUtils, type LangiumDocument } from 'langium'
import type { FoldingRangeProvider } from 'langium/lsp'
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-protocol'
import { isSourceFile } from '../language/generated/ast.ts'
import { sourceFile } from '../language/imports.ts'
import { nodesIn } from '../language/walk.ts'

/** Folds blocks, texts and comments of several lines, the imports, and what stands between `// #region` and `// #endregion`. */
export class MicrocredFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument): FoldingRange[] {
    const root = document.parseResult.value
    const leaves = root.$cstNode ? CstUtils.flattenCst(root.$cstNode).toArray() : []
    return [
      ...importFolding(document),
      ...nodesIn(root).flatMap(blockFolding),
      ...leaves.flatMap(({ tokenType, range: { start, end } }) => {
        if (tokenType.name === 'TEXT') return folding(start.line, end.line)
        return tokenType.name === 'ML_COMMENT' ? folding(start.line, end.line, FoldingRangeKind.Comment) : []
      }),
      ...regions(document),
    ]
  }
}

function folding(startLine: number, endLine: number, kind?: FoldingRangeKind): FoldingRange[] {
  return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : []
}

/** The line with the closing brace stays to be seen. */
function blockFolding(node: AstNode): FoldingRange[] {
  const { $cstNode: cst } = node
  if (isSourceFile(node) || !cst?.text.endsWith('}')) return []
  return folding(cst.range.start.line, cst.range.end.line - 1)
}

function importFolding(document: LangiumDocument): FoldingRange[] {
  const imports = sourceFile(document).imports ?? []
  const [first, last] = [imports[0]?.$cstNode, imports.at(-1)?.$cstNode]
  return first && last ? folding(first.range.start.line, last.range.end.line, FoldingRangeKind.Imports) : []
}

function regions({ textDocument }: LangiumDocument): FoldingRange[] {
  const open: number[] = []
  return textDocument
    .getText()
    .split(/\r?\n/)
    .flatMap((line, number) => {
      if (/^\s*\/\/\s*#region\b/.test(line)) open.push(number)
      if (!/^\s*\/\/\s*#endregion\b/.test(line)) return []
      const start = open.pop()
      return start === undefined ? [] : folding(start, number, FoldingRangeKind.Region)
    })
}
