// Six hours without Lambda, and a scheduler that lost all it had to fire: what is overdue then is found by the sweep alone.
import { depsIn, type Gate, queues } from '../../local/service.ts'
import { noChance } from '../../local/world/chance.ts'
import { WorldState } from '../../local/world/state.ts'
import { World } from '../../local/world/world.ts'
import { hourMs, instant } from '../../shared/calendar/index.ts'
import { inboundPace, wakeUpPace } from '../../shared/clinic/pace.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import type { Deps, LogData } from '../../shared/loop/deps.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import { dueIndex } from '../due-index.ts'
import { Fleet } from '../fleet.ts'
import { gatedStore } from '../gated-store.ts'
import { cellOf, type Kind, livedThrough, moveIn, type Place, placeOf } from './charts.ts'

export type OutageOptions = {
  patients: number
  clinics: number
  /** Whose like all clinics are. */
  like: Clinic
  /** Breaks the service, to see that it would be noticed. */
  tamper?: (deps: Deps) => Deps
}

export type OutageReport = {
  patients: number
  clinics: number
  overdue: number
  /** Seconds from the first sweep after the outage. */
  drainedAfterSeconds: number
  lastSafetyAfterSeconds: number
  lastReminderAfterSeconds: number
  safetyTexts: number
  reminders: number
  /** The most reminders that one number sent within ten seconds. */
  mostInTenSeconds: number
  wakeUpsAtOnce: number
  handedOut: number
  sweeps: number
  wakeUps: number
  errors: number
}

/** A Monday in New York's winter; the outage is from half past six until half past twelve. */
const secondMs = 1_000
const midnight = instant(Date.parse('2026-03-02T05:00:00Z'))
const from = Date.parse(midnight) + 6.5 * hourMs
const to = from + 6 * hourMs
/** One chart in twenty-one, at every clinic some, has texts of safety due. */
const kindOf = (at: number): Kind => (at % 21 === 0 ? 'safety' : 'reminder')
/** A morning's overdue charts must be done with by then. */
export const drainSeconds = 600
/** Milliseconds a call takes on AWS. */
const latencyMs = { dynamodb: 15, sns: 150, other: 40 } as const

export async function sufferOutage({
  patients,
  clinics: count,
  like,
  tamper = (deps) => deps,
}: OutageOptions): Promise<OutageReport> {
  const cell = cellOf(like, count)
  const { store, firstDue } = dueIndex(memoryStore())
  const places = Array.from({ length: patients }, (_, at) => placeOf(cell, at, kindOf(at)))
  const courses = {
    safety: await livedThrough('safety', like, midnight),
    reminder: await livedThrough('reminder', like, midnight),
  }
  for (const place of places) await moveIn(store, place, courses[place.kind], from)
  const state = new WorldState({ now: from, mode: 'held', aheadMs: 0 })
  const seen: Seen = { errors: 0, sweeps: 0, handedOut: 0, wakeUps: 0 }
  const atOnce = { 'wake-up': wakeUpPace(cell).atOnce, 'inbound-text': inboundPace(cell).atOnce }
  const world = new World({
    state,
    countParts: () => 1,
    queues: { ...queues, atOnce },
    overdue: async (at) => (firstDue() ?? Number.POSITIVE_INFINITY) <= at,
    onError: () => void seen.errors++,
    chance: {
      ...noChance,
      // What was armed before the end of the outage never comes.
      fire: ({ at }) => (at <= to ? [] : [0]),
      pausedUntil: (now) => (now < to ? to : null),
    },
    besideEachOther: true,
  })
  const fleet = new Fleet({
    wire: () => tamper(wired(world, cell, store, seen)),
    now: world.now,
    skewMs: () => 0,
    mortal: false,
    release: () => 0,
    onEnd: () => {},
    onText: () => {},
  })
  world.attach({
    ...fleet.handlers,
    wakeUp: (event, context) => {
      seen.wakeUps += event.Records.length
      return fleet.handlers.wakeUp(event, context)
    },
  })
  const overdue = (await store.due(instant(to), patients)).length
  const drainedAt = await drain(world, firstDue)
  const wakeUpsAtOnce = atOnce['wake-up'] * queues.batchSize
  return {
    patients,
    clinics: count,
    overdue,
    drainedAfterSeconds: (drainedAt - to) / 1_000,
    ...whatLeft(world, places),
    wakeUpsAtOnce,
    ...seen,
  }
}

/** Goes on until nothing is overdue; what a chart does next is then ahead of it. */
async function drain(world: World, firstDue: () => number | null): Promise<number> {
  const isOverdue = () => (firstDue() ?? Number.POSITIVE_INFINITY) <= to
  await world.advance(to - 1)
  while (isOverdue() && world.now() < to + hourMs) await world.advance(world.now() + secondMs)
  return world.now()
}

type Seen = { errors: number; sweeps: number; handedOut: number; wakeUps: number }

/** What a container is given: each call takes its time, and whoever waits lets others go on. */
function wired(world: World, clinics: readonly Clinic[], store: EventStore, seen: Seen): Deps {
  const gate: Gate = async (operation, _, call) => {
    const service = operation.slice(0, operation.indexOf('.'))
    await world.sleep(
      service === 'dynamodb' || service === 'sns' ? latencyMs[service] : latencyMs.other,
    )
    return call()
  }
  const error = () => void seen.errors++
  const parts = {
    clinics,
    store: gatedStore(store, gate),
    screen: 'https://screen.example',
    now: () => instant(world.now()),
    pause: (ms: number) => world.sleep(ms),
    log: {
      info: (_: string, { handedOut }: LogData = {}) => {
        if (typeof handedOut !== 'number') return
        seen.sweeps += 1
        seen.handedOut += handedOut
      },
      warn: error,
      error,
    },
    metrics: { count: () => {} },
  }
  return depsIn(world, parts, gate)
}

type Left = { at: number; clinic: string }

/** Of whoever has a notice due both texts are, the notice and the safety check; of the others the nudge is none. */
function whatLeft(world: World, places: readonly Place[]) {
  const safety: Left[] = []
  const reminders: Left[] = []
  for (const { phone, kind, clinic } of places) {
    const texts = (world.state.messages.get(phone) ?? []).filter(({ at }) => at >= to)
    for (const { at } of texts) {
      ;(kind === 'safety' ? safety : reminders).push({ at, clinic: clinic.id })
    }
  }
  const last = (left: readonly Left[]) =>
    (left.reduce((latest, { at }) => Math.max(latest, at), to) - to) / 1_000
  return {
    safetyTexts: safety.length,
    reminders: reminders.length,
    lastSafetyAfterSeconds: last(safety),
    lastReminderAfterSeconds: last(reminders),
    mostInTenSeconds: mostWithin(10 * secondMs, reminders),
  }
}

/** The most that one number sent within any such span. */
function mostWithin(spanMs: number, left: readonly Left[]): number {
  const byNumber = Map.groupBy(left, ({ clinic }) => clinic)
  let most = 0
  for (const texts of byNumber.values()) {
    const times = texts.map(({ at }) => at).sort((a, b) => a - b)
    let begin = 0
    for (const [end, at] of times.entries()) {
      while ((times[begin] ?? at) <= at - spanMs) begin++
      most = Math.max(most, end - begin + 1)
    }
  }
  return most
}
