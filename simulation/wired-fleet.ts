// The fleet in its world: what containers are given, and who hears of what they do.

import { depsIn, type Operation } from '../local/service.ts'
import { sweepEveryMs } from '../local/world/sweeps.ts'
import type { World } from '../local/world/world.ts'
import { instant, minuteMs } from '../shared/calendar/index.ts'
import type { Clinic } from '../shared/clinic/schema.ts'
import type { Log } from '../shared/loop/deps.ts'
import type { EventStore } from '../shared/store/types.ts'
import type { ClinicOptions, Reactions } from './clinic-options.ts'
import type { Plan } from './faults/plan.ts'
import { Fleet, type Run } from './fleet.ts'
import { gateOf } from './gate.ts'
import { gatedStore } from './gated-store.ts'
import { looking } from './invariants/on-page.ts'
import { sweptWithinMs } from './onlookers.ts'
import { heardInstead } from './oversight.ts'
import type { Phones } from './people/phones.ts'
import { releaseAt, type StoreOf } from './releases.ts'
import type { Seen } from './seen.ts'
import { spoiltStore, toldOfSpoilt } from './spoilt-store.ts'
import type { Office } from './staff/office.ts'
import type { Witness } from './witness.ts'

export type Wired = {
  world: World
  witness: Witness
  storeOf: StoreOf
  phones: Phones
  office: Office
  plan: Plan
  reactions: Reactions
  clinics: readonly Clinic[]
}

/** The functions, each container wired as its release is: every call passes the gate, and the witness hears of it. */
export function fleetOf({ tamper }: ClinicOptions, wired: Wired): Fleet {
  const { world, witness, plan, storeOf, clinics } = wired
  let runs = 0
  return new Fleet({
    now: world.now,
    skewMs: plan.skewMs,
    mortal: plan.besideEachOther,
    release: () => releaseAt(plan, world.now(), ++runs),
    onEnd: (run) => {
      witness.ended(run)
      if (run.hit) for (const subject of run.subjects) witness.trouble(subject)
      // Whoever this one was for waits for the next.
      if (run.hit && run.name === 'sweep')
        for (const pk of witness.seen.keys()) witness.trouble(pk, world.now() + sweepEveryMs)
    },
    onText: (messageId) => witness.pageTimes.received(messageId, world.now()),
    wire: (running, release) => {
      const gate = gateOf(running, {
        plan,
        now: world.now,
        sleep: (ms) => world.sleep(ms),
        onCall: (run, operation, subject, verdict) => {
          witness.called(
            subject,
            verdict === 'fine' && looks.has(operation),
            () => `${run.name} ${run.id} ${operation} ${subject} ${verdict}`,
          )
          if (run.onlyLooks && acts.has(operation))
            witness.fail(looking.name, witness.whose(run), `${operation} by ${run.name}`)
          if (operation === 'sns.page' && verdict === 'opted-out') witness.turnedAway(subject)
        },
        // The sweep stands in for a wake-up that could not be had.
        onFailed: (operation, subject) => {
          if (operation === 'scheduler.create')
            witness.trouble(subject, world.now() + sweptWithinMs)
        },
        onEffect: (run, operation, subject) => tookEffect(wired, run, operation, subject),
      })
      const deps = depsIn(
        world,
        {
          clinics,
          store: toldOfSpoilt(
            gatedStore(signed(spoiltStore(storeOf(release), wired), witness, running), gate),
            wired,
            running,
          ),
          screen: 'https://screen.example',
          now: () => instant(world.now() + running().skewMs),
          // Where nothing takes time, nobody waits.
          ...(plan.besideEachOther ? { pause: (ms) => world.sleep(ms) } : {}),
          log: logged(witness, running),
          metrics: { count: (name) => witness.written('metric', name, running()) },
        },
        gate,
      )
      return tamper?.(deps, running) ?? deps
    },
  })
}

/** Commits are known by who writes them. */
const signed = (store: EventStore, witness: Witness, running: () => Run): EventStore => ({
  ...store,
  append: (key, commit) => {
    witness.writes(commit, running())
    return store.append(key, commit)
  },
})

/** Calls that change nothing. */
const looks: ReadonlySet<Operation> = new Set(
  (
    [
      'load',
      'history',
      'roster',
      'due',
      'findPhone',
      'findAlert',
      'alerts',
      'findLink',
      'findReport',
    ] as const
  ).map((name) => `dynamodb.${name}` as const),
)

/** Calls by which something happens to a chart. A chart that cannot be read is paged about by whoever meets it. */
const acts: ReadonlySet<Operation> = new Set(['dynamodb.append', 'dynamodb.pointLink', 'sns.text'])

function logged(witness: Witness, running: () => Run): Log {
  const line = (message: string, data: object = {}) => {
    heardInstead(witness, message, data)
    witness.written('log line', `${message} ${JSON.stringify(data)}`, running())
  }
  return { info: line, warn: line, error: line }
}

function tookEffect(wired: Wired, run: Run, operation: string, subject: string): void {
  const { world, witness, phones, office, reactions } = wired
  if (operation === 'scheduler.create') {
    witness.written('schedule', subject, run)
    const [minute] = subject.slice(subject.lastIndexOf('-') + 1).split('.')
    witness.armed(subject, Number(minute) * minuteMs)
  }
  if (operation === 'scheduler.delete') witness.takenBack(subject, run)
  if (operation === 'sns.text') {
    const [phone = ''] = subject.split('/')
    const seen = witness.published(
      run,
      subject,
      world.state.messages.get(phone)?.at(-1)?.body ?? '',
    )
    if (seen && seen.person.details.phone === phone) reactions.arrived(phones, seen.person)
  }
  if (operation !== 'sns.page') return
  if (subject.startsWith('emergency/'))
    return witness.emergencyTold(subject.slice('emergency/'.length))
  const told = subject.startsWith('digest/')
    ? digested(wired, run, subject.slice('digest/'.length))
    : paged(witness, run, subject)
  for (const { seen, alertId } of told) {
    const alert = seen.chart.alerts.find((each) => each.alertId === alertId)
    if (alert && !alert.acknowledged && isNews(seen, alertId))
      reactions.paged(office, seen.person, alert)
  }
}

type Told = readonly { seen: Seen; alertId: string }[]

/** All of a page's alerts are of one patient. */
function paged(witness: Witness, run: Run, subject: string): Told {
  const seen = witness.paged(run, subject)
  const alertIds = subject.split('+').map((each) => each.slice(0, each.indexOf('/')))
  return seen ? alertIds.map((alertId) => ({ seen, alertId })) : []
}

function digested({ world, witness, clinics }: Wired, run: Run, clinicId: string): Told {
  const clinic = clinics.find(({ id }) => id === clinicId)
  const page = world.state.pages.findLast(
    ({ kind, to }) => kind === 'digest' && to === `${clinicId}-pages`,
  )
  return clinic && page ? witness.digested(run, clinic, page.body) : []
}

/** Nobody has set out to acknowledge it yet, or it was raised again after somebody did. */
const isNews = ({ acknowledging, endedAt }: Seen, alertId: string): boolean =>
  !acknowledging.has(alertId) || endedAt.has(alertId)
