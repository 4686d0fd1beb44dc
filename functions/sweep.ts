// The second line of defence: whatever is overdue because its wake-up never came.
import middy from '@middy/core'
import type { ScheduledEvent } from 'aws-lambda'
import { addMs, minuteMs } from '../shared/calendar/index.ts'
import type { Deps } from '../shared/deps.ts'
import type { ChartKey } from '../shared/ids.ts'
import { entry } from './edge/entry.ts'
import { failureOf } from './edge/failure.ts'
import { wake } from './edge/wake.ts'

/** Wake-ups come within a minute and queues within seconds; later than this, one is lost. */
const graceMs = 3 * minuteMs
/** One sweep's worth; the next comes in five minutes. */
const chartsAtMost = 200
const besideEachOther = 5

export const createHandler = (deps: Deps) =>
  middy<ScheduledEvent>().handler(async (): Promise<{ swept: number; failed: number }> => {
    const due = await deps.store.due(addMs(deps.now(), -graceMs), chartsAtMost)
    const waiting = [...due]
    let failed = 0
    const worker = async () => {
      for (let key = waiting.shift(); key; key = waiting.shift())
        if (!(await sweep(deps, key))) failed++
    }
    await Promise.all(Array.from({ length: besideEachOther }, worker))
    if (due.length > 0) deps.log.info('swept', { swept: due.length, failed })
    return { swept: due.length, failed }
  })

export const handler = entry(createHandler)

/** One chart that fails must not keep the others waiting. */
async function sweep(deps: Deps, key: ChartKey): Promise<boolean> {
  try {
    await wake(deps, key)
    return true
  } catch (error) {
    failureOf(deps, error, { clinicId: key.clinicId, patientId: key.patientId })
    return false
  }
}
