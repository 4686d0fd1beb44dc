// Every scale is watched, patients who answer by phone are heard, and whoever asks for a check-in has one: over HTTP.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

type Alert = { alertId: string; kind: string; level: string; rule: string; says: string }
type Answers = { type: string; instrument: string; source: string; answers: number[] }

const monday = '2026-03-02T15:00:00Z'
const phone = '+12025550123'
const calm = [1, 1, 0, 0, 1, 1, 1, 6, 1, 1]

let clinic: Clinic
const begin = (details: Record<string, string>) => async () => {
  clinic = await openClinic(monday)
  await clinic.enrol('pat', phone, details)
}
const end = () => clinic.close()
const alerts = async (kind: string) =>
  (await clinic.do<{ alerts: Alert[] }>('GET', '/alerts')).alerts.filter(
    (each) => each.kind === kind,
  )
const enter = async (instrument: string, made: object) =>
  clinic.ask('POST', '/patients/pat/scores', { instrument, at: await clinic.now(), ...made })
const said = async () =>
  (await clinic.messages(phone)).filter(({ direction }) => direction === 'out')
const lastSaid = async () => (await said()).at(-1)?.body ?? ''

describe('a patient with PTSD', () => {
  beforeAll(begin({ condition: 'ptsd' }))
  afterAll(end)

  it('whose PHQ-9 goes from 3 to 24 is told of, though another scale decides', async () => {
    await enter('phq-9', { answers: [1, 1, 1, 0, 0, 0, 0, 0, 0] })
    await clinic.treat('pat', 's1')
    await clinic.advance('PT168H')
    expect(await alerts('worsening')).toEqual([])
    await enter('phq-9', { answers: [3, 3, 3, 3, 3, 3, 3, 3, 0] })
    const [alert] = await alerts('worsening')
    expect(alert).toMatchObject({ level: 'urgent', rule: 'reliably-worse' })
    expect(alert?.says).toMatch(/PHQ-9 .* from 3 to 24/)
    expect((await clinic.pages()).map(({ kind }) => kind)).toContain('worsening')
    for (const { body } of await clinic.pages()) expect(body).not.toMatch(/24|PHQ/i)
  })

  it('whose PHQ-9 is entered as a total is asked about for item 9, until it is entered', async () => {
    await clinic.acknowledgeAll()
    await clinic.advance('PT1H')
    await enter('phq-9', { total: 14 })
    expect(await alerts('unclear-reply')).toMatchObject([{ level: 'urgent' }])
    expect((await alerts('unclear-reply'))[0]?.says).toContain('item 9')
    await clinic.advance('PT1H')
    await enter('phq-9', { answers: [2, 2, 2, 2, 2, 2, 2, 0, 0] })
    expect(await alerts('unclear-reply')).toEqual([])
  })

  it('who leaves a PHQ-9 unfinished at 12 points is told of at its close', async () => {
    await clinic.acknowledgeAll()
    const open = await clinic.openCheckIn('pat')
    const sent = await clinic.ask('POST', '/patients/pat/check-ins', { instruments: ['phq-9'] })
    expect([open?.instrument, sent.status]).toEqual(['pcl-5-week', 409])
    await clinic.advance('PT72H')
    const { body } = await clinic.ask('POST', '/patients/pat/check-ins', { instruments: ['phq-9'] })
    expect(body).toMatchObject({ instrument: 'phq-9', items: 9 })
    for (const text of ['1', '3', '3', '3', '3']) await clinic.text(phone, text)
    expect(await alerts('unclear-reply')).toEqual([])
    await clinic.advance('PT73H')
    expect(await alerts('unclear-reply')).toMatchObject([{ rule: 'unfinished-and-high' }])
  })
})

describe('a patient with OCD', () => {
  beforeAll(begin({ condition: 'ocd' }))
  afterAll(end)

  it('whose Y-BOCS nobody enters is asked of the clinic after two weeks, until somebody does', async () => {
    await enter('y-bocs', { total: 28 })
    await clinic.treat('pat', 's1')
    await clinic.advance('P13D')
    expect(await alerts('entry-due')).toEqual([])
    await clinic.advance('P3D')
    expect(await alerts('entry-due')).toMatchObject([{ level: 'routine' }])
    expect((await enter('y-bocs', { total: 20 })).status).toBe(200)
    expect(await alerts('entry-due')).toEqual([])
  })
})

describe('a patient who answers by phone', () => {
  beforeAll(begin({ checkInBy: 'link' }))
  afterAll(end)

  it('has the safety check entered, with all that it raises, and is nudged no more', async () => {
    await clinic.treat('pat', 's1')
    await clinic.advance('PT24H')
    expect(await clinic.openCheckIn('pat')).toMatchObject({ instrument: 'safety-check' })
    const before = (await said()).length
    const { status, body } = await enter('safety-check', { answers: calm.with(4, 2) })
    expect([status, body]).toMatchObject([200, { instrument: 'safety-check', total: null }])
    expect(await alerts('side-effect')).toMatchObject([{ level: 'emergency' }])
    expect(await clinic.openCheckIn('pat')).toBeNull()
    await clinic.advance('PT30H')
    const nudges = (await said()).slice(before).map((each) => each.body)
    expect(nudges.filter((each) => /still waiting/.test(each))).toEqual([])
  })

  it('has the answers in the timeline, item by item', async () => {
    const entries = (await clinic.timeline('pat')) as readonly unknown[] as readonly Answers[]
    expect(entries.filter(({ type }) => type === 'answers')).toMatchObject([
      { instrument: 'safety-check', source: 'clinic', answers: calm.with(4, 2) },
    ])
  })
})

describe('a patient who texts', () => {
  beforeAll(begin({}))
  afterAll(end)

  it('and has nothing open is offered a check-in by CHECK, and starts it with 1', async () => {
    await clinic.text(phone, 'CHECK')
    expect(await lastSaid()).toContain('Reply 1 to start one')
    expect(await clinic.openCheckIn('pat')).toBeNull()
    await clinic.text(phone, '1')
    expect(await lastSaid()).toContain('1/9')
    await clinic.text(phone, '0 0 1 1 0 0 1 0 0')
    expect(await clinic.openCheckIn('pat')).toBeNull()
  })

  it('has mood answers in the timeline as data', async () => {
    await clinic.do('POST', '/patients/pat/check-ins', { instruments: ['mood'] })
    for (const text of ['1', '7', '4']) await clinic.text(phone, text)
    const entries = (await clinic.timeline('pat')) as readonly unknown[] as readonly Answers[]
    expect(entries.find(({ type }) => type === 'answers')).toMatchObject({
      instrument: 'mood',
      source: 'text',
      answers: [7, 4],
    })
  })

  it('and is sent one at night is invited in the morning', async () => {
    await clinic.advance('PT12H')
    const before = (await said()).length
    const { body } = await clinic.ask('POST', '/patients/pat/check-ins', {})
    expect(String(body.sendsAt) > (await clinic.now())).toBe(true)
    expect(await said()).toHaveLength(before)
    const again = await clinic.ask('POST', '/patients/pat/check-ins', {})
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      409,
      expect.stringContaining(String(body.checkInId)),
    ])
    await clinic.advance('PT12H')
    expect(await lastSaid()).toContain('Reply 1 to start')
  })

  it('and answers after the close is offered another', async () => {
    await clinic.advance('PT72H')
    expect(await clinic.openCheckIn('pat')).toBeNull()
    await clinic.text(phone, '2')
    expect(await lastSaid()).toContain('Reply 1 to start one')
  })
})
