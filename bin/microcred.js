#!/usr/bin/env node
// Only words that Node.js 12 knows: a version that cannot run the command must still be able to say so.
const major = parseInt(process.versions.node, 10)

function fail(text) {
  process.stderr.write(`microcred: ${text}\n`)
  process.exitCode = 2
}

function internal(error) {
  const known = error instanceof Error
  const line = `internal error: ${String(known ? error.message : error).replace(/\s+/g, ' ')}; please report it`
  fail(known && process.env.MICROCRED_DEBUG ? `${line}\n${error.stack}` : line)
}

if (major < 22) {
  fail(`microcred needs Node.js 22 or later; this is ${process.versions.node}`)
} else {
  process.on('uncaughtException', (error) => {
    internal(error)
    process.exit(2)
  })
  import('node:module')
    .then((modules) => {
      // Keeps what was compiled for the next start. Where it cannot be kept, nothing happens; before 22.1 there is no such thing.
      if (modules.enableCompileCache) modules.enableCompileCache()
      return import('../out/cli/main.js')
    })
    .then((command) => command.main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code
    })
    .catch(internal)
}
