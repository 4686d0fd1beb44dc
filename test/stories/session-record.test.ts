// A session day at a clinic that keeps a record, over HTTP: taps of two people, the finish, what was forgotten.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

let clinic: Clinic
let count = 0
// Monday, eight in Denver.
beforeAll(async () => {
  clinic = await openClinic('2026-03-02T15:00:00Z', null, 'north')
})
afterAll(() => clinic.close())

type Pressure = { systolic: number; diastolic: number; at: string }
type Session = {
  state: string
  startedAt: string | null
  doseMg: number | null
  mgPerKg: number | null
  drove: boolean | null
  record: {
    bloodPressure: Record<string, Pressure | null>
    sedation: string | null
    takenHomeBy: { who: string; name: string | null } | null
    observedUntil: string | null
    missing: string[]
    concerns: string[]
  } | null
}
type Day = { records: { total: number; patients: { patientId: string; records: object[] }[] } }
type Listed = { kind: string; level: string; patientId: string; parts: { says: string }[] }

/** A patient whose session is in an hour. */
async function arriving() {
  count += 1
  const [id, phone] = [`r${count}`, `+130355501${60 + count}`]
  await clinic.enrol(id, phone, { timezone: 'America/Denver' })
  const path = `/patients/${id}/sessions/s1`
  const startsAt = new Date(Date.parse(await clinic.now()) + 3_600_000).toISOString()
  await clinic.do('PUT', path, { startsAt, kind: 'induction' })
  await clinic.advance('PT55M')
  const tap = (body: object) => clinic.do<Session>('PATCH', `${path}/record`, body)
  const finish = async (body: object = {}) =>
    clinic.do<Session>('POST', `${path}/finish`, { endedAt: await clinic.now(), ...body })
  const missed = async () =>
    (await clinic.do<Day>('GET', '/day')).records.patients.filter((each) => each.patientId === id)
  const open = async () =>
    (await clinic.do<{ alerts: Listed[] }>('GET', '/alerts?state=open')).alerts
      .filter(({ patientId, kind }) => patientId === id && kind !== 'session-unconfirmed')
      .map(({ kind, level }) => `${kind} ${level}`)
  const texts = async () => (await clinic.messages(phone)).map(({ body }) => body)
  return { id, path, tap, finish, missed, open, texts }
}

describe('a session day', () => {
  it('is six taps and a finish, by a nurse and a doctor, and nothing is missed', async () => {
    const { path, tap, finish, missed, open, texts } = await arriving()
    await clinic.do('PUT', `${path}/ride`, { arranged: true, driver: 'Luz' })
    await tap({ bloodPressure: { before: { systolic: 128, diastolic: 82 } } })
    await clinic.advance('PT5M')
    const begun = await tap({ startedAt: await clinic.now(), doseMg: 35, weightKg: 70 })
    expect(begun).toMatchObject({ state: 'planned', mgPerKg: 0.5 })
    const hours = Date.parse(begun.record?.observedUntil ?? '') - Date.parse(begun.startedAt ?? '')
    expect(hours / 3_600_000).toBe(2)
    await clinic.advance('PT40M')
    // At one patient at once.
    await Promise.all([
      tap({ bloodPressure: { at40: { systolic: 149, diastolic: 93 } } }),
      tap({ sedation: 'drowsy', dissociation: 'moderate', nausea: 'none' }),
    ])
    await clinic.advance('PT80M')
    await tap({ bloodPressure: { end: { systolic: 130, diastolic: 84 } } })
    await tap({ readiness: { ready: true }, takenHomeBy: { who: 'companion' } })
    const session = await finish()
    expect(session).toMatchObject({ state: 'finished', startedAt: begun.startedAt, doseMg: 35 })
    expect(session.record).toMatchObject({ missing: [], concerns: [], sedation: 'drowsy' })
    expect(session.record?.takenHomeBy).toEqual({ who: 'companion', name: 'Luz' })
    expect(Object.values(session.record?.bloodPressure ?? {})).not.toContain(null)
    expect(await missed()).toEqual([])
    expect(await open()).toEqual([])
    expect((await texts()).at(-1)).toContain('drive')
  })

  it('is finished with the notice out though something required is missing, which stands on the day until it is told', async () => {
    const { id, tap, finish, missed, texts } = await arriving()
    await clinic.advance('PT1H')
    await tap({ bloodPressure: { before: { systolic: 128, diastolic: 82 } }, sedation: 'none' })
    const { record } = await finish({ doseMg: 40 })
    const missing = [
      'bloodPressure.at40',
      'bloodPressure.end',
      'dissociation',
      'readiness',
      'takenHomeBy',
    ]
    expect(record?.missing).toEqual(missing)
    expect((await texts()).at(-1)).toContain('drive')
    expect(await missed()).toMatchObject([{ records: [{ sessionId: 's1', missing }] }])
    await clinic.advance('P2D')
    expect(await missed()).toHaveLength(1)
    const pressure = { systolic: 130, diastolic: 84 }
    await tap({ bloodPressure: { at40: pressure, end: pressure }, dissociation: 'mild' })
    await tap({ readiness: { ready: true }, takenHomeBy: { who: 'companion', name: 'Marta' } })
    expect(await missed()).toEqual([])
    const taps = (await clinic.timeline(id)).filter(({ type }) => type === 'session')
    expect(taps.filter((each) => 'changes' in each)).toHaveLength(3)
  })

  it('calls a person before, where the pressure is too high, and no more once it is called off', async () => {
    const { path, tap, open } = await arriving()
    const { record } = await tap({ bloodPressure: { before: { systolic: 186, diastolic: 104 } } })
    expect(record?.concerns).toEqual(['pressure-severe-before'])
    expect(await open()).toEqual(['visit-check urgent'])
    await clinic.do('POST', `${path}/cancel`, { reason: 'blood pressure' })
    expect(await open()).toEqual([])
  })

  it('calls a person for who leaves by themselves or at the wheel, before they were ready', async () => {
    const alone = await arriving()
    await alone.finish()
    await alone.tap({ readiness: { ready: true }, takenHomeBy: { who: 'car-service' } })
    expect(await alone.open()).toEqual(['side-effect urgent'])
    const driver = await arriving()
    const { drove } = await driver.tap({ takenHomeBy: { who: 'drove' } })
    expect(drove).toBe(true)
    const { record } = await driver.tap({ readiness: { ready: false } })
    expect(record?.concerns).toEqual(['left-before-ready', 'drove-home'])
    expect(await driver.open()).toEqual(['side-effect urgent'])
  })
})
