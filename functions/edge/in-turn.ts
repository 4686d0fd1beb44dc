// Wake-ups at the pace of their clinic's number. A function that waits for it holds up whoever stands behind, a safety
// text among them: so what may wait goes back on the queue, to come again when its turn has come.

import { addMs, millis } from '../../shared/calendar/index.ts'
import { waitsForNumber } from '../../shared/chart/agenda/bearing.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { QueuedWakeUp, WakeUpQueue } from '../../shared/gateways/types.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { nameOf } from '../../shared/loop/errors.ts'
import type { Handled, HandleOptions } from '../../shared/loop/handle.ts'
import { load } from '../../shared/loop/open-chart.ts'
import { bookTurn, isFarOff, isKnownBusy } from '../../shared/loop/sending.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import { wake } from './wake.ts'

/** Invitations, nudges and ride reminders are texts of one part (docs/design.md "What may go out when"). */
const partsOfReminder = 1
/**
 * By then a cell's flood has been looked through once, and what is pressing in it has left. Sooner turns would come up
 * while others are still looked at, be late, and leave in a burst.
 */
const safetyFirstMs = 60_000
/** `isCrowded`: many wake-ups come at once; the number is looked up, where else only what is known here counts. */
type Options = Pick<HandleOptions, 'comesAgain'> & { isCrowded: boolean }
/** Another container is faster again and again: then it is tried anew, when fewer are at it. */
const tryAgainMs = 30_000

/**
 * Lets one chart do what is due now, or puts it back on the queue until its number's turn. Only reminders wait so; where
 * anything else is due, all of it is done at once.
 *
 * @returns what was done; null where it is put back, or its clinic is gone
 */
export async function wakeInTurn(
  deps: Deps,
  { clinicId, patientId, turnAt }: QueuedWakeUp,
  { isCrowded, ...options }: Options,
): Promise<Handled | null> {
  const key = { clinicId, patientId }
  const { queue, pause } = deps
  const clinic = findClinic(deps.clinics, clinicId)
  if (!queue || !pause || !clinic) return wake(deps, key, options)
  const come = (turn: Instant) => comeAt(deps, queue, { key, turn, options })
  if (turnAt) return come(turnAt)

  const waits = (await isBusy(deps, clinic, isCrowded)) && (await mayWait(deps, clinic, key))
  if (!waits) return wake(deps, key, options)
  try {
    const turn = { parts: partsOfReminder, from: addMs(deps.now(), safetyFirstMs) }
    return await come(await bookTurn(deps, clinic, turn))
  } catch (error) {
    if (nameOf(error) !== 'SendingKeepsChanging') throw error
    await queue.put([key], tryAgainMs)
    return null
  }
}

/** The same for a chart that is on the queue besides: one that waits for its number is left alone. */
export async function wakeUnlessItWaits(deps: Deps, key: ChartKey): Promise<void> {
  const clinic = findClinic(deps.clinics, key.clinicId)
  const waits = clinic && (await isBusy(deps, clinic, true)) && (await mayWait(deps, clinic, key))
  if (!waits) await wake(deps, key)
}

type Coming = { key: ChartKey; turn: Instant; options: Pick<HandleOptions, 'comesAgain'> }

/** At its turn the chart wakes, and takes no other. */
async function comeAt(
  deps: Deps,
  queue: WakeUpQueue,
  { key, turn, options }: Coming,
): Promise<Handled | null> {
  const now = deps.now()
  if (!isFarOff(turn, now)) {
    const store = { ...deps.store, takeTurn: async () => turn }
    return wake({ ...deps, store }, key, options)
  }
  await queue.put([{ ...key, turnAt: turn }], millis(turn) - millis(now))
  return null
}

async function isBusy(deps: Deps, { id }: Clinic, isCrowded: boolean): Promise<boolean> {
  if (isKnownBusy(deps, id)) return true
  if (!isCrowded) return false
  const sending = await deps.store.findSending(id)
  // In a crowd even a second's wait adds up: it is somebody else's, who stands behind.
  return !!sending?.freeAt && sending.freeAt > deps.now()
}

async function mayWait(deps: Deps, clinic: Clinic, key: ChartKey): Promise<boolean> {
  const { chart } = await load(deps, key)
  return waitsForNumber(policyFor(clinic), chart, deps.now())
}
