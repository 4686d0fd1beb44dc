// Two people at once: who says what they have seen is told when something else stands by now.
import { describe, expect, it } from 'vitest'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { type Api, receive, withPatient, withSession } from './clinic.ts'

const patient = async (api: Api) => (await api.get('/patients/p1')).body
const change = (api: Api, body: object, known?: string) =>
  api.call('PATCH', '/patients/p1', {
    body,
    ...(known === undefined ? {} : { headers: { 'if-match': known } }),
  })

describe('a change on condition of a version', () => {
  it('is made while that version stands, and tells the next one', async () => {
    const api = await withPatient()
    const { headers, body } = await api.get('/patients/p1')
    expect(headers.etag).toBe(`"${body.version}"`)
    const first = await change(api, { lastName: 'Reyes' }, `"${body.version}"`)
    expect([first.status, first.body.lastName]).toEqual([200, 'Reyes'])
    expect(first.body.version).toBeGreaterThan(body.version)
    expect(first.headers.etag).toBe(`"${first.body.version}"`)
    expect((await change(api, { lastName: 'Ortega' }, String(first.headers.etag))).status).toBe(200)
  })

  it('is a 412 with what stands when another was faster, and changes nothing', async () => {
    const api = await withPatient()
    const { version } = await patient(api)
    await change(api, { lastName: 'Reyes' }, `"${version}"`)
    const standing = await patient(api)
    const { status, body, headers } = await change(api, { lastName: 'Ortega' }, `"${version}"`)
    expect(status).toBe(412)
    expect(body.error).toMatchObject({ code: 'stale', version: standing.version })
    expect(body.error.current).toEqual(standing)
    expect(headers.etag).toBe(`"${standing.version}"`)
    expect(await patient(api)).toEqual(standing)
  })

  it('of two at the same moment is made once', async () => {
    const api = await withPatient()
    const { version } = await patient(api)
    const names = ['Reyes', 'Ortega', 'Silva']
    const answers = await Promise.all(
      names.map((lastName) => change(api, { lastName }, `"${version}"`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    const won = answers.findIndex(({ status }) => status === 200)
    expect((await patient(api)).lastName).toBe(names[won])
  })

  it('without one the last word wins, and both are in the timeline', async () => {
    const api = await withPatient()
    for (const lastName of ['Reyes', 'Ortega']) await change(api, { lastName })
    expect((await patient(api)).lastName).toBe('Ortega')
    const { entries } = (await api.get('/patients/p1/timeline')).body
    const changes = entries.filter(({ what }: { what?: string }) => what === 'details-changed')
    expect(changes).toHaveLength(2)
  })

  it.each<[string, (version: number) => string, number]>([
    ['any version', () => '*', 200],
    ['one of several', (version) => `"1000", "${version}"`, 200],
    ['a weak tag', (version) => `W/"${version}"`, 200],
    ['no quotes', (version) => String(version), 200],
    ['a tag of something else', () => '"abc"', 412],
    ['an empty tag', () => '""', 412],
    ['no tag', () => '"7', 400],
  ])('with %s', async (_, header, wanted) => {
    const api = await withPatient()
    const { version } = await patient(api)
    expect((await change(api, { lastName: 'Reyes' }, header(version))).status).toBe(wanted)
  })

  it('that has been made is answered again by its key, whatever stands by now', async () => {
    const api = await withSession()
    const { version } = await patient(api)
    const ask = () =>
      api.post(
        '/patients/p1/booster-decisions',
        { decision: 'decline', reason: 'well' },
        {
          key: 'k1',
          headers: { 'if-match': `"${version}"` },
        },
      )
    expect((await ask()).status).toBe(200)
    await receive(api, 'hello')
    expect((await ask()).status).toBe(200)
  })
})

describe('each call that takes a version', () => {
  const taking = routes.filter(({ takesVersion }) => takesVersion).map(({ name }) => name)

  it('is known', () => {
    expect(taking.toSorted()).toEqual(
      'cancel change-details correct decide enrol finish plan record void'.split(' '),
    )
  })

  it.each<[string, string, string, object]>([
    ['plan', 'PUT', '/sessions/s2', { startsAt: '2026-03-05T09:00:00-05:00', kind: 'booster' }],
    ['correct', 'POST', '/sessions/s1/correct', { doseMg: 42, reason: 'x' }],
    ['void', 'POST', '/sessions/s1/void', { reason: 'x' }],
    ['decide', 'POST', '/booster-decisions', { decision: 'decline', reason: 'x' }],
  ])(
    '%s is refused when the patient has written since, and then made',
    async (_, method, rest, body) => {
      const api = await withSession()
      const { version } = await patient(api)
      await receive(api, 'hello')
      const ask = (known: number) =>
        api.call(method, `/patients/p1${rest}`, { body, headers: { 'if-match': `"${known}"` } })
      const refused = await ask(version)
      expect(refused.status).toBe(412)
      const made = await ask(refused.body.error.version)
      expect(made.status).toBe(200)
      expect(made.body.version).toBeGreaterThan(version)
      expect(made.headers.etag).toBe(`"${made.body.version}"`)
    },
  )
})
