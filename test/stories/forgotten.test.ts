// What people drop comes back to them: alerts that a voicemail ended, boosters that nobody books, visits that nobody
// confirms, patients who answer no more.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

const phone = '+12025550123'
/** A Monday, ten in the morning in New York. */
const monday = '2026-03-02T15:00:00Z'

let clinic: Clinic
beforeEach(async () => {
  clinic = await openClinic(monday)
  await clinic.enrol('pat', phone)
})
afterEach(() => clinic.close())

type Alert = {
  alertId: string
  kind: string
  level: string
  rule: string
  says: string
  raisedAt: string
  step: number
  takenBy: string | null
  attempts: { by: string; note: string }[]
  acknowledged: { disposition: string } | null
}
type Advice = { status: string; reasons: { rule: string; text: string }[] }

const alertsOf = async (kind: string, state = 'open'): Promise<Alert[]> => {
  const { alerts } = await clinic.do<{ alerts: Alert[] }>('GET', `/alerts?state=${state}`)
  return alerts.filter((each) => each.kind === kind)
}
const theOne = async (kind: string): Promise<Alert> => {
  const [one, ...others] = await alertsOf(kind)
  expect(others).toEqual([])
  if (!one) throw new Error(`no ${kind} alert is open`)
  return one
}
const pagesAbout = async (kind: string) =>
  (await clinic.pages()).filter((each) => each.kind === kind && each.to === 'demo-pages')
const advice = async (): Promise<Advice> =>
  (await clinic.do<{ advice: Advice }>('GET', '/patients/pat/outcomes')).advice
const rules = ({ reasons }: Advice) => reasons.map(({ rule }) => rule)
const score = async (total: number) =>
  clinic.do('POST', '/patients/pat/scores', { instrument: 'phq-9', at: await clinic.now(), total })
const end = (alertId: string, disposition: string, more: object = {}) =>
  clinic.ask('POST', `/alerts/${alertId}/acknowledge`, {
    disposition,
    note: 'as it went',
    ...more,
  })
const decide = (decision: string, until?: string) =>
  clinic.do('POST', '/patients/pat/booster-decisions', {
    decision,
    until,
    reason: 'talked it over',
  })
const inDays = async (days: number) =>
  new Date(Date.parse(await clinic.now()) + days * 86_400_000).toISOString()

/** A responder whose loss two full scales have confirmed. */
async function lost(): Promise<void> {
  await score(20)
  await clinic.treat('pat', 's1')
  for (const [days, total] of [
    [8, 5],
    [7, 14],
    [4, 14],
  ] as const) {
    await clinic.advance(`P${days}D`)
    await score(total)
  }
  expect((await advice()).status).toBe('due-now')
}

describe('an emergency', () => {
  it('outlives a voicemail, and the patient is cleared by a clinician alone, with the loss in sight', async () => {
    await lost()
    await decide('accept')
    await clinic.text(phone, 'I want to kill myself')
    const crisis = await theOne('crisis')
    expect((await end(crisis.alertId, 'left voicemail')).status).toBe(422)
    expect((await end(crisis.alertId, 'not-reached', { clearedForTreatment: true })).status).toBe(
      422,
    )
    expect((await end(crisis.alertId, 'not-reached')).status).toBe(200)
    const tried = await theOne('crisis')
    expect(tried.attempts).toMatchObject([{ note: 'as it went' }])
    const paged = (await pagesAbout('crisis')).length
    // Silent since, and nobody reached: within fifteen minutes somebody is called again.
    await clinic.advance('PT15M')
    expect((await pagesAbout('crisis')).length).toBe(paged + 1)

    const boosters = (await pagesAbout('booster')).length
    expect((await end(crisis.alertId, 'reached-safe')).status).toBe(200)
    const held = await advice()
    expect(held.status).toBe('safety-first')
    expect(rules(held).slice(0, 2)).toEqual(['safety', 'confirmed-loss'])
    expect(await pagesAbout('booster')).toHaveLength(boosters)
    expect((await end(crisis.alertId, 'reached-safe', { clearedForTreatment: true })).status).toBe(
      200,
    )
    expect((await advice()).status).toBe('due-now')
  })

  it('that is taken waits once, and no longer', async () => {
    await clinic.text(phone, 'I want to kill myself')
    const { alertId } = await theOne('crisis')
    expect(await clinic.do('POST', `/alerts/${alertId}/take`, {})).toMatchObject({
      takenBy: 'demo-clinician',
    })
    await clinic.advance('PT29M')
    expect(await pagesAbout('crisis')).toHaveLength(1)
    await clinic.advance('PT1M')
    expect(await pagesAbout('crisis')).toHaveLength(2)
  })

  it('makes one check-in left unanswered enough', async () => {
    await clinic.treat('pat', 's1')
    await clinic.text(phone, 'I want to die')
    const { alertId } = await theOne('crisis')
    await end(alertId, 'reached-safe')
    await clinic.advance('P5D')
    expect(await theOne('silent')).toMatchObject({ level: 'urgent', rule: 'silent-after-crisis' })
  })
})

