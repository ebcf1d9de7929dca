/** Writes `schemas/model.schema.json` from its definition in `src/model/json-schema.ts`: node scripts/write-schemas.ts, then biome check --write schemas */
import { writeFileSync } from 'node:fs'
import { modelJsonSchema } from '../src/model/json-schema.ts'

writeFileSync(new URL('../schemas/model.schema.json', import.meta.url), `${JSON.stringify(modelJsonSchema(), undefined, 2)}\n`)
