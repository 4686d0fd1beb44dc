// Three years of one patient over HTTP, at a clinic with all of the long course switched on: told before the first visit,
// a bladder symptom in month nine, a year in which screens lapse, a ride that is not arranged, a pregnancy found the day
// before, and how much was given.
import { DateTime } from 'luxon'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { countParts } from '../../shared/conversation/parts.ts'
import { type Clinic, openClinic } from './clinic.ts'
import { calm } from './days.ts'

vi.mock('../../local/data.ts', () => import('./in-memory.ts'))

const phone = '+13035550166'
const path = '/patients/ann'
const zone = 'America/Denver'
const hourMs = 3_600_000
const dayMs = 24 * hourMs
let clinic: Clinic

type Alert = { alertId: string; kind: string; level: string; says: string; raisedAt: string }
type Session = {
  sessionId: string
  state: string
  startsAt: string
  ride: { arranged: boolean; driver: string | null; by: string | null } | null
  drove: boolean | null
}
type Given = { sessions: number; withoutDose: number; milligrams: { route: string; mg: number }[] }
type Patient = {
  openAlerts: Alert[]
  advice: { status: string } | null
  screen: { dueAt: string | null; lateAt: string | null; lastAt: string | null }
  exposure: { days90: Given; year: Given; ever: Given }
  sessions: Session[]
  measurements: { kind: string }[]
}
const patient = () => clinic.do<Patient>('GET', path)
const session = async (id: string) =>
  (await patient()).sessions.find(({ sessionId }) => sessionId === id)!
const open = async (kind: string) =>
  (await patient()).openAlerts.filter((each) => each.kind === kind)
const parts = async (kind: string) => {
  type Listed = { alerts: { kind: string; parts: { says: string }[] }[] }
  const { alerts } = await clinic.do<Listed>('GET', '/alerts?state=open')
  return alerts.filter((each) => each.kind === kind).flatMap((each) => each.parts)
}
const late = async () => {
  const day = await clinic.do<{ overdueScreens: { patients: { late: string[] }[] } }>('GET', '/day')
  return day.overdueScreens.patients.flatMap((each) => each.late)
}
const inReview = async () =>
  (await clinic.do<{ cases: { reasons: string[] }[] }>('GET', '/case-review')).cases.flatMap(
    ({ reasons }) => reasons,
  )
const says = async (body: string) => {
  await clinic.text(phone, body)
  return (await lastText()).body
}
const lastText = async () =>
  (await clinic.messages(phone)).filter(({ direction }) => direction === 'out').at(-1)!
const end = (alertId: string, clearedForTreatment = false) =>
  clinic.do('POST', `/alerts/${alertId}/acknowledge`, {
    ...{ disposition: 'called', note: 'Spoke to her.', clearedForTreatment },
  })
const away = (step: 'pause' | 'resume') => clinic.do('POST', `${path}/${step}`, { reason: 'away' })
const goTo = (local: DateTime) => clinic.do('POST', '/local/clock', { to: local.toUTC().toISO() })
/** So many days from today by the patient's clock, at an hour of it. */
const on = async (days: number, hour: number) =>
  DateTime.fromISO(await clinic.now(), { zone })
    .startOf('day')
    .plus({ days })
    .set({ hour })

/** What was given, as the clinic knows it. */
const given: { endedAt: number; mg: number }[] = []
async function finish(id: string, mg: number, route = 'iv'): Promise<void> {
  const endedAt = await clinic.now()
  const startedAt = new Date(Date.parse(endedAt) - hourMs).toISOString()
  await clinic.do('POST', `${path}/sessions/${id}/finish`, {
    startedAt,
    endedAt,
    doseMg: mg,
    route,
  })
  given.push({ endedAt: Date.parse(endedAt), mg })
}
const plan = (id: string, at: DateTime, kind = 'booster') =>
  clinic.do('PUT', `${path}/sessions/${id}`, { startsAt: at.toUTC().toISO(), kind })

let sessions = 0
/** A month with its session. She is away and wants no texts: the weekly questions would only make this slow. */
async function month(days = 30): Promise<void> {
  const id = `m${++sessions}`
  await plan(id, DateTime.fromISO(await clinic.now()).minus({ hours: 1 }))
  await finish(id, 40)
  await clinic.advance(`P${days}D`)
}

