// Pace and budget of a clinic's texts. Neither ever keeps a safety text or a reply from leaving, and what cannot be
// counted is sent all the same.
import { addMs, dayMs, instant, localDay, millis } from '../calendar/index.ts'
import type { ChartState, OpenText } from '../chart/state.ts'
import type { Clinic } from '../clinic/schema.ts'
import type { EventStore } from '../store/types.ts'
import type { ClinicId, Instant } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'
import { nameOf } from './errors.ts'
import { partsOf } from './parts-of.ts'

/** AWS hands one phone a text a second (docs/aws.md "Sending a text by SNS"). */
const phoneGapMs = 1_000
/** A function runs for twenty seconds; what waits longer than this for its number is AWS's to queue. */
const waitsAtMostMs = 5_000

/**
 * Waits before each text of one dispatch so that its phone gets one a second: after those that other invocations sent
 * or are sending, and after each other.
 *
 * @param ours what is about to be sent
 */
export function spacing(
  { pause, now }: Pick<Deps, 'pause' | 'now'>,
  { textedAt, openTexts }: ChartState,
  ours: ReadonlySet<string>,
): () => Promise<void> {
  const underWay = openTexts.filter((each) => !ours.has(each.textId) && !each.deferredUntil)
  let last = [textedAt, ...underWay.map(({ leasedAt }) => leasedAt)]
    .filter((each) => each !== null)
    .reduce<Instant | null>((latest, each) => (latest && latest > each ? latest : each), null)
  return async () => {
    if (pause && last) await pauseUntil(pause, now(), addMs(last, phoneGapMs), phoneGapMs)
    last = now()
  }
}

async function pauseUntil(
  pause: NonNullable<Deps['pause']>,
  now: Instant,
  until: Instant,
  atMostMs: number,
): Promise<void> {
  const ms = Math.min(millis(until) - millis(now), atMostMs)
  if (ms > 0) await pause(ms)
}

/** When each number is free again, as far as this container's own turns tell: no call is made to find out. */
const lastTurns = new WeakMap<EventStore, Map<ClinicId, Instant>>()

/** Whether a text of now would wait longer for the clinic's number than a function can; by what is known here alone. */
export function isKnownBusy({ store, now }: Deps, clinicId: ClinicId): boolean {
  const freeAt = lastTurns.get(store)?.get(clinicId)
  return freeAt !== undefined && isFarOff(freeAt, now())
}

export const isFarOff = (turn: Instant, now: Instant): boolean => turn > addMs(now, waitsAtMostMs)

/**
 * Takes the number's next turn for that many parts, whenever that is.
 *
 * @param from no sooner than then
 */
export async function bookTurn(
  { store }: Deps,
  clinic: Clinic,
  { parts, from }: { parts: number; from: Instant },
): Promise<Instant> {
  const lastsMs = (parts * 1_000) / clinic.partsPerSecond
  const turn = await store.takeTurn(clinic.id, { at: from, lastsMs })
  const known = lastTurns.get(store) ?? new Map<ClinicId, Instant>()
  lastTurns.set(store, known.set(clinic.id, addMs(turn, lastsMs)))
  return turn
}

/** What nobody waits for takes its number's turn; a reply and what is about safety goes at once. */
export async function takeTurn(deps: Deps, clinic: Clinic, text: OpenText): Promise<void> {
  const { pause } = deps
  if (!pause || text.class !== 'reminder') return
  const at = deps.now()
  try {
    const turn = await bookTurn(deps, clinic, { parts: partsOf(text.body), from: at })
    await pauseUntil(pause, at, turn, waitsAtMostMs)
  } catch (error) {
    deps.log.warn('a turn not taken', { clinicId: clinic.id, error: nameOf(error) })
  }
}

/** After a text has left: its parts count, and half of a month's and the whole are told. */
export async function noteParts(deps: Deps, clinic: Clinic, body: string): Promise<void> {
  const { monthlyParts } = clinic
  if (monthlyParts === undefined) return
  try {
    const sent = { month: monthOf(clinic, deps.now()), parts: partsOf(body) }
    const { before, after } = await deps.store.noteParts(clinic.id, sent)
    if (after >= monthlyParts / 2) deps.metrics.count('TextsHalfSpent')
    if (after >= monthlyParts) deps.metrics.count('TextsSpent')
    const crosses = (bound: number) => before < bound && after >= bound
    if (crosses(monthlyParts)) await tell(deps, clinic, 'all')
    else if (crosses(monthlyParts / 2)) await tell(deps, clinic, 'half')
  } catch (error) {
    deps.log.warn('a text not counted', { clinicId: clinic.id, error: nameOf(error) })
  }
}

async function tell(deps: Deps, { id, name }: Clinic, share: 'half' | 'all'): Promise<void> {
  const page = { kind: 'texts-spent', level: 'urgent', clinicId: id, clinicName: name } as const
  const sent = await deps.pages.publish({ ...page, share })
  if (sent.kind === 'refused') deps.metrics.count('PageRefused')
}

/** How long what was read is believed: texts of a minute more are a month's noise. */
const believedMs = 60_000
type Read = { at: Instant; isSpent: boolean }
const lately = new WeakMap<EventStore, Map<ClinicId, Read>>()

/** Whether this month's parts are used up; not knowing, texts go on. */
export async function isSpent(deps: Deps, clinic: Clinic, at: Instant): Promise<boolean> {
  const { monthlyParts, id } = clinic
  if (monthlyParts === undefined) return false
  const known = lately.get(deps.store) ?? new Map<ClinicId, Read>()
  lately.set(deps.store, known)
  const read = known.get(id)
  if (read && read.at <= at && addMs(read.at, believedMs) > at) return read.isSpent
  try {
    const sending = await deps.store.findSending(id)
    const spent = sending?.month === monthOf(clinic, at) && sending.parts >= monthlyParts
    known.set(id, { at, isSpent: spent })
    return spent
  } catch (error) {
    deps.log.warn('no budget known', { clinicId: id, error: nameOf(error) })
    return false
  }
}

/** By the clinic's own calendar. */
const monthOf = ({ timezone }: Clinic, at: Instant): string =>
  instant(localDay(at, timezone) * dayMs).slice(0, 7)
