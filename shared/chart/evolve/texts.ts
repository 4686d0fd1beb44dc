import { millis } from '../../calendar/index.ts'
import type { Instant } from '../../vocabulary/ids.ts'
import type { EventOf, Purpose, Reception } from '../events.ts'
import { noticeKey } from '../notice-key.ts'
import type { ChartState, OpenText } from '../state.ts'
import type { Evolvers } from './types.ts'
import { handedBack, taken } from './visits.ts'

type Kinds =
  | 'TextReceived'
  | 'StrangerWrote'
  | 'DrillHeld'
  | 'LinkRequested'
  | 'TextRequested'
  | 'TextRetried'
  | 'TextHeldUp'
  | 'TextDeferred'
  | 'TextDropped'
  | 'NoticeWithheld'
  | 'TextSent'
  | 'TextFailed'
  | 'TextDelivered'
  | 'TextUndelivered'

const dayMs = 86_400_000
/** The weekly cap looks back seven days; one more for comfort. */
const reminderMemoryMs = 8 * dayMs
const idleMemoryMs = 3_600_000
/** Characters of a text that stand with the alert it makes; the whole of it is in the timeline. */
const heardAtMost = 500
const between = ' \u2026 '
/** Texts of ours that a thumb is recognised on. */
const saidKept = 8
/** Kept of the last hour at most: far more than any limit that looks at them. */
const idleKept = 20
/** How texts are taken that move nothing on. */
const idle: ReadonlySet<Reception> = new Set([
  'nothing-open',
  'unreadable',
  'late',
  'help',
  'start',
  'no-text-consent',
  'later',
  'listed',
  'held',
  'offered',
])
/** Not the patient's own words: a machine's reply, a thumb on a text of ours. */
const machines: ReadonlySet<Reception> = new Set(['auto-reply', 'reaction'])
/** How texts are taken that tell of an emergency. */
const emergencies: ReadonlySet<Reception> = new Set(['crisis', 'harm-to-others', 'medical'])
/**
 * A carrier's word may come up to 72 hours late (docs/aws.md "Delivery reports"); after that we
 * stop waiting.
 */
const receiptMemoryMs = 4 * dayMs

export const texts: Evolvers<Kinds> = {
  TextReceived: (chart, { messageId, body, as }, at) => ({
    ...chart,
    heard: machines.has(as) ? chart.heard : { messageId, at, text: atAGlance(body) },
    idleReplies: idle.has(as) ? remember(chart.idleReplies, at) : chart.idleReplies,
    crisisTexts: emergencies.has(as) ? remember(chart.crisisTexts, at) : chart.crisisTexts,
  }),
  StrangerWrote: (chart, { from: phone, messageId, body, language, optedOutAt }, at) => ({
    ...chart,
    heard: { messageId, at, text: atAGlance(body) },
    stranger: { phone, language, optedOutAt, texted: chart.stranger?.texted ?? [] },
  }),
  DrillHeld: (chart, { from: phone }, at) => ({
    ...chart,
    drilledAt: at,
    stranger: chart.stranger ?? { phone, language: 'en', optedOutAt: null, texted: [] },
  }),
  LinkRequested: (chart, _, at) => ({ ...chart, idleReplies: remember(chart.idleReplies, at) }),
  TextRequested: (chart, event, at) => {
    const { textId, purpose, body } = event
    const text: OpenText = {
      textId,
      class: event.class,
      purpose,
      body,
      requestedAt: at,
      leasedAt: at,
      attempts: 1,
      deferredUntil: null,
    }
    return {
      ...chart,
      openTexts: [...chart.openTexts, text],
      stranger: chart.stranger && {
        ...chart.stranger,
        texted: remember(chart.stranger.texted, at),
      },
      reminderTimes: isUnsolicited(event)
        ? [...within(chart.reminderTimes, at, reminderMemoryMs), at]
        : chart.reminderTimes,
      noticed: noted(chart, purpose),
      openCheckIn: prompted(chart, purpose, at),
      said: [...chart.said.slice(1 - saidKept), body],
      offeredAt: purpose.kind === 'offer' ? at : chart.offeredAt,
      toldWhoReadsAt: purpose.kind === 'listed' ? at : chart.toldWhoReadsAt,
      ...(purpose.kind === 'visit' ? { ...taken(chart, purpose.changes), visitsToldAt: at } : {}),
      counts: { ...chart.counts, texts: chart.counts.texts + 1 },
    }
  },
  NoticeWithheld: (chart, { purpose }) => ({ ...chart, noticed: noted(chart, purpose) }),
  TextHeldUp: (chart, { textId }, at) =>
    change(chart, textId, (text) => ({ ...text, heldUpAt: at })),
  TextRetried: (chart, { textId }, at) =>
    change(chart, textId, ({ heldUpAt: _, ...text }) => ({
      ...text,
      leasedAt: at,
      attempts: text.attempts + 1,
      deferredUntil: null,
    })),
  TextDeferred: (chart, { textId, until }) =>
    change(chart, textId, (text) => ({ ...text, deferredUntil: until })),
  TextDropped: (chart, { textId }, at) => {
    const purpose = chart.openTexts.find((each) => each.textId === textId)?.purpose
    const left = without(chart, textId)
    return purpose?.kind === 'visit'
      ? { ...left, ...handedBack(chart, purpose.changes, at), visitsToldAt: null }
      : left
  },
  TextFailed: (chart, { textId }) => without(chart, textId),
  TextSent: (chart, { textId, carrierId }, at) => {
    const text = chart.openTexts.find((each) => each.textId === textId)
    const cleared = { ...without(chart, textId), textedAt: at }
    if (text?.class !== 'safety' && text?.purpose.kind !== 'message') return cleared
    const waiting = chart.awaitedTexts.filter((each) => isWithin(each.sentAt, at, receiptMemoryMs))
    const awaited = { textId, carrierId, purpose: text.purpose, sentAt: at }
    return { ...cleared, awaitedTexts: [...waiting, awaited] }
  },
  TextDelivered: (chart, { textId }) => arrived(chart, textId),
  TextUndelivered: (chart, { textId }) => arrived(chart, textId),
}

