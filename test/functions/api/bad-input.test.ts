import { describe, expect, it } from 'vitest'
import { type Answered, type Api, enrolment, withPatient, withSession } from './clinic.ts'

const consent = enrolment().consent

/** Everything anyone can read of p1: bad input leaves it as it was. */
const seen = async (api: Api) =>
  JSON.stringify([
    await api.get('/patients/p1'),
    await api.get('/patients/p1/timeline'),
    await api.get('/patients'),
  ])

const told = ({ status, body }: Answered) => [
  status,
  body.error.code,
  body.error.fields?.map(({ path }: { path: string }) => path),
]

type Row = [what: string, change: object, status: number, ...paths: string[]]

const enrolments: Row[] = [
  ['a name that is missing', { firstName: undefined }, 400, 'firstName'],
  ['a name that is a number', { firstName: 7 }, 400, 'firstName'],
  ['a name of blanks', { firstName: '  ' }, 422, 'firstName'],
  ['a name of 61 letters', { firstName: 'a'.repeat(61) }, 422, 'firstName'],
  ['a name over two lines', { firstName: 'Ana\nB' }, 422, 'firstName'],
  ['a phone without a country code', { phone: '2025550123' }, 422, 'phone'],
  ['a phone too short', { phone: '+1202555' }, 422, 'phone'],
  ['a phone with an extension', { phone: '+12025550123x5' }, 422, 'phone'],
  ['a phone of letters', { phone: 'call me' }, 422, 'phone'],
  ['the clinic’s own number', { phone: '+12125550101' }, 422, 'phone'],
  ['the number of another clinic', { phone: '+13035550121' }, 422, 'phone'],
  ['the number of someone on call', { phone: '+13035550130' }, 422, 'phone'],
  ['a phone of a country the clinic does not text to', { phone: `+44${2071234567}` }, 422, 'phone'],
  ['a phone no network has', { phone: ['+1', '2021550123'].join('') }, 422, 'phone'],
  ['a phone that is a number', { phone: 12025550123 }, 400, 'phone'],
  ['an unknown zone', { timezone: 'America/Gotham' }, 422, 'timezone'],
  ['the zone EST, which is no place', { timezone: 'EST' }, 422, 'timezone'],
  ['the zone EST5EDT', { timezone: 'EST5EDT' }, 422, 'timezone'],
  ['the zone Etc/GMT+5', { timezone: 'Etc/GMT+5' }, 422, 'timezone'],
  ['the zone UTC', { timezone: 'UTC' }, 422, 'timezone'],
  ['an offset for a zone', { timezone: '+05:00' }, 422, 'timezone'],
  ['an unknown language', { language: 'fr' }, 422, 'language'],
  ['an unknown condition', { condition: 'boredom' }, 422, 'condition'],
  ['a condition that is a list', { condition: ['ptsd'] }, 400, 'condition'],
  ['an unknown way to check in', { checkInBy: 'pigeon' }, 422, 'checkInBy'],
  ['an unknown field', { nickname: 'A' }, 400, 'nickname'],
  ['no consent', { consent: undefined }, 400, 'consent'],
  ['consent that is a word', { consent: 'yes' }, 400, 'consent'],
  [
    'consent to texts refused',
    { consent: { ...consent, textMessages: false } },
    422,
    'consent.textMessages',
  ],
  ['an unknown field of consent', { consent: { ...consent, at: 1 } }, 400, 'consent.at'],
  [
    'texts without the acknowledgement',
    { consent: { ...consent, unencryptedTextAcknowledged: false } },
    422,
    'consent.unencryptedTextAcknowledged',
  ],
  [
    'consent captured tomorrow',
    { consent: { ...consent, capturedAt: '2026-03-03T15:00:00Z' } },
    422,
    'consent.capturedAt',
  ],
  [
    'consent captured on 30 February',
    { consent: { ...consent, capturedAt: '2026-02-30T15:00:00Z' } },
    422,
    'consent.capturedAt',
  ],
  ['two wrong fields', { firstName: '', language: 'fr' }, 422, 'firstName', 'language'],
]

describe('an enrolment with', () => {
  it.each(enrolments)('%s is turned down by name', async (_, change, status, ...paths) => {
    const api = await withPatient()
    const before = await seen(api)
    const answer = await api.put('/patients/p1', enrolment({ firstName: 'Eve', ...change }))
    expect(told(answer)).toEqual([status, status === 400 ? 'malformed' : 'wrong', paths])
    expect(await seen(api)).toBe(before)
    expect((await api.put('/patients/p2', enrolment({ ...change }))).status).toBe(status)
    expect((await api.get('/patients/p2')).status).toBe(404)
  })
})

const planned = '2026-03-05T09:00:00-05:00'
const ended = '2026-03-02T09:00:00-05:00'
const session = '/patients/p1/sessions/s1'

