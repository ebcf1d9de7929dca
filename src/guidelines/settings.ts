import { nearest } from '../language/library/nearest.ts'
import { catalogue } from './catalogue.ts'
import { ruleId } from './guideline.ts'
import { type Severity, severities } from './severity.ts'

/** What a team has set about the rules, in `microcred.json` or in the settings of its editor. */
export interface Settings {
  /** A severity of its own for a rule, by the whole id of the rule; `off` switches it off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

/** The settings of a team that has set nothing. */
export const noSettings: Settings = { rules: {} }

/** The name of the file at the root of the workspace. */
export const settingsFile = 'microcred.json'

/** What is wrong with the settings, and the text in the file that it is about. */
export interface SettingsFault {
  readonly code: 'settings/not-json' | 'settings/unknown-key' | 'settings/unknown-rule' | 'settings/unknown-severity'
  readonly message: string
  /** A text that stands in the file, to find the place by; nothing for the file as a whole. */
  readonly at?: string
}

/** What a rule can be set to. */
const settingValues: readonly (Severity | 'off')[] = [...severities, 'off']

/** The ids of all rules. */
export const ruleIds = (): string[] => catalogue.flatMap((guideline) => guideline.rules.map((rule) => ruleId(guideline, rule)))

/** The rules that are switched off. */
export const switchedOff = (settings: Settings): string[] =>
  Object.keys(settings.rules).filter((id) => settings.rules[id] === 'off')

/** Reads the text of a settings file; what is wrong in it is named and left out, the rest holds. */
export function readSettings(text: string): { settings: Settings; faults: SettingsFault[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return {
      settings: noSettings,
      faults: [{ code: 'settings/not-json', message: `This file is not JSON: ${(error as Error).message}.` }],
    }
  }
  if (!isObject(json))
    return {
      settings: noSettings,
      faults: [{ code: 'settings/not-json', message: 'This file holds no object: { "rules": { … } }.' }],
    }
  const faults: SettingsFault[] = []
  for (const key of Object.keys(json)) {
    if (key === 'rules' || key === '$schema') continue
    faults.push({ code: 'settings/unknown-key', message: `“${key}” is no setting; there is “rules”.`, at: `"${key}"` })
  }
  const given = json.rules ?? {}
  if (!isObject(given))
    faults.push({
      code: 'settings/unknown-key',
      message: '“rules” holds rules by their ids, each with a severity.',
      at: '"rules"',
    })
  return { settings: { rules: readRules(isObject(given) ? given : {}, faults) }, faults }
}

function readRules(given: Readonly<Record<string, unknown>>, faults: SettingsFault[]): Settings['rules'] {
  const known = ruleIds()
  const rules: Record<string, Severity | 'off'> = {}
  for (const [id, value] of Object.entries(given)) {
    if (!known.includes(id)) {
      const near = nearest(id, known, 1)
      const remedy = near.length > 0 ? ` Did you mean ${near[0]}?` : ''
      faults.push({ code: 'settings/unknown-rule', message: `There is no rule “${id}”.${remedy}`, at: `"${id}"` })
    } else if (!settingValues.includes(value as Severity)) {
      const message = `${id} can be set to ${settingValues.join(', ')}; not to ${JSON.stringify(value)}.`
      faults.push({ code: 'settings/unknown-severity', message, at: `"${id}"` })
    } else rules[id] = value as Severity | 'off'
  }
  return rules
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON Schema of the settings file, with the ids of all rules. */
export function settingsSchema(): Record<string, unknown> {
  const rules = catalogue.flatMap((guideline) =>
    guideline.rules.map(
      (rule) => [ruleId(guideline, rule), { description: `${guideline.title}. ${rule.says}`, enum: settingValues }] as const,
    ),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Written by scripts/write-schemas.ts from src/guidelines; do not edit.',
    title: 'Settings of Microcred (microcred.json)',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        description: 'Severities of rules, by their ids.',
        properties: Object.fromEntries(rules),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  }
}
