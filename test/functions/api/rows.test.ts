// The table of calls: what every row must say, and what a row of a new kind costs.
import type { Context } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type {
  RouteAnswer,
  RouteBody,
  RouteParams,
  RouteQuery,
} from '../../../functions/api/contract.ts'
import { router } from '../../../functions/api/router.ts'
import { routesOf } from '../../../functions/api/routes.ts'
import { row } from '../../../functions/api/row.ts'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { testDeps } from '../../support/deps.ts'
import { enrolment, gatewayEvent, monday, withPatient } from './clinic.ts'

describe('every row', () => {
  it.each(routes)(
    '$method $path checks each name in its path, and no other',
    ({ path, params }) => {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const named = Object.fromEntries(names.map((name) => [name, 'x-1']))
      if (params === null) expect(names).toEqual([])
      else expect(params.parse(named)).toEqual(named)
    },
  )

  it.each(routes)(
    '$method $path takes an Idempotency-Key if it is a POST, and only then',
    (each) => {
      expect(each.takesKey).toBe(each.method === 'POST')
    },
  )

  it('has a name of its own: repeats are told by it', () => {
    expect(new Set(routes.map(({ name }) => name)).size).toBe(routes.length)
  })
})

describe('a row with a format of its own', () => {
  const csv = {
    contentType: 'text/csv; charset=utf-8',
    write: (lines: readonly (readonly string[])[]) => lines.map((each) => each.join()).join('\r\n'),
  }
  const firstNames = row({
    name: 'first-names',
    roles: ['viewer', 'clinician'],
    shows: () => [],
    answer: z.array(z.array(z.string())),
    format: csv,
    run: async ({ clinic, by }) => [
      ['clinic', 'by'],
      [clinic.id, by],
    ],
  })

  it('answers in it', async () => {
    const handler = router(testDeps(monday), routesOf({ 'GET /first-names.csv': firstNames }))
    const event = gatewayEvent('GET', '/first-names.csv', {}, 'request-1')
    const { statusCode, headers, body } = await handler(event, {} as Context)
    expect([statusCode, body]).toEqual([200, 'clinic,by\r\ndemo,clinician-1'])
    expect(headers).toMatchObject({ 'content-type': csv.contentType, 'cache-control': 'no-store' })
  })
})

describe('the contract, as types', () => {
  type Enrolment = RouteBody<'PUT /patients/{patientId}'>
  const body: Enrolment = enrolment()

  it('of a body is what the service takes, and of an answer what it gives', async () => {
    const api = await withPatient()
    const params: RouteParams<'PUT /patients/{patientId}'> = { patientId: 'p1' }
    const { status, body: patient } = await api.put(`/patients/${params.patientId}`, body)
    const answered: RouteAnswer<'PUT /patients/{patientId}'> = patient
    expect([status, answered.messaging, answered.openAlerts]).toEqual([200, 'active', []])
  })

  it('tells a wrong field from a right one', () => {
    // @ts-expect-error: no such language
    const wrong: Enrolment = { ...body, language: 'fr' }
    // @ts-expect-error: a list takes no body
    const none: RouteBody<'GET /patients'> = { reason: 'x' }
    const query: RouteQuery<'GET /patients'> = { state: 'paused', limit: '10' }
    expect([wrong.language, none, query.state]).toEqual(['fr', { reason: 'x' }, 'paused'])
  })
})
