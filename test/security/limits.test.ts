// Bodies, headers and queries that are too much, or not what they seem: a clear error, and nothing changed.
import { describe, expect, it } from 'vitest'
import { everyRoute as routes } from '../../functions/every-route.ts'
import { clinician, withPatient } from '../functions/api/clinic.ts'
import { askRoute, bodyOf, clinicA, nested, pathOf, storeOfA, whoseCall } from './two-clinics.ts'

const reason = (value: string) => `{"reason":${value}}`

type Row = [what: string, raw: string | undefined, status: number]

/** What no route takes for a body, whatever it wants. */
const bodies: Row[] = [
  ['nothing', undefined, 400],
  ['no letter', '', 400],
  ['blanks', '   ', 400],
  ['half of a JSON', '{"reason":', 400],
  ['JSON and more', '{"reason":"x"}{"reason":"y"}', 400],
  ['a form', 'reason=x&other=y', 400],
  [
    'XML',
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
    400,
  ],
  ['parts', '--x\r\ncontent-disposition: form-data; name="reason"\r\n\r\nx\r\n--x--', 400],
  ['a byte order mark', '\ufeff{"reason":"x"}', 400],
  ['null', 'null', 400],
  ['a list', '[{"reason":"x"}]', 400],
  ['a word', '"reason"', 400],
  ['a list of fifty thousand', `[${'1,'.repeat(49_000)}1]`, 400],
  ['lists forty thousand deep', nested(40_000), 400],
  ['objects ten thousand deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 400],
  ['depth that never ends', '['.repeat(90_000), 400],
  ['a field forty thousand lists deep', reason(nested(40_000)), 400],
  ['a field that is a huge list', reason(`[${'"x",'.repeat(20_000)}"x"]`), 400],
  ['two thousand unknown fields', `{${[...Array(2_000).keys()].map((n) => `"f${n}":1`)}}`, 400],
  ['a field with a name of 90 kB', `{"${'n'.repeat(90_000)}":1}`, 400],
  ['a field named __proto__', '{"__proto__":{"reason":"x"}}', 400],
  ['__proto__ beside the true ones', '{"reason":"x","__proto__":{"admin":true}}', 400],
  ['constructor', '{"reason":"x","constructor":{"prototype":{"admin":true}}}', 400],
  ['prototype', '{"reason":"x","prototype":{"admin":true},"toString":1}', 400],
  ['a field twice', '{"reason":"x","reason":"y"}', 400],
  ['a field twice, once in escapes', '{"reason":"x","\\u0072eason":"y"}', 400],
  ['101 kB', reason(JSON.stringify('x'.repeat(101_000))), 413],
  ['10 MB', reason(JSON.stringify('x'.repeat(10 * 1024 * 1024))), 413],
]

describe('the API, given a body that is', () => {
  const posts = routes.filter(({ method }) => method !== 'GET')

  it.each(bodies)('%s', async (_, raw, status) => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    for (const route of posts) {
      const answer = await api.call(route.method, pathOf(route, ids), {
        as: whoseCall(route, clinician),
        ...(raw === undefined ? {} : { raw }),
      })
      // A file may be larger, and this is none.
      const isLess = Buffer.byteLength(raw ?? '') <= route.bodyBytesAtMost
      const wanted = status === 413 && isLess ? 400 : status
      expect([route.name, answer.status]).toEqual([route.name, wanted])
      const { code, message, fields = [] } = answer.body.error
      expect([code, typeof message]).toEqual([wanted === 413 ? 'too-large' : 'malformed', 'string'])
      expect(fields.length).toBeLessThanOrEqual(20)
      // The answer stays small and does not give the body back.
      expect(JSON.stringify(answer.body).length).toBeLessThan(3_000)
    }
    expect(await storeOfA(api.deps.store)).toBe(before)
    expect(api.deps.lines).toEqual([])
    expect(api.deps.counted).toEqual([])
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false)
  })

  const path = '/patients/p1/pause'
  const bytes: [string, Buffer][] = [
    ['a stray byte', Buffer.from([...Buffer.from('{"reason":"x'), 0xff, ...Buffer.from('"}')])],
    ['a letter cut in half', Buffer.from([...Buffer.from('{"reason":"x'), 0xc3, 0x22, 0x7d])],
    ['an overlong slash', Buffer.from([...Buffer.from('{"reason":"'), 0xc0, 0xaf, 0x22, 0x7d])],
    ['half of a pair', Buffer.from([...Buffer.from('{"reason":"'), 0xed, 0xa0, 0x80, 0x22, 0x7d])],
    ['UTF-16', Buffer.from('{"reason":"x"}', 'utf16le')],
    ['zipped', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ]

  it.each(bytes)('no UTF-8: %s', async (_, raw) => {
    const api = await withPatient()
    const answer = await api.call('POST', path, { raw: raw.toString('latin1'), bytes: true })
    expect([answer.status, answer.body.error.code]).toEqual([400, 'malformed'])
    expect((await api.get('/patients/p1')).body.messaging).toBe('active')
  })

  it.each([
    ['reason', path, reason('"\\ud800"')],
    ['note', '/alerts/a1/acknowledge', '{"disposition":"called","note":"\\udc00"}'],
  ])('half a character in escapes is a wrong %s', async (field, to, raw) => {
    const answer = await (await withPatient()).call('POST', to, { raw })
    expect([answer.status, answer.body.error.fields[0].path]).toEqual([422, field])
  })

  it('names the field that was given twice', async () => {
    const api = await withPatient()
    const plan = '{"startsAt":"2026-03-05T09:00:00Z","kind":"induction","kind":"booster"}'
    const { body } = await api.call('PUT', '/patients/p1/sessions/s1', { raw: plan })
    expect(body.error).toEqual({
      code: 'malformed',
      message: 'a field is given twice',
      fields: [{ path: 'kind', message: 'a field is given twice' }],
    })
  })

  it('says the same name in two objects, and quotes and brackets in texts: that is no doubling', async () => {
    const api = await withPatient()
    const words = String.raw`a \"reason\": [{\\\"}: \\`
    const { status } = await api.call('POST', path, { raw: `{"reason":"${words}"}` })
    expect(status).toBe(200)
    const body = { ...bodyOf(routes.find(({ name }) => name === 'enrol')!) }
    expect((await api.put('/patients/p3', body)).status).toBe(200)
    const escapes = await api.call('POST', path, { raw: reason(`"${'\\"'.repeat(40_000)}"`) })
    expect([escapes.status, escapes.body.error.fields[0].path]).toEqual([422, 'reason'])
  })

  const otherTypes = [
    'application/xml',
    'text/xml',
    'text/csv',
    'text/html',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/octet-stream',
    'application/json, text/plain',
    'application/jsonp',
    'json',
  ]
  it.each(otherTypes)('%s for a type: it is not read, whatever it holds', async (type) => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    const takeBodies = routes.filter(({ method }) => method !== 'GET')
    for (const route of takeBodies) {
      const answer = await askRoute(api, route, ids, { headers: { 'content-type': type } })
      expect([route.name, answer.status]).toEqual([route.name, 415])
      expect(answer.body.error).toEqual({
        code: 'unsupported',
        message: 'send the body as JSON, with content-type: application/json',
      })
    }
    expect(await storeOfA(api.deps.store)).toBe(before)
  })

  it.each([
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/merge-patch+json',
    'text/plain;charset=UTF-8',
    '',
  ])('"%s" for a type: it is read if it is JSON', async (type) => {
    const api = await withPatient()
    const headers = { 'content-type': type }
    const form = await api.call('POST', path, { raw: 'reason=x', headers })
    expect(form.status).toBe(400)
    expect((await api.call('POST', path, { body: { reason: 'x' }, headers })).status).toBe(200)
  })

  it.each([
    ['origin', 'https://elsewhere.example'],
    ['sec-fetch-site', 'same-origin'],
  ])('plain text of a browser, told by its %s: no page sends that unasked', async (name, value) => {
    const api = await withPatient()
    const headers = { 'content-type': 'text/plain', [name]: value }
    expect((await api.call('POST', path, { body: { reason: 'x' }, headers })).status).toBe(415)
  })
})