describe('an accepted booster', () => {
  it('that nobody books comes back by the lead time, and does not pass sixty days in silence', async () => {
    await lost()
    await decide('accept')
    await clinic.advance('P5D')
    const unbooked = await theOne('booster-unbooked')
    expect(unbooked).toMatchObject({ level: 'routine', rule: 'accepted-unbooked' })
    expect(unbooked.says).toContain('no session is planned')
    for (let week = 1; week <= 8; week++) {
      await end((await theOne('booster-unbooked')).alertId, 'seen')
      expect(await alertsOf('booster-unbooked')).toEqual([])
      await clinic.advance('P7D')
      await score(14)
    }
    expect(await theOne('booster-unbooked')).toMatchObject({ level: 'routine' })
    await clinic.advance('P1D')
    await score(22)
    expect(await theOne('booster-unbooked')).toMatchObject({
      level: 'urgent',
      rule: 'worse-since-decision',
    })
    await clinic.do('PUT', '/patients/pat/sessions/b1', {
      startsAt: await inDays(2),
      kind: 'booster',
    })
    expect(await alertsOf('booster-unbooked')).toEqual([])
    const [booked] = await alertsOf('booster-unbooked', 'acknowledged')
    expect(booked?.acknowledged).toMatchObject({ disposition: 'planned' })
  })

  it('that was put off comes back on its date, one declined when things get worse', async () => {
    await lost()
    await decide('defer', await inDays(20))
    await clinic.advance('P19D')
    expect(await alertsOf('booster')).toEqual([])
    await clinic.advance('P1D')
    expect([...(await alertsOf('booster')), ...(await alertsOf('booster-unbooked'))]).toHaveLength(
      1,
    )
    await decide('decline')
    await score(14)
    expect(await alertsOf('booster-unbooked')).toEqual([])
    await clinic.advance('P7D')
    await score(23)
    expect(await theOne('booster-unbooked')).toMatchObject({ level: 'urgent' })
  })
})

describe('a planned session', () => {
  const path = '/patients/pat/sessions/s1'

  it('that nobody confirms is asked about once, and no notice goes out until somebody does', async () => {
    await clinic.do('PUT', path, { startsAt: '2026-03-02T11:00:00-05:00', kind: 'induction' })
    await clinic.advance('PT3H59M')
    expect(await alertsOf('session-unconfirmed')).toEqual([])
    await clinic.advance('PT1M')
    expect(await theOne('session-unconfirmed')).toMatchObject({ level: 'urgent' })
    expect(await pagesAbout('session-unconfirmed')).toHaveLength(1)
    const notices = async () =>
      (await clinic.messages(phone)).filter(({ body }) => /do not drive/.test(body))
    expect(await notices()).toEqual([])
    await clinic.do('POST', `${path}/finish`, { endedAt: '2026-03-02T12:30:00-05:00' })
    expect(await notices()).toHaveLength(1)
    expect(await alertsOf('session-unconfirmed')).toEqual([])
  })

  it.each([
    ['moved', 'PUT', '', { startsAt: '2026-03-05T11:00:00-05:00', kind: 'induction' }],
    ['canceled', 'POST', '/cancel', { reason: 'did not come' }],
  ] as const)(
    'that turns out to be %s is no question any more',
    async (what, method, rest, body) => {
      await clinic.do('PUT', path, { startsAt: '2026-03-02T11:00:00-05:00', kind: 'induction' })
      await clinic.advance('PT5H')
      await clinic.do(method, `${path}${rest}`, body)
      expect(await alertsOf('session-unconfirmed')).toEqual([])
      const [ended] = await alertsOf('session-unconfirmed', 'acknowledged')
      expect(ended?.acknowledged).toMatchObject({ disposition: what })
    },
  )
})

it('a patient who answers nothing is told of again at every second check-in, whatever was done about it', async () => {
  await clinic.treat('pat', 's1')
  const told: string[] = []
  for (let day = 1; day <= 45; day++) {
    await clinic.advance('P1D')
    for (const { alertId, says } of await alertsOf('silent')) {
      told.push(says)
      await end(alertId, 'called')
    }
  }
  expect(told.map((each) => each.split(' ')[0])).toEqual(['Two', '4', '6'])
})
