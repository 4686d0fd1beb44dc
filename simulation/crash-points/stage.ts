// Where a scenario is played: one clinic, two patients, and nobody acts but by the script.

import { localNumberKeys } from '../../local/number-keys.ts'
import type { Operation } from '../../local/service.ts'
import { hourMs, minuteMs } from '../../shared/calendar/index.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { strangerKey } from '../../shared/loop/stranger.ts'
import { chartPk } from '../../shared/store/table.ts'
import { PhoneNumber } from '../../shared/vocabulary/ids.ts'
import { closeClinic, type OpenClinic, openClinic } from '../clinic.ts'
import type { ClinicOptions } from '../clinic-options.ts'
import type { CallAt, Plan, Verdict } from '../faults/plan.ts'
import type { Violation } from '../ledger.ts'
import { sweptWithinMs } from '../onlookers.ts'
import { operate } from '../operator.ts'
import { answered } from '../oversight.ts'
import { beginDrill, drillOf, withDrills } from '../people/drill.ts'
import { makePerson, type Person } from '../people/person.ts'
import { callerOf } from '../staff/caller.ts'
import { type Actor, actorOf, type Backstage } from './actor.ts'
import type { Rehearsal } from './enumerate.ts'
import { type CrashPlan, crashPlan } from './plan.ts'
import type { CrashPoint } from './point.ts'
import { numbersAreOwned } from './rules.ts'

/** What the world around the service does from now on. */
export type Surroundings = {
  carrier: {
    /** Why texts fail on the way, as the carrier reports later; null while they arrive. */
    failure: string | null
    /** Texts are refused: the number has opted out. */
    refusesTexts: boolean
    /** Pages are refused: nobody at that number. */
    refusesPages: boolean
    /** SNS answers nothing but 5xx. */
    down: boolean
  }
  scheduler: {
    /** Schedules never fire. */
    losesAll: boolean
    /** It takes no schedule. */
    down: boolean
  }
  /** Releases that take over while containers of the one before go on beside them. */
  deploys: { at: number; overlapMs: number }[]
}

export type Stage = Actor &
  Surroundings & {
    /** Milliseconds. */
    now: () => number
    /** Lets time pass, and everything happen that falls due in it. */
    pass: (time: { minutes?: number; hours?: number; days?: number }) => Promise<void>
    /** Another patient of the clinic. */
    other: Actor
    /** A patient of the other clinic, which has switched on what the first has not. */
    elsewhere: Actor
    /** Whoever has `strangeNumber` while no chart does. */
    stranger: Actor
    /** A text from that number, which may belong to this chart or that by the time it is read. */
    unnoticed: (body: string) => void
    /** The chart of the clinic's own drill, and what begins it. */
    drill: Actor
    beginDrill: () => void
  }

export type Script = (stage: Stage) => Promise<void>
export type Played = Rehearsal & {
  struck: CrashPlan['struck']
  violations: readonly Violation[]
  events: ReadonlySet<string>
  /** What happened to `watch`, line by line. */
  story: readonly string[]
}

export type PlayOptions = Pick<ClinicOptions, 'clinics' | 'tamper' | 'watch'>

/** A scenario is short: where the long course is screened for, it is so after each session. */
const withEarlyScreens = <O extends PlayOptions>(options: O): O => ({
  ...options,
  clinics: options.clinics.map((clinic) => ({
    ...clinic,
    ...(clinic.longTermScreen && {
      longTermScreen: { ...clinic.longTermScreen, everySessions: 1 },
    }),
  })),
})

/** A Monday, ten in the morning in New York. */
const begin = Date.parse('2026-03-02T15:00:00Z')
/** Long enough for redelivery, the sweep, and whatever was to follow. */
const recoveryMs = 6 * hourMs

