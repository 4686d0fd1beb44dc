// The carrier's later word on our texts, out of the SNS delivery logs. It matters for safety texts only.
import { gunzipSync } from 'node:zlib'
import middy from '@middy/core'
import type { CloudWatchLogsEvent } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Clinic } from '../shared/clinic/schema.ts'
import { findClinic } from '../shared/loop/clinics.ts'
import type { Deps } from '../shared/loop/deps.ts'
import { handle } from '../shared/loop/handle.ts'
import { unmarked } from '../shared/loop/mark.ts'
import { strangerKey } from '../shared/loop/stranger.ts'
import { PhoneNumber } from '../shared/vocabulary/ids.ts'
import { parseJson } from '../shared/vocabulary/json.ts'
import { entry } from './edge/entry.ts'
import { guard } from './edge/guard.ts'

const Logs = z.object({ logEvents: z.array(z.object({ id: z.string(), message: z.string() })) })

/** docs/aws.md "Delivery reports". The log carries the patient's number: it goes no further than the look-up here. */
const Report = z.object({
  notification: z.object({ messageId: z.string() }),
  delivery: z.object({ destination: PhoneNumber, providerResponse: z.optional(z.string()) }),
  status: z.enum(['SUCCESS', 'FAILURE']),
})
type Report = z.infer<typeof Report>

export const createHandler = (deps: Deps) =>
  middy<CloudWatchLogsEvent>().handler(async (event): Promise<void> => {
    const packed = Buffer.from(event.awslogs.data, 'base64')
    const logs = Logs.safeParse(parseJson(gunzipSync(packed).toString('utf8')))
    // Control messages of the subscription have no events of ours.
    if (!logs.success) return
    let failed = 0
    for (const { id, message } of logs.data.logEvents) {
      const report = Report.safeParse(parseJson(message))
      if (!report.success) {
        deps.log.warn('a delivery report could not be read', { logEventId: id })
        continue
      }
      const { kind } = await guard(deps, { logEventId: id }, () => take(deps, report.data))
      if (kind === 'failed') failed += 1
    }
    // Reports are harmless to repeat: the whole batch comes again.
    if (failed > 0) throw new Error(`${failed} delivery reports failed`)
  })

export const handler = entry(createHandler)

async function take(deps: Deps, { notification, delivery, status }: Report): Promise<void> {
  const report = {
    type: 'ReportDelivery',
    carrierId: notification.messageId,
    delivered: status === 'SUCCESS',
    reason: (delivery.providerResponse ?? '').slice(0, 200),
    at: deps.now(),
    ...unmarked,
  } as const
  // Of most texts nobody waits to hear that they arrived: no chart is opened for those.
  if (report.delivered) {
    const key = await deps.store.findReport(report.carrierId)
    const clinic = key && findClinic(deps.clinics, key.clinicId)
    if (clinic) await handle(deps, clinic, key, report)
    return
  }
  // The report does not say which clinic's text it was: a chart that did not send it takes no notice. Pages to on-call
  // numbers are reported here too.
  const told = async (clinic: Clinic) => {
    const { owner } = await deps.store.findPhone(clinic.id, delivery.destination)
    const chart = owner ?? strangerKey(deps, clinic.id, delivery.destination)
    await handle(deps, clinic, chart, report)
  }
  await Promise.all(deps.clinics.map(told))
}
