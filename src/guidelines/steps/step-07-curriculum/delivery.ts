import { addresses } from '../../addresses.ts'
import type { Guideline } from '../../guideline.ts'
import { present } from '../../rules.ts'
import { modeRules } from './delivery-modes.ts'
import { onSiteRules } from './delivery-on-site.ts'

/** Guideline 7.4. */
export const delivery: Guideline = {
  id: 'curriculum.delivery',
  number: '7.4',
  step: 'curriculum',
  title: 'Delivery modes',
  summary:
    'The partners choose how the whole and each course are delivered (online, blended, hybrid, face to face), how much is online, on site, at the same time and at one’s own, and where and in which time zone.',
  basis: 'programme-book-name',
  address: addresses.curriculum,
  statements: ['Delivery', 'DeliveryShare', 'Residential', 'DeliveryPlace', 'TimeZone'],
  rules: [
    {
      ...present('whole', 'curriculum', ['Delivery'], 'the mode of delivery', '', {
        failing: 'curriculum { course Tides "Tides" { delivery online } }',
        passing: 'curriculum { course Tides "Tides" { delivery online } delivery online }',
      }),
      find: (model) =>
        model.delivery.whole
          ? []
          : model.curricula.slice(0, 1).map((node) => ({
              node,
              message:
                'The curriculum does not say how the whole is delivered. The guidelines ask for it: delivery online, blended, hybrid or face-to-face.',
              missing: 'the delivery of the whole',
            })),
    },
    ...modeRules,
    ...onSiteRules,
  ],
  leftToReader: 'Whether the modes suit what is to be learned and those who learn.',
}
