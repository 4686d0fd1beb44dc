// A row of the roster that cannot be read is a spoilt cache: the chart is asked, and nobody else is hidden.
import { beforeEach, expect, it } from 'vitest'
import { loadChart } from '../../../shared/loop/handle.ts'
import { CorruptCommit } from '../../../shared/store/errors.ts'
import { key } from '../../support/deps.ts'
import { type Api, enrolment, withPatient } from './clinic.ts'

let api: Api
beforeEach(async () => {
  api = await withPatient()
  await api.put('/patients/p2', enrolment({ phone: '+12025550124', firstName: 'Bo' }))
  await api.post('/patients/p1/scores', {
    instrument: 'phq-9',
    at: '2026-03-02T14:00:00Z',
    answers: [3, 3, 3, 2, 2, 2, 1, 1, 2],
  })
  const { roster } = api.deps.store
  api.deps.store.roster = async (clinicId, page) => {
    const { items, cursor } = await roster(clinicId, page)
    const spoilt = items.map((row) =>
      row.patientId === 'p1' ? { patientId: row.patientId, unread: true as const } : row,
    )
    return { items: spoilt, cursor }
  }
})

it('is worked out from its chart, in its place, and rings', async () => {
  const { body } = await api.get('/patients')
  expect(body.patients.map((each: { firstName: string }) => each.firstName)).toEqual(['Ana', 'Bo'])
  expect(body.patients[0]).toMatchObject({ patientId: 'p1', lastScore: { score: 19 } })
  expect(api.deps.counted).toContain('BrokenInvariant')
  expect(api.deps.lines.join()).toContain('"patientId":"p1","error":"CorruptItem"')
})

it('hides no alert, neither its own nor another’s', async () => {
  const { body, status } = await api.get('/alerts')
  expect(status).toBe(200)
  expect(body.alerts.map((each: { kind: string }) => each.kind)).toContain('crisis')
})

it('keeps nobody’s session from being finished, though the clinic learns from its roster then', async () => {
  await api.put('/patients/p2/sessions/s1', { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' })
  const { status } = await api.post('/patients/p2/sessions/s1/finish', {
    endedAt: '2026-03-02T13:00:00Z',
  })
  expect(status).toBe(200)
})

it('of a chart that cannot be read either is left out, and the clinic is paged', async () => {
  const { load } = api.deps.store
  api.deps.store.load = async (chart) => {
    if (chart.patientId === 'p1') throw new CorruptCommit(chart, 1, 'missing')
    return load(chart)
  }
  const { body, status } = await api.get('/patients')
  expect(status).toBe(200)
  expect(body.patients.map((each: { patientId: string }) => each.patientId)).toEqual(['p2'])
  expect(api.deps.paged.filter(({ kind }) => kind === 'quarantine')).toHaveLength(2)
  expect((await loadChart(api.deps, key('p2'))).version).toBeGreaterThan(0)
})
