import type { TargetGroup } from '../../language/generated/ast.ts'
import {
  isAcademicProfile,
  isDescription,
  isDigitalReadiness,
  isNeed,
  isOccupation,
  isPriorExperience,
  isProfessionalProfile,
  isProgrammeAim,
  isSellingPoint,
  isTargetGroup,
  isTimeBudget,
  isVision,
} from '../../language/generated/ast.ts'
import { hoursPerWeek } from '../../model/quantities.ts'
import { all, first, sections } from '../../model/statements.ts'
import { factsOf, labelled, listOf, paragraphOf, sectionOf } from '../page/compose.ts'
import type { Inline, Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { languageLevels } from './levels.ts'
import type { PartWriter } from './part.ts'

/** For whom the programme is made, to what end, and what is special about it. */
export const audience: PartWriter = (model, reader) => {
  const visions = sections(model.parts, isVision)
  const groups = all(visions, isTargetGroup)
  const profiles = [...all(visions, isProfessionalProfile), ...all(visions, isAcademicProfile)]
  const occupations = all(all(visions, isProfessionalProfile), isOccupation)
  const part = (id: string, title: string, items: readonly (Inline | undefined)[]): Section[] =>
    sectionOf({ id, title, blocks: listOf(items) })
  return {
    blocks: [],
    sections: [
      ...groups.flatMap((group) => groupSection(group, model.admission, reader)),
      ...part('aims', reader.word('aims'), reader.texts(visions, isProgrammeAim)),
      ...part('special', reader.word('special'), reader.texts(visions, isSellingPoint)),
      ...part('needs', reader.word('needs'), all(visions, isNeed).map(reader.titled)),
      ...part(
        'profile',
        reader.word('profile'),
        profiles.map((profile) => reader.said(profile.text)),
      ),
      ...part(
        'occupations',
        reader.word('occupations'),
        occupations.map((occupation) => reader.link(occupation.esco, reader.titled(occupation)) ?? reader.titled(occupation)),
      ),
    ],
  }
}

function groupSection(
  group: TargetGroup,
  { groups }: { groups: readonly { node: TargetGroup; priorLevel?: number; languages: Parameters<typeof languageLevels>[0] }[] },
  reader: Reader,
): Section[] {
  const entry = groups.find((each) => each.node === group)
  const { figures, word } = reader
  const experience = first(group, isPriorExperience)
  const years = figures.duration(experience?.duration)
  return sectionOf({
    id: `learners-${group.name}`,
    title: reader.titled(group) ?? word('group'),
    blocks: [
      ...paragraphOf(reader.said(first(group, isDescription)?.text)),
      ...factsOf([
        [word('prior'), entry?.priorLevel === undefined ? undefined : `EQF ${entry.priorLevel}`],
        [word('experience'), labelled(years, reader.said(experience?.text))],
        [word('pace'), figures.hours(hoursPerWeek(first(group, isTimeBudget)?.value))],
        [word('languageLevel'), languageLevels(entry?.languages ?? [], reader)],
        [word('readiness'), ...reader.texts(group, isDigitalReadiness)],
      ]),
    ],
  })
}
