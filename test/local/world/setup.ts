// A world with handlers that write down what they are given.
import type { SQSEvent } from 'aws-lambda'
import type { Chance } from '../../../local/world/chance.ts'
import type { Handlers } from '../../../local/world/deliveries.ts'
import { type Journal, noJournal, WorldState } from '../../../local/world/state.ts'
import { World } from '../../../local/world/world.ts'

export const monday = Date.parse('2026-03-02T09:00:00.000Z')
export const minutes = (count: number) => count * 60_000
export const at = (count: number) => monday + minutes(count)

type Behaviour = {
  /** Bodies that make their record fail. */
  poison?: (body: string) => boolean
  overdue?: (at: number) => boolean
  journal?: Journal
  state?: WorldState
  chance?: Chance
  besideEachOther?: boolean
}

export function testWorld({
  poison = () => false,
  overdue = () => false,
  ...given
}: Behaviour = {}) {
  const state =
    given.state ??
    new WorldState({ now: monday, mode: 'held', aheadMs: 0 }, given.journal ?? noJournal)
  const log: { what: string; minute: number; bodies?: string[] }[] = []
  const failures: unknown[] = []
  const minute = () => (world.now() - monday) / 60_000
  const take = (what: string) => async (event: SQSEvent) => {
    const bodies = event.Records.map(({ body }) => wordsOf(body))
    log.push({ what, minute: minute(), bodies })
    const bad = event.Records.filter(({ body }) => poison(wordsOf(body)))
    return { batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) }
  }
  const handlers: Handlers = {
    inboundText: take('inbound-text'),
    wakeUp: take('wake-up'),
    sweep: async () => void log.push({ what: 'sweep', minute: minute() }),
    deliveryReport: async () => void log.push({ what: 'receipt', minute: minute() }),
  }
  const world = new World({
    state,
    countParts: () => 1,
    queues: { batchSize: 10, visibilityTimeoutMs: minutes(2), maxReceives: 3 },
    onError: (error) => void failures.push(error),
    overdue: async (instant) => overdue(instant),
    ...(given.chance ? { chance: given.chance } : {}),
    ...(given.besideEachOther ? { besideEachOther: true } : {}),
  })
  world.attach(handlers)
  return { world, state, log, handlers, failures }
}

/** The patient's words in an SNS envelope, or the body itself. */
function wordsOf(body: string): string {
  const envelope = JSON.parse(body)
  return envelope.Message === undefined
    ? envelope.patientId
    : JSON.parse(envelope.Message).messageBody
}

export const text = (body: string, messageId?: string) => ({
  from: '+12125550123',
  to: '+12125550101',
  body,
  ...(messageId === undefined ? {} : { messageId }),
})

export const schedule = (name: string, minute: number) => ({
  input: {
    Name: name,
    ScheduleExpression: `at(${new Date(at(minute)).toISOString().slice(0, 19)})`,
    FlexibleTimeWindow: { Mode: 'OFF' as const },
    Target: { Arn: 'queue', RoleArn: 'role', Input: JSON.stringify({ patientId: name }) },
  },
})