/** What is open is answered as calmly as can be; the screen as it was last answered. */
async function answerAll(): Promise<void> {
  for (let sitting = 0; sitting < 5; sitting++) {
    const open = await clinic.openCheckIn('ann')
    const answers = open && { ...calm, 'long-term': standing }[open.instrument]
    if (!open || !answers) return
    await clinic.text(phone, answers)
  }
}
let standing = '0 0 1 1 1 0 0 1'

/** Months go by until a screen is due; home again, she answers the weekly questions, until it is asked. */
async function untilScreened(): Promise<void> {
  await month()
  const due = DateTime.fromISO((await patient()).screen.dueAt!)
  while (DateTime.fromISO(await clinic.now()).plus({ days: 30 }) < due) await month()
  await goTo(due)
  await away('resume')
  for (let day = 0; (await clinic.openCheckIn('ann'))?.instrument !== 'long-term'; day++) {
    if (day > 20) throw new Error('no screen was asked')
    await answerAll()
    await clinic.advance('P1D')
  }
}

/** Item by item; then away. */
async function screened(...answers: number[]): Promise<void> {
  await untilScreened()
  await says('1')
  for (const answer of answers) await says(String(answer))
  await away('pause')
  await clinic.advance('P1D')
}

/** A visit at two in three days, and the evening before it. */
async function evening(id: string, kind = 'booster'): Promise<DateTime> {
  const startsAt = await on(3, 14)
  await away('resume')
  await plan(id, startsAt, kind)
  for (let day = 1; day <= 2; day++) {
    await goTo(await on(1, 13))
    await answerAll()
  }
  await goTo(startsAt.minus({ days: 1 }).set({ hour: 20 }))
  return startsAt
}

beforeAll(async () => {
  const longTermScreen = { everySessions: 6, everyDays: 80, also: [] }
  clinic = await openClinic('2026-03-02T19:00:00Z', null, 'north', {
    ...{ longTermScreen, weeklyDrill: false },
  })
  await clinic.enrol('ann', phone, { timezone: zone })
  const scored = { instrument: 'phq-9', at: await clinic.now(), total: 18 }
  await clinic.do('POST', `${path}/scores`, scored)
})
afterAll(() => clinic.close())

it('is told what to expect before the first visit, and what follows the last of the series', async () => {
  const first = await on(8, 14)
  await plan('s1', first, 'induction')
  await goTo(first.minus({ days: 1 }).set({ hour: 20 }))
  const told = (await clinic.messages(phone)).slice(1).map(({ body }) => body)
  expect(told).toEqual([
    ...['takes about 2 hours', 'bring your ID', 'questions before your visit'].map((words) =>
      expect.stringContaining(words),
    ),
    expect.stringContaining('Ride home: reply 1 arranged, 2 not yet.'),
  ])
  await says('my wife is taking me')
  for (const answer of ['2', '2', '1', '1']) await says(answer)
  expect(await says('1')).toContain('thank you')
  await goTo(first.plus({ hours: 1 }))
  await finish('s1', 35)
  await goTo(await on(1, 12))
  await says(calm['safety-check']!)
  expect(await session('s1')).toMatchObject({
    ride: { arranged: true, driver: 'my wife', by: null },
    drove: false,
  })
  await plan('s2', await on(2, 14), 'induction')
  await goTo(await on(2, 15))
  await finish('s2', 45, 'im')
  await goTo(await on(9, 20))
  expect(
    (await clinic.messages(phone)).some(({ body }) => body.includes('first visits are done')),
  ).toBe(true)
  expect(await open('visit-check')).toEqual([])
  await away('pause')
})

it('calls about a bladder symptom of month nine at once, and holds the advice until a clinician clears', async () => {
  await screened(0, 0, 1, 1, 1, 0, 0, 1)
  expect(await open('side-effect')).toEqual([])
  await screened(0, 0, 1, 1, 0, 0, 0, 1)
  await untilScreened()
  const start = DateTime.fromISO('2026-03-02')
  expect(Math.ceil(DateTime.fromISO(await clinic.now()).diff(start, 'months').months)).toBe(9)
  for (const answer of ['1', '0']) await says(answer)
  expect((await patient()).advice?.status).not.toBe('safety-first')
  const asked = await says('2')
  expect(asked).toMatch(/^3\/8 /)
  const now = await clinic.now()
  const [alert] = await open('side-effect')
  expect(alert).toMatchObject({
    level: 'urgent',
    raisedAt: now,
    says: expect.stringContaining('bladder'),
  })
  // What one commit holds has one instant, and the clock is held: nothing came between.
  const { entries } = await clinic.do<{ entries: object[] }>('GET', `${path}/timeline?limit=6`)
  expect(entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ type: 'alert', what: 'raised', at: now }),
      expect.objectContaining({ type: 'advice', status: 'safety-first', at: now }),
    ]),
  )
  for (const answer of ['1', '1', '1', '0', '0', '1']) await says(answer)
  standing = '0 2 1 1 1 0 0 1'
  await end(alert!.alertId)
  await away('pause')
  await clinic.advance('P10D')
  expect((await patient()).advice?.status).toBe('safety-first')
  await end(alert!.alertId, true)
  expect((await patient()).advice?.status).not.toBe('safety-first')
})

