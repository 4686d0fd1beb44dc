import { describe, expect, it } from 'vitest'
import { handle } from '../../../shared/loop/handle.ts'
import { at, demo, key, phone } from '../../support/deps.ts'
import { type Api, receive, wakeAt, withPatient, withSession } from './clinic.ts'

type Told = { at: string; type: string; what?: string; state?: string; direction?: string }

const timeline = async (api: Api, query: Record<string, string> = {}) => {
  const { body } = await api.get('/patients/p1/timeline', { query })
  return body as { entries: Told[]; cursor: string | null }
}

async function wholeTimeline(api: Api, limit: string): Promise<Told[]> {
  const entries: Told[] = []
  let cursor: string | null = null
  do {
    const page = await timeline(api, { limit, ...(cursor ? { cursor } : {}) })
    entries.push(...page.entries)
    cursor = page.cursor
  } while (cursor !== null)
  return entries
}

/** A day of p1 with a session, a text each way, a score, an alert, a pause, a decision. */
async function lived(): Promise<Api> {
  const api = await withSession()
  const { deps } = api
  deps.clock.now = at('2026-03-02T16:00:00Z')
  await handle(deps, demo, key('p1'), {
    type: 'ReceiveText',
    lift: null,
    from: phone('+12025550123'),
    messageId: 'm1',
    body: 'HELP',
    sentAt: deps.now(),
    at: deps.now(),
    cause: null,
    requestHash: null,
  })
  deps.clock.now = at('2026-03-02T17:00:00Z')
  await api.post('/patients/p1/scores', {
    instrument: 'phq-9',
    at: '2026-03-02T16:30:00Z',
    answers: [1, 1, 1, 1, 1, 1, 1, 1, 1],
  })
  const [alert] = (await api.get('/alerts')).body.alerts
  await api.post(`/alerts/${alert.alertId}/acknowledge`, {
    disposition: 'reached-safe',
    note: 'safe',
  })
  await api.post('/patients/p1/pause', { reason: 'traveling' })
  await api.post('/patients/p1/booster-decisions', { decision: 'accept', reason: 'agreed' })
  await api.put('/patients/p1/sessions/s2', { startsAt: '2026-03-09T12:00:00Z', kind: 'induction' })
  await api.put('/patients/p1/sessions/s2', { startsAt: '2026-03-10T12:00:00Z', kind: 'induction' })
  await api.post('/patients/p1/sessions/s2/cancel', { reason: 'ill' })
  return api
}

