import { describe, expect, it } from 'vitest'
import { type Api, clinician, enrolment, receive, wakeAt, withPatient } from './clinic.ts'

const path = '/patients/p1/messages'
const hello = 'This is Dr. Reyes. Please call us about Thursday.'
/** Seven in the evening of a Monday in New York is inside the window, eleven at night is not. */
const night = '2026-03-03T04:00:00.000Z'

const send = (api: Api, change: object = {}, key?: string) =>
  api.post(path, { body: hello, ...change }, key === undefined ? {} : { key })

const atNight = async (change: object = {}) => {
  const api = await withPatient(change)
  api.deps.clock.now = night as typeof api.deps.clock.now
  return api
}

type Page = { messages: { body: string }[]; cursor: string | null }

const bodies = (api: Api) => api.deps.sent.map(({ body }) => body)
const kinds = async (api: Api) =>
  (await api.get('/alerts')).body.alerts.map((each: { kind: string }) => each.kind)

describe('a clinician’s message', () => {
  it('in the contact window leaves at once, as it is written', async () => {
    const api = await withPatient()
    const { status, body } = await send(api)
    expect([status, body]).toEqual([
      200,
      { textId: expect.any(String), sendsAt: '2026-03-02T15:00:00.000Z' },
    ])
    expect(api.deps.sent.at(-1)).toMatchObject({ to: '+12025550123', body: hello })
  })

  it('outside it waits for the window, and says when it leaves', async () => {
    const api = await atNight()
    const { sendsAt } = (await send(api)).body
    expect(sendsAt > '2026-03-03T12:00:00.000Z' && sendsAt < '2026-03-03T16:00:00.000Z').toBe(true)
    expect(bodies(api)).not.toContain(hello)
    await wakeAt(api, sendsAt)
    expect(api.deps.sent.at(-1)).toMatchObject({ body: hello, at: sendsAt })
  })

  it('within the hour of the patient’s last text leaves at any hour', async () => {
    const api = await atNight()
    await receive(api, 'The garden is in bloom and the dog is happy')
    api.deps.clock.now = '2026-03-03T04:59:00.000Z' as typeof api.deps.clock.now
    expect((await send(api)).body.sendsAt).toBe('2026-03-03T04:59:00.000Z')
    expect(bodies(api).at(-1)).toBe(hello)
    api.deps.clock.now = '2026-03-03T05:01:00.000Z' as typeof api.deps.clock.now
    expect((await send(api)).body.sendsAt > '2026-03-03T12:00:00.000Z').toBe(true)
  })

  it('that is urgent leaves at any hour, with its reason on record', async () => {
    const api = await atNight()
    const urgent = { urgent: true, reason: 'The session at six is canceled.' }
    expect((await send(api, urgent)).body.sendsAt).toBe(night)
    expect(bodies(api).at(-1)).toBe(hello)
    const [told] = (await api.get('/patients/p1/timeline', { query: { limit: '1' } })).body.entries
    expect(told).toMatchObject({
      type: 'text',
      direction: 'out',
      purpose: 'message',
      body: hello,
      by: 'clinician-1',
      urgentBecause: 'The session at six is canceled.',
    })
  })

  it.each([
    ['urgent with an empty reason', { urgent: true, reason: '' }, 422, 'reason'],
    ['of four parts', { body: 'a'.repeat(460) }, 422, 'body'],
    ['of four parts, for its letters', { body: 'ы'.repeat(202) }, 422, 'body'],
    ['of nothing', { body: '  ' }, 422, 'body'],
    ['with letters that are none', { body: 'a\u0007' }, 422, 'body'],
    ['without a body', { body: undefined }, 400, 'body'],
  ])('%s is turned down', async (_, change, status, field) => {
    const api = await withPatient()
    const answer = await send(api, change)
    expect([answer.status, answer.body.error.fields[0].path]).toEqual([status, field])
  })

  it.each(['a'.repeat(459), 'ы'.repeat(201), 'Two lines:\nlike these'])(
    'of three parts goes out: %.12s',
    async (body) => {
      const api = await withPatient()
      expect((await send(api, { body })).status).toBe(200)
      expect(bodies(api).at(-1)).toBe(body)
    },
  )

  it('is a conflict without the word of the patient that texts are not encrypted', async () => {
    const consent = { ...enrolment().consent, unencryptedTextAcknowledged: false }
    const api = await withPatient({ checkInBy: 'link', consent })
    expect((await send(api)).status).toBe(409)
    expect(bodies(api)).not.toContain(hello)
  })

  it('that is urgent leaves without a reason too, and the record says that none was given', async () => {
    const api = await atNight()
    expect((await send(api, { urgent: true })).body.sendsAt).toBe(night)
    const [told] = (await api.get('/patients/p1/timeline', { query: { limit: '1' } })).body.entries
    expect(told).toMatchObject({ urgentBecause: 'no reason given' })
  })

  it('is a conflict after a STOP and after a withdrawal, urgent or not', async () => {
    for (const leave of [
      (api: Api) => receive(api, 'STOP'),
      (api: Api) => api.post('/patients/p1/withdraw', { reason: 'asked' }),
    ]) {
      const api = await withPatient()
      await leave(api)
      for (const change of [{}, { urgent: true, reason: 'now' }])
        expect((await send(api, change)).status).toBe(409)
      expect(bodies(api)).not.toContain(hello)
    }
  })

  it('takes a clinician: an admin is told so', async () => {
    const api = await withPatient()
    const as = { ...clinician, 'cognito:groups': ['demo.admin'] }
    const { status, body } = await api.post(path, { body: hello }, { as })
    expect([status, body.error.message]).toEqual([403, expect.stringContaining('clinician')])
  })

  it('goes to a patient whose reminders are paused, and counts towards no cap', async () => {
    const api = await withPatient()
    await api.post('/patients/p1/pause', { reason: 'traveling' })
    for (let count = 0; count < 6; count++) await send(api)
    expect(bodies(api).filter((body) => body === hello)).toHaveLength(6)
  })

  it('asked for twice with one key leaves once, and is answered with what the first one made', async () => {
    const api = await atNight()
    const first = await send(api, {}, 'k1')
    await send(api)
    await wakeAt(api, first.body.sendsAt)
    expect(await send(api, {}, 'k1')).toEqual(first)
    expect(bodies(api).filter((body) => body === hello)).toHaveLength(2)
  })

  it('ends no alert', async () => {
    const api = await withPatient()
    await receive(api, 'The garden is in bloom and the dog is happy')
    await send(api)
    expect(await kinds(api)).toEqual(['message'])
  })
})

