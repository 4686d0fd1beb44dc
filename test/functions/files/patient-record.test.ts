// A patient's record, taken along.
import { expect, it } from 'vitest'
import { enrolment, testApi } from '../api/clinic.ts'

const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
const total = (at: string, points: number) => ({ instrument: 'phq-9', at, total: points })

async function treated() {
  const api = testApi()
  await api.put('/patients/p1', enrolment())
  await api.post('/patients/p1/scores', total('2026-03-01T09:00:00-05:00', 20))
  await api.post('/patients/p1/scores', total('2026-02-20T09:00:00-05:00', 22))
  return api
}

it('tells the scores oldest first as CSV, which begins with patient, instrument, time and total', async () => {
  const api = await treated()
  const { status, headers, body } = await api.get('/patients/p1/export', {
    query: { format: 'csv' },
    as: admin,
  })
  expect(status).toBe(200)
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const [head, ...rows] = String(body).split('\r\n')
  expect(head).toMatch(/^patientId,instrument,at,total(,|$)/)
  expect(rows.map((row) => row.split(',').slice(0, 4).join())).toEqual([
    'p1,phq-9,2026-02-20T14:00:00.000Z,22',
    'p1,phq-9,2026-03-01T14:00:00.000Z,20',
    '',
  ])
})

it('leaves a voided score out of the table, and tells of it in the timeline', async () => {
  const api = await treated()
  await api.post('/patients/p1/scores/s2/void', { reason: 'another patient’s' })
  const { body } = await api.get('/patients/p1/export', { as: admin })
  expect(body.scores).toMatchObject([{ scoreId: 's1', total: 20 }])
  expect(body.timeline.map(({ what }: { what: string }) => what)).toContain('score-voided')
  expect(body.patient).toMatchObject({ patientId: 'p1' })
})

it('is an admin’s to take, of their own clinic alone', async () => {
  const api = await treated()
  for (const role of ['viewer', 'desk', 'clinician']) {
    const as = { sub: 'x', 'cognito:groups': [`demo.${role}`] }
    expect((await api.get('/patients/p1/export', { as })).status).toBe(403)
  }
  const as = { sub: 'x', 'cognito:groups': ['north.admin'] }
  expect((await api.get('/patients/p1/export', { as })).status).toBe(404)
  expect((await api.get('/patients/nobody/export', { as: admin })).status).toBe(404)
})

it('names a format that is none', async () => {
  const api = await treated()
  const { status, body } = await api.get('/patients/p1/export', {
    query: { format: 'xlsx' },
    as: admin,
  })
  expect([status, body.error.fields?.[0].path]).toEqual([expect.any(Number), 'format'])
  expect([400, 422]).toContain(status)
})