const calls: [method: 'PUT' | 'POST', path: string, body: object, status: number, field: string][] =
  [
    ['PUT', session, { kind: 'induction' }, 400, 'startsAt'],
    ['PUT', session, { startsAt: 1772460000, kind: 'induction' }, 400, 'startsAt'],
    ['PUT', session, { startsAt: 'tomorrow', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '2026-03-05T09:00:00', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '2026-03-05', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '2026-02-29T09:00:00Z', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '2026-03-05T24:00:00Z', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '9999-03-05T09:00:00Z', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: '2026-03-08T02:30:00-05:00', kind: 'induction' }, 422, 'startsAt'],
    ['PUT', session, { startsAt: planned, kind: 'party' }, 422, 'kind'],
    [
      'PUT',
      '/patients/p1/sessions/s%201',
      { startsAt: planned, kind: 'booster' },
      400,
      'sessionId',
    ],
    ['PUT', `/patients/${'p'.repeat(33)}`, enrolment(), 400, 'patientId'],
    ['POST', `${session}/finish`, {}, 400, 'endedAt'],
    ['POST', `${session}/finish`, { endedAt: '2026-03-02T15:06:00Z' }, 422, 'endedAt'],
    ['POST', `${session}/finish`, { endedAt: ended, doseMg: 0 }, 422, 'doseMg'],
    ['POST', `${session}/finish`, { endedAt: ended, doseMg: 2_001 }, 422, 'doseMg'],
    ['POST', `${session}/finish`, { endedAt: ended, doseMg: '40' }, 400, 'doseMg'],
    ['POST', `${session}/finish`, { endedAt: ended, note: 'n'.repeat(2_001) }, 422, 'note'],
    ['POST', `${session}/finish`, { endedAt: ended, startedAt: 'noon' }, 422, 'startedAt'],
    ['POST', `${session}/cancel`, {}, 400, 'reason'],
    ['POST', `${session}/cancel`, { reason: '' }, 422, 'reason'],
    ['POST', '/patients/p1/pause', { reason: 3 }, 400, 'reason'],
    ['POST', '/patients/p1/resume', { reason: ' ' }, 422, 'reason'],
    ['POST', '/patients/p1/withdraw', { why: 'x', reason: 'x' }, 400, 'why'],
    [
      'POST',
      '/patients/p1/scores',
      { instrument: 'phq-9', at: ended, answers: 'no' },
      400,
      'answers',
    ],
    [
      'POST',
      '/patients/p1/scores',
      { instrument: 'phq-9', at: ended, answers: ['1'] },
      400,
      'answers[0]',
    ],
    [
      'POST',
      '/patients/p1/scores',
      { instrument: 'phq-9', at: ended, answers: Array(101).fill(0) },
      422,
      'answers',
    ],
    ['POST', '/patients/p1/scores', { instrument: 'phq-9', at: ended, total: '20' }, 400, 'total'],
    ['POST', '/patients/p1/scores', { instrument: 'phq-9', at: ended, total: 20.5 }, 422, 'total'],
    [
      'POST',
      '/patients/p1/scores',
      { instrument: 'PHQ 9', at: ended, total: 20 },
      422,
      'instrument',
    ],
    [
      'POST',
      '/patients/p1/scores',
      { instrument: 'phq-9', at: '2026-03-08T02:30:00-04:00', total: 2 },
      422,
      'at',
    ],
    ['POST', '/patients/p1/booster-decisions', { decision: 'maybe', reason: 'x' }, 422, 'decision'],
    [
      'POST',
      '/patients/p1/booster-decisions',
      { decision: 'defer', until: 'later', reason: 'x' },
      422,
      'until',
    ],
    ['POST', '/patients/p1/booster-decisions', { decision: 'defer' }, 400, 'reason'],
    ['POST', '/alerts/a1/acknowledge', { disposition: '', note: '' }, 422, 'disposition'],
    ['POST', '/alerts/a1/acknowledge', { disposition: 'called' }, 400, 'note'],
  ]

describe('a wrong value', () => {
  it.each(calls)('%s %s %j is a %i at %s', async (method, path, body, status, field) => {
    const api = await withSession()
    const before = await seen(api)
    const answer = await api.call(method, path, { body })
    expect(told(answer)[0]).toBe(status)
    expect(told(answer)[2]).toContain(field)
    expect(await seen(api)).toBe(before)
  })
})

describe('a body', () => {
  it('that came in base64 is read', async () => {
    const api = await withPatient()
    const answer = await api.call('POST', '/patients/p1/pause', {
      body: { reason: 'asked' },
      base64: true,
    })
    expect(answer.body.messaging).toBe('paused')
  })
})

describe('every answer', () => {
  it('is JSON that nobody keeps', async () => {
    const api = await withPatient()
    for (const path of ['/patients', '/patients/p1', '/patients/p9', '/nowhere']) {
      const { headers } = await api.get(path)
      expect(headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      })
    }
  })
})
