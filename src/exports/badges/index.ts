/** Open Badges 3.0: what a wallet shows of the award and of each sub-award. Issuing a badge to a learner is not ours. */
import type { ExportedFile, Exporter } from '../export.ts'
import { identifiersOn, webAddress } from '../identifiers.ts'
import { Gaps } from '../missing.ts'
import type { Achievement } from './achievement.ts'
import { achievementOf } from './achievements.ts'
import { awardsOf } from './award.ts'

export const badgesExporter: Exporter = {
  name: 'badges',
  says: 'An Open Badges 3.0 achievement for the award and for each sub-award, ready for the system that issues badges.',
  write: async ({ model, language }) => {
    const gaps = new Gaps()
    const page = gaps.required(
      webAddress(model.head.website),
      model.programme,
      'The programme has no page on the web, by which a badge is known: website "https://…".',
    )
    const around = { model, language, gaps, id: identifiersOn(page ?? '') }
    const achievements = awardsOf(model, language).flatMap((award) => achievementOf(award, around) ?? [])
    return gaps.list.length > 0 ? { missing: gaps.list } : { files: filesOf(achievements) }
  },
}

/** One file for each; where two names differ in capitals only, or not at all, a number keeps the files apart. */
function filesOf(achievements: readonly Achievement[]): ExportedFile[] {
  const taken = new Map<string, number>()
  return achievements.map((achievement) => {
    const key = achievement.humanCode.toLowerCase()
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    const name = before === 0 ? achievement.humanCode : `${achievement.humanCode}-${before + 1}`
    return { name: `badge-${name}.json`, content: `${JSON.stringify(achievement, undefined, 2)}\n` }
  })
}
