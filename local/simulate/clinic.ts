// The clinic's service in a world: the deployed functions, store and gateways, every call of theirs in the plan's hands.
import { instant, minuteMs } from '../../shared/calendar/index.ts'
import type { AlertKind } from '../../shared/chart/events.ts'
import type { Clinic } from '../../shared/clinics.ts'
import type { Deps } from '../../shared/deps.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import { chartPk } from '../../shared/store/table.ts'
import type { EventStore } from '../../shared/store/types.ts'
import { depsIn, queues } from '../service.ts'
import { WorldState } from '../world/state.ts'
import { World } from '../world/world.ts'
import { dueIndex } from './due-index.ts'
import type { Plan } from './faults/plan.ts'
import { Fleet, type Run } from './fleet.ts'
import { gateOf } from './gate.ts'
import { gatedStore } from './gated-store.ts'
import { chartIsFold } from './invariants/charts.ts'
import { takenWithinMs } from './invariants/inputs.ts'
import { invariants } from './invariants/table.ts'
import type { Person } from './people/person.ts'
import type { Phones } from './people/texting.ts'
import { releaseAt, releaseStores, type StoreOf } from './releases.ts'
import { callerOf } from './staff/caller.ts'
import type { Office } from './staff/office.ts'
import { Witness } from './witness.ts'

export type OpenClinic = {
  world: World
  witness: Witness
  fleet: Fleet
  storeOf: StoreOf
  phones: Phones
  office: Office
}

/** What people do when a text or a page arrives. */
export type Reactions = {
  arrived: (phones: Phones, person: Person) => void
  paged: (office: Office, person: Person, alertId: string, kind: AlertKind) => void
}

export type ClinicOptions = {
  clinics: readonly Clinic[]
  /** A patient's partition key whose story is kept. */
  watch?: string
  /** Puts something else in an invocation's hands: how tests break the code. */
  tamper?: (deps: Deps, run: () => Run) => Deps
}

/** Everything but the people. */
export function openClinic(
  options: ClinicOptions,
  plan: Plan,
  begin: number,
  reactions: Reactions,
): OpenClinic {
  const state = new WorldState({ now: begin, mode: 'held', aheadMs: 0 })
  const { store: memory, firstDue } = dueIndex(memoryStore())
  const world = new World({
    state,
    countParts: () => 1,
    queues,
    onError: () => undefined,
    overdue: async (at) => (firstDue() ?? Number.POSITIVE_INFINITY) <= at,
    chance: watched(plan, () => witness),
    besideEachOther: plan.besideEachOther,
  })
  const witness = new Witness(world, plan, invariants, options.watch ?? null)
  const told: EventStore = {
    ...memory,
    append: async (key, commit) => {
      const outcome = await memory.append(key, commit)
      if (outcome === 'appended') witness.committed(key, commit)
      return outcome
    },
  }
  const storeOf = releaseStores(told, (key) => witness.trouble(chartPk(key)))
  const phones: Phones = phonesOf(world, witness)
  const office: Office = { world, call: async () => never(), ...officeOf(witness) }
  const fleet = fleetOf(options, { world, witness, plan, storeOf, phones, office, reactions })
  office.call = callerOf({
    fleet,
    now: world.now,
    sleep: (ms) => world.sleep(ms),
    lambdaDown: plan.lambdaDown,
    // With faults for a day, longer than any outage; without them the first answer must do.
    attemptsAtMost: plan.besideEachOther ? 30 : 1,
  })
  world.attach(fleet.handlers)
  return { world, witness, fleet, storeOf, phones, office }
}

const never = (): never => {
  throw new Error('the office opens before the clinic')
}

type Wired = Pick<OpenClinic, 'world' | 'witness' | 'storeOf' | 'phones' | 'office'> & {
  plan: Plan
  reactions: Reactions
}

function fleetOf({ clinics, tamper }: ClinicOptions, wired: Wired): Fleet {
  const { world, witness, plan, storeOf } = wired
  let runs = 0
  return new Fleet({
    now: world.now,
    skewMs: plan.skewMs,
    release: () => releaseAt(plan, world.now(), ++runs),
    onEnd: (run) => {
      witness.ended(run)
      if (run.disturbed) for (const subject of run.subjects) witness.trouble(subject)
    },
    wire: (running, release) => {
      const gate = gateOf(running, {
        plan,
        now: world.now,
        sleep: (ms) => world.sleep(ms),
        onCall: (run, operation, subject, verdict) =>
          witness.called(subject, `${run.name} ${run.id} ${operation} ${subject} ${verdict}`),
        onEffect: (run, operation, subject) => tookEffect(wired, run, operation, subject),
      })
      const deps = depsIn(
        world,
        {
          clinics,
          store: gatedStore(storeOf(release), gate),
          now: () => instant(world.now() + running().skewMs),
          log: { info: logged(witness), warn: logged(witness), error: logged(witness) },
          metrics: { count: (name) => witness.written('metric', name) },
        },
        gate,
      )
      return tamper?.(deps, running) ?? deps
    },
  })
}

