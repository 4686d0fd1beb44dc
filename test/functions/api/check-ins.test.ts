import { describe, expect, it } from 'vitest'
import { receive, withPatient } from './clinic.ts'

const path = '/patients/p1/check-ins'
const openCheckIn = async (api: Awaited<ReturnType<typeof withPatient>>) =>
  (await api.get('/patients/p1')).body.openCheckIn
const mood = {
  checkInId: 'c1',
  instrument: 'mood',
  items: 2,
  rest: [],
  openedAt: '2026-03-02T15:00:00.000Z',
  sendsAt: '2026-03-02T15:00:00.000Z',
}

describe('a check-in that staff send', () => {
  it('and that ends at once, its number being opted out at the carrier, is answered as it was opened', async () => {
    const api = await withPatient()
    api.deps.failing.texts = { kind: 'refused', reason: 'opted-out' }
    const { status, body } = await api.post(path, { instruments: ['mood'] })
    expect([status, body]).toEqual([200, mood])
    expect(await openCheckIn(api)).toBeNull()
  })

  it('is answered to a repeat as to the first request, however it has ended since', async () => {
    const api = await withPatient()
    const first = await api.post(path, { instruments: ['mood'] }, { key: 'once' })
    await receive(api, 'STOP')
    expect(await openCheckIn(api)).toBeNull()
    const again = await api.post(path, { instruments: ['mood'] }, { key: 'once' })
    expect([first.body, again.body]).toEqual([mood, mood])
  })
})