/** Plays a scenario through its crashes, and to the end of what recovers from them. */
export async function play(
  given: PlayOptions,
  script: Script,
  { order, crashes }: Pick<CrashPoint, 'order' | 'crashes'>,
): Promise<Played> {
  const options = withDrills(withEarlyScreens(given))
  const surroundings: Surroundings = {
    carrier: { failure: null, refusesTexts: false, refusesPages: false, down: false },
    scheduler: { losesAll: false, down: false },
    deploys: [],
  }
  const cut: { after: Operation | null } = { after: null }
  const plan = crashPlan(order, crashes)
  const surrounded = surround(plan, surroundings, cut)
  const nobody = { arrived: () => undefined, paged: () => undefined }
  const clinic = openClinic(options, surrounded, { begin, end: Number.POSITIVE_INFINITY }, nobody)
  const { world, witness } = clinic
  const steps: { what: string; calls: number }[] = []
  const backstage = {
    offices: { patient: clinic.office, hasty: hastyOffice(clinic) },
    cutAfter: (operation: Operation | null) => {
      cut.after = operation
    },
    step: (what: string) => {
      steps.push({ what: `${what} ${JSON.stringify(surroundings)}`, calls: plan.calls.length })
    },
  }
  const [first, other, elsewhere] = [0, options.clinics.length, 1].map((index) =>
    actorOf(clinic, backstage, makePerson(1, index, options.clinics, 30)),
  )
  if (!first || !other || !elsewhere) throw new Error('a stage without patients')
  operate(world, surrounded)
  await script({
    ...first,
    ...surroundings,
    other,
    elsewhere,
    stranger: actorOf(clinic, backstage, strange(first.person)),
    unnoticed: (body) => {
      const { textNumber } = first.person.clinic
      world.post({ from: strangeNumber, to: textNumber, body })
    },
    drill: actorOf(clinic, backstage, drillOf(first.person)),
    beginDrill: () => beginDrill(world, first.person),
    now: world.now,
    pass: async ({ minutes = 0, hours = 0, days = 0 }) => {
      await world.advance(world.now() + minutes * minuteMs + (hours + days * 24) * hourMs)
    },
  })
  await world.advance(world.now() + recoveryMs)
  await closeClinic(clinic, surrounded)
  await numbersAreOwned(clinic)
  const { violations, eventTypes: events, story } = witness
  return { violations, events, story, steps, calls: plan.calls, struck: plan.struck }
}

/** The key of the patient whose story is told when nobody in particular was harmed. */
export const firstPatient = (clinics: readonly Clinic[]): string =>
  chartPk(makePerson(1, 0, clinics, 30).key)

/** A number that a patient may have had, or will have. */
export const strangeNumber = '+13135550142'

const strange = (person: Person): Person => ({
  ...person,
  key: strangerKey(
    { numbers: localNumberKeys },
    person.key.clinicId,
    PhoneNumber.parse(strangeNumber),
  ),
  details: { ...person.details, phone: strangeNumber },
})

function surround(
  plan: Plan,
  { carrier, scheduler, deploys }: Surroundings,
  cut: { after: Operation | null },
): Plan {
  const troubled = ({ operation, run }: CallAt): Verdict => {
    if (operation === 'scheduler.create' && scheduler.down) return 'down'
    const sms = smsTrouble(operation, carrier)
    if (sms !== null) return sms
    if (operation !== cut.after || run.name !== 'api') return 'fine'
    cut.after = null
    return 'crash-after'
  }
  return {
    ...plan,
    deploys,
    slackMs: () => (scheduler.down ? sweptWithinMs : 0),
    verdict: (call) => {
      const crash = plan.verdict(call)
      return crash === 'fine' ? troubled(call) : crash
    },
    chance: {
      ...plan.chance,
      report: () => ({ afterMs: 3_000, failure: carrier.failure }),
      fire: (schedule) => (scheduler.losesAll ? [] : plan.chance.fire(schedule)),
    },
  }
}

function smsTrouble(operation: Operation, carrier: Surroundings['carrier']): Verdict | null {
  const isText = operation === 'sns.text'
  if (!isText && operation !== 'sns.page') return null
  if (carrier.down) return 'down'
  return (isText ? carrier.refusesTexts : carrier.refusesPages) ? 'opted-out' : null
}

/** Where nothing is asked a second time. */
function hastyOffice({ fleet, world, office, witness }: OpenClinic): Backstage['offices']['hasty'] {
  const call = callerOf({
    fleet,
    now: world.now,
    sleep: (ms) => world.sleep(ms),
    lambdaDown: () => false,
    attemptsAtMost: 1,
    onAnswer: (...heard) => answered(witness, ...heard),
  })
  return {
    ...office,
    // Another person, so that the keys of their requests are others too.
    call: (request) => call({ ...request, by: `${request.clinicId}-locum` }),
    onUnanswered: () => undefined,
  }
}
