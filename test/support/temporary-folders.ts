import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Gives all tests one folder for what they write in passing, and clears it away when they have ended. */
export default function setup(): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'microcred-tests-')))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
