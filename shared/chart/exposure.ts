// How much a patient was given, over ninety days, a year and ever: voided sessions count for nothing, and milligrams of one
// route are never added to those of another.
import { addDays } from '../calendar/index.ts'
import type { Instant } from '../vocabulary/ids.ts'
import type { Route } from './events.ts'
import type { Session } from './state.ts'

export type Exposure = {
  sessions: number
  milligrams: { route: Route; mg: number }[]
  /** Sessions of which nobody has entered the dose: what was given is more by these. */
  withoutDose: number
}

const periods = { days90: 90, year: 365, ever: null } as const
export type Period = keyof typeof periods

/** @param sessions all there ever were: a chart at hand has let go of doses long past */
export const exposureOf = (
  sessions: readonly Session[],
  now: Instant,
): Record<Period, Exposure> => ({
  days90: within(sessions, now, periods.days90),
  year: within(sessions, now, periods.year),
  ever: within(sessions, now, periods.ever),
})

function within(sessions: readonly Session[], now: Instant, days: number | null): Exposure {
  const since = days === null ? null : addDays(now, -days)
  const given = sessions.filter(
    (each) => each.state === 'finished' && (!since || each.endedAt > since),
  )
  const byRoute = new Map<Route, number>()
  let withoutDose = 0
  for (const each of given) {
    if (each.state !== 'finished') continue
    if (each.doseMg === null) withoutDose += 1
    else byRoute.set(each.route, (byRoute.get(each.route) ?? 0) + each.doseMg)
  }
  const milligrams = [...byRoute].map(([route, mg]) => ({ route, mg: Math.round(mg * 10) / 10 }))
  return { sessions: given.length, milligrams, withoutDose }
}