it('tells of a finding that is newly abnormal, and keeps the others', async () => {
  const measured = async (kind: string, more: object) =>
    clinic.do('POST', `${path}/measurements`, { kind, at: await clinic.now(), ...more })
  await measured('urinalysis', { finding: 'normal' })
  await measured('weight', { values: [{ name: 'weight', value: 71.5, unit: 'kg' }] })
  expect(await open('side-effect')).toEqual([])
  await clinic.advance('PT1H')
  await measured('urinalysis', { finding: 'abnormal' })
  const [alert] = await open('side-effect')
  expect((await patient()).advice?.status).toBe('safety-first')
  await end(alert!.alertId, true)
  expect((await patient()).measurements).toHaveLength(3)
})

it('lists the screens that lapse in the second year, on the day and in the review, until one is taken by phone', async () => {
  expect(await late()).not.toContain('long-term')
  await clinic.do('PATCH', path, { language: 'es' })
  for (let count = 0; count < 7; count++) await month()
  expect(await late()).toContain('long-term')
  const roster = await clinic.do<{ patients: unknown[] }>('GET', '/patients?filter=overdue-screen')
  expect(roster.patients).toHaveLength(1)
  expect(await inReview()).toEqual(expect.arrayContaining(['overdue-screen', 'no-contact']))
  const at = await clinic.now()
  const answers = [0, 2, 1, 1, 1, 0, 0, 1]
  await clinic.do('POST', `${path}/scores`, { instrument: 'long-term', at, answers })
  expect(await late()).not.toContain('long-term')
  expect(await open('side-effect')).toEqual([])
  await clinic.do('POST', `${path}/reviews`, { note: 'Back in touch.' })
  expect(await inReview()).toEqual([])
})

it('makes a ride that is not arranged a task with its time, and joins it to the question of the next day', async () => {
  const startsAt = await evening('ride1')
  expect((await lastText()).body).toContain('Transporte: 1 ya tengo, 2 no tengo.')
  expect(await says('no aun')).toContain('comer y beber')
  for (const answer of ['2', '2', '1', '1']) await says(answer)
  expect(await says('1')).toContain('Alguien debe llevarle a casa')
  const stands = /^For the visit of \w{3} \w{3} \d+, 2:00 PM: No ride home is arranged yet$/
  expect((await parts('visit-check')).map((each) => each.says)).toEqual([
    expect.stringMatching(stands),
  ])
  await goTo(startsAt.minus({ hours: 2, minutes: 59 }))
  expect((await parts('visit-check')).at(-1)?.says).toMatch(
    /2:00 PM: no ride home is arranged\. Call/,
  )
  await clinic.do('PUT', `${path}/sessions/ride1/ride`, { arranged: true, driver: 'Luz' })
  expect(await open('visit-check')).toEqual([])
  await goTo(startsAt.plus({ hours: 1 }))
  await finish('ride1', 40)
  await goTo(await on(1, 12))
  await says('1 2 0 0 1 1 1 7 1 1')
  expect(await session('ride1')).toMatchObject({
    ride: { arranged: true, driver: 'Luz' },
    drove: true,
  })
  expect((await open('side-effect')).map((each) => each.level)).toEqual(['urgent'])
  await end((await open('side-effect'))[0]!.alertId)
  await away('pause')
})

it('calls three hours before a visit about a patient who says nothing', async () => {
  const startsAt = await evening('ride2')
  await goTo(startsAt.minus({ hours: 3, minutes: 1 }))
  expect(await open('visit-check')).toEqual([])
  await goTo(startsAt.minus({ hours: 2, minutes: 59 }))
  const [part] = await parts('visit-check')
  expect(part?.says).toMatch(/2:00 PM: nobody has said who drives home, and not all questions/)
  await goTo(startsAt.plus({ hours: 1 }))
  await finish('ride2', 40)
  expect(await open('visit-check')).toEqual([])
  await away('pause')
})

