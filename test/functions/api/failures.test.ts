import { describe, expect, it } from 'vitest'
import type { EventStore } from '../../../shared/store/types.ts'
import { testDeps } from '../../support/deps.ts'
import { enrolment, monday as now, testApi, withPatient } from './clinic.ts'

const secret = 'Ana +12025550123 scored 27'

function failing(name: keyof EventStore, error: Error) {
  const deps = testDeps(now)
  deps.store = { ...deps.store, [name]: () => Promise.reject(error) }
  return testApi(deps)
}

describe('when something breaks on our side', () => {
  it('the answer says so, with a request id and nothing else', async () => {
    const api = failing('load', new TypeError(secret))
    const { status, headers, body } = await api.get('/patients/p1')
    expect(status).toBe(500)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toEqual({
      error: {
        code: 'internal',
        message: 'something went wrong on our side; quote request request-1',
      },
    })
  })

  it('the log has the request id, the name of the error, and nothing of the patient', async () => {
    const api = failing('claimName', new TypeError(secret))
    await api.put('/patients/p1', enrolment())
    const log = api.deps.lines.join('\n')
    expect(log).toContain('request-1')
    expect(log).toContain('TypeError')
    for (const word of ['Ana', '2025550123', '27', 'scored']) expect(log).not.toContain(word)
    expect(api.deps.counted).toContain('BrokenInvariant')
  })

  it('a throttled database is a failure for now, not a broken invariant', async () => {
    const error = Object.assign(new Error(secret), { name: 'ThrottlingException' })
    const api = failing('roster', error)
    expect((await api.get('/patients')).status).toBe(500)
    expect(api.deps.counted).toEqual([])
  })

  it('bad input logs nothing', async () => {
    const api = await withPatient()
    const lines = api.deps.lines.length
    await api.put('/patients/p1', enrolment({ phone: 'secret' }))
    await api.post('/patients/p1/pause', { reason: 'x' }, { key: null })
    await api.get('/patients/p9')
    expect(api.deps.lines).toHaveLength(lines)
  })
})
