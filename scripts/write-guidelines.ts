/** Writes docs/guidelines.md, as `microcred guidelines --format markdown` gives it: node scripts/write-guidelines.ts */
import { writeFileSync } from 'node:fs'
import { catalogueMarkdown } from '../src/guidelines/reference.ts'

writeFileSync(new URL('../docs/guidelines.md', import.meta.url), catalogueMarkdown())