describe('a message that does not get through', () => {
  it('is tried again for hours, never too old', async () => {
    const api = await withPatient()
    api.deps.failing.texts = new Error('the carrier is away')
    await send(api)
    for (let minute = 2; minute <= 150; minute += 2)
      await wakeAt(
        api,
        new Date(Date.parse('2026-03-02T15:00:00Z') + minute * 60_000).toISOString(),
      )
    api.deps.failing.texts = null
    await wakeAt(api, '2026-03-02T17:35:00Z')
    expect(bodies(api).at(-1)).toBe(hello)
    expect(await kinds(api)).toEqual([])
  })

  it('is told to the clinic once it is given up', async () => {
    const api = await withPatient()
    api.deps.failing.texts = new Error('the carrier is away')
    await send(api)
    for (let minute = 2; minute <= 300; minute += 2)
      await wakeAt(
        api,
        new Date(Date.parse('2026-03-02T15:00:00Z') + minute * 60_000).toISOString(),
      )
    expect(await kinds(api)).toEqual(['undelivered-notice'])
    const { messages } = (await api.get(path, { query: { limit: '1' } })).body
    expect(messages[0]).toMatchObject({ body: hello, state: 'dropped' })
  })

  it('for the number refuses it is told at once', async () => {
    const api = await withPatient()
    api.deps.failing.texts = { kind: 'refused', reason: 'invalid-number' }
    await send(api)
    expect(await kinds(api)).toEqual(['undelivered-notice'])
  })

  it('for a STOP came before its hour is told with it', async () => {
    const api = await atNight()
    const { sendsAt } = (await send(api)).body
    await receive(api, 'STOP')
    await wakeAt(api, sendsAt)
    expect(bodies(api)).not.toContain(hello)
    expect((await kinds(api)).toSorted()).toEqual(['opted-out', 'undelivered-notice'])
  })
})

describe('the conversation', () => {
  it('tells what was said by whom, newest first', async () => {
    const api = await withPatient()
    await receive(api, 'The garden is in bloom and the dog is happy')
    await send(api)
    const { messages, cursor } = (await api.get(path)).body
    expect(cursor).toBeNull()
    expect(messages).toMatchObject([
      { direction: 'out', body: hello, state: 'sent', by: 'clinician-1' },
      { direction: 'out', state: 'sent' },
      {
        direction: 'in',
        body: 'The garden is in bloom and the dog is happy',
        state: 'received',
        at: '2026-03-02T15:00:00.000Z',
      },
      { direction: 'out', state: 'sent' },
    ])
    expect(messages.map((each: object) => 'by' in each)).toEqual([true, false, false, false])
  })

  it('pages to its end, without a gap or a double', async () => {
    const api = await withPatient()
    for (let count = 0; count < 7; count++) await send(api, { body: `Message ${count}` })
    const found: string[] = []
    let cursor: string | null = null
    do {
      const query: Record<string, string> = { limit: '2', ...(cursor ? { cursor } : {}) }
      const page: Page = (await api.get(path, { query })).body
      found.push(...page.messages.map(({ body }) => body))
      cursor = page.cursor
    } while (cursor !== null)
    expect(found.slice(0, 7)).toEqual([6, 5, 4, 3, 2, 1, 0].map((count) => `Message ${count}`))
    expect(found).toHaveLength(8)
  })

  it('of nobody is not found', async () => {
    expect((await (await withPatient()).get('/patients/nobody/messages')).status).toBe(404)
  })
})
