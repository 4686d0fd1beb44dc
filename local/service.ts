// The deployed service, whole, inside a world: the same functions, gateways and store adapters.
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { createHandler as createApi } from '../functions/api.ts'
import { createHandler as createDeliveryReport } from '../functions/delivery-report.ts'
import { createHandler as createInboundText } from '../functions/inbound-text.ts'
import { createHandler as createSweep } from '../functions/sweep.ts'
import { createHandler as createWakeUp } from '../functions/wake-up.ts'
import type { Clinic } from '../shared/clinics.ts'
import { countParts } from '../shared/conversation/parts.ts'
import type { Deps, Log, Metrics } from '../shared/deps.ts'
import { snsPages } from '../shared/gateways/pages.ts'
import { snsTexts } from '../shared/gateways/texts.ts'
import type { Pages } from '../shared/gateways/types.ts'
import { schedulerWakeUps } from '../shared/gateways/wake-ups.ts'
import { Instant } from '../shared/ids.ts'
import type { EventStore } from '../shared/store/types.ts'
import { placeOf } from './log.ts'
import type { GatewayEvent } from './server/gateway-event.ts'
import type { QueueSettings } from './world/deliveries.ts'
import type { WorldState } from './world/state.ts'
import { World } from './world/world.ts'

/** As the stack sets them. */
const queues: QueueSettings = { batchSize: 10, visibilityTimeoutMs: 120_000, maxReceives: 5 }

export type Service = {
  world: World
  deps: Deps
  api: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
}

export type ServiceParts = {
  clinics: readonly Clinic[]
  store: EventStore
  state: WorldState
  log: Log
  metrics: Metrics
}

export function createService({ clinics, store, state, log, metrics }: ServiceParts): Service {
  const world = new World({
    state,
    countParts: (body) => countParts(body).parts,
    queues,
    onError: (error) => log.error('an invocation failed', placeOf(error)),
    overdue: async (at) => (await store.due(instantOf(at), 1)).length > 0,
  })
  const deps: Deps = {
    clinics,
    store,
    texts: snsTexts(world.texts, textNumbers(clinics)),
    pages: pagesIn(world, clinics),
    wakeUps: schedulerWakeUps(world.schedules, {
      group: 'afterglow',
      queueArn: 'arn:aws:sqs:local:000000000000:wake-up',
      roleArn: 'arn:aws:iam::000000000000:role/wake-up',
    }),
    now: () => instantOf(world.now()),
    log,
    metrics,
  }
  world.attach({
    inboundText: createInboundText(deps),
    wakeUp: createWakeUp(deps),
    sweep: createSweep(deps),
    deliveryReport: createDeliveryReport(deps),
  })
  return { world, deps, api: createApi(deps) }
}

const instantOf = (millis: number): Instant => Instant.parse(new Date(millis).toISOString())

const textNumbers = (clinics: readonly Clinic[]) =>
  Object.fromEntries(clinics.map(({ id, textNumber }) => [id, textNumber]))

/** The real gateway, made for each page: so the world knows which alert a page is about. */
function pagesIn(world: World, clinics: readonly Clinic[]): Pages {
  const topics = Object.fromEntries(
    clinics.map(({ id }) => [id, `arn:aws:sns:local:000000000000:${id}-pages`]),
  )
  const numbers = textNumbers(clinics)
  return {
    publish: (page) => snsPages(world.pages(page), topics, numbers).publish(page),
    text: (page, to) => snsPages(world.pages(page), topics, numbers).text(page, to),
  }
}
