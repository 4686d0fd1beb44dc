// A schedule fired: do what is due for one chart. Late, twice or for nothing does no harm.
import middy from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { QueuedWakeUp } from '../shared/gateways/types.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { environment } from '../shared/names.ts'
import { ClinicId, Instant, PatientId } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { withCarrierLists } from './edge/carrier-lists.ts'
import { entry } from './edge/entry.ts'
import { expectSent } from './edge/held-up.ts'
import { wakeInTurn } from './edge/in-turn.ts'
import { withOwnQueue } from './edge/own-queue.ts'
import { type Batch, inGroups, receivesOf, sqsBatch, standsForWakeUp } from './edge/sqs.ts'
import { withTakeBack } from './edge/take-back.ts'
import { withQueue } from './edge/wake-up-queue.ts'

const WakeUp = z.object({
  clinicId: ClinicId,
  patientId: PatientId,
  turnAt: z.optional(Instant),
})
type WakeUp = { wakeUp: QueuedWakeUp; receives: number }

/** As many in one batch are a flood: alone, a wake-up costs no look at its number. */
const manyAtOnce = 5

export const createHandler = (deps: Deps) =>
  middy<SQSEvent & { batch: Batch<WakeUp> }>()
    .use(sqsBatch(deps, read))
    .handler(async ({ batch }) => {
      const isCrowded = batch.messages.length >= manyAtOnce
      await inGroups(deps, batch, {
        groupOf: ({ wakeUp: { clinicId, patientId } }) => `${clinicId}#${patientId}`,
        run: async (each) => {
          const comesAgain = standsForWakeUp(each)
          const handled = await wakeInTurn(deps, each.wakeUp, { isCrowded, comesAgain })
          if (handled) expectSent(handled, each)
        },
      })
    })

export const handler = entry((deps) =>
  createHandler(
    withQueue(withOwnQueue(withCarrierLists(withTakeBack(deps))), environment.ownQueueUrl),
  ),
)

function read(record: SQSRecord): WakeUp | null {
  const parsed = WakeUp.safeParse(parseJson(record.body))
  return parsed.success ? { wakeUp: parsed.data, receives: receivesOf(record) } : null
}
