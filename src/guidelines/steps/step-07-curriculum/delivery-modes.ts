import { isDeliveryShare, isTimeZone } from '../../../language/generated/ast.ts'
import type { DeliveryEntry } from '../../../model/delivery.ts'
import { meanShare, shareOfDelivery } from '../../../model/delivery-shares.ts'
import type { ProgrammeModel } from '../../../model/model.ts'
import { all, first } from '../../../model/statements.ts'
import type { Finding, Rule } from '../../guideline.ts'
import { rightAmount } from '../../right-amount.ts'
import { figure, listed } from '../../rules.ts'
import { mendAt } from './mend.ts'

/** How far the shares of the whole may lie from the mean of the courses: five of a hundred. Ours. */
const tolerance = 0.05

const percent = (share: number): string => `${figure(share * 100)} %`

interface Placed {
  readonly delivery: DeliveryEntry
  readonly name: string
  readonly node: DeliveryEntry['node']
}

/** The delivery of the whole and of every course, with the words and the place for a message. */
function deliveries(model: ProgrammeModel): Placed[] {
  const { whole, courses } = model.delivery
  const ofCourses = courses.flatMap(({ entry, delivery }) =>
    delivery ? [{ delivery, name: `Course ${entry.name}`, node: mendAt(entry, delivery.node) as DeliveryEntry['node'] }] : [],
  )
  return [...(whole ? [{ delivery: whole, name: 'The programme', node: whole.node }] : []), ...ofCourses]
}

function sharesOf({ delivery, name, node }: Placed): Finding[] {
  const pairs = [
    ['online', 'on-site', delivery.placeTotal],
    ['synchronous', 'asynchronous', delivery.timeTotal],
  ] as const
  return pairs.flatMap(([one, other, total]) => {
    const [left, right] = [delivery.shares.get(one), delivery.shares.get(other)]
    const complete = left !== undefined && right !== undefined
    if (total === undefined || (complete ? Math.abs(total - 1) < 0.005 : total <= 1)) return []
    const shares = complete ? `${percent(left)} ${one} and ${percent(right)} ${other}` : percent(total)
    const statement = all(node, isDeliveryShare).find((share) => share.kind === other)
    const remedy = left === undefined ? undefined : rightAmount(statement?.value, 100 - left * 100, '%')
    return [{ node, message: `${name} is ${shares}: ${percent(total)} instead of 100 %.`, remedy }]
  })
}

function sharesOfMode({ delivery, name, node }: Placed): Finding[] {
  const { mode, shares } = delivery
  const [online, onSite] = [shares.get('online'), shares.get('on-site')]
  const wrong =
    mode === 'online' && onSite !== undefined && onSite > 0
      ? `${percent(onSite)} are on site; that is blended`
      : mode === 'online' && online !== undefined && online < 1
        ? `only ${percent(online)} are online`
        : mode === 'online' && delivery.residentials.length > 0
          ? 'learners meet on site; that is blended'
          : mode === 'face-to-face' && online !== undefined && online > 0
            ? `${percent(online)} are online; that is blended`
            : mode === 'blended' && (online === 1 || onSite === 1)
              ? `all of it is ${online === 1 ? 'online' : 'on site'}`
              : undefined
  return wrong ? [{ node, property: 'mode', message: `${name} is called ${mode}, but ${wrong}.` }] : []
}

function wholeAgainstCourses(model: ProgrammeModel, certain: boolean): Finding[] {
  const { whole, courses, derived, agrees } = model.delivery
  if (!whole?.mode || agrees !== false || !derived) return []
  const others = courses.filter(({ delivery }) => delivery?.mode !== whole.mode || (delivery?.residentials.length ?? 0) > 0)
  const pure = whole.mode === 'online' || whole.mode === 'face-to-face'
  if (certain !== (pure && others.length > 0)) return []
  const names = listed(others.map(({ entry, delivery }) => `${entry.name} (${delivery?.mode})`))
  const message =
    others.length > 0
      ? `The programme is called ${whole.mode}, but not all of it is: ${names}. By its courses it is ${derived}.`
      : `The programme is called ${whole.mode}, but all its courses are ${derived}.`
  return [{ node: whole.node, property: 'mode', message }]
}

function meanShares(model: ProgrammeModel): Finding[] {
  const { whole } = model.delivery
  if (!whole) return []
  return ['online', 'on-site', 'synchronous', 'asynchronous'].flatMap((kind) => {
    const [said, mean] = [whole.shares.get(kind), meanShare(model, kind)]
    if (said === undefined || mean === undefined || Math.abs(said - mean) <= tolerance) return []
    const message = `The programme is said to be ${percent(said)} ${kind}; by the hours of its courses it is ${percent(Math.round(mean * 100) / 100)}.`
    return [
      { node: whole.node.statements.find((each) => each.$type === 'DeliveryShare' && each.kind === kind) ?? whole.node, message },
    ]
  })
}

const course = (statements: string): string => `curriculum { course Tides "Tides" { ${statements} } }`

