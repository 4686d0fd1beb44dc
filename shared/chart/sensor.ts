// When the question of the day is asked (docs/clinical.md "The question of the day"): a sensor that decides nothing.
import { addDays, addHours, type Contact, localDay, localMorningAfter } from '../calendar/index.ts'
import { id } from '../instruments/built-in.ts'
import type { Course } from '../instruments/courses.ts'
import { sensorRules } from '../outcomes/index.ts'
import type { AdviceStatus } from '../vocabulary/facts.ts'
import type { Instant } from '../vocabulary/ids.ts'
import { holding } from './holds.ts'
import { isSensing } from './slot.ts'
import type { ChartState, OpenCheckIn } from './state.ts'

export const sensorItem = id('today')

export const sensingRules = {
  /** It is about today, and over before the same hour of tomorrow: what comes then finds nothing open. */
  expiryHours: 22,
  /** Of one year: as often as the deciding scale may be asked at most. */
  inYear: 88,
  /** A session planned within so many days leaves nothing to bring forward. */
  sessionDays: 7,
  /** So many in a row without an answer, and it waits until something is answered. */
  unanswered: 2,
} as const

/** Whether it is the question of the day itself, and not a full scale that it has brought forward. */
export const isSensorItem = ({ slot, instrument }: Pick<OpenCheckIn, 'slot' | 'instrument'>) =>
  instrument === sensorItem && isSensing(slot)

/** Where nothing of the response is in doubt or settled: beside safety, and once a loss is found, it has no place. */
const isWatched: Record<AdviceStatus, boolean> = {
  'safety-first': false,
  'insufficient-data': false,
  'not-a-responder': false,
  'too-early': false,
  'due-now': false,
  'due-soon': true,
  watch: true,
  'no-change': true,
}

type Ground = Readonly<{
  chart: ChartState
  contact: Contact
  course: Course
  /** When the last session ended, and when the weekly sitting was last asked by text. */
  sessionEnd: Instant
  asked: Instant | null
}>

/** The morning on which it comes next; null where it does not come. */
export function sensorDueAt(ground: Ground, now: Instant): Instant | null {
  const { chart, contact, course, sessionEnd } = ground
  const { advice } = chart
  if (!advice?.sensorFrom || !isWatched[advice.status] || holding(chart).size > 0) return null
  // What only the clinic enters cannot be brought forward.
  if (!course.full.includes(course.primary)) return null
  if (sensorsAsked(chart, now) >= sensingRules.inYear || isUnheard(chart)) return null
  const look = lastLook(ground)
  if (look === null || look <= sessionEnd || hasSessionNear(chart, now)) return null
  const { everyDays, scaleDays } = sensorRules
  const days = [localMorningAfter(look, scaleDays, contact)]
  const sensed = sensedAt(chart)
  if (sensed !== null) days.push(localMorningAfter(sensed, everyDays, contact))
  const soonest = days.reduce((a, b) => (b > a ? b : a))
  return advice.sensorFrom <= soonest ? soonest : mornings(advice.sensorFrom, contact)
}

/** The first morning at or after a moment. */
function mornings(at: Instant, contact: Contact): Instant {
  const today = localMorningAfter(at, 0, contact)
  return today >= at ? today : localMorningAfter(at, 1, contact)
}

/** Local days since the deciding scale was last asked or taken reach what two of them must be apart. */
export function isScaleApart(ground: Omit<Ground, 'sessionEnd'>, now: Instant): boolean {
  const look = lastLook(ground)
  const { zone } = ground.contact
  return look === null || localDay(now, zone) - localDay(look, zone) >= sensorRules.scaleDays
}

/** When the deciding scale was last asked or taken. */
function lastLook({ chart, course, asked }: Omit<Ground, 'sessionEnd'>): Instant | null {
  let latest = asked
  for (const { instrument, at } of chart.scores)
    if (instrument === course.primary && (latest === null || at > latest)) latest = at
  return latest
}

/** Questions of the day asked within the last year: told beside the scales. */
export function sensorsAsked({ openCheckIn, closedCheckIns }: ChartState, now: Instant): number {
  const since = addDays(now, -365)
  const all = closedCheckIns.filter((each) => each.at > since && isSensorItem(each))
  return all.length + (openCheckIn && isSensorItem(openCheckIn) ? 1 : 0)
}

const sensedAt = ({ closedCheckIns }: ChartState): Instant | null =>
  closedCheckIns.findLast(isSensorItem)?.at ?? null

function isUnheard({ closedCheckIns }: ChartState): boolean {
  const answered = closedCheckIns.findLastIndex((each) => each.answered)
  return closedCheckIns.slice(answered + 1).filter(isSensorItem).length >= sensingRules.unanswered
}

function hasSessionNear({ sessions }: ChartState, now: Instant): boolean {
  const until = addDays(now, sensingRules.sessionDays)
  return sessions.some(
    (each) => each.state === 'planned' && each.startsAt > now && each.startsAt < until,
  )
}

/** It gives way to what would come while it stands open. */
export const isCrowded = (at: Instant, next: readonly Instant[]): boolean =>
  next.some((dueAt) => dueAt < addHours(at, sensingRules.expiryHours))
