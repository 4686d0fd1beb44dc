// Calendars in and out.
import type { Context } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import type { ApiEvent } from '../../../functions/api/request.ts'
import { createHandler } from '../../../functions/files.ts'
import type { View } from '../../../shared/store/views.ts'
import { at, demo, key } from '../../support/deps.ts'
import { type Api, type Claims, enrolment, testApi } from '../api/clinic.ts'

const desk: Claims = { sub: 'desk-1', 'cognito:groups': ['demo.desk'] }
type Told = { line: number; does: string | null; errors: { column: string; message: string }[] }

const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n')
const event = (uid: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260301T000000Z', ...lines, 'END:VEVENT'].join('\r\n')
const about = 'SUMMARY:Infusion\\, patient p1'

async function enrolled() {
  const api = testApi()
  await api.put('/patients/p1', enrolment({ externalId: 'MRN-7' }))
  return api
}
async function take(api: Api, file: string) {
  const { token } = (await api.post('/import/calendar', { file }, { as: desk })).body
  const { status, body } = await api.post('/import/calendar', { file, token }, { as: desk })
  expect(status).toBe(200)
  return body.rows as Told[]
}
const does = (rows: Told[]) => rows.map((each) => each.does)
const sessions = async (api: Api) =>
  (await api.get('/patients/p1')).body.sessions as {
    startsAt: string
    state: string
    kind: string
  }[]

describe('a calendar that comes in', () => {
  const once = calendar(event('a1', 'DTSTART:20260320T130000Z', about))

  it('makes one session of an event, and the same one when it comes again', async () => {
    const api = await enrolled()
    expect(does(await take(api, once))).toEqual(['plan'])
    expect(does(await take(api, once))).toEqual(['nothing'])
    expect(await sessions(api)).toMatchObject([
      { startsAt: '2026-03-20T13:00:00.000Z', state: 'planned', kind: 'induction' },
    ])
  })

  it('moves and cancels it as the event is moved and canceled', async () => {
    const api = await enrolled()
    await take(api, once)
    const moved = calendar(event('a1', 'DTSTART:20260321T150000Z', 'SEQUENCE:1', about))
    expect(does(await take(api, moved))).toEqual(['move'])
    expect(await sessions(api)).toMatchObject([{ startsAt: '2026-03-21T15:00:00.000Z' }])
    const gone = calendar(event('a1', 'DTSTART:20260321T150000Z', 'STATUS:CANCELLED', about))
    expect(does(await take(api, gone))).toEqual(['cancel'])
    expect(does(await take(api, gone))).toEqual(['left-out'])
    expect(await sessions(api)).toMatchObject([{ state: 'canceled' }])
    const method = calendar('METHOD:CANCEL', event('a2', 'DTSTART:20260321T150000Z', about))
    expect(does(await take(api, method))).toEqual(['left-out'])
  })

  it.each([
    ['its own zone', 'DTSTART;TZID=Here:20260320T090000', '2026-03-20T13:00:00.000Z'],
    ['its own zone in winter', 'DTSTART;TZID=Here:20261120T090000', '2026-11-20T14:00:00.000Z'],
    ['an IANA zone', 'DTSTART;TZID=America/Denver:20260320T090000', '2026-03-20T15:00:00.000Z'],
    ['no zone: the clinic’s', 'DTSTART:20260320T090000', '2026-03-20T13:00:00.000Z'],
    ['UTC', 'DTSTART:20260320T090000Z', '2026-03-20T09:00:00.000Z'],
  ])('reads times by %s', async (_, start, startsAt) => {
    const api = await enrolled()
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Here',
      'BEGIN:STANDARD',
      'DTSTART:20071104T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20070311T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ]
    await take(api, calendar(...zone, event('a1', start, about)))
    expect(await sessions(api)).toMatchObject([{ startsAt }])
  })

  it('tells what repeats time by time, with what was left out, moved and canceled of it', async () => {
    const api = await enrolled()
    const series = event(
      'a1',
      'DTSTART;TZID=America/New_York:20260320T090000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=America/New_York:20260327T090000',
      'CATEGORIES:BOOSTER',
      about,
    )
    const moved = event(
      'a1',
      'RECURRENCE-ID;TZID=America/New_York:20260403T090000',
      'DTSTART;TZID=America/New_York:20260403T110000',
      'CATEGORIES:BOOSTER',
      about,
    )
    const canceled = event(
      'a1',
      'RECURRENCE-ID;TZID=America/New_York:20260410T090000',
      'DTSTART;TZID=America/New_York:20260410T090000',
      'STATUS:CANCELLED',
      about,
    )
    const file = calendar(series, moved, canceled)
    expect(does(await take(api, file))).toEqual(['plan', 'plan', 'left-out', 'plan'])
    expect(does(await take(api, file))).toEqual(['nothing', 'nothing', 'left-out', 'nothing'])
    expect((await sessions(api)).map(({ startsAt, kind }) => `${startsAt} ${kind}`)).toEqual([
      '2026-03-20T13:00:00.000Z booster',
      '2026-04-03T15:00:00.000Z booster',
      '2026-04-17T13:00:00.000Z booster',
    ])
  })

  it('finds the patient by the clinic’s number, and leaves out what names nobody or is over', async () => {
    const api = await enrolled()
    const rows = await take(
      api,
      calendar(
        event('a1', 'DTSTART:20260320T130000Z', 'DESCRIPTION:MRN: mrn-7'),
        event('a2', 'DTSTART:20260320T130000Z', 'SUMMARY:Staff meeting'),
        event('a3', 'DTSTART:20260220T130000Z', about),
        event('a4', 'DTSTART:20260320T130000Z', 'SUMMARY:patient p9'),
      ),
    )
    expect(does(rows)).toEqual(['plan', 'left-out', 'left-out', null])
    expect(rows[3]?.errors).toEqual([{ column: '', message: 'no patient is known by this' }])
  })

  it.each([
    ['a whole day', 'DTSTART;VALUE=DATE:20260320'],
    ['an unknown zone', 'DTSTART;TZID=Nowhere:20260320T090000'],
    ['a time that clocks skip', 'DTSTART:20270314T023000'],
    ['a time that clocks show twice', 'DTSTART:20261101T013000'],
  ])('names %s as wrong', async (_, start) => {
    const [row] = await take(await enrolled(), calendar(event('a1', start, about)))
    expect([row?.does, row?.errors[0]?.column]).toEqual([null, 'dtstart'])
  })

  it.each([
    ['without an end', 'RRULE:FREQ=DAILY'],
    ['thousands of times', 'RRULE:FREQ=DAILY;COUNT=90000'],
    ['by the second', 'RRULE:FREQ=SECONDLY;BYMONTH=2;COUNT=2'],
    ['on a day that never comes', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
  ])('refuses what repeats %s, in no time', async (_, rule) => {
    const file = calendar(event('a1', 'DTSTART:20260320T130000Z', rule, about))
    const [row] = await take(await enrolled(), file)
    expect([row?.does, row?.errors[0]?.column]).toEqual([null, 'dtstart'])
  })

  it.each(['', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nEND:VCARD', 'patientId,kind\np1,booster\n'])(
    'that is none is refused as a whole: %j',
    async (file) => {
      const { status } = await (await enrolled()).post('/import/calendar', { file }, { as: desk })
      expect(status).toBe(422)
    },
  )
})

describe('a calendar that goes out', () => {
  type Read = { status: number; type: unknown; text: string }
  const read = async (api: Api, url: string, method = 'GET'): Promise<Read> => {
    const rawPath = new URL(url).pathname
    const http = { method, path: rawPath, sourceIp: '192.0.2.1', protocol: '', userAgent: '' }
    const asked = { rawPath, headers: {}, requestContext: { requestId: 'r1', http } }
    const handler = createHandler(api.deps)
    const { statusCode, headers, body } = await handler(asked as unknown as ApiEvent, {} as Context)
    return { status: statusCode ?? 0, type: headers?.['content-type'], text: body ?? '' }
  }
  async function planned() {
    const api = await enrolled()
    const plan = { startsAt: '2026-03-20T13:00:00Z', kind: 'booster' }
    await api.put('/patients/p1/sessions/s1', plan)
    const { body } = await api.post('/calendar-feeds', {})
    return { api, url: String(body.url), feedId: String(body.feedId) }
  }

  it('has the planned sessions by ids alone', async () => {
    const { api, url } = await planned()
    const { status, type, text } = await read(api, url)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(text).toContain('UID:s1.p1@afterglow\r\n')
    expect(text).toContain('DTSTART:20260320T130000Z\r\n')
    expect(text).not.toMatch(/Ana|\+1|MRN-7|ketamine|phq/i)
    expect(url).toMatch(/\/calendar\/demo-[0-9A-Za-z]{22}\.ics$/)
  })

  it('comes in again as the very same sessions', async () => {
    const { api, url } = await planned()
    const { text } = await read(api, url)
    expect(does(await take(api, text))).toEqual(['nothing'])
    await api.put('/patients/p1/sessions/s1', { startsAt: '2026-03-22T13:00:00Z', kind: 'booster' })
    expect(does(await take(api, text))).toEqual(['move'])
  })

  it('is read by whoever has the address, and stands on record as theirs', async () => {
    const { api, url } = await planned()
    await read(api, url)
    const page = { from: at('2026-01-01T00:00:00Z'), to: at('2027-01-01T00:00:00Z'), limit: 50 }
    const { items } = await api.deps.store.viewsOf(demo.id, key('p1').patientId, page)
    const found = (items as View[]).find(({ call }) => call === 'calendar-feed')
    expect(found).toMatchObject({ by: 'clinician-1', roles: ['clinician'], patientIds: ['p1'] })
  })

  it('is stored by a name that does not give its token away, and answered once for one key', async () => {
    const { api } = await planned()
    const ask = () => api.post('/calendar-feeds', {}, { key: 'k1' })
    const [first, second] = [await ask(), await ask()]
    expect(second.body.url).toBe(first.body.url)
    const token =
      String(first.body.url).split('/').at(-1)?.replace('.ics', '').split('-').at(-1) ?? ''
    expect(token).toHaveLength(22)
    expect(JSON.stringify(await api.deps.store.feeds(demo.id))).not.toContain(token)
    expect(JSON.stringify((await api.get('/calendar-feeds')).body)).not.toContain(token)
  })

  it('leads nowhere once it is revoked, by whoever of the clinic knows of it', async () => {
    const { api, url, feedId } = await planned()
    const viewer = { sub: 'v', 'cognito:groups': ['demo.viewer'] }
    const path = `/calendar-feeds/${feedId}/revoke`
    expect((await api.post(path, {}, { as: viewer })).status).toBe(403)
    const north = { sub: 'x', 'cognito:groups': ['north.admin'] }
    expect((await api.post(path, {}, { as: north })).status).toBe(404)
    const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }
    expect((await api.post(path, {}, { as: admin })).body.revoked.by).toBe('admin-1')
    expect((await read(api, url)).status).toBe(404)
    expect((await api.get('/calendar-feeds', { as: admin })).body.feeds).toMatchObject([
      { feedId, personId: 'clinician-1', revoked: { by: 'admin-1' } },
    ])
  })

  it('is of one clinic: the token of one opens no other', async () => {
    const { api, url } = await planned()
    const stolen = url.replace('/demo-', '/north-')
    for (const wrong of [
      stolen,
      url.replace('.ics', ''),
      url.replace(/.{22}\.ics/, `${'0'.repeat(22)}.ics`),
    ])
      expect((await read(api, wrong)).status).toBe(404)
  })

  it('takes no tries without end, and nothing but looking', async () => {
    const { api, url } = await planned()
    expect((await read(api, url, 'POST')).status).toBe(405)
    const handler = createHandler(api.deps)
    const statuses = new Set<number | undefined>()
    for (let tries = 0; tries < 40; tries++) {
      const rawPath = `/calendar/demo-${String(tries).padStart(22, '0')}.ics`
      const http = { method: 'GET', path: rawPath, sourceIp: '192.0.2.1' }
      const asked = { rawPath, headers: {}, requestContext: { requestId: 'r1', http } }
      statuses.add((await handler(asked as unknown as ApiEvent, {} as Context)).statusCode)
    }
    expect([...statuses]).toEqual([404, 429])
  })

  it('is five at most for one person', async () => {
    const { api } = await planned()
    for (let more = 0; more < 4; more++)
      expect((await api.post('/calendar-feeds', {})).status).toBe(200)
    expect((await api.post('/calendar-feeds', {})).status).toBe(409)
  })
})
