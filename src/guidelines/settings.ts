import type { Severity } from './severity.ts'

/** What a team has set about the rules, in `microcred.json` or in the settings of its editor. */
export interface Settings {
  /** A severity of its own for a rule, by the whole id of the rule; `off` switches it off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

export const noSettings: Settings = { rules: {} }

/** The rules that are switched off. */
export const switchedOff = (settings: Settings): string[] => Object.keys(settings.rules).filter((id) => settings.rules[id] === 'off')
