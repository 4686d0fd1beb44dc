// Every route and method, asked by another clinic: made from the router's own table, so that a new route has its turn.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../functions/api/routes.ts'
import { everyRoute as routes } from '../../functions/every-route.ts'
import { tables } from '../../functions/files/tables/index.ts'
import { localNumberKeys } from '../../local/number-keys.ts'
import { dynamoDbStore } from '../../shared/store/dynamodb.ts'
import { type Answered, clinician, enrolment, stranger } from '../functions/api/clinic.ts'
import { type Dynalite, openDynalite } from '../store/dynalite.ts'
import {
  askRoute,
  bodyOf,
  clinicA,
  type Ids,
  knownRoutes,
  numberOfA,
  pathOf,
  storeOfA,
  wordsOfA,
} from './two-clinics.ts'

const named = (wanted: (name: string) => boolean) =>
  routes.filter(({ name }) => wanted(name)).map((route) => [route.name, route] as const)

/** Those that have no patient of A to name: what they answer another clinic is its own. */
const ownAnswer = [
  'revision',
  'clinic',
  'day',
  'case-review',
  'roster',
  'alerts',
  'enrol',
  'enrol-new',
  'audit',
  'audit-people',
  'emergency-access',
  'emergency-accesses',
  'clinic-advice',
  'clinic-outcomes',
  'export-dictionary',
  'import-patients',
  'import-sessions',
  'import-calendar',
  'feeds',
  'open-feed',
  ...Object.keys(tables).map((name) => `export-${name}`),
]
const nobody: Ids = { patientId: 'nobody', sessionId: 'none', alertId: 'none', accessId: 'none' }

function tellsNothing({ body, headers }: Answered, ids: Ids): void {
  for (const word of wordsOfA(ids)) expect(JSON.stringify([body, headers])).not.toContain(word)
}

it('every route of the API is asked here', () => {
  expect(knownRoutes.toSorted()).toEqual(routes.map(({ name }) => name).sort())
})

describe('asked by another clinic', () => {
  it.each(named((name) => !ownAnswer.includes(name)))(
    '%s finds nothing, as if it had never been',
    async (_, route) => {
      const { api, ids } = await clinicA()
      const before = await storeOfA(api.deps.store)
      const sent = api.deps.sent.length
      const answer = await askRoute(api, route, ids, { as: stranger })
      expect([answer.status, answer.body.error.code]).toEqual([404, 'not-found'])
      expect(answer).toEqual(await askRoute(api, route, nobody, { as: stranger }))
      tellsNothing(answer, ids)
      expect(await storeOfA(api.deps.store)).toBe(before)
      expect(api.deps.sent).toHaveLength(sent)
    },
  )

  it.each(['/patients', '/alerts'])('%s is empty, whatever is asked for', async (path) => {
    const { api, ids } = await clinicA()
    for (const query of [{}, { limit: '1' }, { state: path === '/alerts' ? 'all' : 'active' }]) {
      const answer = await api.get(path, { as: stranger, query })
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual({ [path.slice(1)]: [], cursor: null })
      tellsNothing(answer, ids)
    }
  })

  it.each(['/patients', '/alerts', '/patients/amber-1/timeline'])(
    'a cursor of %s leads nowhere',
    async (path) => {
      const { api, ids } = await clinicA()
      const { cursor } = (await api.get(path, { query: { limit: '1' } })).body
      expect(cursor).toEqual(expect.any(String))
      const answer = await api.get(path, { as: stranger, query: { cursor } })
      if (path === '/alerts') expect(answer.body.alerts).toEqual([])
      else expect([400, 404]).toContain(answer.status)
      tellsNothing(answer, ids)
    },
  )

  it('a patient id is free: the same id names two patients', async () => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    const enrol = routes.find(({ name }) => name === 'enrol')!
    const { status, body } = await askRoute(api, enrol, ids, { as: stranger })
    expect([status, body.firstName, body.sessions]).toEqual([200, 'Bo', []])
    expect(await storeOfA(api.deps.store)).toBe(before)
    for (const route of routes)
      if (route.path.includes('{patientId}') && route.method === 'GET') {
        const mine = await askRoute(api, route, ids, { as: stranger })
        expect(mine.status).toBe(200)
        expect(JSON.stringify(mine.body)).not.toContain('quartzite')
      }
  })

  it('a number in use at another clinic is free at this one, and neither is told of the other', async () => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    const body = enrolment({ phone: numberOfA })
    const answer = await api.put('/patients/b-1', body, { as: stranger })
    expect(answer.status).toBe(200)
    tellsNothing({ ...answer, body: { ...answer.body, phone: '' } }, ids)
    expect(await storeOfA(api.deps.store)).toBe(before)
  })

  it.each(routes.map((route) => [route.name, route] as const))(
    '%s does not listen to a clinic that the request names',
    async (_, route) => {
      const { api, ids } = await clinicA()
      const before = await storeOfA(api.deps.store)
      const body = bodyOf(route)
      const tries = [
        { query: { clinic: 'demo' } },
        { query: { clinicId: 'demo' } },
        { headers: { 'x-clinic': 'demo', 'x-clinic-id': 'demo', 'cognito:groups': 'demo.admin' } },
        ...(body ? [{ body: { ...body, clinicId: 'demo' } }] : []),
      ]
      for (const each of tries) {
        const answer = await askRoute(api, route, ids, { as: stranger, ...each })
        // The number, or the access, was taken by the request before.
        const again = ['enrol-new', 'emergency-access'].includes(route.name) ? [409] : []
        const own = ownAnswer.includes(route.name) ? [200, 400, ...again] : [400, 404]
        expect(own).toContain(answer.status)
        expect(JSON.stringify(answer.body)).not.toContain('quartzite')
      }
      expect(await storeOfA(api.deps.store)).toBe(before)
    },
  )
})

