// A letter asked for by HTTP.
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { instant } from '../../../shared/calendar/index.ts'
import { at, key } from '../../support/deps.ts'
import { monday, stranger, wakeAt, withSession } from './clinic.ts'

const path = '/patients/p1/letter'

it('is a page of HTML that may run nothing and load nothing, its one sheet by its hash', async () => {
  const api = await withSession()
  const { status, headers, body } = await api.get(path)
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? ''
  const hash = createHash('sha256').update(sheet).digest('base64')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
  expect(policy).not.toMatch(/unsafe|script-src/)
  expect(headers['cache-control']).toBe('no-store')
})

it('is the same to the byte however late it is asked for, until something is entered', async () => {
  const api = await withSession()
  const { body } = await api.get(path)
  api.deps.clock.now = at('2026-03-02T15:40:00Z')
  expect((await api.get(path)).body).toBe(body)
  const asOf = instant(Date.parse(monday) + 60_000)
  const then = (await api.get(path, { query: { asOf } })).body
  await wakeAt(api, '2026-03-03T15:00:00Z')
  const score = { instrument: 'phq-9', at: '2026-03-03T09:00:00-05:00', total: 20 }
  await api.post('/patients/p1/scores', score)
  expect((await api.get(path)).body).not.toBe(body)
  expect((await api.get(path, { query: { asOf } })).body).toBe(then)
})

it('is every role’s to read, of their own clinic alone, and on record as seen', async () => {
  const api = await withSession()
  for (const role of ['viewer', 'desk', 'clinician', 'admin']) {
    const as = { sub: `a-${role}`, 'cognito:groups': [`demo.${role}`] }
    expect((await api.get(path, { as })).status, role).toBe(200)
  }
  expect((await api.get(path, { as: stranger })).status).toBe(404)
  expect((await api.get(path, { as: null })).status).toBe(401)
  const seen = await api.deps.store.viewsOf(key('p1').clinicId, key('p1').patientId, {
    from: at('2026-03-02T00:00:00Z'),
    to: at('2026-03-03T00:00:00Z'),
    limit: 50,
  })
  const letters = seen.items.filter((each) => 'call' in each && each.call === 'letter')
  expect(letters).toHaveLength(4)
})

it.each(['2027-01-01T00:00:00Z', '2025-01-01T00:00:00Z'])('turns down as of %s', async (asOf) => {
  const { status, body } = await (await withSession()).get(path, { query: { asOf } })
  expect([status, body.error.fields]).toEqual([
    422,
    [{ path: 'asOf', message: expect.any(String) }],
  ])
})