it('makes a possible pregnancy told the day before a task of that visit, and blocks nothing by itself', async () => {
  await clinic.advance('P28D')
  await evening('pregnant')
  await says('mi esposa')
  for (const answer of ['2', '2', '1', '2', '1']) await says(answer)
  const now = await clinic.now()
  const [alert] = await open('visit-check')
  expect(alert).toMatchObject({
    level: 'urgent',
    raisedAt: now,
    says: expect.stringMatching(/2:00 PM: Is or could be pregnant$/),
  })
  expect(await session('pregnant')).toMatchObject({
    state: 'planned',
    ride: { driver: 'mi esposa' },
  })
  await clinic.do('POST', `${path}/sessions/pregnant/cancel`, { reason: 'A test first.' })
  expect(await open('visit-check')).toEqual([])
  await away('pause')
})

/** As far back as a sum goes, from what was given here. */
async function expectSums(): Promise<void> {
  const now = Date.parse(await clinic.now())
  const yearAgo = DateTime.fromMillis(now, { zone }).minus({ years: 1 }).toMillis()
  const since = (from: number) => {
    const within = given.filter(({ endedAt }) => endedAt > from)
    return { sessions: within.length, mg: within.reduce((sum, { mg }) => sum + mg, 0) }
  }
  const { exposure } = await patient()
  const sum = ({ sessions, milligrams }: Given) => ({
    sessions,
    mg: milligrams.reduce((all, { mg }) => all + mg, 0),
  })
  expect(sum(exposure.days90)).toEqual(since(now - 90 * dayMs))
  expect(sum(exposure.year)).toEqual(since(yearAgo))
  expect(sum(exposure.ever)).toEqual(since(0))
  expect(exposure.ever.milligrams.find(({ route }) => route === 'im')).toEqual({
    route: 'im',
    mg: 45,
  })
}

it('sums what was given, and shows a third year of too many sessions as overuse', async () => {
  await expectSums()
  while (DateTime.fromISO(await clinic.now()) < DateTime.fromISO('2028-11-20')) await month()
  await expectSums()
  type Outcomes = { flags: { flag: string }[] }
  const flags = async () =>
    (await clinic.do<Outcomes>('GET', `${path}/outcomes`)).flags.map(({ flag }) => flag)
  expect(await flags()).toEqual([])
  for (let count = 0; count < 13; count++) await month(6)
  expect(await flags()).toEqual(expect.arrayContaining(['weekly-beyond-month-2', 'many-sessions']))
  await expectSums()
  const { exposure } = await patient()
  expect(exposure.days90.sessions).toBeGreaterThan(12)
  given.pop()
  await clinic.do('POST', `${path}/sessions/m${sessions}/void`, { reason: 'another’s' })
  await expectSums()
  while (DateTime.fromISO(await clinic.now()) < DateTime.fromISO('2029-03-02')) await month()
  await expectSums()
})

it('has written in one part each, in the window, and within the caps', async () => {
  type Text = {
    at: string
    type: string
    direction: string
    class: string
    purpose: string
    state: string
    body: string
  }
  const all = (await clinic.timeline('ann')) as unknown as Text[]
  const out = all.filter(({ type, direction }) => type === 'text' && direction === 'out')
  expect(out.length).toBeGreaterThan(60)
  // Validated wording is longer: the scale that was asked meanwhile.
  const ours = out.filter(({ body }) => !/2 weeks|2 semanas|^\d\/9 /.test(body))
  for (const { body } of ours) expect(countParts(body)).toEqual({ encoding: 'gsm-7', parts: 1 })
  const reminders = out.filter((each) => each.class === 'reminder' && each.state === 'sent')
  expect(reminders.length).toBeGreaterThan(15)
  const capped: number[] = []
  for (const { at, purpose } of reminders.toReversed()) {
    const local = DateTime.fromISO(at, { zone })
    expect(local.hour).toBeGreaterThanOrEqual(10)
    expect(local.hour).toBeLessThan(19)
    // What belongs to an appointment is let through.
    if (!['ride', 'visit'].includes(purpose)) capped.push(local.startOf('day').toMillis())
  }
  expect(new Set(capped).size).toBe(capped.length)
  for (const [index, day] of capped.entries())
    expect(
      capped.slice(0, index).filter((each) => day - each < 7 * dayMs - hourMs * 2).length,
    ).toBeLessThan(3)
})
