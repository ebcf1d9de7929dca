import type { GuidelineItem, GuidelinesAnswer, StepItem } from '../../editor/protocol.ts'
import type { ViewNode } from './node.ts'

/** Which guidelines the view shows. */
export type GuidelineFilter =
  | { readonly by: 'all' }
  | { readonly by: 'open' }
  | { readonly by: 'partner'; readonly partner: string; readonly title: string }

/** A line of the view that stands for a guideline. */
export interface GuidelineNode extends ViewNode {
  readonly kind: 'guideline'
  readonly guideline: GuidelineItem
}

const looks: Readonly<Record<GuidelineItem['state'], { readonly icon: ViewNode['icon']; readonly says: string }>> = {
  met: { icon: { name: 'pass-filled', colour: 'testing.iconPassed' }, says: 'met' },
  partly: { icon: { name: 'color-mode', colour: 'charts.orange' }, says: 'partly met' },
  declined: { icon: { name: 'circle-slash', colour: 'charts.blue' }, says: 'declined with a reason' },
  open: { icon: { name: 'circle-large-outline' }, says: 'open' },
}

const keeps = (filter: GuidelineFilter, { state, waitsFor }: GuidelineItem): boolean => {
  if (filter.by === 'all') return true
  if (filter.by === 'open') return state === 'open' || state === 'partly'
  return waitsFor.includes(filter.partner)
}

/** The lines of the guidelines view: a step each, with those of its guidelines that the filter keeps; no step without any. */
export function guidelineNodes(answer: GuidelinesAnswer, filter: GuidelineFilter): ViewNode[] {
  const titles = new Map(answer.partners.map(({ name, title }) => [name, title]))
  return answer.steps.flatMap((step) => {
    const children = step.guidelines
      .filter((guideline) => keeps(filter, guideline))
      .map((guideline) => guidelineNode(guideline, titles))
    return children.length > 0 ? [stepNode(step, children, filter)] : []
  })
}

/** What stands over the lines: which programme this is, and what is left out. */
export function guidelinesMessage({ programme }: GuidelinesAnswer, filter: GuidelineFilter, lines: number): string {
  const answered = `${programme.title}: ${programme.answered} of ${programme.guidelines} guidelines answered`
  if (filter.by === 'all') return answered
  const kept = filter.by === 'open' ? 'what is open or partly met' : `what waits for ${filter.title}`
  return lines > 0 ? `${answered}. Shown is ${kept}.` : `${answered}. Nothing is left of ${kept}.`
}

function stepNode(step: StepItem, children: readonly GuidelineNode[], filter: GuidelineFilter): ViewNode {
  const answered = step.guidelines.filter(({ state }) => state === 'met' || state === 'declined').length
  const all = step.guidelines.length
  return {
    // An editor keeps what is folded by these: what is filtered is unfolded at first, however it was before.
    id: filter.by === 'all' ? step.step : `${step.step}, ${filter.by === 'partner' ? filter.partner : filter.by}`,
    kind: 'step',
    label: step.title,
    description: `${answered} of ${all}`,
    icon: {
      name: answered === all ? 'pass-filled' : 'list-unordered',
      ...(answered === all && { colour: 'testing.iconPassed' }),
    },
    spoken: `${step.title}: ${answered} of ${all} guidelines answered`,
    children,
    unfolded: filter.by !== 'all',
  }
}

function guidelineNode(guideline: GuidelineItem, titles: ReadonlyMap<string, string>): GuidelineNode {
  const { icon, says } = looks[guideline.state]
  const partners = guideline.waitsFor.map((name) => titles.get(name) ?? name).join(', ')
  const waits = partners === '' ? '' : `waits for ${partners}`
  return {
    id: guideline.id,
    kind: 'guideline',
    label: `${guideline.number} ${guideline.title}`,
    description: [says, waits].filter(Boolean).join(', '),
    ...(icon && { icon }),
    more: {
      heading: `${guideline.number} ${guideline.title}: ${says}`,
      sentences: [
        guideline.summary,
        guideline.reason === undefined ? '' : `Declined: ${guideline.reason}`,
        waits && `It ${waits}.`,
      ].filter((sentence) => sentence !== ''),
      ...(guideline.missing.length > 0 && { list: guideline.missing.map((missing) => `missing: ${missing}`) }),
    },
    guideline,
  }
}
