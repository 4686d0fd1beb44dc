// A schedule fired: do what is due for one chart. Late, twice or for nothing does no harm.
import middy from '@middy/core'
import type { SQSEvent, SQSRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Deps } from '../shared/loop/deps.ts'
import { ClinicId, PatientId } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { withCarrierLists } from './edge/carrier-lists.ts'
import { entry } from './edge/entry.ts'
import { type Batch, inGroups, sqsBatch } from './edge/sqs.ts'
import { wake } from './edge/wake.ts'

const WakeUp = z.object({ clinicId: ClinicId, patientId: PatientId })
type WakeUp = z.infer<typeof WakeUp>

export const createHandler = (deps: Deps) =>
  middy<SQSEvent & { batch: Batch<WakeUp> }>()
    .use(sqsBatch(deps, read))
    .handler(async ({ batch }) => {
      const chartOf = ({ clinicId, patientId }: WakeUp) => `${clinicId}#${patientId}`
      await inGroups(deps, batch, { groupOf: chartOf, run: (key) => wake(deps, key) })
    })

export const handler = entry((deps) => createHandler(withCarrierLists(deps)))

function read(record: SQSRecord): WakeUp | null {
  const parsed = WakeUp.safeParse(parseJson(record.body))
  return parsed.success ? parsed.data : null
}
