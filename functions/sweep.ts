// The second line of defence: whatever is overdue because its wake-up never came.
import middy from '@middy/core'
import type { ScheduledEvent } from 'aws-lambda'
import { addMs, dayMs, millis, minuteMs } from '../shared/calendar/index.ts'
import { findClinic } from '../shared/loop/clinics.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { nameOf } from '../shared/loop/errors.ts'
import { environment } from '../shared/names.ts'
import { endQuarantine } from '../shared/quarantine/quarantine.ts'
import type { DueChart } from '../shared/store/types.ts'
import type { Instant } from '../shared/vocabulary/ids.ts'
import { makeClients } from './clients.ts'
import { withCarrierLists } from './edge/carrier-lists.ts'
import { entry } from './edge/entry.ts'
import { guard } from './edge/guard.ts'
import { wakeUnlessItWaits } from './edge/in-turn.ts'
import { pagerWatch, type WatchPagers } from './edge/pagers.ts'
import { withTakeBack } from './edge/take-back.ts'
import { readOf } from './edge/unread.ts'
import { wake } from './edge/wake.ts'
import { withQueue } from './edge/wake-up-queue.ts'
import { readEnvironment } from './environment.ts'

/** Wake-ups come within a minute and queues within seconds; later than this, one is lost. */
const graceMs = 3 * minuteMs
/** What a sweep sees to by itself, whatever the queue and its function are up to; the next comes in five minutes. */
const chartsAtMost = 200
/** So few are seen to here alone; of more, what waits for its number would use up a sweep's time. */
const fewCharts = 20
const sweepEveryMs = 5 * minuteMs
/** Keys alone, so that a whole cell's charts cost little. */
const lookedAt = 30_000
const besideEachOther = 5
/** Of the function's twenty seconds; whoever has not had its turn then has it next time. */
const lastsAtMostMs = 12_000

/** `handedOut`: charts put on the wake-up queue, for its functions to see to beside each other. */
export type Swept = { swept: number; failed: number; handedOut: number }

/** @param watchPagers on AWS alone: nothing else has subscriptions */
export const createHandler = (deps: Deps, watchPagers: WatchPagers = async () => {}) =>
  middy<ScheduledEvent>().handler(async (): Promise<Swept> => {
    const now = deps.now()
    const due = readOf(deps, 'due', await deps.store.due(addMs(now, -graceMs), lookedAt))
    const all = turn(byTurns(due), now)
    const isFlood = deps.queue !== undefined && all.length > fewCharts
    const handedOut = isFlood ? await handOut(deps, all) : 0
    const waiting = all.slice(0, chartsAtMost)
    let swept = 0
    let failed = 0
    const worker = async () => {
      for (let key = waiting.shift(); key; key = waiting.shift()) {
        if (deps.now() > addMs(now, lastsAtMostMs)) return
        swept++
        if (!(await sweep(deps, key, isFlood))) failed++
      }
    }
    await Promise.all(Array.from({ length: besideEachOther }, worker))
    await remindOfReviews(deps, now)
    await watchPagers()
    if (swept > 0) deps.log.info('swept', { swept, failed, handedOut })
    return { swept, failed, handedOut }
  })

export const handler = entry((deps) => {
  const { PAGE_TOPIC_ARNS } = readEnvironment(
    process.env,
    deps.clinics.map(({ id }) => id),
  )
  return createHandler(
    withQueue(withCarrierLists(withTakeBack(deps)), environment.wakeUpQueueUrl),
    pagerWatch(deps, makeClients().sns, PAGE_TOPIC_ARNS),
  )
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

/** One of each clinic after the other, its oldest first: no clinic stands behind all that is due at another. */
function byTurns(due: readonly DueChart[]): readonly DueChart[] {
  const clinics = [...Map.groupBy(due, ({ clinicId }) => clinicId).values()]
  const longest = Math.max(0, ...clinics.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) =>
    clinics.flatMap((each) => each[at] ?? []),
  ).flat()
}

/** Begins elsewhere each time: charts that fail again and again must not keep the others from their turn. */
function turn(due: readonly DueChart[], now: Instant): DueChart[] {
  if (due.length <= chartsAtMost) return [...due]
  const from = (Math.floor(millis(now) / sweepEveryMs) * chartsAtMost) % due.length
  return [...due.slice(from), ...due.slice(0, from)]
}

/**
 * A flood goes to the wake-up queue, and what is pressing in it is seen to here besides. Charts that wait there for their numbers stay due,
 * and a sweep cannot tell which they are: so nothing is put while the queue still holds half as many as are due.
 */
async function handOut(deps: Deps, due: readonly DueChart[]): Promise<number> {
  const { queue } = deps
  // Whether a chart can be read again is for a sweep to find out.
  const others = due.filter(({ quarantined }) => !quarantined)
  if (!queue || others.length === 0) return 0
  try {
    if ((await queue.held()) * 2 > others.length) return 0
    await queue.put(
      others.map(({ clinicId, patientId }) => ({ clinicId, patientId })),
      0,
    )
    return others.length
  } catch (error) {
    deps.log.warn('charts not handed out', { error: nameOf(error) })
    return 0
  }
}

/** One chart that fails must not keep the others waiting; one that was mended is found out here. */
async function sweep(
  deps: Deps,
  { quarantined, ...key }: DueChart,
  isFlood: boolean,
): Promise<boolean> {
  const { kind } = await guard(deps, key, async () => {
    if (isFlood && !quarantined) await wakeUnlessItWaits(deps, key)
    else await wake(deps, key)
    // A clinic that has left clinics.json: nobody has looked.
    const isOurs = findClinic(deps.clinics, key.clinicId) !== null
    if (quarantined && isOurs) await endQuarantine(deps, key)
  })
  return kind === 'done'
}
