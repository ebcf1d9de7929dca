import { URI } from 'langium'
import { NodeFileSystemProvider } from 'langium/node'
import { describe, expect, test } from 'vitest'
import type { Connection } from 'vscode-languageserver'
import { fileRequests } from '../../src/editor/protocol.ts'
import { EditorFiles } from '../../src/server/editor-files.ts'

const root = 'vscode-vfs://github/coast/shores'
const repository: Readonly<Record<string, unknown>> = {
  [`${fileRequests.folder} ${root}`]: [
    { name: 'a b.mcp', kind: 'file' },
    { name: 'more', kind: 'folder' },
  ],
  [`${fileRequests.text} ${root}/a%20b.mcp`]: 'import "x.mcp"',
  [`${fileRequests.text} ${root}/empty.mcp`]: '',
  [`${fileRequests.entry} ${root}/more`]: { name: 'more', kind: 'folder' },
}

/** Files of an editor that has the repository, and what it is asked. */
function filesOf({ answers = true, disk = undefined as NodeFileSystemProvider | undefined } = {}) {
  const asked: string[] = []
  const sendRequest = async (request: string, { uri }: { uri: string }) => {
    asked.push(`${request} ${uri}`)
    return repository[`${request} ${uri}`] ?? null
  }
  const files = new EditorFiles({ sendRequest } as unknown as Connection, disk)
  files.initialize({
    processId: null,
    rootUri: null,
    capabilities: {},
    ...(answers && { initializationOptions: { files: true } }),
  })
  return { files, asked }
}

const at = (path: string) => URI.parse(`${root}/${path}`)

describe('files that only the editor sees', () => {
  const { files } = filesOf()

  test('a folder is listed, with names as they are', async () => {
    const entries = await files.readDirectory(URI.parse(root))
    expect(entries.map(({ uri, isFile }) => [uri.path, isFile])).toEqual([
      ['/coast/shores/a b.mcp', true],
      ['/coast/shores/more', false],
    ])
    expect(await files.readFile(entries[0]?.uri ?? at(''))).toBe('import "x.mcp"')
  })

  test('a file without a letter is there; one that is not there is missed', async () => {
    expect(await files.readFile(at('empty.mcp'))).toBe('')
    await expect(files.readFile(at('none.mcp'))).rejects.toThrow('cannot read')
    await expect(files.stat(at('none.mcp'))).rejects.toThrow('There is no')
    expect(await files.stat(at('more'))).toMatchObject({ isDirectory: true, isFile: false })
    expect([await files.exists(at('more')), await files.exists(at('none'))]).toEqual([true, false])
    expect(await files.readDirectory(at('none'))).toEqual([])
  })
})

test('an editor that does not answer is not asked', async () => {
  const { files, asked } = filesOf({ answers: false })
  expect(await files.readDirectory(URI.parse(root))).toEqual([])
  await expect(files.readFile(at('empty.mcp'))).rejects.toThrow('cannot read')
  expect(asked).toEqual([])
})

test('a server that sees the disk reads it, and asks for the rest', async () => {
  const { files, asked } = filesOf({ disk: new NodeFileSystemProvider() })
  const here = URI.file(import.meta.filename)
  expect(await files.readFile(here)).toContain('sees the disk')
  expect([await files.exists(here), files.existsSync(here), files.existsSync(at('more'))]).toEqual([true, true, false])
  expect(asked).toEqual([])
  expect(await files.readFile(at('empty.mcp'))).toBe('')
  expect(asked).toHaveLength(1)
})
