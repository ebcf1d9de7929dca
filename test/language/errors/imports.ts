import type { FaultRow } from './rows.ts'

export const imports: readonly FaultRow[] = [
  [
    'a file that is not there',
    { 'a.mcp': 'import "b.mcp"' },
    'language/missing-file',
    'There is no file “b.mcp” that can be read; paths are seen from the folder of this file.',
    '"b.mcp"',
    { 'a.mcp': 'import "b.mcp"', 'b.mcp': '' },
  ],
  [
    'an import of nothing',
    { 'a.mcp': 'import ""' },
    'language/missing-file',
    'An import names a file: import "institutions.mcp".',
    '""',
    { 'a.mcp': '' },
  ],
  [
    'a file twice',
    { 'a.mcp': 'import "b.mcp"\nimport "./b.mcp"', 'b.mcp': '' },
    'language/repeated-import',
    '“./b.mcp” is imported twice; once is enough.',
    '"./b.mcp"',
    { 'a.mcp': 'import "b.mcp"\nimport "c.mcp"', 'b.mcp': '', 'c.mcp': '' },
  ],
  [
    'a file of another kind',
    { 'a.mcp': 'import "b.txt"' },
    'language/import-kind',
    '“b.txt” is no programme file: an import names a file that ends in .mcp.',
    '"b.txt"',
    { 'a.mcp': 'import "b.txt.mcp"', 'b.txt.mcp': '' },
  ],
  [
    'a file that imports itself',
    { 'a.mcp': 'import "a.mcp"' },
    'language/import-cycle',
    'This file imports itself; leave the import out.',
    '"a.mcp"',
    { 'a.mcp': 'import "b.mcp"', 'b.mcp': '' },
  ],
  [
    'files that import each other',
    { 'a.mcp': 'import "b.mcp"', 'b.mcp': 'import "c.mcp"', 'c.mcp': 'import "a.mcp"' },
    'language/import-cycle',
    'These files import each other: c.mcp → a.mcp → b.mcp → c.mcp. Let one of them do without, so that it is clear which builds on which.',
    '"a.mcp"',
    { 'a.mcp': 'import "b.mcp"\nimport "c.mcp"', 'b.mcp': 'import "c.mcp"', 'c.mcp': '' },
  ],
]
