import { committeeEntry } from '../model/committees.ts'
import type { Finding, Rule } from './guideline.ts'
import { every, sectionOf } from './places.ts'
import { subject } from './rules.ts'

/** A committee that the team sets up, and a section of another step names again. */
interface Named extends Pick<Rule, 'says' | 'failing' | 'passing'> {
  readonly step: 'examination' | 'admission'
  readonly type: 'ExaminationCommittee' | 'AdmissionCommittee'
  /** Of one that names none: "examines and decides". */
  readonly does: string
}

/** A rule that the section of a step names the committee of the team (guideline 4.2) that is there for it. */
export const committeeNamed = ({ step, type, does, ...sentences }: Named): Rule => ({
  id: 'committee',
  kind: 'reference',
  weight: 'gap',
  needs: ['Committee'],
  asks: [type],
  ...sentences,
  find: (model) => {
    const named = every(model, type)
    const missing = `the ${step} committee`
    if (named.length === 0) {
      const message = `No committee is named that ${does}. The team is, or appoints, ${missing}: committee ….`
      return [{ node: sectionOf(model, step), message, missing }]
    }
    return named.flatMap((node): Finding[] => {
      const committee = node.committee?.ref
      const kind = committee && committeeEntry(committee).kind
      if (!committee || kind === undefined || kind === step) return []
      const message = `${subject(committee)} is of kind ${kind} in the team. Name ${missing} here, or change its kind.`
      return [{ node, message, missing, related: [{ node: committee, message: 'The committee.' }] }]
    })
  },
})
