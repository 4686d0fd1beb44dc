// Who may make which call, said a second time: what the table of calls says must be meant.
import { describe, expect, it } from 'vitest'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { roles } from '../../../shared/vocabulary/roles.ts'
import { askRoute, clinicA } from '../../security/two-clinics.ts'

/** What clinicians alone may do. */
const care: readonly string[] = [
  'take',
  'acknowledge',
  'message',
  'decide',
  'review',
  'take-back-review',
]

/** Who may look into what others did. */
const oversight: Readonly<Record<string, readonly string[]>> = {
  audit: ['admin'],
  export: ['admin'],
  feeds: ['desk', 'clinician', 'admin'],
  'revoke-feed': ['desk', 'clinician', 'admin'],
  'export-patients': ['admin'],
  'export-scores': ['admin'],
  'export-items': ['admin'],
  'export-sessions': ['admin'],
  'export-episodes': ['admin'],
  'export-alerts': ['admin'],
  'export-texts': ['admin'],
  'audit-people': ['admin'],
  'emergency-access': ['viewer', 'desk', 'admin'],
  'emergency-accesses': ['clinician', 'admin'],
  'review-emergency': ['clinician', 'admin'],
}

const mayBe = (role: string, { name, method }: { name: string; method: string }): boolean => {
  if (oversight[name]) return oversight[name].includes(role)
  if (method === 'GET' || role === 'clinician') return true
  return role === 'desk' && !care.includes(name)
}

describe.each(roles)('a %s', (role) => {
  it('makes the calls of the role, and no other leaves a trace', async () => {
    for (const route of routes) {
      const { api, ids } = await clinicA()
      const as = { sub: 'somebody', 'cognito:groups': [`demo.${role}`] }
      const before = await api.get(`/patients/${ids.patientId}/timeline`)
      const { status, body } = await askRoute(api, route, ids, { as })
      expect([route.name, status]).toEqual([route.name, mayBe(role, route) ? 200 : 403])
      if (status === 200) continue
      expect(body.error).toMatchObject({ code: 'forbidden' })
      const needed =
        oversight[route.name]?.join(' or ') ??
        (care.includes(route.name) ? 'clinician' : 'desk or clinician')
      expect(body.error.message).toBe(`this needs the role ${needed}`)
      expect(await api.get(`/patients/${ids.patientId}/timeline`)).toEqual(before)
    }
  })
})

it('two roles of one clinic may what either may', async () => {
  const { api, ids } = await clinicA()
  const as = { sub: 'somebody', 'cognito:groups': ['demo.admin', 'demo.desk'] }
  const path = `/patients/${ids.patientId}`
  expect((await api.post(`${path}/pause`, { reason: 'x' }, { as })).status).toBe(200)
  const { status } = await api.post(`${path}/messages`, { body: 'Hello' }, { as })
  expect(status).toBe(403)
})
