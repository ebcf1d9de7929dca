import { describe, expect, it } from 'vitest'
import { editing } from '../support/editor.ts'

/** What can be folded, as lines from 1: `2-5 comment`. */
async function folds(source: string): Promise<string[]> {
  const { services, document, textDocument } = await editing(source)
  const ranges = (await services.lsp.FoldingRangeProvider?.getFoldingRanges(document, { textDocument })) ?? []
  return ranges
    .sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine)
    .map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1} ${kind ?? ''}`.trim())
}

describe('folding', () => {
  it.each<[what: string, source: string, ranges: string[]]>([
    ['blocks, without the last brace', 'programme P "P" {\n  team {\n    no tools because "x"\n  }\n}\n', ['1-4', '2-3']],
    ['no block of one line', 'programme P "P" { team { } }\n', []],
    ['no block of two lines', 'programme P "P" {\n}\n', []],
    ['imports', 'import "a.mcp"\nimport "b.mcp"\n\nprogramme P "P"', ['1-2 imports']],
    ['no single import', 'import "a.mcp"\n', []],
    ['prose', 'programme P "P" {\n  description """\n    One\n    Two\n    """\n}\n', ['1-5', '2-5']],
    ['comments', '/* One\n * Two\n */\nprogramme P "P"', ['1-3 comment']],
    [
      'regions',
      '// #region Partners\ninstitution A\n//#region Inner\ninstitution B\n// #endregion\n// #endregion\n',
      ['1-6 region', '3-5 region'],
    ],
    ['no region that is not closed', '// #region Partners\ninstitution A\n', []],
    ['no end without a beginning', 'institution A\n// #endregion\n', []],
    ['CR LF', 'programme P "P" {\r\n  team {\r\n  }\r\n}\r\n', ['1-3']],
    ['nothing of a block that is not closed', 'programme P "P" {\n  team {\n', []],
    ['an empty file', '', []],
  ])('%s', async (_, source, ranges) => {
    expect(await folds(source)).toEqual(ranges)
  })
})
