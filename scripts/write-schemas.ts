/** Writes `schemas/model.schema.json` from its definition in `src/model/json-schema.ts`, and that of the settings: node scripts/write-schemas.ts, then biome check --write schemas */
import { writeFileSync } from 'node:fs'
import { settingsSchema } from '../src/guidelines/settings.ts'
import { modelJsonSchema } from '../src/model/json-schema.ts'

writeFileSync(new URL('../schemas/model.schema.json', import.meta.url), `${JSON.stringify(modelJsonSchema(), undefined, 2)}\n`)
writeFileSync(new URL('../schemas/settings.schema.json', import.meta.url), `${JSON.stringify(settingsSchema(), undefined, 2)}\n`)
