// The second line of defence: whatever is overdue because its wake-up never came.
import middy from '@middy/core'
import type { ScheduledEvent } from 'aws-lambda'
import { addMs, dayMs, millis, minuteMs } from '../shared/calendar/index.ts'
import { findClinic } from '../shared/loop/clinics.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { endQuarantine } from '../shared/quarantine/quarantine.ts'
import type { DueChart } from '../shared/store/types.ts'
import type { Instant } from '../shared/vocabulary/ids.ts'
import { makeClients } from './clients.ts'
import { withCarrierLists } from './edge/carrier-lists.ts'
import { entry } from './edge/entry.ts'
import { guard } from './edge/guard.ts'
import { pagerWatch, type WatchPagers } from './edge/pagers.ts'
import { readOf } from './edge/unread.ts'
import { wake } from './edge/wake.ts'
import { readEnvironment } from './environment.ts'

/** Wake-ups come within a minute and queues within seconds; later than this, one is lost. */
const graceMs = 3 * minuteMs
/** One sweep's worth; the next comes in five minutes. */
const chartsAtMost = 200
const sweepEveryMs = 5 * minuteMs
/** Keys alone, so that many cost little. */
const lookedAt = 2_000
const besideEachOther = 5

/** @param watchPagers on AWS alone: nothing else has subscriptions */
export const createHandler = (deps: Deps, watchPagers: WatchPagers = async () => {}) =>
  middy<ScheduledEvent>().handler(async (): Promise<{ swept: number; failed: number }> => {
    const now = deps.now()
    const due = readOf(deps, 'due', await deps.store.due(addMs(now, -graceMs), lookedAt))
    const waiting = [...turn(due, now).slice(0, chartsAtMost)]
    const swept = waiting.length
    let failed = 0
    const worker = async () => {
      for (let key = waiting.shift(); key; key = waiting.shift())
        if (!(await sweep(deps, key))) failed++
    }
    await Promise.all(Array.from({ length: besideEachOther }, worker))
    await remindOfReviews(deps, now)
    await watchPagers()
    if (swept > 0) deps.log.info('swept', { swept, failed })
    return { swept, failed }
  })

export const handler = entry((deps) => {
  const { PAGE_TOPIC_ARNS } = readEnvironment(process.env)
  return createHandler(withCarrierLists(deps), pagerWatch(deps, makeClients().sns, PAGE_TOPIC_ARNS))
})

/** A long weekend. */
const reviewWithinMs = 3 * dayMs

/** An emergency access that nobody has looked into rings until somebody does. Never fails a sweep. */
async function remindOfReviews(deps: Deps, now: Instant): Promise<void> {
  for (const { id: clinicId } of deps.clinics)
    await guard(deps, { clinicId }, async () => {
      const all = readOf(deps, 'emergencies', await deps.store.emergencies(clinicId))
      const before = addMs(now, -reviewWithinMs)
      if (all.some(({ review, from }) => !review && from < before))
        deps.metrics.count('EmergencyUnreviewed')
    })
}

/** Begins elsewhere each time: charts that fail again and again must not keep the others from their turn. */
function turn(due: readonly DueChart[], now: Instant): readonly DueChart[] {
  if (due.length <= chartsAtMost) return due
  const from = (Math.floor(millis(now) / sweepEveryMs) * chartsAtMost) % due.length
  return [...due.slice(from), ...due.slice(0, from)]
}

/** One chart that fails must not keep the others waiting; one that was mended is found out here. */
async function sweep(deps: Deps, { quarantined, ...key }: DueChart): Promise<boolean> {
  const { kind } = await guard(deps, key, async () => {
    await wake(deps, key)
    // A clinic that has left clinics.json: nobody has looked.
    const isOurs = findClinic(deps.clinics, key.clinicId) !== null
    if (quarantined && isOurs) await endQuarantine(deps, key)
  })
  return kind === 'done'
}
