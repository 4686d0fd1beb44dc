// The deployed functions on a counted table: whatever they call, and each of their runs, is written down.
import type { Context } from 'aws-lambda'
import { createHandler as createApi } from '../../functions/api.ts'
import { createHandler as createDeliveryReport } from '../../functions/delivery-report.ts'
import { createHandler as createInboundText } from '../../functions/inbound-text.ts'
import { createHandler as createSweep } from '../../functions/sweep.ts'
import { createHandler as createWakeUp } from '../../functions/wake-up.ts'
import { localNumberKeys } from '../../local/number-keys.ts'
import { gatewayEvent } from '../../local/server/gateway-event.ts'
import { depsIn, type Gate, queues } from '../../local/service.ts'
import { WorldState } from '../../local/world/state.ts'
import { World } from '../../local/world/world.ts'
import { instant } from '../../shared/calendar/index.ts'
import { countParts } from '../../shared/conversation/parts.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import type { EventStore } from '../../shared/store/types.ts'
import { shippedClinics } from '../bundle/bundles.ts'
import { type CountedTable, openCountedTable, type Use } from './counted-table.ts'

const functionNames = ['inbound-text', 'wake-up', 'delivery-report', 'api'] as const
export type FunctionName = (typeof functionNames)[number]

/** What one function was handed and has called since, in order. */
export type Run = {
  name: FunctionName
  /** Queue messages, where a queue feeds it. */
  messages: number
  calls: string[]
  readUnits: number
  writeUnits: number
}

export type CountedClinic = {
  world: World
  runs: Run[]
  table: Pick<CountedTable, 'aside' | 'name'>
  /** The store besides, whose calls nobody counts. */
  aside: EventStore
  /** As a clinician of the demo clinic. @throws Error unless it is answered well */
  ask(method: string, path: string, body?: object): Promise<string>
  close(): Promise<void>
}

const screen = 'https://screen.example'
const context = JSON.parse('{}') satisfies Context

export async function openCountedClinic(begin: string): Promise<CountedClinic> {
  const runs: Run[] = []
  const called = (call: string, use: Partial<Use> = {}) => {
    const run = runs.at(-1)
    if (!run) return
    run.calls.push(call)
    run.readUnits += use.readUnits ?? 0
    run.writeUnits += use.writeUnits ?? 0
  }
  const begun = (name: FunctionName, messages = 0) =>
    runs.push({ name, messages, calls: [], readUnits: 0, writeUnits: 0 })
  const table = await openCountedTable((use) => called(use.command, use))
  const world = new World({
    state: new WorldState({ now: Date.parse(begin), mode: 'held', aheadMs: 0 }),
    countParts: (body) => countParts(body).parts,
    queues,
    onError: failed,
    // The sweep is the cell's and no patient's: nothing is overdue while all goes well.
    overdue: async () => false,
  })
  const gate: Gate = (operation, _, call) => {
    called(operation)
    return call()
  }
  const now = () => instant(world.now())
  const store = dynamoDbStore(table.client, table.name, localNumberKeys)
  const log = { info: () => {}, warn: () => {}, error: failed }
  const metrics = { count: () => {} }
  const deps = depsIn(world, { clinics: shippedClinics(), store, log, metrics, screen, now }, gate)
  const functions = {
    inboundText: createInboundText(deps),
    wakeUp: createWakeUp(deps),
    deliveryReport: createDeliveryReport(deps),
  }
  world.attach({
    sweep: createSweep(deps),
    inboundText(event, given) {
      begun('inbound-text', event.Records.length)
      return Promise.resolve(functions.inboundText(Object(event), given))
    },
    wakeUp(event, given) {
      begun('wake-up', event.Records.length)
      return Promise.resolve(functions.wakeUp(Object(event), given))
    },
    deliveryReport(event, given) {
      begun('delivery-report')
      return functions.deliveryReport(event, given)
    },
  })
  const api = createApi(deps)
  let requests = 0
  return {
    world,
    runs,
    table,
    aside: dynamoDbStore(table.aside, table.name, localNumberKeys),
    async ask(method, path, body) {
      begun('api')
      requests += 1
      const event = requestOf(method, path, body, { now: world.now(), requests })
      const answer = await api(Object(event), context)
      if (answer.statusCode === undefined || answer.statusCode >= 300)
        throw new Error(`${method} ${path}: ${answer.statusCode} ${answer.body}`)
      return answer.body ?? ''
    },
    close: () => table.close(),
  }
}

function requestOf(
  method: string,
  path: string,
  body: object | undefined,
  { now, requests }: { now: number; requests: number },
) {
  return gatewayEvent({
    method,
    url: new URL(path, screen),
    headers: {
      'content-type': 'application/json',
      ...(method === 'POST' && { 'idempotency-key': `key-${requests}` }),
    },
    body: body ? JSON.stringify(body) : '',
    claims: { sub: 'clinician-1', 'cognito:groups': ['demo.clinician'] },
    sourceIp: '192.0.2.1',
    requestId: `request-${requests}`,
    now,
  })
}

/** Nothing may go wrong while we count. */
function failed(error: unknown): never {
  throw new Error('an invocation failed', { cause: error })
}
