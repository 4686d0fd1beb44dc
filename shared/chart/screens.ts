// The long-term screen: when it is due, when it is late, and what was last said in it
// (docs/clinical.md "The long-term screen").
import { addDays, addHours, type Contact, localDay, localMorningAfter } from '../calendar/index.ts'
import { id } from '../instruments/built-in.ts'
import { asksIn } from '../instruments/wording.ts'
import type { Instant, InstrumentId } from '../vocabulary/ids.ts'
import { contactOf, earliestReminder } from './contact.ts'
import { finishedSessions, type OpenSlot } from './course.ts'
import type { Policy } from './policy.ts'
import type { ChartState, Screen } from './state.ts'

/** All of it design. */
export const screenRules = {
  /** So many items may be left out of one that counts. */
  leftOut: 1,
  /** After what made it due: not among the questions about a session's own days. */
  afterDays: 2,
  /** One that nobody answered is asked again, and then the clinic's to take. */
  againDays: 14,
  askedAtMost: 2,
  /** Late: so long after it was due, or once the first asking has run out unanswered. */
  lateDays: 14,
  openHours: 72,
  /** It waits for days on which nothing else is asked and no session comes, but no longer than this. */
  patienceDays: 10,
  sessionHours: 24,
} as const

export const screenId: InstrumentId = id('long-term')

/** Whether so much of it was answered that the next is reckoned from it. */
export const counts = ({ answers }: Pick<Screen, 'answers'>): boolean =>
  answers.filter((each) => each === null).length <= screenRules.leftOut

/** The newest that counts. */
export const lastScreen = ({ screens }: Pick<ChartState, 'screens'>): Screen | null =>
  screens
    .filter(counts)
    .reduce<Screen | null>((so, each) => (so && so.at > each.at ? so : each), null)

/** What was last said to an item before then, whichever screen it was in; null where nothing was. */
export function saidBefore({ screens }: ChartState, item: number, at: Instant): number | null {
  let last: Screen | null = null
  for (const each of screens)
    if (each.at < at && (each.answers[item] ?? null) !== null && (!last || each.at >= last.at))
      last = each
  return last?.answers[item] ?? null
}

/**
 * When the next is due: by sessions or by days since the last that counts, whichever comes first, as long as there was a
 * session since. Null where the clinic has none, before the first session and after a withdrawal.
 */
export function screenDueAt({ clinic }: Policy, chart: ChartState): Instant | null {
  const { longTermScreen: settings } = clinic
  if (!settings || !chart.patient || chart.patient.withdrawnAt) return null
  const last = lastScreen(chart)?.at ?? null
  const all = finishedSessions(chart)
  const since = last === null ? all : all.filter(({ endedAt }) => endedAt > last)
  const [first] = since
  if (!first) return null
  const base = last !== null && first !== all[0] ? last : first.endedAt
  const byDays = addDays(base, settings.everyDays)
  const bySessions = since[settings.everySessions - 1]?.endedAt
  return bySessions !== undefined && bySessions < byDays ? bySessions : byDays
}

/** From when it is on the clinic's list of what is late; null while none is due to be. */
export function screenLateAt(policy: Policy, chart: ChartState): Instant | null {
  const due = screenDueAt(policy, chart)
  if (due === null) return null
  const late = addDays(due, screenRules.lateDays)
  const [asked] = askedSince(chart, due)
  const missed = asked && addHours(asked, screenRules.openHours)
  return missed && missed < late ? missed : late
}

const askedSince = ({ screensAsked }: ChartState, due: Instant): readonly Instant[] =>
  screensAsked.filter((at) => at >= due)

/** The screen as the course asks for it next; null while none is to be asked. */
export function nextScreen(policy: Policy, chart: ChartState): OpenSlot | null {
  const due = screenDueAt(policy, chart)
  // A scale in doubt is asked again first.
  if (due === null || chart.advice?.status === 'watch') return null
  if (askedSince(chart, due).length >= screenRules.askedAtMost) return null
  const contact = contactOf(policy, chart)
  const dueAt = firstMorning(chart, due, contact)
  const slot = { kind: 'screen', localDay: localDay(dueAt, contact.zone) } as const
  return { slot, dueAt, instruments: asked(policy, chart) }
}

function firstMorning({ screensAsked }: ChartState, due: Instant, contact: Contact): Instant {
  const morning = localMorningAfter(due, screenRules.afterDays, contact)
  const last = screensAsked.at(-1)
  const again = last && localMorningAfter(last, screenRules.againDays, contact)
  return again && again > morning ? again : morning
}

/** Ours, and the clinic's own that go with it where they can be asked in the patient's language. */
function asked({ clinic, instrument }: Policy, { patient }: ChartState): readonly InstrumentId[] {
  const own = (clinic.longTermScreen?.also ?? []).filter((each) => {
    const found = instrument(each)
    return found !== null && patient !== null && asksIn(found, patient.details.language)
  })
  return [screenId, ...own]
}

/**
 * A place within window and caps, from `from` on, on a day with nothing else to be asked while it may be open and no
 * session close by; after some days without one, any.
 *
 * @param others the course's own sittings to come
 */
export function placeOfScreen(
  policy: Policy,
  chart: ChartState,
  { dueAt }: OpenSlot,
  others: readonly OpenSlot[],
  from: Instant,
): Instant | null {
  const [next] = others
  const reserved = next ? [next.dueAt] : []
  const patient = addDays(dueAt, screenRules.patienceDays)
  const contact = contactOf(policy, chart)
  let at = earliestReminder(policy, chart, from, reserved)
  while (at !== null && at < patient && !isQuiet(chart, contact, others, at))
    at = earliestReminder(policy, chart, localMorningAfter(at, 1, contact), reserved)
  return at
}

/** The day of a session is none until it is over: patients are there, and what is due then must not change by the hour. */
function isQuiet(
  { sessions }: ChartState,
  { zone }: Contact,
  others: readonly OpenSlot[],
  at: Instant,
): boolean {
  const until = addHours(at, screenRules.openHours)
  const soon = addHours(at, screenRules.sessionHours)
  const today = localDay(at, zone)
  const isNear = (startsAt: Instant): boolean =>
    startsAt > at ? startsAt < soon : localDay(startsAt, zone) === today
  return !(
    others.some(({ dueAt }) => dueAt < until) ||
    sessions.some((each) => each.state === 'planned' && isNear(each.startsAt))
  )
}
