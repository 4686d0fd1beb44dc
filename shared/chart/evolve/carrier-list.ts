// The carrier's own list of numbers that want no texts, a second line behind ours: what it is still to be told.
import type { Instant } from '../../vocabulary/ids.ts'
import type { EventOf } from '../events.ts'
import { type CarrierWish, type ChartState, phoneOf } from '../state.ts'
import type { Evolvers } from './types.ts'

export const carrierList: Evolvers<'CarrierListAsked' | 'CarrierListSet'> = {
  CarrierListAsked: (chart, { phone }, at) => ({
    ...chart,
    carrierWishes: chart.carrierWishes.map((each) =>
      each.phone === phone ? { ...each, leasedAt: at, attempts: each.attempts + 1 } : each,
    ),
  }),
  CarrierListSet: (chart, { phone, listed }) => ({
    ...chart,
    carrierWishes: chart.carrierWishes.filter(
      (each) => each.phone !== phone || each.listed !== listed,
    ),
  }),
}

/** After a STOP of the number's own: what the carrier said it knows, and what was said before stands there already. */
export function wishBlocked(
  chart: ChartState,
  { how }: EventOf<'OptedOut'>,
  at: Instant,
): ChartState['carrierWishes'] {
  return how === 'carrier' || how === 'number' ? chart.carrierWishes : wish(chart, true, at)
}

/** After a START. A number that was not on the list is no harm to take off. */
export function wishOpen(chart: ChartState, at: Instant): ChartState['carrierWishes'] {
  const phone = phoneOf(chart)
  const known = chart.carrierWishes.find((each) => each.phone === phone)
  // The carrier was never told of the STOP.
  const isUntold = known?.listed && known.leasedAt === null
  return isUntold ? others(chart) : wish(chart, false, at)
}

function wish(chart: ChartState, listed: boolean, at: Instant): readonly CarrierWish[] {
  const phone = phoneOf(chart)
  return [...others(chart), { phone, listed, since: at, leasedAt: null, attempts: 0 }]
}

function others(chart: ChartState): readonly CarrierWish[] {
  const phone = phoneOf(chart)
  return chart.carrierWishes.filter((each) => each.phone !== phone)
}
