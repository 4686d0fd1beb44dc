// What a link leads to now.
import { expiresAt } from '../../shared/chart/agenda/check-in.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import { isLockedOut } from '../../shared/chart/decide/birth-year.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { OpenCheckIn } from '../../shared/chart/state.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Found } from './link.ts'

export type Asked = { open: OpenCheckIn; instrument: Instrument }

export type Told = 'crisis' | 'call-911'

export type Standing =
  /** Nothing is shown to whoever has not given the year of birth; after too many tries nobody asks any more. */
  | ({ kind: 'year'; missed: number } & Asked)
  | { kind: 'locked-out' }
  | ({ kind: 'begin' } & Asked)
  | ({ kind: 'item' } & Asked)
  /** After an emergency: the questions wait. */
  | ({ kind: 'held'; told: Told } & Asked)
  /** `told`: an answer that a person is being called for goes on standing above the thanks. */
  | { kind: 'done'; told: Told | null }
  /** Its time is over, and it was never answered. */
  | { kind: 'over'; mayText: boolean }

export function standingOf(found: Found, now: Instant): Standing {
  const asked = askedNow(found)
  if (!asked || now >= expiresAt(asked.open))
    return wasAnswered(found)
      ? { kind: 'done', told: toldOf(found) }
      : { kind: 'over', mayText: mayText(found) }
  if (!found.isKnown)
    return isLockedOut(asked.open)
      ? { kind: 'locked-out' }
      : { kind: 'year', missed: asked.open.yearsMissed ?? 0, ...asked }
  if (asked.open.held) return { kind: 'held', told: toldOf(found) ?? 'crisis', ...asked }
  return { kind: asked.open.started ? 'item' : 'begin', ...asked }
}

/** The check-in of this link, or what follows it in the same sitting. */
function askedNow({ chart, clinic, link }: Found): Asked | null {
  const { openCheckIn: open } = chart
  if (!open || messagingOf(chart) === 'withdrawn') return null
  if (open.checkInId !== link.checkInId && open.slot !== link.slot) return null
  const instrument = policyFor(clinic).instrument(open.instrument)
  return instrument && instrument.items.length === open.items ? { open, instrument } : null
}

const wasAnswered = ({ chart, link }: Found): boolean =>
  chart.closedCheckIns.findLast(({ slot }) => slot === link.slot)?.answered === true

/** Whether a text may be asked for: with the link of what is open now, or the offer of a check-in. */
function mayText({ chart }: Found): boolean {
  const messaging = messagingOf(chart)
  return messaging !== 'opted-out' && messaging !== 'withdrawn'
}

/** What the newest emergency that a person has yet to end is about. */
function toldOf({ chart }: Found): Told | null {
  const open = chart.alerts.filter((each) => each.level === 'emergency' && !each.acknowledged)
  const newest = open.toSorted((a, b) => (a.pagedAt < b.pagedAt ? -1 : 1)).at(-1)
  if (!newest) return null
  return newest.kind === 'crisis' ? 'crisis' : 'call-911'
}
