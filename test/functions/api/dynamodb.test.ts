// What leans on the engine's own conditions and cursors, once more over DynamoDB's protocol.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localNumberKeys } from '../../../local/number-keys.ts'
import { dynamoDbStore } from '../../../shared/store/dynamodb.ts'
import { type Dynalite, openDynalite } from '../../store/dynalite.ts'
import { testDeps } from '../../support/deps.ts'
import { type Api, enrolment, monday, testApi } from './clinic.ts'

let dynalite: Dynalite
beforeAll(async () => {
  dynalite = await openDynalite()
})
afterAll(() => dynalite.close())

const onDynamoDb = async () =>
  testApi(testDeps(monday, dynamoDbStore(dynalite.client, await dynalite.table(), localNumberKeys)))

const item9 = {
  instrument: 'phq-9',
  at: '2026-03-02T10:00:00-05:00',
  answers: [0, 0, 0, 0, 0, 0, 0, 0, 1],
}

async function listed(api: Api, path: string, name: string, query: Record<string, string>) {
  const found: Record<string, string>[] = []
  let cursor: string | null = null
  do {
    const { body } = await api.get(path, { query: { ...query, ...(cursor ? { cursor } : {}) } })
    found.push(...body[name])
    cursor = body.cursor
  } while (cursor !== null)
  return found
}

describe('on DynamoDB', () => {
  it('of several who want one number at once, one is enrolled', async () => {
    const api = await onDynamoDb()
    const ids = ['p1', 'p2', 'p3', 'p4']
    const answers = await Promise.all(ids.map((id) => api.put(`/patients/${id}`, enrolment())))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([200, 409, 409, 409])
    const found = await Promise.all(ids.map((id) => api.get(`/patients/${id}`)))
    expect(found.map(({ status }) => status === 200)).toEqual(statuses.map((each) => each === 200))
  })

  it('roster, alerts and timeline page to their ends', async () => {
    const api = await onDynamoDb()
    for (let n = 0; n < 4; n++) {
      await api.put(`/patients/p${n}`, enrolment({ phone: `+120255501${10 + n}` }))
      await api.post(`/patients/p${n}/scores`, item9)
    }
    const [{ alertId }] = (await api.get('/alerts')).body.alerts
    await api.post(`/alerts/${alertId}/acknowledge`, {
      disposition: 'reached-safe',
      note: 'with family',
    })
    await api.post('/patients/p0/pause', { reason: 'asked' })
    const ids = async (...given: Parameters<typeof listed>) =>
      (await listed(...given)).map(({ patientId }) => patientId)
    const limit = '1'
    expect((await ids(api, '/patients', 'patients', { limit })).toSorted()).toEqual([
      'p0',
      'p1',
      'p2',
      'p3',
    ])
    expect(await ids(api, '/patients', 'patients', { limit, state: 'paused' })).toEqual(['p0'])
    expect(await ids(api, '/alerts', 'alerts', { limit })).toHaveLength(3)
    expect(await ids(api, '/alerts', 'alerts', { limit, state: 'all' })).toHaveLength(4)
    expect(await ids(api, '/alerts', 'alerts', { limit, state: 'acknowledged' })).toHaveLength(1)
    const timeline = await listed(api, '/patients/p0/timeline', 'entries', { limit })
    expect(timeline.map(({ type }) => type)).toEqual([
      'messaging',
      'alert',
      'alert',
      'score',
      'text',
      'messaging',
    ])
  })
})