describe('on DynamoDB, asked by another clinic', () => {
  let dynalite: Dynalite
  beforeAll(async () => {
    dynalite = await openDynalite()
  })
  afterAll(() => dynalite.close())

  it('no route finds, lists or changes anything', async () => {
    const { api, ids } = await clinicA(
      dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys),
    )
    const before = await storeOfA(api.deps.store)
    for (const route of routes.filter(({ name }) => name !== 'enrol')) {
      const answer = await askRoute(api, route, ids, { as: stranger })
      const isList = !route.path.includes('{')
      expect([route.name, answer.status]).toEqual([route.name, isList ? 200 : 404])
      tellsNothing(answer, ids)
    }
    const { cursor } = (await api.get('/patients', { query: { limit: '1' } })).body
    expect((await api.get('/patients', { as: stranger, query: { cursor } })).status).toBe(400)
    expect(await storeOfA(api.deps.store)).toBe(before)
    const enrol = routes.find(({ name }) => name === 'enrol')!
    const mine = await askRoute(api, enrol, ids, { as: stranger })
    expect([mine.status, mine.body.firstName]).toEqual([200, 'Bo'])
    expect(await storeOfA(api.deps.store)).toBe(before)
  })
})

describe('asked by its own clinic', () => {
  it.each(['viewer', 'desk', 'clinician', 'admin'])(
    'every one of these requests is understood, from a %s if the row says so',
    async (role) => {
      for (const route of routes) {
        const { api, ids } = await clinicA()
        const as = { ...clinician, 'cognito:groups': `[demo.${role}]` }
        const { status } = await askRoute(api, route, ids, { as })
        const may = route.roles.some((each) => each === role)
        expect([route.name, status]).toEqual([route.name, may ? 200 : 403])
      }
    },
  )
})

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const
const paths = Map.groupBy(routes, ({ path }) => path)

