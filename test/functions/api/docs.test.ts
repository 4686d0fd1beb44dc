// docs/api.md is run as it stands: each request in order, each answer compared.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { everyRoute as routes } from '../../../functions/every-route.ts'
import { at } from '../../support/deps.ts'
import { type Api, testApi } from './clinic.ts'

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const step =
  /<!-- at (?<at>\S+) -->|<!-- as (?<as>\S+) -->|<!-- of (?<of>\S+) -->|```http\n(?<method>[A-Z]+) (?<path>[^?\s]+)(?<query>\?\S+)?\n(?<body>[^`]*)```\n\n?```(?<form>json|csv|html)\n(?<answer>[^`]*)```/g
const steps = [...page.matchAll(step)].map(({ groups }) => groups ?? {})
const requests = steps.filter(({ method }) => method !== undefined)

it('every example of docs/api.md answers as it says', async () => {
  const api = testApi()
  let role = 'clinician'
  let clinic = 'demo'
  for (const { at: time, as, of, method, path, query, body, form, answer = '' } of steps) {
    if (time) {
      api.deps.clock.now = at(time)
      continue
    }
    if (as) {
      role = as
      continue
    }
    if (of) {
      clinic = of
      continue
    }
    const answered = await api.call(method ?? '', await filledIn(api, path ?? ''), {
      query: Object.fromEntries(new URLSearchParams(query)),
      ...(body ? { raw: body } : {}),
      as: { sub: `${role}-1`, 'cognito:groups': [`${clinic}.${role}`] },
    })
    expect(answered.status, `${method} ${path}`).toBe(200)
    if (form === 'html')
      for (const line of lines(answer)) expect(answered.body, line).toContain(line)
    else if (form === 'csv') expectLines(lines(answered.body), lines(answer), `${method} ${path}`)
    else expect(answered.body, `${method} ${path}`).toMatchObject(JSON.parse(answer))
  }
})

it('docs/api.md shows every call', () => {
  const shown = requests.map(({ method, path }) => `${method} ${path}`)
  for (const { method, path } of routes) {
    const form = new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
    expect(shown).toContainEqual(expect.stringMatching(form))
  }
})

/** A page may show the first lines of many: then its last one says `…`. */
function expectLines(answered: readonly string[], shown: readonly string[], call: string): void {
  const isBeginning = shown.at(-1) === '…'
  const wanted = isBeginning ? shown.slice(0, -1) : shown
  expect(isBeginning ? answered.slice(0, wanted.length) : answered, call).toEqual(wanted)
}

const admin = { sub: 'admin-1', 'cognito:groups': ['demo.admin'] }

/** As a page shows them: how lines end is the format's own test. */
const lines = (text: string): readonly string[] => text.trim().split(/\r?\n/)

async function filledIn(api: Api, path: string): Promise<string> {
  if (path.includes('{accessId}')) {
    const [access] = (await api.get('/emergency-access')).body.emergencies
    return path.replace('{accessId}', access.accessId)
  }
  if (path.includes('{feedId}')) {
    const [feed] = (await api.get('/calendar-feeds', { as: admin })).body.feeds
    return path.replace('{feedId}', feed.feedId)
  }
  if (!path.includes('{alertId}')) return path
  const [alert] = (await api.get('/alerts')).body.alerts
  return path.replace('{alertId}', alert.alertId)
}