describe('the API, given headers or a query that are', () => {
  it.each([
    ['no Idempotency-Key', null],
    ['an empty one', ''],
    ['one with a blank', 'a b'],
    ['one of 256 characters', 'k'.repeat(256)],
    ['one of 9 kB', 'k'.repeat(9_000)],
    ['one with a line break', 'a\r\nx: y'],
    ['one with a letter beyond ASCII', 'ключ'],
    ['one with a NUL', 'a\0'],
  ])('%s', async (_, key) => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    for (const route of routes.filter(({ method }) => method === 'POST')) {
      const answer = await askRoute(api, route, ids, { key })
      expect([route.name, answer.status]).toEqual([route.name, 400])
      expect(answer.body.error.fields[0].path).toBe('Idempotency-Key')
    }
    expect(await storeOfA(api.deps.store)).toBe(before)
  })

  const queries: [string, Record<string, string>][] = [
    ['a cursor of 5 kB', { cursor: 'c'.repeat(5_000) }],
    ['a cursor that is nonsense', { cursor: '%%%' }],
    ['a cursor that is deep', { cursor: Buffer.from(nested(1_400)).toString('base64url') }],
    [
      'a cursor with a prototype',
      { cursor: Buffer.from('{"__proto__":{}}').toString('base64url') },
    ],
    ['a limit of a thousand digits', { limit: '9'.repeat(1_000) }],
    ['a limit that is not a number', { limit: '1e9' }],
    ['a limit below one', { limit: '-1' }],
    ['a state there is not', { state: '__proto__' }],
    ['an unknown name', { order: 'name' }],
    ['names of the prototype', { constructor: 'x', hasOwnProperty: 'y' }],
    ['a thousand names', Object.fromEntries([...Array(1_000).keys()].map((n) => [`q${n}`, '1']))],
  ]
  it.each(queries)('%s', async (_, query) => {
    const { api } = await clinicA()
    for (const path of ['/patients', '/alerts', '/patients/amber-1/timeline']) {
      const { status, body } = await api.get(path, { query })
      expect([path, status, body.error.code]).toEqual([path, 400, 'malformed'])
      expect(JSON.stringify(body).length).toBeLessThan(3_000)
    }
  })
})
