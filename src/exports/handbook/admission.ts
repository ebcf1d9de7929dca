import {
  isAdmission,
  isAdmissionAccommodation,
  isAdmissionPublished,
  isComplaints,
  isCredentialEvaluation,
  isDigitalMeans,
  isEnrolment,
  isEnrolmentStatus,
  isPreparatory,
  isPriorExperience,
  isPriorLearningRecognition,
  isProcedureStep,
  isProof,
  isRecruitment,
  isRegistrationAddress,
  isReservedPlaces,
  isRights,
} from '../../language/generated/ast.ts'
import { isced } from '../../language/library/isced.ts'
import type { RouteEntry } from '../../model/admission.ts'
import { all, first, referred, sections } from '../../model/statements.ts'
import { factsOf, joined, labelled, list, sectionOf, tableOf, withNames } from '../page/compose.ts'
import type { Section } from '../page/content.ts'
import type { Reader } from '../page/reader.ts'
import { reasons } from '../page/reasons.ts'
import { filled } from '../page/words.ts'
import { languageLevels } from './levels.ts'
import type { PartWriter } from './part.ts'

/** The ways in, how places are given, and what happens from application to enrolment. */
export const admission: PartWriter = (model, reader) => {
  const { word, figures, said, named, titled } = reader
  const admissions = sections(model.parts, isAdmission)
  const { routes, places, criteria, priorLearningCredits } = model.admission
  const apply = first(sections(model.parts, isRecruitment), isRegistrationAddress) ?? first(admissions, isAdmissionPublished)
  const upTo =
    priorLearningCredits === undefined ? undefined : filled(word('upTo'), { amount: figures.credits(priorLearningCredits) ?? '' })
  const steps = all(admissions, isProcedureStep).map(({ text, responsible }) =>
    withNames(said(text), named(referred(responsible))),
  )
  const unsaid = (subject: string) => reasons(admissions, [subject], reader)
  return {
    blocks: factsOf([
      [word('apply'), reader.link(apply?.address)],
      [word('places'), places === undefined ? undefined : figures.number(places)],
      [
        word('reserved'),
        ...all(admissions, isReservedPlaces).map(({ count, partners }) =>
          withNames(figures.number(count ?? 0), named(referred(partners))),
        ),
        ...unsaid('reserved'),
      ],
      [word('preparatory'), ...reader.texts(admissions, isPreparatory), ...unsaid('preparatory')],
      [word('priorLearning'), ...reader.texts(admissions, isPriorLearningRecognition), upTo, ...unsaid('prior-learning')],
      [
        word('foreign'),
        ...all(admissions, isCredentialEvaluation).map(({ text, partner, centre }) =>
          withNames(said(text), joined([titled(partner?.ref), said(centre)].filter((each) => each !== undefined))),
        ),
        ...unsaid('credential-evaluation'),
      ],
      [word('complaints'), ...reader.texts(admissions, isComplaints), ...unsaid('complaints')],
      [word('needsOfLearners'), ...reader.texts(admissions, isAdmissionAccommodation), ...unsaid('accommodation')],
    ]),
    sections: [
      ...routes.flatMap((route) => routeSection(route, reader)),
      ...sectionOf({
        id: 'criteria',
        title: word('criteria'),
        blocks: tableOf(
          word('criteria'),
          [word('criterion'), { title: word('weight'), figures: true }],
          criteria.map(({ node, weight }) => [said(node.text), figures.share(weight)]),
        ),
      }),
      ...sectionOf({ id: 'steps', title: word('steps'), blocks: steps.length > 0 ? [list(steps, true)] : [] }),
      ...sectionOf({
        id: 'enrolment',
        title: word('enrolment'),
        blocks: tableOf(
          word('enrolment'),
          [word('partner'), word('status'), word('rights')],
          all(admissions, isEnrolment).map((node) => [
            titled(node.partner?.ref),
            reader.chosen('EnrolmentStatus.value', first(node, isEnrolmentStatus)?.value),
            joined(reader.texts(node, isRights)),
          ]),
        ),
      }),
    ],
  }
}

function routeSection({ node, kind, level, fields, languages, learners }: RouteEntry, reader: Reader): Section[] {
  const { word, figures } = reader
  const experience = first(node, isPriorExperience)
  const years = figures.duration(experience?.duration)
  return sectionOf({
    id: `route-${node.name}`,
    title: [`${word('way')}: `, reader.titled(node) ?? node.name ?? ''],
    blocks: factsOf([
      [word('kind'), reader.chosen('RouteKind.value', kind)],
      [word('level'), level === undefined ? undefined : `EQF ${level}`],
      [word('field'), ...fields.map((code) => reader.english(isced.entries.get(code)?.label ?? code))],
      [word('experience'), labelled(years, reader.said(experience?.text))],
      [word('languageLevel'), languageLevels(languages, reader)],
      [word('digital'), ...reader.texts(node, isDigitalMeans)],
      [word('proof'), ...reader.texts(node, isProof)],
      [word('group'), ...learners.map(reader.titled)],
    ]),
  })
}
