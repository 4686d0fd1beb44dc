// Where a scenario is played: one clinic, a few patients, and nobody acts but by the script.
import { hourMs, instant, minuteMs } from '../../../shared/calendar/index.ts'
import type { Clinic } from '../../../shared/clinics.ts'
import { closeClinic, openClinic } from '../clinic.ts'
import type { Violation } from '../invariants/invariant.ts'
import { makePerson, type Person } from '../people/person.ts'
import type { Meaning } from '../people/texting.ts'
import type { CrashPlan } from './plan.ts'

export type Stage = {
  /** Milliseconds. */
  now: () => number
  /** Lets time pass, and everything happen that falls due in it. */
  pass: (time: { minutes?: number; hours?: number; days?: number }) => Promise<void>
  /** A request of staff, made again until it is answered. */
  ask: (method: 'GET' | 'PUT' | 'POST', path: string, body?: object) => void
  text: (body: string, meaning?: Meaning) => void
  enrol: (details?: Partial<Person['details']>) => void
  /** Ids of the alerts that are open. */
  openAlerts: () => readonly string[]
  acknowledgeAll: () => void
  /** What the carrier says of texts from now on: that they failed, if there is a reason. */
  carrier: { failure: string | null; refuses: boolean }
}

export type Script = (stage: Stage) => Promise<void>
export type Played = {
  violations: readonly Violation[]
  events: ReadonlySet<string>
  story: readonly string[]
}

/** A Monday, ten in the morning in New York. */
const begin = Date.parse('2026-03-02T15:00:00Z')
/** Long enough for redelivery, the sweep, and whatever was to follow. */
const recoveryMs = 6 * hourMs

export async function play(
  clinics: readonly Clinic[],
  script: Script,
  plan: CrashPlan,
  watch?: string,
): Promise<Played> {
  const carrier: Stage['carrier'] = { failure: null, refuses: false }
  const told: CrashPlan = {
    ...plan,
    verdict: (call) => {
      const verdict = plan.verdict(call)
      return verdict === 'fine' && carrier.refuses && call.operation === 'sns.text'
        ? 'opted-out'
        : verdict
    },
    chance: { ...plan.chance, report: () => ({ afterMs: 3_000, failure: carrier.failure }) },
  }
  const nobody = { arrived: () => undefined, paged: () => undefined }
  const clinic = openClinic(
    { clinics, ...(watch === undefined ? {} : { watch }) },
    told,
    begin,
    nobody,
  )
  const person = makePerson(1, 0, clinics, 30)
  const seen = clinic.witness.meet(person)
  const { world, witness, office, phones } = clinic
  const ask: Stage['ask'] = (method, path, body) =>
    world.at(world.now(), async () => {
      const request = { clinicId: person.clinic.id, by: `${person.clinic.id}-nurse`, method, path }
      const { status } = await office.call(body === undefined ? request : { ...request, body })
      if (status >= 400) throw new Error(`${method} ${path} was refused: ${status}`)
    })
  await script({
    now: world.now,
    pass: ({ minutes = 0, hours = 0, days = 0 }) =>
      world.advance(world.now() + minutes * minuteMs + (hours + days * 24) * hourMs),
    ask,
    text: (body, meaning = 'plain') => {
      const { messageId } = world.post({
        from: person.details.phone,
        to: person.clinic.textNumber,
        body,
      })
      phones.onPost(person, messageId, meaning)
    },
    enrol: (details = {}) => {
      person.details = { ...person.details, ...plainDetails, ...details }
      ask('PUT', `/patients/${person.key.patientId}`, {
        ...person.details,
        consent: { ...consent, capturedAt: instant(world.now() - minuteMs) },
      })
    },
    openAlerts: () => openAlertsOf(seen),
    acknowledgeAll: () => {
      for (const alertId of openAlertsOf(seen)) {
        office.onAcknowledge(person, alertId, `${person.clinic.id}-nurse`)
        ask('POST', `/alerts/${alertId}/acknowledge`, { disposition: 'reached', note: '' })
      }
    },
    carrier,
  })
  await world.advance(world.now() + recoveryMs)
  await closeClinic(clinic, told)
  return { violations: witness.violations, events: witness.eventTypes, story: witness.story }
}

const openAlertsOf = ({
  chart,
}: {
  chart: { alerts: readonly { alertId: string; acknowledged: unknown }[] }
}) => chart.alerts.filter(({ acknowledged }) => !acknowledged).map(({ alertId }) => alertId)

const plainDetails = {
  timezone: 'America/New_York',
  language: 'en',
  condition: 'depression',
  checkInBy: 'text',
} as const

const consent = {
  textMessages: true,
  unencryptedTextAcknowledged: true,
  method: 'paper',
  capturedBy: 'xyzzy-desk',
} as const