describe('a method or path that is not in the table', () => {
  it.each([...paths.values()].map((here) => [here[0]!.path, here] as const))(
    '%s takes no other method, and says which it takes',
    async (_, here) => {
      const { api, ids } = await clinicA()
      const before = await storeOfA(api.deps.store)
      const taken = here.map(({ method }) => method)
      for (const method of methods.filter((each) => !taken.some((one) => one === each)))
        for (const as of [clinician, stranger]) {
          const answer = await api.call(method, pathOf(here[0]!, ids), {
            as,
            body: { reason: 'x' },
          })
          expect([method, answer.status]).toEqual([method, 405])
          expect(answer.body.error.message).toBe(`this takes ${taken.join(' or ')}`)
          expect(answer.headers.allow).toBe(taken.join(', '))
        }
      expect(await storeOfA(api.deps.store)).toBe(before)
    },
  )

  it.each(['TRACE', 'CONNECT', 'PROPFIND', 'get', '__proto__', 'constructor'])(
    'the method %s is taken nowhere',
    async (method) => {
      const { api, ids } = await clinicA()
      for (const route of routes) {
        const { status } = await api.call(method, pathOf(route, ids), { body: { reason: 'x' } })
        expect([route.name, status]).toEqual([route.name, 405])
      }
    },
  )

  it.each([
    '/',
    '//',
    '/clinics',
    '/local/token',
    '/local/clock',
    '/__proto__',
    '/constructor',
    '/patients/amber-1/secrets',
    '/patients/amber-1/timeline/x',
    '/patients//amber-1',
    '/patients/amber-1//timeline',
    '/Patients/amber-1',
    '/patients/../patients/amber-1',
    '/patients/amber-1/../amber-1',
    '/patients;x=1/amber-1',
    '/patients/amber-1%2Ftimeline',
    '/%70atients/amber-1',
  ])('%s is not found', async (path) => {
    const { api } = await clinicA()
    expect((await api.get(path)).status).toBe(404)
  })

  it('ten thousand letters deep are not found either', async () => {
    const { api } = await clinicA()
    expect((await api.get(`/${'a/'.repeat(5_000)}`)).status).toBe(404)
  })
})

/** None of these can be an id, however often it is decoded. */
const odd = [
  '.',
  '..',
  '%2e%2e',
  '%252e%252e',
  '%2F',
  'demo%2Famber-1',
  '..%2Fdemo%2Famber-1',
  'demo#amber-1',
  'demo%23amber-1',
  'north%23amber-1',
  'commit%230000000001',
  'amber-1%00',
  '%00',
  'amber-1%0a',
  'amber-1%20',
  'amber-1;v=1',
  'amber-1%3Flimit=1',
  '%ZZ',
  '%C0%AF',
  '%D0%B0mber-1',
  '*',
  '{patientId}',
  '%22%5D',
  'a'.repeat(10_000),
]

describe('an id that cannot be one', () => {
  const params = ['patientId', 'sessionId', 'alertId', 'accessId'] as const

  it.each(
    routes.filter(({ path }) => path.includes('{')).map((each) => [each.name, each] as const),
  )('asked of %s is turned down and changes nothing', async (_, route: Route) => {
    const { api, ids } = await clinicA()
    const before = await storeOfA(api.deps.store)
    for (const param of params.filter((each) => route.path.includes(`{${each}}`)))
      for (const id of odd) {
        const { status, body } = await askRoute(api, route, { ...ids, [param]: id })
        expect([id, status]).toSatisfy(([, is]) => is === 400 || is === 404)
        expect(JSON.stringify(body).length).toBeLessThan(500)
      }
    expect(await storeOfA(api.deps.store)).toBe(before)
  })

  it.each(['__proto__', 'constructor', 'toString', 'snapshot'])(
    '%s can be one, and is nothing else',
    async (id) => {
      const { api } = await clinicA()
      expect((await api.get(`/patients/${id}`)).status).toBe(404)
      const { status, body } = await api.put(
        `/patients/${id}`,
        bodyOf(routes.find(({ name }) => name === 'enrol')!),
      )
      expect([status, body.patientId, body.firstName]).toEqual([200, id, 'Bo'])
      const { patients } = (await api.get('/patients')).body
      expect(patients).toHaveLength(3)
    },
  )

  it.each(['2025550177', '12025550177', '202-555-0177', '5550177', 'tel-202-555-0177'])(
    '%s, the patient’s own number, is turned down: ids stand in logs and in names of schedules',
    async (id) => {
      const { api } = await clinicA()
      const { status, body } = await api.put(
        `/patients/${id}`,
        enrolment({ phone: '+1 202 555 0177' }),
      )
      expect([status, body.error.fields[0].path]).toEqual([422, 'patientId'])
      expect((await api.get(`/patients/${id}`)).status).toBe(404)
    },
  )
})
