// Installs what the tests need, where it is not there yet; says what is missing where that needs somebody else.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Whether the tests can run; the reason has been said where they cannot. Where `CI` is set, Debian's packages are installed, too. */
export function isReady() {
  const words = [join(import.meta.dirname, 'install.sh'), ...(process.env.CI ? ['--system'] : [])]
  const { status } = spawnSync('bash', words, { stdio: 'inherit' })
  return status === 0
}
