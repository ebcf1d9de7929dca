import { describe, expect, it } from 'vitest'
import { filesBeside, findFiles, shownPath } from '../../src/cli/files.ts'
import { decoded } from '../../src/cli/reading.ts'
import { folderWith } from '../support/run.ts'

async function found(folder: string, ...paths: string[]) {
  const { files, faults } = await findFiles(paths.length > 0 ? paths : ['.'], folder)
  return {
    files: files.map((path) => shownPath(path, folder)),
    faults: [...faults.keys()].map((path) => shownPath(path, folder)),
  }
}

describe('finding files', () => {
  it('looks into folders, except hidden ones and installed packages', async () => {
    const folder = folderWith({
      'a.mcp': '',
      'a.txt': '',
      'deep/er/b.mcp': '',
      'named.mcp/inside.mcp': '',
      '.git/c.mcp': '',
      'deep/node_modules/d.mcp': '',
    })
    expect((await found(folder)).files).toEqual(['a.mcp', 'deep/er/b.mcp', 'named.mcp/inside.mcp'])
    expect((await found(folder, '.git')).files).toEqual(['.git/c.mcp'])
  })

  it('follows links once, and shows a file where it is', async () => {
    const folder = folderWith({
      'z/real.mcp': '',
      'a-link': { link: 'z' },
      'z/loop': { link: '..' },
      'also.mcp': { link: 'z/real.mcp' },
      'self.mcp': { link: 'self.mcp' },
    })
    expect(await found(folder)).toEqual({ files: ['z/real.mcp'], faults: ['self.mcp'] })
    expect((await found(folder, 'a-link')).files).toEqual(['a-link/real.mcp'])
  })

  it('finds what a link leads to outside', async () => {
    const outside = folderWith({ 'other.mcp': '', 'deep/one.mcp': '' })
    const folder = folderWith({ linked: { link: outside }, again: { link: `${outside}/deep` } })
    expect((await found(folder)).files).toEqual(['again/one.mcp', 'linked/other.mcp'])
  })

  it('gives a file once, however often it is asked for', async () => {
    const folder = folderWith({ 'a/b.mcp': '' })
    expect((await found(folder, 'a/b.mcp', 'a', '.', './a/../a/b.mcp')).files).toEqual(['a/b.mcp'])
  })

  it('refuses every path that cannot be meant', async () => {
    const folder = folderWith({ 'readme.txt': '', 'programme.mcp': '' })
    await expect(findFiles(['programe.mcp', 'readme.txt', 'programme.mcp/x'], folder)).rejects.toMatchObject({
      lines: [
        'there is no file or folder "programe.mcp"; did you mean "programme.mcp"?',
        'there is no file or folder "programme.mcp/x"',
        '"readme.txt" is not a programme file: their names end with .mcp',
      ],
    })
  })

  it('gives the files beside one', async () => {
    const folder = folderWith({ 'a.mcp': '', 'b.mcp': '', 'c/d.mcp': '' })
    expect((await filesBeside(`${folder}/a.mcp`)).map((path) => shownPath(path, folder))).toEqual(['b.mcp'])
  })
})

describe('reading text', () => {
  const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

  it('takes the byte order mark away', () => {
    expect(decoded(bytes('\ufeffä\r\n'))).toEqual({ text: 'ä\r\n' })
    expect(decoded(bytes(''))).toEqual({ text: '' })
  })

  it('says where a character cannot be read, and keeps the rest', () => {
    const { text, fault } = decoded(bytes('one\ntwo \xe9\n', 'latin1'))
    expect(text).toBe('one\ntwo \ufffd\n')
    expect(fault).toMatchObject({ code: 'file/not-utf-8', position: { line: 2, column: 5 } })
  })

  it('knows UTF-16 from what is no text', () => {
    expect(decoded(bytes('\ufeffä', 'utf16le'))).toMatchObject({ text: 'ä', fault: { code: 'file/not-utf-8' } })
    expect(decoded(new Uint8Array([65, 0]))).toEqual({ fault: { code: 'file/not-text', message: 'This is not a text file.' } })
  })
})
