// A schedule fired: do what is due for one chart. Late, twice or for nothing does no harm.
import middy from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Deps } from '../shared/loop/deps.ts'
import { type ChartKey, ClinicId, PatientId } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { withCarrierLists } from './edge/carrier-lists.ts'
import { entry } from './edge/entry.ts'
import { expectSent } from './edge/held-up.ts'
import { withOwnQueue } from './edge/own-queue.ts'
import { type Batch, inGroups, receivesOf, sqsBatch, standsForWakeUp } from './edge/sqs.ts'
import { wake } from './edge/wake.ts'

const WakeUp = z.object({ clinicId: ClinicId, patientId: PatientId })
type WakeUp = { key: ChartKey; receives: number }

export const createHandler = (deps: Deps) =>
  middy<SQSEvent & { batch: Batch<WakeUp> }>()
    .use(sqsBatch(deps, read))
    .handler(async ({ batch }) => {
      await inGroups(deps, batch, {
        groupOf: ({ key: { clinicId, patientId } }) => `${clinicId}#${patientId}`,
        run: async (each) => {
          const handled = await wake(deps, each.key, { comesAgain: standsForWakeUp(each) })
          if (handled) expectSent(handled, each)
        },
      })
    })

export const handler = entry((deps) => createHandler(withOwnQueue(withCarrierLists(deps))))

function read(record: SQSRecord): WakeUp | null {
  const parsed = WakeUp.safeParse(parseJson(record.body))
  return parsed.success ? { key: parsed.data, receives: receivesOf(record) } : null
}
