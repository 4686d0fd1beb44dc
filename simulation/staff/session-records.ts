// What staff record of a session, tap by tap: two of them at once, some of it late, some of it never.
import { instant, minuteMs } from '../../shared/calendar/index.ts'
import type { Session } from '../../shared/chart/state.ts'
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

type Tap = { name: string; at: number; body: object }

/** All that is tapped of a session, at a clinic that records it; some of it is forgotten. */
export function recordSession(
  office: Office,
  person: Person,
  id: string,
  { from, to }: { from: number; to: number },
): void {
  if (!person.clinic.sessionRecord) return
  const { recordDice: dice } = person
  for (const tap of tapsOf(person, from, to))
    if (dice.happens(0.9)) office.world.at(tap.at, () => record(office, person, id, tap))
}

function tapsOf({ recordDice: dice }: Person, from: number, to: number): readonly Tap[] {
  const pressure = (at: number) => ({
    systolic: dice.whole(112, 168),
    diastolic: dice.whole(66, 98),
    at: instant(Math.round(at)),
  })
  const high = { systolic: 188, diastolic: 112, at: instant(Math.round(to)) }
  const at40 = from + 40 * minuteMs
  const asleep = dice.weighted({ none: 40, drowsy: 40, asleep: 19, 'hard-to-rouse': 1 })
  const leaves = dice.weighted({ companion: 92, 'car-service': 4, alone: 2, drove: 2 })
  const percent = dice.happens(0.02) ? 88 : dice.whole(94, 99)
  const startedAt = instant(Math.round(from))
  const ready = !dice.happens(0.02)
  return [
    {
      name: 'before',
      at: from - 5 * minuteMs,
      body: { bloodPressure: { before: pressure(from - 5 * minuteMs) } },
    },
    {
      name: 'start',
      at: from,
      body: { startedAt, lot: `xyzzy-${dice.whole(1, 40)}`, weightKg: dice.whole(50, 110) },
    },
    // Two people at one patient.
    { name: 'at40', at: at40, body: { bloodPressure: { at40: pressure(at40) } } },
    {
      name: 'lowest',
      at: at40,
      body: { oxygen: { lowest: { percent, at: instant(Math.round(at40)) } } },
    },
    { name: 'sedation', at: at40 + minuteMs, body: { sedation: asleep } },
    {
      name: 'dissociation',
      at: at40 + minuteMs,
      body: { dissociation: dice.one(['none', 'mild', 'severe']) },
    },
    {
      name: 'end',
      at: to,
      body: {
        bloodPressure: { end: dice.happens(0.02) ? high : pressure(to) },
        nausea: dice.one(['none', 'nausea', 'vomited']),
      },
    },
    {
      name: 'ready',
      at: to + 12 * minuteMs,
      body: { readiness: { ready, at: instant(Math.round(to)) } },
    },
    {
      name: 'home',
      at: to + 15 * minuteMs,
      body: { takenHomeBy: { who: leaves, ...(leaves === 'companion' && { name: 'Xyzzy' }) } },
    },
  ]
}

/** Moved or called off meanwhile, it stands in the way rightly. */
const mayRefuse =
  (id: string): Fact =>
  ({ patient, sessions }) =>
    patient?.withdrawnAt != null ||
    sessions.some((each) => each.sessionId === id && each.state !== 'finished')

async function record(office: Office, person: Person, id: string, { name, body }: Tap) {
  const path = `${pathOf(person)}/sessions/${id}/record`
  // What another has said since takes its place; of a session long past, or another day's, the commits have it.
  const fact: Fact = ({ sessions, cut }) =>
    cut.includes('session-records') ||
    sessions.some((each) => each.sessionId === id && (isRecorded(each) || each.state === 'voided'))
  await ask(office, person, 'PATCH', path, body, { what: `record ${name}`, fact }, mayRefuse(id))
}

const isRecorded = (session: Session): boolean =>
  (session.state === 'planned' && session.given !== undefined) ||
  (session.state === 'finished' && session.startedAt !== null) ||
  (session.state !== 'voided' && session.record !== undefined)

/** The day's list of what is missing, gone through now and then: some of it nobody knows any more. */
export async function completeRecords(office: Office, person: Person): Promise<void> {
  if (!person.clinic.sessionRecord) return
  const { recordDice: dice } = person
  const { body } = await ask(office, person, 'GET', '/patients?filter=records&limit=100')
  for (const { sessionId, endedAt, missing } of recordsIn(body, person.key.patientId)) {
    const end = Date.parse(endedAt)
    const wanted = new Set(missing)
    for (const { name, body: said } of tapsOf(person, end - 50 * minuteMs, end))
      if (namesIn(said).some((each) => wanted.has(each)) && dice.happens(0.9))
        await record(office, person, sessionId, { name, at: end, body: said })
  }
}

const namesIn = (said: object): readonly string[] =>
  Object.entries(said).flatMap(([name, value]) => [
    name,
    ...Object.keys(Object(value)).map((each) => `${name}.${each}`),
  ])

type Listed = { sessionId: string; endedAt: string; missing: readonly string[] }

/** Of this patient, in a page of the roster. */
function recordsIn(body: unknown, patientId: string): readonly Listed[] {
  const { patients = [] } = Object(body) as {
    patients?: readonly { patientId: string; records: readonly Listed[] }[]
  }
  return patients.find((each) => each.patientId === patientId)?.records ?? []
}
