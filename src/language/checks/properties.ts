import type { Check, Checks } from './index.ts'

/** The same check for several properties, each given as `Type.property`. */
export function forProperties(properties: readonly string[], check: (property: string) => Check): Record<string, Check[]> {
  const checks: Record<string, Check[]> = {}
  for (const key of properties) {
    const [type = '', property = ''] = key.split('.')
    checks[type] = [...(checks[type] ?? []), check(property)]
  }
  return checks
}

/** Several tables of checks as one. */
export function merged(...tables: Record<string, Check[]>[]): Checks {
  const all: Record<string, Check[]> = {}
  for (const table of tables) for (const [type, checks] of Object.entries(table)) all[type] = [...(all[type] ?? []), ...checks]
  return all
}
