// Measurements over HTTP: what is taken, what is told to be a slip, and what stands on the chart after years.
import { describe, expect, it } from 'vitest'
import { at } from '../../support/deps.ts'
import { enrolment } from '../../support/enrolment.ts'
import { testApi } from './clinic.ts'

const taken = '2026-03-01T09:00:00-05:00'
const pressure = (systolic: number, unit = 'mmHg') => ({
  kind: 'blood-pressure',
  at: taken,
  values: [
    { name: 'systolic', value: systolic, unit },
    { name: 'diastolic', value: 80, unit: 'mmHg' },
  ],
})

async function enrolled() {
  const api = testApi()
  await api.put('/patients/p1', enrolment())
  return api
}

describe('a measurement', () => {
  it('is answered with its id, and stands on the patient and in the timeline', async () => {
    const api = await enrolled()
    const body = { kind: 'urinalysis', at: taken, finding: 'abnormal', note: 'protein +' }
    const { status, body: made } = await api.post('/patients/p1/measurements', body)
    expect(status).toBe(200)
    expect(made).toEqual({
      ...{ measurementId: 'm1', kind: 'urinalysis', at: '2026-03-01T14:00:00.000Z' },
      ...{ values: [], finding: 'abnormal', note: 'protein +' },
    })
    const { body: patient } = await api.get('/patients/p1')
    expect(patient.measurements).toMatchObject([{ measurementId: 'm1' }])
    expect(patient.openAlerts).toMatchObject([{ kind: 'side-effect', level: 'urgent' }])
    const { body: timeline } = await api.get('/patients/p1/timeline')
    expect(timeline.entries).toContainEqual(
      expect.objectContaining({ type: 'measurement', what: 'recorded', note: 'protein +' }),
    )
  })

  it.each([
    ['a kind nobody knows', { kind: 'mood', at: taken }, 'kind'],
    ['a unit of something else', pressure(120, 'kg'), 'values[0].unit'],
    ['what nobody can have', pressure(12), 'values[0].value'],
    ['half of it', { ...pressure(120), values: pressure(120).values.slice(1) }, 'values'],
    [
      'a value of another kind',
      { kind: 'weight', at: taken, values: pressure(120).values },
      'values',
    ],
    ['no word whether it is normal', { kind: 'liver-tests', at: taken }, 'finding'],
    [
      'the same value twice',
      { ...pressure(120), values: [...pressure(120).values, ...pressure(121).values] },
      'values[2].name',
    ],
  ])('is a 422 that names the field: %s', async (_, body, path) => {
    const api = await enrolled()
    const { status, body: answer } = await api.post('/patients/p1/measurements', body)
    expect(status).toBe(422)
    expect(answer.error.fields.map((each: { path: string }) => each.path)).toContain(path)
    expect((await api.get('/patients/p1')).body.measurements).toEqual([])
  })

  it('is voided with its reason, and all of years stand on the chart', async () => {
    const api = await enrolled()
    const ids: string[] = []
    for (let count = 0; count < 6; count++) {
      const when = new Date(Date.parse('2026-03-02T15:00:00Z') + count * 90 * 86_400_000)
      api.deps.clock.now = at(when.toISOString())
      const body = {
        ...{ kind: 'weight', at: when.toISOString() },
        values: [{ name: 'weight', value: 70 + count, unit: 'kg' }],
      }
      ids.push((await api.post('/patients/p1/measurements', body)).body.measurementId)
    }
    const gone = await api.post(`/patients/p1/measurements/${ids[0]}/void`, { reason: 'a slip' })
    expect(gone.body).toEqual({ measurementId: 'm1', state: 'voided', reason: 'a slip' })
    const again = await api.post(`/patients/p1/measurements/${ids[0]}/void`, { reason: 'other' })
    expect(again.body.reason).toBe('a slip')
    const { body: patient } = await api.get('/patients/p1')
    expect(
      patient.measurements.map((each: { measurementId: string }) => each.measurementId),
    ).toEqual(['m6', 'm5', 'm4', 'm3', 'm2'])
    expect((await api.post('/patients/p1/measurements/m9/void', { reason: 'x' })).status).toBe(404)
  })

  it('is nobody’s to enter who only reads', async () => {
    const api = await enrolled()
    const as = { sub: 'viewer-1', 'cognito:groups': ['demo.viewer'] }
    expect((await api.post('/patients/p1/measurements', pressure(120), { as })).status).toBe(403)
  })
})
