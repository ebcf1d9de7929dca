/** What is said of groups, choices and terms, in the picture and in its description. */
import { listed } from '../language/checks/report.ts'
import { type Assessment, isVolumeStatement, type Term } from '../language/generated/ast.ts'
import { periodOf } from '../model/dates.ts'
import type { ProgrammeModel } from '../model/model.ts'
import { first, titleOf } from '../model/statements.ts'
import { coursesWithin, type StructureGroup, type StructureItem, type StructureStep } from '../model/structure.ts'
import { providersText, volumeText } from './courses.ts'
import { counted, credits, figure, period } from './figures.ts'

/** "choose 2 ECTS of 4 ECTS", "choose 1 of 2"; nothing where a step leaves no choice. */
export function choiceText(step: StructureStep, model: ProgrammeModel): string | undefined {
  const { choice } = step
  if (!choice) return undefined
  const least = choice.atLeast ? 'at least ' : ''
  if (choice.count !== undefined) return `choose ${least}${figure(choice.count)} of ${step.items.length}`
  const offered = credits(model.credits.choices.find((known) => known.step === step)?.offered)
  const wanted = credits(choice.credits)
  return wanted === undefined ? 'choose from' : `choose ${least}${wanted}${offered === undefined ? '' : ` of ${offered}`}`
}

/** Whether a step is a choice of one track among several. */
export const isTrackChoice = (step: StructureStep): boolean =>
  step.choice === undefined && step.items.length > 1 && step.items.every((item) => item.kind === 'track')

/** "Track: Nature", "Deepening"; a group without a title by its kind alone. */
export function groupTitle({ kind, node }: StructureGroup): string {
  const title = titleOf(node)
  return kind === 'group' ? title || 'Group' : `${kind === 'track' ? 'Track' : 'Phase'}${title ? `: ${title}` : ''}`
}

/** What a folded group holds: "14 courses, 20 ECTS required". */
export function groupContent(group: StructureGroup, model: ProgrammeModel): string {
  const required = credits(model.credits.groups.get(group.node))
  const courses = counted(coursesWithin(group.steps).length, 'course')
  return required === undefined ? courses : `${courses}, ${required} required`
}

/** "Autumn, 2027-09-06 to 2027-12-19". */
export const termsText = (terms: readonly Term[]): string =>
  listed(terms.map((term) => [titleOf(term), period(periodOf(term.period))].filter(Boolean).join(', ')))

/** The credits of an assessment that is no course. */
export const assessmentVolume = (node: Assessment, model: ProgrammeModel): string | undefined =>
  credits(model.conversion.toEcts(first(node, isVolumeStatement)?.value))

/** The structure in sentences. */
export function describeStructure(model: ProgrammeModel): string[] {
  const { credits: facts, courses, order } = model
  const titles = (nodes: Iterable<Parameters<typeof titleOf>[0]>) => listed([...nodes].map((node) => titleOf(node)))
  const sentences = [
    `The programme has ${counted(courses.length, 'course')}`,
    credits(facts.required) ? ` and asks for ${credits(facts.required)}.` : '; how many credits it asks for is not known.',
  ].join('')
  const steps = model.structure
    ? model.structure.steps.map((step) => `${stepWords(step, model)}.`)
    : [
        `Without a structure, all courses are compulsory, in any order: ${listed(courses.map((entry) => courseWords(entry, model)))}.`,
      ]
  const prerequisites = order.prerequisites.map(({ course, required }) => `${titleOf(course)} requires ${titleOf(required)}.`)
  const outside = facts.outside.map((entry) => entry.node)
  return [sentences, ...steps, ...prerequisites, ...(outside.length > 0 ? [`The structure leaves out ${titles(outside)}.`] : [])]
}

const orderWords = new Map([
  ['first', 'First'],
  ['then', 'Then'],
  ['anytime', 'At any time'],
])

function stepWords(step: StructureStep, model: ProgrammeModel): string {
  const terms = step.terms.length > 0 ? ` (${termsText(step.terms)})` : ''
  const how = choiceText(step, model) ?? (isTrackChoice(step) ? 'one of these tracks' : undefined)
  const items = step.items.map((item) => itemWords(item, model))
  return `${orderWords.get(step.order)}${terms}: ${how ? `${how}: ` : ''}${items.length > 0 ? listed(items) : 'nothing that is declared'}`
}

function itemWords(item: StructureItem, model: ProgrammeModel): string {
  if (item.kind === 'assessment') {
    return [titleOf(item.node), assessmentVolume(item.node, model)].filter(Boolean).join(', ')
  }
  if (item.kind === 'course') {
    const entry = model.courses.find((one) => one.node === item.node)
    return entry ? courseWords(entry, model) : titleOf(item.node)
  }
  const terms = item.terms.length > 0 ? `, in ${termsText(item.terms)}` : ''
  return `${groupTitle(item)}${terms} [${item.steps.map((step) => stepWords(step, model)).join('; ')}]`
}

function courseWords(entry: ProgrammeModel['courses'][number], model: ProgrammeModel): string {
  const facts = [volumeText(entry, model), providersText(entry)].filter(Boolean).join(', ')
  return facts === '' ? entry.title : `${entry.title} (${facts})`
}
