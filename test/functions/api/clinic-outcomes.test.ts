// A clinic's own figures, asked for by HTTP.
import { expect, it } from 'vitest'
import { createHandler as createJob } from '../../../functions/clinic-figures.ts'
import { memoryFigures } from '../../../shared/store/memory-figures.ts'
import { at, testDeps } from '../../support/deps.ts'
import { enrolment, monday, stranger, testApi } from './clinic.ts'

const path = '/clinic/outcomes'

/** A patient who responded for three weeks, as the clinic entered it all. */
async function treat(api: ReturnType<typeof testApi>, patientId: string, number: number) {
  const patient = `/patients/${patientId}`
  await api.put(patient, enrolment({ phone: `+1${2_025_550_000 + number}` }))
  const score = (day: string, total: number) =>
    api.post(`${patient}/scores`, { instrument: 'phq-9', at: `${day}T09:00:00-05:00`, total })
  await score('2026-01-01', 20)
  const session = `${patient}/sessions/s1`
  await api.put(session, { startsAt: '2026-01-02T10:00:00-05:00', kind: 'induction' })
  const endedAt = '2026-01-02T11:00:00-05:00'
  await api.post(`${session}/finish`, { endedAt, confirm: true, reason: 'entered late' })
  for (const [day, total] of [
    ['2026-01-10', 6],
    ['2026-01-17', 7],
    ['2026-01-24', 16],
    ['2026-01-29', 17],
  ] as const)
    await score(day, total)
}

const withFigures = () => {
  const deps = { ...testDeps(monday), figures: memoryFigures() }
  return { deps, api: testApi(deps) }
}

it('tells the curve of a small clinic as it stands now, overall and by condition', async () => {
  const { api } = withFigures()
  expect((await api.get(path)).body).toMatchObject({ patients: 0, curves: [{ n: 0, steps: [] }] })
  await treat(api, 'p1', 101)
  const { status, body } = await api.get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ asOf: monday, from: null, to: null, unread: 0, patients: 1 })
  expect(body.curves.map(({ condition }: { condition: string }) => condition)).toEqual([
    'all',
    'depression',
  ])
  const [{ n, lost, steps, bands }] = body.curves
  expect({ n, lost }).toEqual({ n: 1, lost: 1 })
  // Between the scales of January 17 and 24, 15 and 22 days after the session.
  expect(steps).toEqual([{ day: 18.4, survival: 0, low: 0, high: 1, atRisk: 1 }])
  expect(bands).toEqual([{ from: 14.9, to: 21.9, high: 1, low: 0 }])
})

it('keeps what was made, and makes it anew when something has changed', async () => {
  const { deps, api } = withFigures()
  await treat(api, 'p1', 101)
  await api.get(path)
  deps.clock.now = at('2026-03-02T16:00:00Z')
  expect((await api.get(path)).body.asOf).toBe(monday)
  await api.post('/patients/p1/pause', { reason: 'on holiday' })
  expect((await api.get(path)).body.asOf).toBe('2026-03-02T16:00:00.000Z')
})

it('is made anew sixty times in an hour at most, and then tells of the last time', async () => {
  const { deps, api } = withFigures()
  await treat(api, 'p1', 101)
  for (let times = 0; times < 62; times++) {
    await deps.store.noteChange(deps.clinics[0]!.id)
    deps.clock.now = at(new Date(Date.parse(monday) + times * 1_000).toISOString())
    await api.get(path)
  }
  const { asOf } = (await api.get(path)).body
  expect(Date.parse(asOf) - Date.parse(monday)).toBe(59_000)
})

it('tells a large clinic of last night, and of nothing before its first', async () => {
  const { deps, api } = withFigures()
  for (let at = 0; at < 151; at++)
    await api.put(
      `/patients/q${at}`,
      enrolment({ phone: `+1${2_025_551_000 + at}`, checkInBy: 'link' }),
    )
  const before = (await api.get(path)).body
  expect(before).toMatchObject({ asOf: null, patients: 0 })
  expect(await createJob(deps)()).toEqual({ clinics: 2, patients: 151, unread: 0 })
  expect((await api.get(path)).body).toMatchObject({ asOf: monday, patients: 151 })
})

it('is what the job reckons from every chart, and what the answer’s form says, however it is asked', async () => {
  const { deps, api } = withFigures()
  await treat(api, 'p1', 101)
  const now = (await api.get(path)).body
  await createJob(deps)()
  expect((await api.get(path)).body).toEqual(now)
  const asked = (query: Record<string, string>) => api.get(path, { query })
  expect((await asked({ condition: 'depression' })).body.curves).toEqual([now.curves[1]])
  expect((await asked({ from: '2026-01-02', to: '2026-01-02' })).body).toMatchObject({
    ...{ from: '2026-01-02', to: '2026-01-02', curves: [{ n: 1 }, { n: 1 }] },
  })
  expect((await asked({ from: '2026-01-03T09:00:00-05:00' })).body.curves[0].n).toBe(0)
})

it('tells who confirmed rides home, by what a release kept before there were any as null', async () => {
  const { deps, api } = withFigures()
  await treat(api, 'p1', 101)
  const rides = async () => (await api.get(path, { query: { from: '2026-01-01' } })).body.rides
  expect(await rides()).toMatchObject({ since: '2026-01-01', sessions: 1, noAnswer: 1 })
  const planned = '/patients/p1/sessions/s2'
  await api.put(planned, { startsAt: '2026-03-02T16:30:00-05:00', kind: 'induction' })
  await api.put(`${planned}/ride`, { arranged: true, driver: 'Ana' })
  deps.clock.now = at('2026-03-02T23:00:00Z')
  await api.post(`${planned}/finish`, { endedAt: '2026-03-02T17:30:00-05:00' })
  expect(await rides()).toMatchObject({ sessions: 2, confirmed: { patient: 0, clinic: 1 } })
  // As the release before kept them.
  const [clinicId, revision] = [deps.clinics[0]!.id, await deps.store.revision(deps.clinics[0]!.id)]
  const kept = async (part: 'figures' | 'lines') =>
    ((await deps.figures.findFigures(clinicId, part))?.value ?? {}) as Record<string, unknown>
  const [{ rides: _, ...figures }, { rides: __, ...lines }] = [
    await kept('figures'),
    await kept('lines'),
  ]
  await deps.figures.saveFigures(clinicId, {
    asOf: at(monday),
    revision,
    unread: 0,
    figures,
    lines,
  })
  expect((await api.get(path)).body).toMatchObject({ asOf: monday, patients: 1, rides: null })
  expect(await rides()).toBeNull()
})

it('is every role’s to read, and of their own clinic alone', async () => {
  const { api } = withFigures()
  await treat(api, 'p1', 101)
  for (const role of ['viewer', 'desk', 'clinician', 'admin']) {
    const as = { sub: `a-${role}`, 'cognito:groups': [`demo.${role}`] }
    expect((await api.get(path, { as })).body.patients, role).toBe(1)
  }
  expect((await api.get(path, { as: stranger })).body.patients).toBe(0)
  expect((await api.get(path, { as: null })).status).toBe(401)
})

it.each([{ from: 'soon' }, { from: '2026-02-30' }, { from: '2026-02-02', to: '2026-01-01' }])(
  'turns down days that are none: %j',
  async (query) => {
    const { status, body } = await withFigures().api.get(path, { query })
    expect([status, body.error.fields.length]).toEqual([422, 1])
  },
)

it('answers without a store of figures by reckoning each time', async () => {
  const api = testApi()
  await treat(api, 'p1', 101)
  expect((await api.get(path)).body.patients).toBe(1)
})
