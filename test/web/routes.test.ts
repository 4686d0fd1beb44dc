// Addresses of the clinic's application.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { everyRoute as apiRoutes } from '../../functions/every-route.ts'
import { pathOf, placeOf, routes } from '../../web/routes.ts'

it('finds the way back from every address it makes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      fc.pre(id !== '.' && id !== '..') // browsers take these for steps up
      expect(placeOf(pathOf('patient', { patientId: id }))).toEqual({
        route: 'patient',
        params: { patientId: id },
      })
      expect(placeOf(pathOf('alert', { alertId: id }))?.params).toEqual({ alertId: id })
    }),
  )
})

it.each([
  ['/', 'today'],
  ['/roster', 'roster'],
  ['/patient/p-1', 'patient'],
  ['/alert/p-1~2', 'alert'],
  ['/signed-in/popup', 'signedInPopup'],
])('%s is %s', (path, route) => {
  expect(placeOf(path)?.route).toBe(route)
})

it.each(['/patients', '/patient', '/patient/', '/patient/a/b', '/%', '/assets/app.js', '/c/token'])(
  '%s is no place of its own',
  (path) => {
    expect(placeOf(path)).toBeNull()
  },
)

it('no screen stands where the API does', () => {
  const screens = Object.values(routes).map((path) => path.split('/')[1])
  for (const { method, path } of apiRoutes)
    if (method === 'GET') expect(screens).not.toContain(`${path}`.split('/')[1])
})
