// What a link leads to now.
import { expiresAt } from '../../shared/chart/agenda/check-in.ts'
import { messagingOf } from '../../shared/chart/contact.ts'
import { isLockedOut } from '../../shared/chart/decide/birth-year.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Alert, OpenCheckIn } from '../../shared/chart/state.ts'
import type { Instrument } from '../../shared/instruments/types.ts'
import type { AlertKind } from '../../shared/vocabulary/alerts.ts'
import type { Instant } from '../../shared/vocabulary/ids.ts'
import type { Found } from './link.ts'

export type Asked = {
  open: OpenCheckIn
  instrument: Instrument
  /** Of the whole sitting, as far as it is known. */
  questions: number
  /** Whether it follows another of the same sitting. */
  follows: boolean
}

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
  | { kind: 'done'; told: Told | null; mayText: boolean }
  /** Ended before its last answer: by time, by the clinic, by a STOP; or sent to a number the patient has left. */
  | { kind: 'over'; mayText: boolean }

export function standingOf(found: Found, now: Instant): Standing {
  if (!found.isTheirs) return { kind: 'over', mayText: mayText(found) }
  const asked = askedNow(found)
  if (!asked || now >= expiresAt(asked.open)) return ended(found)
  if (!found.isKnown)
    return isLockedOut(asked.open)
      ? { kind: 'locked-out' }
      : { kind: 'year', missed: asked.open.yearsMissed ?? 0, ...asked }
  if (asked.open.held)
    return { kind: 'held', told: toldOf(found) ?? toldBefore(found) ?? 'crisis', ...asked }
  return { kind: asked.open.started ? 'item' : 'begin', ...asked }
}

/** The check-in of this link, or what follows it in the same sitting. */
function askedNow({ chart, clinic, link }: Found): Asked | null {
  const { openCheckIn: open } = chart
  if (!open || messagingOf(chart) === 'withdrawn') return null
  if (open.checkInId !== link.checkInId && open.slot !== link.slot) return null
  const policy = policyFor(clinic)
  const instrument = policy.instrument(open.instrument)
  if (instrument?.items.length !== open.items) return null
  const rest = open.rest.map((id) => policy.instrument(id)?.items.length ?? 0)
  const questions = rest.reduce((sum, items) => sum + items, open.items)
  return { open, instrument, questions, follows: chart.closedCheckIns.at(-1)?.slot === open.slot }
}

/** Of what was answered nothing is shown to whoever has not given the year of birth. */
function ended(found: Found): Standing {
  const { chart, link, isKnown } = found
  const last = chart.closedCheckIns.findLast(({ slot }) => slot === link.slot)
  return last?.complete
    ? { kind: 'done', told: isKnown ? toldOf(found) : null, mayText: mayText(found) }
    : { kind: 'over', mayText: mayText(found) }
}

/** Whether a text may be asked for: with the link of what is open now, or the offer of a check-in. */
function mayText({ chart }: Found): boolean {
  const messaging = messagingOf(chart)
  return messaging === 'active' || messaging === 'paused'
}

/** What the patient was texted about, by the kind of its alert; other emergencies are the clinic's alone. */
const toldAbout: Partial<Record<AlertKind, Told>> = {
  crisis: 'crisis',
  'harm-to-others': 'crisis',
  medical: 'call-911',
  'side-effect': 'call-911',
}

/** What the newest emergency that a person has yet to end is about. */
const toldOf = ({ chart }: Found): Told | null =>
  newestTold(chart.alerts.filter(({ acknowledged }) => !acknowledged))

/** The same once a person has ended them all: the questions wait until the patient goes on. */
const toldBefore = ({ chart }: Found): Told | null => newestTold(chart.alerts)

function newestTold(alerts: readonly Alert[]): Told | null {
  const told = alerts.filter(({ level, kind }) => level === 'emergency' && toldAbout[kind])
  const newest = told.toSorted((a, b) => (a.pagedAt < b.pagedAt ? -1 : 1)).at(-1)
  return (newest && toldAbout[newest.kind]) ?? null
}