/** Guideline 7.4: modes and shares. */
export const modeRules: readonly Rule[] = [
  {
    id: 'each-course',
    kind: 'presence',
    weight: 'gap',
    asks: ['Delivery'],
    basis: 'sister-book',
    says: 'Every course says how it is delivered.',
    failing: course('by Nordhaven'),
    passing: course('by Nordhaven delivery online'),
    find: (model) =>
      model.delivery.courses
        .filter(({ delivery }) => !delivery)
        .map(({ entry }) => ({
          node: mendAt(entry),
          message: `How is the course ${entry.name} delivered? delivery online, blended, hybrid or face-to-face.`,
          missing: `the delivery of ${entry.name}`,
        })),
  },
  {
    id: 'shares-add-up',
    kind: 'arithmetic',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'Online and on site, synchronous and asynchronous come to 100 %.',
    failing: course('delivery blended { share online 70 % share on-site 40 % }'),
    passing: course('delivery blended { share online 70 % share on-site 30 % }'),
    find: (model) => deliveries(model).flatMap(sharesOf),
  },
  {
    id: 'shares-of-mode',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'The shares are those of the mode: online is all online, face-to-face all on site, blended both.',
    failing: course('delivery online { share online 90 % share on-site 10 % }'),
    passing: course('delivery blended { share online 90 % share on-site 10 % }'),
    find: (model) => deliveries(model).flatMap(sharesOfMode),
  },
  {
    id: 'whole-is-online',
    kind: 'consistency',
    weight: 'contradiction',
    basis: 'arithmetic',
    says: 'A programme that is called online, or face-to-face, has no course that is not.',
    needs: ['Course'],
    failing: 'curriculum { course Tides "Tides" { delivery blended } delivery online }',
    passing: 'curriculum { course Tides "Tides" { delivery blended } delivery blended }',
    find: (model) => wholeAgainstCourses(model, true),
  },
  {
    id: 'follows-from-courses',
    kind: 'consistency',
    weight: 'judgement',
    basis: 'inference',
    says: 'The mode of the whole follows from those of the courses.',
    needs: ['Course'],
    failing: 'curriculum { course Tides "Tides" { delivery online } delivery blended }',
    passing: 'curriculum { course Tides "Tides" { delivery online } delivery online }',
    find: (model) => wholeAgainstCourses(model, false),
  },
  {
    id: 'shares-of-whole',
    kind: 'arithmetic',
    weight: 'judgement',
    basis: 'arithmetic',
    says: 'The shares of the whole are near the mean of the courses, by hours.',
    needs: ['Course'],
    failing: `curriculum {
  course Tides "Tides" { delivery online load { lectures 50 h } }
  course Reefs "Reefs" { delivery face-to-face load { lectures 50 h } }
  delivery blended { share online 80 % share on-site 20 % }
}`,
    passing: `curriculum {
  course Tides "Tides" { delivery online load { lectures 50 h } }
  course Reefs "Reefs" { delivery face-to-face load { lectures 50 h } }
  delivery blended { share online 50 % share on-site 50 % }
}`,
    find: meanShares,
  },
  {
    id: 'shares',
    kind: 'presence',
    weight: 'detail',
    basis: 'third-source',
    says: 'The whole and each course say how much is online and on site, synchronous and asynchronous.',
    failing: course('delivery blended { share online 70 % share on-site 30 % }'),
    passing: course('delivery blended { share online 70 % share on-site 30 % share synchronous 20 % share asynchronous 80 % }'),
    find: withoutShares,
  },
  {
    id: 'time-zone',
    kind: 'consistency',
    weight: 'detail',
    basis: 'inference',
    says: 'A programme with synchronous hours names its time zone and a place; a course that names a time zone names the same.',
    failing: 'curriculum { delivery online { share synchronous 20 % share asynchronous 80 % place "Online" } }',
    passing:
      'curriculum { delivery online { share synchronous 20 % share asynchronous 80 % place "Online" time-zone "Europe/Helsinki" } }',
    find: timeZones,
  },
]

function withoutShares(model: ProgrammeModel): Finding[] {
  const its = deliveries(model)
  const gaps = its.flatMap(({ delivery, name, node }) => {
    const without = [
      ...['online', 'on-site'].filter((kind) => shareOfDelivery(delivery, kind) === undefined),
      ...['synchronous', 'asynchronous'].filter((kind) => !delivery.shares.has(kind)),
    ]
    return without.length > 0 ? [{ name, node, list: listed(without) }] : []
  })
  const [first, second] = gaps
  // What nothing in the programme says is one gap.
  if (first && second && gaps.length === its.length && gaps.every((gap) => gap.list === first.list)) {
    const message = `Neither the programme nor a course says how much is ${first.list}: share … %.`
    return [{ node: first.node, property: 'mode', message, missing: 'the shares of delivery' }]
  }
  return gaps.map(({ name, node, list }) => ({
    node,
    property: 'mode',
    message: `${name} does not say how much is ${list}: share … %.`,
    missing: `the shares of ${name}`,
  }))
}

function timeZones(model: ProgrammeModel): Finding[] {
  const { whole, courses } = model.delivery
  if (!whole) return []
  const synchronous = [whole, ...courses.map((each) => each.delivery)].some((each) => (each?.shares.get('synchronous') ?? 0) > 0)
  const without = [
    ...(synchronous && !whole.timeZone ? ['its time zone'] : []),
    ...(whole.places.length === 0 && whole.shares.size > 0 ? ['its place'] : []),
  ]
  const differing = courses.flatMap(({ entry, delivery }) => {
    const statement = first(delivery?.node, isTimeZone)
    if (!statement || !whole.timeZone || delivery?.timeZone === whole.timeZone) return []
    return [
      {
        node: mendAt(entry, delivery?.node),
        message: `Course ${entry.name} is in the time zone ${delivery?.timeZone}, the programme in ${whole.timeZone}.`,
      },
    ]
  })
  if (without.length === 0) return differing
  return [
    { node: whole.node, message: `The delivery of the programme does not say ${listed(without)}.`, missing: listed(without) },
    ...differing,
  ]
}
