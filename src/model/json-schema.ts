/**
 * The form of the resolved model as JSON: the one definition from which the TypeScript type and `schemas/model.schema.json` come.
 * What is not known is left out; credits are ECTS, shares are between 0 and 1, days are ISO days.
 */
import Type from 'typebox'

const text = Type.String()
const number = Type.Number()
const optional = Type.Optional
const texts = Type.Array(text)
/** A reference to something else in the model, by its name. */
const names = Type.Array(Type.String({ description: 'names of what is referred to' }))
const range = Type.Object(
  { min: number, max: number },
  { additionalProperties: false, description: 'equal where the figure is certain' },
)

/** Money by currency. */
const sum = Type.Object(
  {
    amounts: Type.Record(Type.String({ pattern: '^[A-Z]{3}$' }), number),
    complete: Type.Boolean({ description: 'no amount is unknown' }),
  },
  { additionalProperties: false },
)

const object = <Properties extends Type.TProperties>(properties: Properties, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description ? { description } : {}) })

const place = object({ file: text, from: number, to: number }, 'where it stands in the source, in lines counted from 1')
const at = { place: optional(place) }
const wording = object({ language: optional(text), text })
const date = object({ text, first: text, last: text }, 'as it is written, with its first and its last day')
const named = { name: text, title: optional(text), ...at }

const partner = object({
  ...named,
  status: optional(text),
  full: Type.Boolean(),
  coordinator: Type.Boolean(),
  country: optional(text),
  contributions: texts,
  owns: names,
  delivers: Type.Array(object({ course: text, manner: text, share: number, credits: optional(number) })),
  credits: number,
  creditsComplete: Type.Boolean(),
  share: optional(number),
})

const need = object({ ...named, outcomes: names, topics: names, learners: names })
const targetGroup = object({
  ...named,
  priorLevel: optional(number),
  languages: texts,
  routes: names,
  hoursPerWeek: optional(number),
  weeks: optional(range),
})
const outcome = object({
  ...named,
  kind: optional(text),
  needs: names,
  objectives: names,
  courses: names,
  assessments: names,
  indicators: names,
  onSupplement: Type.Boolean(),
})
const assessment = object({
  ...named,
  kind: optional(text),
  formative: Type.Boolean(),
  weight: optional(number),
  supervision: optional(text),
  outcomes: names,
})
const course = object({
  ...named,
  taken: Type.Union([Type.Literal('declared'), Type.Literal('included'), Type.Literal('named')]),
  credits: optional(range),
  hours: optional(number),
  hoursPerCredit: optional(number),
  activities: Type.Array(object({ activity: text, hours: optional(number) })),
  weeks: optional(number),
  providers: names,
  manner: optional(text),
  owner: optional(text),
  origin: optional(text),
  delivery: optional(text),
  languages: texts,
  outcomes: names,
  topics: names,
  requires: names,
  assessments: Type.Array(assessment),
})

const structure = Type.Cyclic(
  {
    Step: object({
      order: Type.Union([Type.Literal('first'), Type.Literal('then'), Type.Literal('anytime')]),
      choose: optional(object({ atLeast: Type.Boolean(), credits: optional(number), count: optional(number) })),
      required: optional(range),
      terms: names,
      items: Type.Array(Type.Ref('Item')),
    }),
    Item: object({
      kind: text,
      name: text,
      title: optional(text),
      required: optional(range),
      steps: optional(Type.Array(Type.Ref('Step'))),
    }),
  },
  'Step',
)

const decision = object({
  section: text,
  present: Type.Boolean(),
  agreed: Type.Boolean(),
  agreedOn: optional(date),
  agreedBy: names,
  missing: names,
  open: texts,
  unknown: texts,
  absent: texts,
  places: Type.Array(place),
})

const money = object({
  plannedLearners: optional(number),
  fees: Type.Array(object({ ...named, amount: optional(number), currency: optional(text), payers: optional(number) })),
  income: sum,
  cost: sum,
  result: optional(sum),
  breakEvenLearners: optional(number),
  breakEvenYear: optional(number),
})

/** The schema of the model, version 1. */
const modelSchema = Type.Object(
  {
    version: Type.Literal(1),
    ...named,
    titles: Type.Array(wording),
    stage: optional(text),
    volume: optional(number),
    level: optional(number),
    cycle: optional(text),
    fields: texts,
    profiles: texts,
    website: optional(text),
    partners: Type.Array(partner),
    objectives: Type.Array(object({ ...named, outcomes: names })),
    needs: Type.Array(need),
    targetGroups: Type.Array(targetGroup),
    outcomes: Type.Array(outcome),
    courses: Type.Array(course),
    assessments: Type.Array(assessment, { description: 'those that belong to no course' }),
    structure: optional(Type.Array(structure)),
    credits: object({
      required: optional(range),
      compulsory: optional(range),
      electiveRequired: optional(range),
      electiveOffered: optional(range),
    }),
    load: object({ required: optional(range), weeks: optional(number), hoursPerWeek: optional(range) }),
    award: object({ type: optional(text), form: optional(text), awardingBodies: names }),
    stacking: Type.Array(
      object({ degree: optional(text), title: optional(text), credits: optional(number), institutions: names, ...at }),
    ),
    subAwards: Type.Array(object({ ...named, volume: optional(number), credits: optional(range), courses: names })),
    decisions: Type.Array(decision),
    calendar: Type.Array(object({ kind: text, label: text, start: date, end: optional(date), ...at })),
    money,
    languages: object({ instruction: texts, taught: texts, required: texts, examination: texts }),
  },
  {
    additionalProperties: false,
    title: 'Microcred model',
    description: 'What a joint micro-credential programme is, resolved from its source.',
  },
)

/** The resolved model as JSON. */
export type ModelJson = Type.Static<typeof modelSchema>

/** The schema as JSON Schema 2020-12, to be written to `schemas/model.schema.json`. */
export function modelJsonSchema(): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from src/model/json-schema.ts by scripts/write-schemas.ts. Do not edit.',
    ...(JSON.parse(JSON.stringify(modelSchema)) as Record<string, unknown>),
  }
}
