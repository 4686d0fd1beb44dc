// The demo, from its first enrolment to now: everyone's acts in the order of time.
import { DateTime } from 'luxon'
import { policyFor } from '../../shared/chart/policy.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { findInstrument } from '../../shared/instruments/catalog.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { answersOf, burdenOn, hourOf, totalOf } from '../patients/answers.ts'
import { createService } from '../service.ts'
import { WorldState } from '../world/state.ts'
import { type Driver, driver } from './driver.ts'
import { type Person, people } from './people.ts'
import { recordOf } from './record.ts'
import { type Recording, recordingStore } from './recording-store.ts'

export type Demo = { recording: Recording; state: WorldState }

type Act = { at: number; run: (driver: Driver) => Promise<unknown> }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** Lives the last months up to `now` (milliseconds) in memory, through the whole service. */
export async function makeDemo(
  clinics: readonly Clinic[],
  now: number,
  { log, metrics, screen }: Pick<Deps, 'log' | 'metrics' | 'screen'>,
): Promise<Demo> {
  const there = people.filter(({ clinicId }) => clinics.some(({ id }) => id === clinicId))
  const acts = clinics
    .flatMap((clinic) => [
      ...there
        .filter(({ clinicId }) => clinicId === clinic.id)
        .flatMap((each) => actsOf(each, clinic, now)),
      ...rounds(clinic, there, now),
    ])
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
  const begin = acts[0]?.at ?? now
  const state = new WorldState({ now: begin, mode: 'held', aheadMs: 0 })
  const { store, recording } = recordingStore()
  const drive = driver(createService({ clinics, store, state, log, metrics, screen }), now)
  for (const act of acts) {
    await drive.advance(Math.max(act.at, state.clock.now))
    await act.run(drive)
  }
  await drive.advance(Math.max(now, state.clock.now))
  return { recording, state }
}

/** One person's enrolment, sessions, texts and daily look at the phone. */
function actsOf(person: Person, clinic: Clinic, now: number): Act[] {
  const enrolledAt = hourOf(now, clinic.timezone, person.enrolledDaysAgo, 9.5)
  return [
    { at: enrolledAt, run: (drive) => enrol(drive, person, clinic, enrolledAt, now) },
    ...person.sessions.flatMap((session, index) =>
      sessionActs(person, clinic, now, `s${index + 1}`, session),
    ),
    ...(person.texts ?? []).map((text) => ({
      at:
        'minutesAgo' in text
          ? now - text.minutesAgo * minuteMs
          : hourOf(now, person.timezone, text.daysAgo, text.hour),
      run: (drive: Driver) => drive.text(person, text.body),
    })),
    ...looks(person, now),
    ...(person.decisions ?? []).map(({ daysAgo, decision, reason }) => ({
      at: hourOf(now, clinic.timezone, daysAgo, 16),
      run: (drive: Driver) =>
        drive.call(clinic.id, 'POST', `/patients/${person.patientId}/booster-decisions`, {
          decision,
          reason,
        }),
    })),
  ]
}

async function enrol(drive: Driver, person: Person, clinic: Clinic, at: number, now: number) {
  const { firstName, birthDate, phone, timezone, language, condition, patientId } = person
  await drive.call(clinic.id, 'PUT', `/patients/${patientId}`, {
    firstName,
    birthDate,
    phone,
    timezone,
    language,
    condition,
    checkInBy: person.checkInBy ?? 'text',
    consent: {
      textMessages: true,
      unencryptedTextAcknowledged: true,
      method: 'paper form',
      capturedAt: iso(at - hourMs),
      capturedBy: 'front desk',
    },
  })
  const { primary } = policyFor(clinic).course(condition, language)
  const instrument = findInstrument(primary, clinic.instruments)
  if (instrument === undefined) return
  const burden = burdenOn(person, (now - at) / (24 * hourMs))
  const answers = answersOf(instrument, burden)
  await drive.call(clinic.id, 'POST', `/patients/${patientId}/scores`, {
    instrument: primary,
    at: iso(at),
    ...(answers.length > 0 ? { answers } : { total: totalOf(instrument, burden) }),
  })
}

/** Planned five days ahead, or at enrolment if that is later; finished forty minutes after the start. */
function sessionActs(
  person: Person,
  clinic: Clinic,
  now: number,
  sessionId: string,
  { daysAgo, kind, hour }: Person['sessions'][number],
): Act[] {
  const path = `/patients/${person.patientId}/sessions/${sessionId}`
  const startsAt = hourOf(now, clinic.timezone, daysAgo, hour)
  const endedAt = startsAt + 40 * minuteMs
  const first = hourOf(now, clinic.timezone, person.enrolledDaysAgo, 10)
  const planned = Math.max(startsAt - 5 * 24 * hourMs, first)
  return [
    {
      at: Math.min(planned, startsAt - hourMs),
      run: (drive) => drive.call(clinic.id, 'PUT', path, { startsAt: iso(startsAt), kind }),
    },
    ...(clinic.sessionRecord
      ? [
          {
            at: endedAt + 4 * minuteMs,
            run: (drive: Driver) =>
              drive.call(clinic.id, 'PATCH', `${path}/record`, recordOf(startsAt, daysAgo)),
          },
        ]
      : []),
    {
      at: endedAt + 5 * minuteMs,
      run: (drive) =>
        drive.call(clinic.id, 'POST', `${path}/finish`, {
          startedAt: iso(startsAt),
          endedAt: iso(endedAt),
          doseMg: 40,
        }),
    },
  ]
}

/** A look at the phone each day at their own hour, except on days they leave it alone. */
function looks(person: Person, now: number): Act[] {
  const days = Array.from({ length: person.enrolledDaysAgo + 1 }, (_, daysAgo) => daysAgo)
  const daily = days
    .filter((daysAgo) => person.silent?.(daysAgo) !== true)
    .map((daysAgo) => ({
      at: hourOf(now, person.timezone, daysAgo, person.readsAtHour),
      run: (drive: Driver) => drive.answerOpen(person),
    }))
  if (person.crisisMinutesAgo === undefined) return daily
  const at = now - person.crisisMinutesAgo * minuteMs
  return [...daily, { at, run: (drive) => drive.answerOpen(person, true) }]
}

/** Each working afternoon the staff see to the open alerts, except those left for whoever opens the page. */
function rounds(clinic: Clinic, all: readonly Person[], now: number): Act[] {
  const days = Math.max(...all.map(({ enrolledDaysAgo }) => enrolledDaysAgo), 0)
  return Array.from({ length: days }, (_, index) => hourOf(now, clinic.timezone, index + 1, 15.5))
    .filter((at) =>
      clinic.hours.days.includes(DateTime.fromMillis(at, { zone: clinic.timezone }).weekday),
    )
    .map((at) => ({ at, run: (drive: Driver) => acknowledgeAll(drive, clinic, all) }))
}

async function acknowledgeAll(drive: Driver, clinic: Clinic, all: readonly Person[]) {
  for (const person of all.filter(({ clinicId }) => clinicId === clinic.id)) {
    const { alerts } = await drive.chartOf(person)
    for (const { alertId, kind, acknowledged } of alerts) {
      if (acknowledged !== null || person.leavesOpen?.includes(kind)) continue
      await drive.call(clinic.id, 'POST', `/alerts/${alertId}/acknowledge`, {
        disposition: 'reached-safe',
        note: 'Called and talked it through.',
        clearedForTreatment: true,
      })
    }
  }
}

const iso = (at: number) => new Date(at).toISOString()