/** The beginning and the end of a long text: what matters most is often said last. */
function atAGlance(body: string): string {
  if (body.length <= heardAtMost) return body
  const end = heardAtMost * 0.4
  return `${body.slice(0, heardAtMost - end - between.length)}${between}${body.slice(-end)}`
}

/** Not LATER, nor an own appointment, nor what a person writes. */
const uncapped: ReadonlySet<Purpose['kind']> = new Set(['again', 'ride', 'visit', 'message'])

/**
 * Reminders the patient did not ask for: these the caps count
 * (docs/design.md "What may go out when").
 */
const isUnsolicited = ({ class: kind, purpose }: EventOf<'TextRequested'>): boolean =>
  kind === 'reminder' &&
  !uncapped.has(purpose.kind) &&
  !(purpose.kind === 'invite' && purpose.onDemand === true)

/** Notices of sessions long past are never asked about again. */
const noticedKept = 40

function noted(chart: ChartState, purpose: Purpose): readonly string[] {
  const key = noticeKey(purpose)
  return key ? [...chart.noticed.slice(1 - noticedKept), key] : chart.noticed
}

function prompted(chart: ChartState, purpose: Purpose, at: Instant): ChartState['openCheckIn'] {
  const open = chart.openCheckIn
  if (!open || !('checkInId' in purpose) || purpose.checkInId !== open.checkInId) return open
  if (purpose.kind === 'nudge') return { ...open, promptedAt: at, nudges: purpose.number }
  if (purpose.kind === 'again') return { ...open, promptedAt: at, putOffUntil: null }
  return { ...open, promptedAt: at }
}

const isWithin = (then: Instant, now: Instant, ms: number) => millis(now) - millis(then) <= ms

const remember = (times: readonly Instant[], now: Instant): readonly Instant[] => [
  ...within(times, now, idleMemoryMs).slice(1 - idleKept),
  now,
]

const within = (times: readonly Instant[], now: Instant, ms: number) =>
  times.filter((each) => isWithin(each, now, ms))

function change(chart: ChartState, textId: string, to: (from: OpenText) => OpenText): ChartState {
  const openTexts = chart.openTexts.map((each) => (each.textId === textId ? to(each) : each))
  return { ...chart, openTexts }
}

const without = (chart: ChartState, textId: string): ChartState => ({
  ...chart,
  openTexts: chart.openTexts.filter((each) => each.textId !== textId),
})

const arrived = (chart: ChartState, textId: string): ChartState => ({
  ...chart,
  awaitedTexts: chart.awaitedTexts.filter((each) => each.textId !== textId),
})