describe('the timeline', () => {
  it('tells sessions, scores, texts, alerts and decisions, newest first', async () => {
    const { entries, cursor } = await timeline(await lived())
    expect(cursor).toBeNull()
    const told = entries.map(({ type, what, direction }) =>
      [type, what ?? direction ?? ''].join(' '),
    )
    expect(told.filter((each) => !each.startsWith('advice'))).toEqual([
      'session canceled',
      'session moved',
      'session planned',
      'decision decided',
      'messaging paused',
      'alert acknowledged',
      'alert raised',
      'score ',
      'text out',
      'text in',
      'text out',
      'session finished',
      'session planned',
      'text out',
      'messaging enrolled',
    ])
    const times = entries.map((each) => each.at)
    expect(times).toEqual(times.toSorted().reverse())
  })

  it('tells of a score what was answered, when and where', async () => {
    const { entries } = await timeline(await lived())
    expect(entries.find(({ type }) => type === 'score')).toMatchObject({
      at: '2026-03-02T17:00:00.000Z',
      takenAt: '2026-03-02T16:30:00.000Z',
      instrument: 'phq-9',
      total: 9,
      answers: [1, 1, 1, 1, 1, 1, 1, 1, 1],
      source: 'clinic',
      by: 'clinician-1',
    })
  })

  it('tells of a text its class, state, parts and words, both ways', async () => {
    const { entries } = await timeline(await lived())
    const texts = entries.filter(({ type }) => type === 'text')
    expect(texts).toMatchObject([
      { direction: 'out', class: 'reply', state: 'sent', parts: 1, purpose: 'answer' },
      { direction: 'in', as: 'help', body: 'HELP', parts: 1 },
      { direction: 'out', class: 'safety', state: 'sent', parts: 1, purpose: 'notice' },
      { direction: 'out', class: 'reply', state: 'sent', parts: 1, purpose: 'opt-in' },
    ])
  })

  it.each(['1', '2', '3', '5'])('is the same in pages of %s', async (limit) => {
    const api = await lived()
    expect(await wholeTimeline(api, limit)).toEqual((await timeline(api, { limit: '100' })).entries)
  })

  it('knows what became of a text whose outcome stands pages before it', async () => {
    const api = await withSession()
    const { deps } = api
    for (let n = 0; n < 6; n++)
      await api.post(`/patients/p1/${n % 2 ? 'resume' : 'pause'}`, { reason: 'asked' })
    const carrierId = 'carrier-2'
    const report = { type: 'ReportDelivery', carrierId, delivered: true, reason: '' } as const
    await handle(deps, demo, key('p1'), {
      ...report,
      at: deps.now(),
      cause: null,
      requestHash: null,
    })
    const notice = (await wholeTimeline(api, '1')).find(
      (each) => 'purpose' in each && each.purpose === 'notice',
    )
    expect(notice).toMatchObject({ state: 'delivered' })
  })

  it('tells in words who took an alert, tried, ended it and cleared the patient, and what joined it', async () => {
    const api = await withPatient()
    await receive(api, 'I want to die')
    await receive(api, 'I really want to die')
    const [{ alertId }] = (await api.get('/alerts')).body.alerts
    const acknowledge = (disposition: string, change: object = {}) =>
      api.post(`/alerts/${alertId}/acknowledge`, { disposition, note: 'as told', ...change })
    await api.post(`/alerts/${alertId}/take`, {})
    await acknowledge('not-reached')
    await acknowledge('reached-safe')
    await acknowledge('reached-safe', { clearedForTreatment: true })
    const { entries } = await timeline(api)
    const by = 'clinician-1'
    expect(entries.filter(({ type }) => type === 'alert')).toMatchObject([
      { what: 'acknowledged', by, note: 'as told', clearedForTreatment: true },
      { what: 'acknowledged', by, note: 'as told', clearedForTreatment: false },
      { what: 'attempted', by, note: 'as told', says: expect.stringContaining('not reached') },
      { what: 'taken', by, says: expect.stringContaining('held once') },
      { what: 'joined', alertId, says: expect.stringContaining('Call the patient') },
      { what: 'raised', alertId, says: expect.stringContaining('Call the patient') },
    ])
  })

  it('tells that questions wait after an emergency, and that the patient asked for them', async () => {
    const api = await withSession()
    await wakeAt(api, '2026-03-03T15:30:00Z')
    for (const body of ['1', 'I want to die', 'CHECK']) await receive(api, body)
    const { entries } = await timeline(api)
    expect(entries.filter(({ type }) => type === 'check-in')).toMatchObject([
      { what: 'resumed', says: expect.stringContaining('patient asked') },
      { what: 'held', says: expect.stringContaining('emergency') },
      { what: 'opened' },
    ])
  })

  it('says when a text waits, and when it was refused', async () => {
    const api = await withPatient()
    api.deps.failing.texts = new Error('the carrier is away')
    const plan = { startsAt: '2026-03-02T12:00:00Z', kind: 'induction' }
    await api.put('/patients/p1/sessions/s1', plan)
    await api.post('/patients/p1/sessions/s1/finish', { endedAt: '2026-03-02T13:00:00Z' })
    expect((await timeline(api)).entries.find(({ type }) => type === 'text')?.state).toBe(
      'requested',
    )
    api.deps.failing.texts = { kind: 'refused', reason: 'invalid-number' }
    await api.put('/patients/p1/sessions/s2', plan)
    await api.post('/patients/p1/sessions/s2/finish', { endedAt: '2026-03-02T14:00:00Z' })
    const refused = (await timeline(api)).entries.find(({ type }) => type === 'text')
    expect(refused).toMatchObject({ state: 'failed', reason: 'invalid-number' })
  })

  it.each(['12', 'bm90IG91cnM', 'e30', 'x'.repeat(5_000)])(
    'takes no made-up cursor: %.10s',
    async (cursor) => {
      const { status } = await (await withPatient()).get('/patients/p1/timeline', {
        query: { cursor },
      })
      expect(status).toBe(400)
    },
  )
})
