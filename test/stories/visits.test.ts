// A clinic moves and cancels sessions over HTTP; whoever counts on another time hears of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clinic, openClinic } from './clinic.ts'

let clinic: Clinic
let count = 0
beforeAll(async () => {
  clinic = await openClinic('2026-03-02T15:00:00Z')
})
afterAll(() => clinic.close())

/** A patient with a session so many hours from now. */
async function booked(inHours: number) {
  count += 1
  const [id, phone] = [`p${count}`, `+197255501${10 + count}`]
  await clinic.enrol(id, phone)
  const path = `/patients/${id}/sessions/s1`
  const inHoursFromNow = async (hours: number) =>
    new Date(Date.parse(await clinic.now()) + hours * 3_600_000).toISOString()
  const moveTo = async (hours: number) =>
    clinic.do('PUT', path, { startsAt: await inHoursFromNow(hours), kind: 'induction' })
  await moveTo(inHours)
  const cancel = () => clinic.do('POST', `${path}/cancel`, { reason: 'the room is closed' })
  const told = async () =>
    (await clinic.messages(phone))
      .filter(({ body }) => /your visits? /.test(body))
      .map(({ body, parts }) => `${parts} ${body}`)
  const act = (what: string) => clinic.do('POST', `/patients/${id}/${what}`, { reason: 'asked' })
  return { phone, moveTo, cancel, told, act }
}

describe('a session that is moved', () => {
  it('is told at once in the contact window, in one part', async () => {
    const { moveTo, told } = await booked(200)
    await moveTo(48)
    expect(await told()).toEqual([
      expect.stringMatching(/^1 Demo Clinic: your visit of .* is now Wed Mar 4, 10:00 AM\./),
    ])
  })

  it('far from now is told only once its reminder has gone out', async () => {
    const far = await booked(200)
    await far.moveTo(300)
    const near = await booked(27)
    await clinic.advance('PT9H')
    await near.moveTo(300)
    expect(await far.told()).toEqual([])
    // The evening's reminder has left by then, and the window with it.
    await clinic.advance('PT16H')
    expect(await near.told()).toHaveLength(1)
    expect(await far.told()).toEqual([])
  })

  it('is not told after STOP, nor while texts are paused', async () => {
    const stopped = await booked(200)
    await clinic.text(stopped.phone, 'STOP')
    await stopped.moveTo(48)
    const paused = await booked(200)
    await paused.act('pause')
    await paused.moveTo(48)
    await clinic.advance('PT2H')
    expect(await stopped.told()).toEqual([])
    expect(await paused.told()).toEqual([])
  })
})

describe('a session that is canceled', () => {
  it('within 72 hours is told; further off it is not', async () => {
    const [near, far] = [await booked(60), await booked(100)]
    await near.cancel()
    await far.cancel()
    await clinic.advance('PT16H')
    expect(await near.told()).toEqual([expect.stringContaining('is canceled')])
    expect(await far.told()).toEqual([])
  })
})
