// The deployed service, whole, inside a world: the same functions, gateways and store adapters.
import type { APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import { createHandler as createApi } from '../functions/api.ts'
import { createHandler as createDeliveryReport } from '../functions/delivery-report.ts'
import type { FhirDeps } from '../functions/fhir/deps.ts'
import { systemTokens } from '../functions/fhir/system-tokens.ts'
import { createHandler as createFhir } from '../functions/fhir.ts'
import { createHandler as createFiles } from '../functions/files.ts'
import { createHandler as createForm } from '../functions/form.ts'
import { createHandler as createInboundText } from '../functions/inbound-text.ts'
import { createHandler as createSweep } from '../functions/sweep.ts'
import { createHandler as createWakeUp } from '../functions/wake-up.ts'
import { instant } from '../shared/calendar/index.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import { countParts } from '../shared/conversation/parts.ts'
import { optOutLists } from '../shared/gateways/carrier-lists.ts'
import type { ExportFiles } from '../shared/gateways/exports.ts'
import { sqsOwnQueue } from '../shared/gateways/own-queue.ts'
import { snsPages } from '../shared/gateways/pages.ts'
import type { ByClinic } from '../shared/gateways/sns.ts'
import { schedulerTakeBack } from '../shared/gateways/take-back.ts'
import { snsTexts } from '../shared/gateways/texts.ts'
import type { AnyPage, Pages, Texts, WakeUpQueue, WakeUps } from '../shared/gateways/types.ts'
import { sqsWakeUps } from '../shared/gateways/wake-up-queue.ts'
import { schedulerWakeUps } from '../shared/gateways/wake-ups.ts'
import type { Deps, Log, Metrics } from '../shared/loop/deps.ts'
import { memoryAssertions } from '../shared/store/memory-assertions.ts'
import { chartPk } from '../shared/store/table.ts'
import type { EventStore, FiguresStore } from '../shared/store/types.ts'
import type { PhoneNumber } from '../shared/vocabulary/ids.ts'
import { memoryFiles, queueAtOnce } from './export-files.ts'
import { placeOf } from './log.ts'
import { localLinkKeys, localNumberKeys, localSecret } from './number-keys.ts'
import type { GatewayEvent } from './server/gateway-event.ts'
import type { QueueSettings } from './world/deliveries.ts'
import type { WorldState } from './world/state.ts'
import { World } from './world/world.ts'

/** As the stack sets them. */
export const queues: QueueSettings = { batchSize: 5, visibilityTimeoutMs: 120_000, maxReceives: 8 }

export type Service = {
  world: World
  deps: Deps
  form: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
  api: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
  fhir: (event: GatewayEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>
  files: Service['api']
}

export type ServiceParts = {
  clinics: readonly Clinic[]
  store: EventStore
  /** A clinic’s own figures; without it they are reckoned each time and never kept. */
  figures?: FiguresStore
  state: WorldState
  log: Log
  metrics: Metrics
  /** Where the clinics' screen answers. */
  screen: string
  /** Reads people's tokens for FHIR; where nobody signs in, there are none. */
  people?: FhirDeps['people']
  /** Where exports lie; in memory, unless told. */
  files?: ExportFiles
}

/**
 * Lets a call of an AWS client through. The simulator puts one in that is late, fails and crashes. `subject` says
 * what the call is about: `<phone>/<text id>`, `<alert id>/<page id>`, more of them joined by `+`, `digest/<clinic>`, `emergency/<clinic>`, `texts/<clinic>`, a schedule's name, a chart's partition key
 * (also for a page about a chart that cannot be read), a clinic's id (a page about many).
 */
export type Gate = <T>(operation: Operation, subject: string, call: () => Promise<T>) => Promise<T>
export type Operation =
  | 'sns.text'
  | 'sns.page'
  | 'scheduler.create'
  | 'scheduler.delete'
  | 'carrier.list'
  | 'sqs.visibility'
  | 'sqs.put'
  | 'sqs.held'
  | `dynamodb.${string}`

const openGate: Gate = (_, __, call) => call()

export function createService(parts: ServiceParts): Service {
  const { clinics, store, figures, state, log, metrics, screen } = parts
  const { people = async () => null, files = memoryFiles() } = parts
  const onError = (error: unknown) => log.error('an invocation failed', placeOf(error))
  const world = new World({
    state,
    countParts: (body) => countParts(body).parts,
    queues,
    onError,
    overdue: async (at) => (await store.due(instant(at), 1)).length > 0,
  })
  const now = () => instant(world.now())
  const ours = { clinics, store, log, metrics, screen, now, ...(figures && { figures }) }
  const deps = depsIn(world, ours)
  const waitedFor = withoutTakeBack(deps)
  world.attach({
    inboundText: createInboundText(waitedFor),
    wakeUp: createWakeUp(deps),
    sweep: createSweep(deps),
    deliveryReport: createDeliveryReport(waitedFor),
  })
  const fhir: FhirDeps = {
    ...deps,
    people,
    systems: systemTokens(localSecret),
    exports: { files, queue: queueAtOnce(() => fhir, onError) },
    assertions: memoryAssertions(),
    wall: () => Date.now(),
  }
  return {
    world,
    deps,
    form: createForm(waitedFor),
    api: createApi(deps),
    files: createFiles(deps),
    fhir: createFhir(fhir),
  }
}

/** What the functions are given: the real gateways, over the world's clients. */
export function depsIn(
  world: World,
  parts: Pick<
    Deps,
    'clinics' | 'store' | 'figures' | 'log' | 'metrics' | 'screen' | 'now' | 'pause'
  >,
  gate: Gate = openGate,
): Deps {
  const { clinics } = parts
  const numbers = Object.fromEntries(clinics.map(({ id, textNumber }) => [id, textNumber]))
  return {
    ...parts,
    numbers: localNumberKeys,
    links: { ...localLinkKeys, base: `${parts.screen}/c/` },
    texts: textsIn(world, numbers, gate),
    pages: pagesIn(world, clinics, numbers, gate),
    carrierLists: optOutLists(
      {
        send: (command) =>
          gate('carrier.list', command.input.OptedOutNumber ?? '', async () =>
            world.optOuts.send(command),
          ),
      },
      Object.fromEntries(clinics.map(({ id }) => [id, `${id}-opt-outs`])),
    ),
    ownQueue: sqsOwnQueue(
      {
        send: (command) =>
          gate('sqs.visibility', subjectOfHandle(command.input.ReceiptHandle), () =>
            world.visibility.send(command),
          ),
      },
      'https://sqs.local/own',
    ),
    queue: queueIn(world, gate),
    wakeUps: wakeUpsIn(world, gate),
  }
}

const scheduleGroup = 'afterglow'

const wakeUpsIn = (world: World, gate: Gate): WakeUps => ({
  ...schedulerWakeUps(
    {
      send: (command) =>
        gate('scheduler.create', command.input.Name ?? '', () => world.schedules.send(command)),
    },
    {
      group: scheduleGroup,
      queueArn: 'arn:aws:sqs:local:000000000000:wake-up',
      roleArn: 'arn:aws:iam::000000000000:role/wake-up',
    },
  ),
  takeBack: schedulerTakeBack(
    {
      send: (command) =>
        gate('scheduler.delete', command.input.Name ?? '', () => world.schedules.send(command)),
    },
    scheduleGroup,
  ),
})

/** As those functions are wired that take none back (functions/edge/take-back.ts). */
export const withoutTakeBack = (deps: Deps): Deps => {
  const { takeBack: _, ...wakeUps } = deps.wakeUps
  return { ...deps, wakeUps }
}

/** The message's id: nobody's name, number or chart. */
const subjectOfHandle = (handle = ''): string => handle.slice(0, handle.lastIndexOf('/'))
/** The real gateway; the gate hears of whole calls. */
function queueIn(world: World, gate: Gate): WakeUpQueue {
  const queue = sqsWakeUps(world.wakeUpQueue, 'https://sqs.local/wake-up')
  return {
    put: (wakeUps, delayMs) => gate('sqs.put', '', () => queue.put(wakeUps, delayMs)),
    held: () => gate('sqs.held', '', () => queue.held()),
  }
}

type Numbers = ByClinic<PhoneNumber>

/** The real gateway, made for each text: so the gate knows which it is. */
const textsIn = (world: World, numbers: Numbers, gate: Gate): Texts => ({
  send: (text) =>
    snsTexts(
      {
        send: (command) =>
          gate('sns.text', `${text.to}/${text.textId}`, () => world.texts.send(command)),
      },
      numbers,
    ).send(text),
})

function subjectOf(page: AnyPage): string {
  if (page.kind === 'quarantine') return chartPk(page)
  if (page.kind === 'quarantines') return page.clinicId
  if (page.kind === 'digest') return `digest/${page.clinicId}`
  if (page.kind === 'emergency-access') return `emergency/${page.clinicId}`
  if (page.kind === 'texts-spent') return `texts/${page.clinicId}`
  return [page, ...page.others].map(({ alertId, pageId }) => `${alertId}/${pageId}`).join('+')
}

/** The real gateway, made for each page: so the world knows which alert a page is about. */
function pagesIn(world: World, clinics: readonly Clinic[], numbers: Numbers, gate: Gate): Pages {
  const topics = Object.fromEntries(
    clinics.map(({ id }) => [id, `arn:aws:sns:local:000000000000:${id}-pages`]),
  )
  const pagesFor = (page: AnyPage) => {
    const { level, kind } = page
    const alertId = 'alertId' in page ? page.alertId : null
    const client = world.pages({ level, kind, alertId })
    const subject = subjectOf(page)
    return snsPages(
      {
        send: (command) => gate('sns.page', subject, () => client.send(command)),
      },
      topics,
      numbers,
    )
  }
  return {
    publish: (page) => pagesFor(page).publish(page),
    text: (page, to) => pagesFor(page).text(page, to),
  }
}
