// A clinic that has switched on the question of the day, over HTTP: from the text to the screen's figures.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

type Burden = { ofTheDay: { askedInYear: number; atMost: number | null }; askedInYear: number }
type Told = {
  burden: Burden
  sensorFrom: string | null
  advice: { status: string }
  latest: { score: number }
}

const phone = '+13035550177'
let clinic: Clinic
beforeAll(async () => {
  clinic = await openClinic('2026-03-02T17:00:00Z', null, 'north')
  await clinic.enrol('pat', phone, { timezone: 'America/Denver' })
  await enter({ total: 20 })
  await clinic.treat('pat', 's1')
})
afterAll(() => clinic.close())

const enter = async (made: object) =>
  clinic.do('POST', '/patients/pat/scores', {
    instrument: 'phq-9',
    at: await clinic.now(),
    ...made,
  })
const outcomes = () => clinic.do<Told>('GET', '/patients/pat/outcomes')
const lastSaid = async () =>
  (await clinic.messages(phone)).filter(({ direction }) => direction === 'out').at(-1)
/** Until a check-in of this instrument is open; at most so many days. */
const until = async (instrument: string, days: number) => {
  for (let hours = 0; hours < days * 24; hours += 2) {
    if ((await clinic.openCheckIn('pat'))?.instrument === instrument) return
    await clinic.advance('PT2H')
  }
  throw new Error(`no ${instrument} within ${days} days`)
}

it('asks nothing of the day before a scale has said how the response is', async () => {
  await until('phq-9', 9)
  expect(await outcomes()).toMatchObject({ burden: { ofTheDay: { askedInYear: 0, atMost: 88 } } })
  await clinic.text(phone, '1 1 1 1 1 0 0 0 0')
  expect((await outcomes()).sensorFrom).not.toBeNull()
})

it('asks it in one text, and takes a number as usual for an answer and no more', async () => {
  await until('today', 6)
  const text = await lastSaid()
  expect(text?.body).toMatch(/^North Range: How are you doing today\? .*STOP/)
  expect(text?.parts).toBe(1)
  await clinic.text(phone, '8')
  expect((await lastSaid())?.body).toContain('thank you')
  expect(await clinic.openCheckIn('pat')).toBeNull()
})

it('brings the full scale forward at once after a bad day, which decides', async () => {
  await clinic.advance('PT24H')
  await until('today', 6)
  const before = await outcomes()
  await clinic.text(phone, '2')
  expect(await clinic.openCheckIn('pat')).toMatchObject({ instrument: 'phq-9' })
  expect((await outcomes()).advice.status).toBe(before.advice.status)
  await clinic.text(phone, '2 2 2 2 2 2 1 0 0')
  const after = await outcomes()
  expect(after).toMatchObject({ latest: { score: 13 }, advice: { status: 'watch' } })
  expect(after.burden.ofTheDay.askedInYear).toBe(2)
})

it('shows both in the timeline, the answer as a score of its own', async () => {
  const entries = (await clinic.timeline('pat')) as readonly unknown[] as readonly {
    type: string
    instrument?: string
    total?: number
  }[]
  const said = entries.filter(({ type, instrument }) => type === 'score' && instrument === 'today')
  expect(said.map(({ total }) => total)).toEqual([2, 8])
})
