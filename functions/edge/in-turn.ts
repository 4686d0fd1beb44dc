// Wake-ups at the pace of their clinic's number. A function that waits for it holds up whoever stands behind, a safety
// text among them: so what may wait goes back on the queue, to come again when its turn has come.

import { millis } from '../../shared/calendar/index.ts'
import { waitsForNumber } from '../../shared/chart/agenda/bearing.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { QueuedWakeUp, WakeUpQueue } from '../../shared/gateways/types.ts'
import { findClinic } from '../../shared/loop/clinics.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { nameOf } from '../../shared/loop/errors.ts'
import { load } from '../../shared/loop/open-chart.ts'
import { bookTurn, isFarOff, isKnownBusy } from '../../shared/loop/sending.ts'
import type { ChartKey, Instant } from '../../shared/vocabulary/ids.ts'
import { wake } from './wake.ts'

/** Invitations, nudges and ride reminders are texts of one part (docs/design.md "What may go out when"). */
const partsOfReminder = 1
/** Another container is faster again and again: then it is tried anew, when fewer are at it. */
const tryAgainMs = 30_000

/**
 * Lets one chart do what is due now, or puts it back on the queue until its number's turn. Only reminders wait so; where
 * anything else is due, all of it is done at once.
 *
 * @param isCrowded many wake-ups come at once: the number is looked up, where else only what is known here counts
 */
export async function wakeInTurn(
  deps: Deps,
  { clinicId, patientId, turnAt }: QueuedWakeUp,
  isCrowded: boolean,
): Promise<void> {
  const key = { clinicId, patientId }
  const { queue, pause } = deps
  const clinic = findClinic(deps.clinics, clinicId)
  if (!queue || !pause || !clinic) return wake(deps, key)
  if (turnAt) return comeAt(deps, queue, key, turnAt)
  const waits = (await isBusy(deps, clinic, isCrowded)) && (await mayWait(deps, clinic, key))
  if (!waits) return wake(deps, key)
  try {
    await comeAt(deps, queue, key, await bookTurn(deps, clinic, partsOfReminder))
  } catch (error) {
    if (nameOf(error) !== 'SendingKeepsChanging') throw error
    await queue.put([key], tryAgainMs)
  }
}

/** At its turn the chart wakes, and takes no other. */
async function comeAt(
  deps: Deps,
  queue: WakeUpQueue,
  key: ChartKey,
  turnAt: Instant,
): Promise<void> {
  const now = deps.now()
  if (isFarOff(turnAt, now)) return queue.put([{ ...key, turnAt }], millis(turnAt) - millis(now))
  await wake({ ...deps, store: { ...deps.store, takeTurn: async () => turnAt } }, key)
}

async function isBusy(deps: Deps, { id }: Clinic, isCrowded: boolean): Promise<boolean> {
  if (isKnownBusy(deps, id)) return true
  if (!isCrowded) return false
  const sending = await deps.store.findSending(id)
  return !!sending?.freeAt && isFarOff(sending.freeAt, deps.now())
}

async function mayWait(deps: Deps, clinic: Clinic, key: ChartKey): Promise<boolean> {
  const { chart } = await load(deps, key)
  return waitsForNumber(policyFor(clinic), chart, deps.now())
}
