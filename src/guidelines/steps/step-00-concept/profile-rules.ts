import type { AstNode } from 'langium'
import { rulesOfProfile, type VolumeRule } from '../../../language/library/volume-rules.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import type { Basis, Finding, Rule } from '../../guideline.ts'
import { every, hasSection, says } from '../../places.ts'
import { listed } from '../../rules.ts'
import { breaches } from './limits.ts'

type ProfileName = 'short-learning-programme' | 'common-microcredential-framework'

const shortProgramme: ProfileName = 'short-learning-programme'
const framework: ProfileName = 'common-microcredential-framework'

/** A characteristic of a profile: what is missing, in words, or nothing. What a section that is not written yet would say is not judged. */
type Characteristic = (model: ProgrammeModel) => string | undefined | false

const assessed = (model: ProgrammeModel) => model.assessment.all.filter(({ formative }) => !formative)

/** Source: EADTU, what is a short learning programme (slp4you.eadtu.eu). */
const ofShortProgramme: readonly Characteristic[] = [
  ({ delivery: { whole } }) =>
    whole?.mode !== undefined && !['online', 'blended', 'hybrid'].includes(whole.mode) && 'delivery online or blended',
  (model) => model.courses.length > 0 && assessed(model).length === 0 && 'an examination (an assessment that is not formative)',
  (model) =>
    hasSection(model, 'curriculum') && !says(model, 'Stacking') && 'a degree programme towards which it counts (stacks into …)',
]

/** Source: Common Microcredential Framework (partners.futurelearn.com): counts towards a degree, identity check, transcript. */
const ofFramework: readonly Characteristic[] = [
  (model) =>
    hasSection(model, 'curriculum') && !says(model, 'Stacking') && 'a degree programme towards which it counts (stacks into …)',
  (model) =>
    assessed(model).length > 0 &&
    !assessed(model).some(({ supervision }) => supervision?.identity === 'with') &&
    'a check of identity at the assessment (supervised … with identity check)',
  (model) => {
    const shown = model.supplement.elements.filter((element) => element.shown || element.text)
    const without = ['outcomes', 'workload', 'level'].filter((word) => !shown.some(({ element }) => element === word))
    return shown.length > 0 && without.length > 0 && `a transcript that shows ${listed(without)}`
  },
]

const declarationOf = (
  model: ProgrammeModel,
  profile: string,
): { node: AstNode; property: string; index: number } | undefined => {
  for (const node of every(model, 'Profile')) {
    const index = node.values.indexOf(profile)
    if (index >= 0) return { node, property: 'values', index }
  }
  return undefined
}

const source = ({ title, source }: VolumeRule): string => `${title}, ${source}`

function limits(profile: ProfileName, basis: Basis, failing: string, passing: string): Rule {
  return {
    id: `${profile}-limits`,
    kind: 'allowed-value',
    weight: 'contradiction',
    basis,
    says: `A programme with the profile ${profile} keeps its limits on volume, hours and level.`,
    failing,
    passing,
    find: (model) => {
      const declaration = declarationOf(model, profile)
      if (!declaration) return []
      return rulesOfProfile(profile).flatMap((rule) =>
        breaches(model, rule.limits).map(
          ({ node, has, allowed }): Finding => ({
            node,
            message: `The programme has ${has}; its profile ${profile} allows ${allowed} (${source(rule)}).`,
            related: [{ node: declaration.node, message: 'The profile is declared here.' }],
          }),
        ),
      )
    },
  }
}

function characteristics(
  profile: ProfileName,
  basis: Basis,
  list: readonly Characteristic[],
  sentence: string,
  failing: string,
  passing: string,
): Rule {
  return {
    id: `${profile}-characteristics`,
    kind: 'consistency',
    weight: 'gap',
    basis,
    says: sentence,
    failing,
    passing,
    find: (model) => {
      const declaration = declarationOf(model, profile)
      const without = declaration ? list.flatMap((missing) => missing(model) || []) : []
      const [rule] = rulesOfProfile(profile)
      if (!declaration || !rule || without.length === 0) return []
      const what = listed(without)
      return [{ ...declaration, message: `The profile ${profile} needs ${what} (${source(rule)}).`, missing: what }]
    },
  }
}

/** What the declared profiles ask for: their limits, and their other characteristics. */
export const profileRules: readonly Rule[] = [
  limits(
    shortProgramme,
    'short-learning-programme',
    'profile short-learning-programme\nvolume 40 ECTS\nlevel EQF 7',
    'profile short-learning-programme\nvolume 30 ECTS\nlevel EQF 7',
  ),
  characteristics(
    shortProgramme,
    'short-learning-programme',
    ofShortProgramme,
    'A short learning programme is given online or blended, is examined, and counts towards a degree.',
    'profile short-learning-programme\ncurriculum {\n  delivery face-to-face\n}',
    `institution Nordhaven { kind university country FI }
degree Coasts "Master in Coasts" { by Nordhaven volume 120 ECTS level EQF 7 }
---
profile short-learning-programme
partnership { partner Nordhaven { contributes design } }
curriculum {
  delivery online
  stacks into Coasts with 5 ECTS
}`,
  ),
  limits(
    framework,
    'common-microcredential-framework',
    'profile common-microcredential-framework\nvolume 8 ECTS\nlevel EQF 7',
    'profile common-microcredential-framework\nvolume 6 ECTS\nlevel EQF 5',
  ),
  characteristics(
    framework,
    'common-microcredential-framework',
    ofFramework,
    'A programme of the framework counts towards a degree, checks identity at the assessment, and has a transcript with outcomes, hours and level.',
    'profile common-microcredential-framework\ncurriculum {\n  course Shores { volume 5 ECTS assessment Report { kind essay supervised online without identity check } }\n}',
    `institution Nordhaven { kind university country FI }
degree Coasts "Master in Coasts" { by Nordhaven volume 120 ECTS level EQF 7 }
---
profile common-microcredential-framework
partnership { partner Nordhaven { contributes design } }
curriculum {
  course Shores { volume 5 ECTS assessment Report { kind essay supervised online with identity check } }
  stacks into Coasts with 5 ECTS
}`,
  ),
]
