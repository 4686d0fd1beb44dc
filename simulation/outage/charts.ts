// A cell full of charts at little cost: two patients are lived through by the real loop, and all others are their likes,
// commit by commit, under ids and numbers of their own.
import { depsIn } from '../../local/service.ts'
import { WorldState } from '../../local/world/state.ts'
import { World } from '../../local/world/world.ts'
import { addMs, hourMs, instant, minuteMs } from '../../shared/calendar/index.ts'
import { nextDueAt } from '../../shared/chart/agenda.ts'
import type { CommandBody } from '../../shared/chart/commands.ts'
import type { Commit, SealedCommit } from '../../shared/chart/events.ts'
import { applyCommit } from '../../shared/chart/evolve.ts'
import { policyFor } from '../../shared/chart/policy.ts'
import { emptyChart } from '../../shared/chart/state.ts'
import { listed } from '../../shared/chart/summary.ts'
import type { Clinic } from '../../shared/clinic/schema.ts'
import { handle } from '../../shared/loop/handle.ts'
import { memoryStore } from '../../shared/store/memory.ts'
import type { EventStore } from '../../shared/store/types.ts'
import {
  type ChartKey,
  ClinicId,
  type Instant,
  PatientId,
  PhoneNumber,
  SessionId,
} from '../../shared/vocabulary/ids.ts'

/**
 * `safety`: treated the afternoon before, so that the no-driving notice of the morning is due, and the safety check.
 * `reminder`: treated two mornings before and asked the safety check since, so that a nudge is due.
 */
export type Kind = 'safety' | 'reminder'

/** The clinics of one cell: the first one's likes, each with a number of its own. */
export const cellOf = (like: Clinic, count: number): readonly Clinic[] =>
  Array.from({ length: count }, (_, at) => ({
    ...like,
    id: ClinicId.parse(`cell-${String(at).padStart(2, '0')}`),
    textNumber: PhoneNumber.parse(`+1${2_125_551_000 + at}`),
  }))

export type Place = { key: ChartKey; phone: PhoneNumber; kind: Kind; clinic: Clinic }

export function placeOf(clinics: readonly Clinic[], at: number, kind: Kind): Place {
  const clinic = clinics[at % clinics.length]
  if (!clinic) throw new RangeError('a cell without clinics')
  const patientId = PatientId.parse(`patient-${String(at).padStart(6, '0')}`)
  const phone = PhoneNumber.parse(`+1${2_025_500_000 + at}`)
  return { key: { clinicId: clinic.id, patientId }, phone, kind, clinic }
}

const templatePhone = PhoneNumber.parse(`+1${2_025_490_000}`)
const templateOf = (kind: Kind, { id: clinicId }: Clinic): ChartKey => ({
  clinicId,
  patientId: PatientId.parse(`template-${kind}`),
})

/** When the session was, in hours from the midnight. */
const sessionHours: Readonly<Record<Kind, number>> = { safety: 15 - 24, reminder: 6 - 48 }

/** The course of one patient by the real loop, as commits. */
export async function livedThrough(
  kind: Kind,
  clinic: Clinic,
  midnight: Instant,
): Promise<readonly SealedCommit[]> {
  const store = memoryStore()
  let now = addMs(midnight, sessionHours[kind] * hourMs)
  const state = new WorldState({ now: Date.parse(now), mode: 'held', aheadMs: 0 })
  const queues = { batchSize: 1, visibilityTimeoutMs: 0, maxReceives: 1 }
  const parts = {
    state,
    countParts: () => 1,
    queues,
    onError: () => {},
    overdue: async () => false,
  }
  const quiet = () => {}
  const deps = depsIn(new World(parts), {
    clinics: [clinic],
    store,
    screen: 'https://screen.example',
    now: () => now,
    log: { info: quiet, warn: quiet, error: quiet },
    metrics: { count: quiet },
  })
  const key = templateOf(kind, clinic)
  await store.claimName(templatePhone, key)
  const take = async (ask: CommandBody) => {
    const handled = await handle(deps, clinic, key, {
      ...ask,
      at: now,
      cause: null,
      requestHash: null,
    })
    if (handled.kind === 'refused') throw new Error(`${ask.type} was refused: ${handled.message}`)
    now = addMs(now, minuteMs)
  }
  for (const ask of courseOf(now)) await take(ask)
  now = addMs(midnight, invitedBy * hourMs)
  if (kind === 'reminder') await take({ type: 'WakeUp' })
  return (await store.history(key, { limit: 1_000 })).toReversed()
}

/** By ten the day before whoever was treated the day before that has been invited. */
const invitedBy = 10 - 24

const sessionId = SessionId.parse('s1')

function courseOf(at: Instant): readonly CommandBody[] {
  return [
    {
      type: 'Enrol',
      details: {
        firstName: 'Ann',
        phone: templatePhone,
        timezone: 'America/New_York',
        language: 'en',
        condition: 'depression',
        checkInBy: 'text',
      },
      consent: {
        textMessages: true,
        unencryptedTextAcknowledged: true,
        method: 'paper',
        capturedAt: at,
        capturedBy: 'desk',
      },
      by: 'desk',
    },
    {
      type: 'PlanSession',
      sessionId,
      startsAt: addMs(at, hourMs),
      kind: 'induction',
      by: 'desk',
    },
    {
      type: 'FinishSession',
      sessionId,
      startedAt: null,
      endedAt: at,
      doseMg: 50,
      note: null,
      route: 'iv',
      lot: null,
      weightKg: null,
      confirmed: null,
      by: 'desk',
    },
  ]
}

/** Puts a chart of the same course into the store, as its own loop would have left it there. */
export async function moveIn(
  store: EventStore,
  { key, phone, kind, clinic }: Place,
  course: readonly SealedCommit[],
  now: number,
): Promise<void> {
  const policy = policyFor(clinic)
  let chart = emptyChart(key)
  for (const { hash: _, previous: __, ...commit } of course) {
    const text = JSON.stringify(commit)
      .replaceAll(templateOf(kind, clinic).patientId, key.patientId)
      .replaceAll(templatePhone, phone)
    const own: Omit<Commit, 'previous'> = JSON.parse(text)
    const made: Commit = { ...own, ...(chart.head && { previous: chart.head }) }
    await store.append(key, made)
    chart = applyCommit(chart, { ...made, hash: store.hashOf(key, made) })
  }
  await store.claimName(phone, key)
  const place = listed(policy, chart)
  if (place)
    await store.saveSnapshot(key, chart, {
      ...place,
      dueAt: nextDueAt(policy, chart, instant(now)),
    })
}