const logged =
  (witness: Witness) =>
  (message: string, data: object = {}) =>
    witness.written('log line', `${message} ${JSON.stringify(data)}`)

function tookEffect(
  { world, witness, phones, office, reactions }: Wired,
  run: Run,
  operation: string,
  subject: string,
): void {
  if (operation === 'scheduler.create') {
    witness.written('schedule', subject)
    witness.armed(subject, Number(subject.slice(subject.lastIndexOf('-') + 1)) * minuteMs)
  }
  if (operation === 'sns.text') {
    const [phone = ''] = subject.split('/')
    const seen = witness.published(
      run,
      subject,
      world.state.messages.get(phone)?.at(-1)?.body ?? '',
    )
    if (seen && seen.person.details.phone === phone) reactions.arrived(phones, seen.person)
  }
  if (operation === 'sns.page') {
    const [alertId = ''] = subject.split('/')
    const seen = witness.paged(run, subject)
    const alert = seen?.chart.alerts.find((each) => each.alertId === alertId)
    if (seen && alert && !seen.acknowledging.has(alertId))
      reactions.paged(office, seen.person, alertId, alert.kind)
  }
}

function phonesOf(world: World, witness: Witness): Phones {
  const seenOf = (person: Person) => {
    const seen = witness.seen.get(chartPk(person.key))
    if (seen === undefined) throw new Error('a person whom the witness has not met')
    return seen
  }
  return {
    world,
    chartOf: (person) => seenOf(person).chart,
    onPost: (person, messageId, meaning) => {
      const seen = seenOf(person)
      const { phone } = person.details
      witness.trace(seen, `posts ${messageId} ${meaning}`)
      // Staff has yet to hear of the number, or the patient is not enrolled: nobody's text.
      if (seen.chart.patient?.details.phone !== phone) return
      seen.posted.set(messageId, meaning)
      witness.promise('texts-are-kept', seen, {
        ms: takenWithinMs,
        kept: () => seen.taken.has(messageId) || seen.chart.patient?.details.phone !== phone,
        detail: `text ${messageId} is not on the chart`,
      })
    },
  }
}

function officeOf(witness: Witness): Pick<Office, 'onAccepted' | 'onUnanswered' | 'onAcknowledge'> {
  const seenOf = (person: Person) => witness.seen.get(chartPk(person.key))
  return {
    onAccepted: (person, what, left) => {
      const seen = seenOf(person)
      if (seen && !left(seen.chart))
        witness.fail('requests-are-kept', seen, `${what} was accepted and is not on the chart`)
    },
    onUnanswered: (person, what) =>
      witness.fail('requests-are-answered', seenOf(person) ?? null, `${what} was never answered`),
    onAcknowledge: (person, alertId, by) => void seenOf(person)?.acknowledging.set(alertId, by),
  }
}

/** The plan's chance, with the witness told of what is late or lost. */
function watched({ chance }: Plan, witness: () => Witness): Plan['chance'] {
  return {
    ...chance,
    fire: (schedule) => {
      witness().written('queue message', schedule.input)
      const delays = chance.fire(schedule)
      const latest = Math.max(0, ...delays)
      if (delays.length === 0 || latest > minuteMs)
        witness().trouble(schedule.name, schedule.at + latest)
      return delays
    },
  }
}

/** The last look: at what was written, and at what the store holds. */
export async function closeClinic(
  { witness, world, storeOf }: OpenClinic,
  plan: Plan,
): Promise<void> {
  for (const { body } of world.state.pages) witness.written('page', body)
  witness.finish()
  const store = storeOf(releaseAt(plan, world.now(), 1))
  for (const seen of witness.seen.values()) {
    const { snapshot } = await store.load(seen.key)
    if (snapshot?.version === seen.chart.version) chartIsFold(witness, seen, snapshot)
  }
}
